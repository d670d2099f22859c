import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { AddressTroubleNote } from "#app/components/address-trouble.tsx";
import { Button } from "#app/components/button.tsx";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { AddressFields, SafeContactFields } from "#app/components/participant-fields.tsx";
import { readDays } from "#app/domain/calendar/calendar.ts";
import { findTroubles } from "#app/domain/delivery/address-trouble.queries.server.ts";
import { NotFound } from "#app/domain/errors.ts";
import { setSafeContact } from "#app/domain/participant/participant.commands.server.ts";
import { safeContactForm } from "#app/domain/participant/participant.form.ts";
import { findParticipant } from "#app/domain/participant/participant.queries.server.ts";
import { may } from "#app/domain/policy.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";
import { sendsTexts } from "#app/server/this-server.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(`How to reach ${data?.person.chosenName ?? "them"}`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const { person, party } = await findParticipant(ctx.db, ctx.actor, params.id ?? "");
  if (!may(party, "participant.edit")) throw new NotFound();
  const { id, chosenName, email, phone, safeChannel, safeWhen, safeFrom, safeUntil, senderName } =
    person;
  const times = { safeDays: readDays(person.safeDays) ?? [], safeFrom, safeUntil, safeWhen };
  return {
    sendsTexts: sendsTexts(context),
    troubles: await findTroubles(ctx.db, { email, phone }),
    person: { id, chosenName, email, phone, safeChannel, ...times, senderName },
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const form = await parseForm(request, safeContactForm);
  if (!form.ok) return form.response;
  await setSafeContact(ctx, params.id ?? "", form.value);
  return redirect(`/specialist/participants/${params.id}`);
}

export default function HowToReachThemPage() {
  const { person, troubles, sendsTexts } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(safeContactForm, useActionData<typeof action>(), person);
  return (
    <>
      <PageHead
        title={`How to reach ${person.chosenName}`}
        lede="They can change this on their own page too, if they have an account."
        back={{ to: `/specialist/participants/${person.id}`, label: person.chosenName }}
      />
      <AddressTroubleNote
        troubles={troubles}
        whose={{ email: "this address", text: "this number" }}
      />
      <PlainForm form={form} className="block">
        <AddressFields fields={fields} />
        <SafeContactFields fields={fields} sendsTexts={sendsTexts} />
        <div className="actions">
          <Button>Save how to reach them</Button>
        </div>
      </PlainForm>
    </>
  );
}
