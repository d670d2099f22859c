import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { Facts } from "#app/components/facts.tsx";
import { Hidden, PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { WorkplaceFields } from "#app/components/organisation-fields.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TextArea } from "#app/components/text-field.tsx";
import { listServedAuthorities } from "#app/domain/area/served-authorities.queries.server.ts";
import {
  addWorkplace,
  closeWorkplace,
  editWorkplace,
  mustEdit,
} from "#app/domain/employer/employer.commands.server.ts";
import { workplaceForm } from "#app/domain/employer/employer.form.ts";
import { findWorkplace, mayEdit } from "#app/domain/employer/employer.queries.server.ts";
import { parseForm, readForm } from "#app/server/form.server.ts";
import { requireEmployer } from "#app/server/request.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.workplace?.name ?? "Add a workplace");

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const isNew = params.id === "new";
  if (isNew) mustEdit(ctx);
  return {
    id: isNew ? ctx.newId() : String(params.id),
    workplace: isNew ? null : await findWorkplace(ctx, String(params.id)),
    mayEdit: mayEdit(ctx.actor),
    authorities: await listServedAuthorities(ctx.db),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const form = await readForm(request);
  const isNew = params.id === "new";
  if (!isNew) await findWorkplace(ctx, String(params.id));
  if (form.get("intent") === "close" && !isNew) {
    await closeWorkplace(ctx, String(params.id));
    return redirect("/employer/organisation?saved");
  }
  if (!isNew) form.set("id", String(params.id));
  const typed = await parseForm(request, workplaceForm, { form });
  if (!typed.ok) return typed.response;
  const served = await listServedAuthorities(ctx.db);
  if (!served.some(({ id }) => id === typed.value.localAuthorityId))
    return typed.refuse({ localAuthorityId: ["Choose the council area from the list."] });
  await (isNew ? addWorkplace : editWorkplace)(ctx, typed.value);
  return redirect("/employer/organisation?saved");
}

export default function WorkplacePage() {
  const { id, workplace, mayEdit: isOwner, authorities } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(workplaceForm, useActionData<typeof action>(), {
    ...workplace,
    id,
    workplace: workplace?.name,
  });
  const back = { to: "/employer/organisation", label: "Your organisation" };
  if (workplace && (!isOwner || workplace.closedAt))
    return (
      <>
        <PageHead title={workplace.name} back={back} />
        <Facts
          rows={[
            { term: "Address", detail: `${workplace.address}, ${workplace.postcode}` },
            { term: "Council area", detail: workplace.authorityName },
            { term: "Getting there", detail: workplace.gettingThere || "Not written yet" },
            { term: "Access", detail: workplace.access || "Not written yet" },
          ]}
        />
        {workplace.closedAt && <p>This workplace is closed.</p>}
      </>
    );
  return (
    <>
      <PageHead title={workplace?.name ?? "Add a workplace"} back={back} />
      <PlainForm form={form}>
        <Hidden meta={fields.id} />
        <WorkplaceFields fields={fields} authorities={authorities} />
        <TextArea
          meta={fields.gettingThere}
          label="Getting there"
          hint="Buses, trains, parking, and the last stretch on foot"
          optional
        />
        <TextArea
          meta={fields.access}
          label="Access"
          hint="Steps, lifts, doors, toilets, a quiet place"
          optional
        />
        <div className="actions">
          <Button name="intent" value="save">
            Save
          </Button>
        </div>
      </PlainForm>
      {workplace && (
        <section className="section" aria-labelledby="close">
          <h2 id="close">Close this workplace</h2>
          <ConfirmForm intent="close" label="Close this workplace">
            <p>No new vacancy can be there. You can still read what happened there.</p>
          </ConfirmForm>
        </section>
      )}
    </>
  );
}
