import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { ColleagueFields } from "#app/components/colleague-fields.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { PlainForm, Refusal, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { changeRole, removeColleague } from "#app/domain/employer/colleague.commands.server.ts";
import { mustEdit } from "#app/domain/employer/employer.commands.server.ts";
import { memberRoleForm } from "#app/domain/employer/employer.form.ts";
import { findColleague, listWorkplaces } from "#app/domain/employer/employer.queries.server.ts";
import { parseForm, readForm, sayRefusalsHere } from "#app/server/form.server.ts";
import { requireEmployer } from "#app/server/request.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.colleague.name ?? "Colleague");

const list = "/employer/organisation/colleagues";

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  mustEdit(ctx);
  const [colleague, workplaces] = await Promise.all([
    findColleague(ctx, String(params.id)),
    listWorkplaces(ctx),
  ]);
  return { colleague, workplaces: workplaces.map(({ id, name }) => ({ id, name })) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const { id } = await findColleague(ctx, String(params.id));
  const form = await readForm(request);
  if (form.get("intent") === "remove") {
    sayRefusalsHere(request);
    await removeColleague(ctx, id);
    return redirect(id === ctx.actor.memberId ? "/" : `${list}?saved`);
  }
  const typed = await parseForm(request, memberRoleForm, { form });
  if (!typed.ok) return typed.response;
  await changeRole(ctx, id, typed.value);
  return redirect(`${list}?saved`);
}

export default function ColleaguePage() {
  const { colleague, workplaces } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = useFormState(memberRoleForm, answer, {
    role: colleague.role,
    workplaceIds: colleague.workplaces.map(({ id }) => id),
  });
  return (
    <>
      <Refusal answer={answer} />
      <PageHead
        title={colleague.name}
        lede={colleague.email}
        back={{ to: list, label: "Colleagues" }}
      />
      <PlainForm form={form}>
        <ColleagueFields fields={fields} workplaces={workplaces} />
        <div className="actions">
          <Button name="intent" value="save">
            Save
          </Button>
        </div>
      </PlainForm>
      <section className="section" aria-labelledby="remove">
        <h2 id="remove">Remove {colleague.name}</h2>
        <ConfirmForm intent="remove" label={`Remove ${colleague.name}`}>
          <p>They can no longer sign in for your organisation. What they wrote stays.</p>
        </ConfirmForm>
      </section>
    </>
  );
}
