import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AddressTroubleNote } from "#app/components/address-trouble.tsx";
import { Banner } from "#app/components/banner.tsx";
import { Button } from "#app/components/button.tsx";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { ContactFields } from "#app/components/placement/contact-fields.tsx";
import { findAddressTrouble } from "#app/domain/delivery/address-trouble.queries.server.ts";
import { contactForm } from "#app/domain/placement/placement-begin.form.ts";
import { changeContact } from "#app/domain/placement/placement-contact.commands.server.ts";
import { findTelling } from "#app/domain/placement/placement-telling.queries.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction = () => titled("Who to speak to at the employer");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const { id, state, nameUsed, employerName, contact } = await findTelling(ctx, params.id ?? "");
  const email = await findAddressTrouble(ctx.db, "email", contact.email);
  const troubles = { email, text: null };
  return { id, isTold: state === "told", nameUsed, employerName, contact, troubles };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const { id } = await findTelling(ctx, params.id ?? "");
  const form = await parseForm(request, contactForm);
  if (!form.ok) return form.response;
  await changeContact(ctx, id, form.value);
  return redirect(`/specialist/placements/${id}/telling?done=contact`);
}

export default function PlacementContact() {
  const { id, isTold, nameUsed, employerName, contact, troubles } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(contactForm, useActionData<typeof action>(), {
    contactName: contact.name,
    contactRole: contact.role,
    contactEmail: contact.email,
    contactPhone: contact.phone,
  });
  return (
    <>
      <PageHead
        title={`Who to speak to at ${employerName}`}
        back={{ to: `/specialist/placements/${id}/telling`, label: "What the employer may know" }}
      />
      <AddressTroubleNote troubles={troubles} whose={{ email: "this person", text: "this person" }}>
        <p>Ring them, and put it right below.</p>
      </AddressTroubleNote>
      {isTold && (
        <Banner tone="could" title={`${nameUsed} said yes to this person knowing`}>
          With another name or address the page closes for everybody there, and links that we mailed
          stop working, until {nameUsed} says yes again. Another phone number or role changes
          nothing.
        </Banner>
      )}
      <PlainForm form={form} className="block">
        <ContactFields fields={fields} />
        <div className="actions">
          <Button>Save</Button>
        </div>
      </PlainForm>
    </>
  );
}
