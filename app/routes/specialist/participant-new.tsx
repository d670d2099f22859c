import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { dateBoxes } from "#app/components/date-field.tsx";
import { Hidden, PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import {
  AboutFields,
  AddressFields,
  SafeContactFields,
} from "#app/components/participant-fields.tsx";
import { dateOf } from "#app/domain/calendar/calendar.ts";
import { addParticipant } from "#app/domain/participant/participant.commands.server.ts";
import { participantForm } from "#app/domain/participant/participant.form.ts";
import { pathwayEndsOn, pathwayLengthOn } from "#app/domain/pathway/pathway.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";
import { sendsTexts } from "#app/server/this-server.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction<typeof loader> = () => titled("Add somebody");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const today = dateOf(ctx.now);
  return {
    id: ctx.newId(),
    sendsTexts: sendsTexts(context),
    participationEndsOn: pathwayEndsOn("outOfWork", today),
    lengths: {
      outOfWork: pathwayLengthOn("outOfWork", today).months,
      retention: pathwayLengthOn("retention", today).months,
    },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const form = await parseForm(request, participantForm);
  if (!form.ok) return form.response;
  return redirect(`/specialist/participants/${await addParticipant(ctx, form.value)}`);
}

export default function AddSomebodyPage() {
  const { id, participationEndsOn, lengths, sendsTexts } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(participantForm, useActionData<typeof action>(), {
    id,
    participationEndsOn: dateBoxes(participationEndsOn),
  });
  return (
    <>
      <PageHead
        title="Add somebody"
        lede="Two minutes, best done together. There is no place for a diagnosis or the reason for support, and none is needed."
        back={{ to: "/specialist/participants", label: "Your people" }}
      />
      <div className="with-aside">
        <PlainForm form={form} className="block">
          <Hidden meta={fields.id} />
          <AboutFields
            fields={fields}
            endsHint={`Filled in for somebody who is out of work: ${lengths.outOfWork} months from today. For somebody in work whose job is at risk it is ${lengths.retention} months.`}
          />
          <AddressFields fields={fields} />
          <SafeContactFields fields={fields} sendsTexts={sendsTexts} />
          <div className="actions">
            <Button>Add them to your people</Button>
          </div>
        </PlainForm>
        <aside className="aside">
          <div className="beside stack-tight">
            <h2>What happens next</h2>
            <p>You write their profile together, as much of it as they like.</p>
            <p>
              Nobody but the two of you reads it. Your lead may, with a written reason that the
              person can read.
            </p>
          </div>
          <div className="beside stack-tight">
            <h2>What stays out</h2>
            <p>
              A diagnosis, benefits, a date of birth, a National Insurance number. There is no field
              for them, and the profile does not need them.
            </p>
          </div>
        </aside>
      </div>
    </>
  );
}
