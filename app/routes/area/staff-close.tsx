import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button, ButtonLink } from "#app/components/button.tsx";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { SelectField } from "#app/components/text-field.tsx";
import { staffClosingForm } from "#app/domain/area/area.form.ts";
import { findStaffOfMine } from "#app/domain/area/area.queries.server.ts";
import { closeStaff } from "#app/domain/area/staff-closing.commands.server.ts";
import { listSpecialistsOf } from "#app/domain/specialist/specialist.queries.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireLead } from "#app/server/request.server.ts";

export const handle = { audience: "area" };
export const meta: MetaFunction = () => titled("Close an account");

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const ctx = await requireLead(request, context);
  const row = await findStaffOfMine(ctx, params.id ?? "");
  const others = await listSpecialistsOf(ctx.db, ctx.actor.leads);
  return {
    name: row.name,
    people: row.people ?? 0,
    others: others
      .filter((each) => each.staffId !== row.staffId)
      .map((each) => ({ value: each.staffId, label: `${each.name}, ${each.teamName}` })),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = await requireLead(request, context);
  const form = await parseForm(request, staffClosingForm);
  if (!form.ok) return form.response;
  await closeStaff(ctx, params.id ?? "", form.value.handTo);
  return redirect("/area/staff");
}

export default function CloseStaffPage() {
  const { name, people, others } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(staffClosingForm, useActionData<typeof action>(), {});
  return (
    <>
      <PageHead
        title={`Close the account of ${name}`}
        lede="They are signed out everywhere at once and cannot sign in again."
        back={{ to: "/area/staff", label: "Staff" }}
      />
      {people > 0 ? (
        <div className="stack">
          <p>
            {name} still supports people. Move each of them first, so that nobody is left without a
            named person.
          </p>
          <p>
            <ButtonLink to="/area/caseloads">Move their people</ButtonLink>
          </p>
        </div>
      ) : (
        <PlainForm form={form} className="answer">
          <SelectField
            meta={fields.handTo}
            label="Who takes over their vacancies, employers and advice?"
            options={others}
            choose="Choose a specialist"
          />
          <div className="actions">
            <Button>Close the account</Button>
          </div>
        </PlainForm>
      )}
    </>
  );
}
