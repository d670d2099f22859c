import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { dateBoxes } from "#app/components/date-field.tsx";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { AboutFields, AddressFields } from "#app/components/participant-fields.tsx";
import { NotFound } from "#app/domain/errors.ts";
import { editParticipant } from "#app/domain/participant/participant.commands.server.ts";
import { participantEditForm } from "#app/domain/participant/participant.form.ts";
import { findParticipant } from "#app/domain/participant/participant.queries.server.ts";
import { may } from "#app/domain/policy.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(`Change ${data?.person.chosenName ?? ""}’s details`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const { person, party } = await findParticipant(ctx.db, ctx.actor, params.id ?? "");
  if (!may(party, "participant.edit")) throw new NotFound();
  const { id, chosenName, email, phone, homeDistrict, participationEndsOn } = person;
  return { person: { id, chosenName, email, phone, homeDistrict, participationEndsOn } };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const form = await parseForm(request, participantEditForm);
  if (!form.ok) return form.response;
  await editParticipant(ctx, params.id ?? "", form.value);
  return redirect(`/specialist/participants/${params.id}`);
}

export default function ChangeDetailsPage() {
  const { person } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(participantEditForm, useActionData<typeof action>(), {
    ...person,
    participationEndsOn: dateBoxes(person.participationEndsOn),
  });
  return (
    <>
      <PageHead
        title={`Change ${person.chosenName}’s details`}
        back={{ to: `/specialist/participants/${person.id}`, label: person.chosenName }}
      />
      <PlainForm form={form} className="block">
        <AboutFields fields={fields} />
        <AddressFields fields={fields} />
        <div className="actions">
          <Button>Save the details</Button>
        </div>
      </PlainForm>
    </>
  );
}
