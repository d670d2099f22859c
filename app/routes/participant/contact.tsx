import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { AddressIsRight, AddressTroubleNote } from "#app/components/address-trouble.tsx";
import { Banner } from "#app/components/banner.tsx";
import { Button } from "#app/components/button.tsx";
import { Radios } from "#app/components/choices.tsx";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { SafeTimeFields } from "#app/components/participant-fields.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { readDays } from "#app/domain/calendar/calendar.ts";
import { confirmParticipantAddress } from "#app/domain/delivery/address-trouble.commands.server.ts";
import { findTroubles } from "#app/domain/delivery/address-trouble.queries.server.ts";
import { setSafeContact } from "#app/domain/participant/participant.commands.server.ts";
import { safeContactForm } from "#app/domain/participant/participant.form.ts";
import { findParticipant } from "#app/domain/participant/participant.queries.server.ts";
import { safeChannels } from "#app/domain/participant/participant.ts";
import { parseForm, readForm } from "#app/server/form.server.ts";
import { requireParticipant } from "#app/server/request.server.ts";
import { sendsTexts } from "#app/server/this-server.server.ts";
import { words } from "./contact.words.ts";

export const handle = { audience: "participant" };
export const meta: MetaFunction = () => titled(words.title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireParticipant(request, context);
  const { person } = await findParticipant(ctx.db, ctx.actor, ctx.actor.participantId);
  const { email, phone, safeChannel, safeWhen, safeFrom, safeUntil, senderName } = person;
  const safeDays = readDays(person.safeDays) ?? [];
  const saved = new URL(request.url).searchParams.has("saved");
  const times = { safeDays, safeFrom, safeUntil, safeWhen };
  const texts = sendsTexts(context);
  const troubles = await findTroubles(ctx.db, { email, phone });
  return { texts, troubles, contact: { email, phone, safeChannel, ...times, senderName }, saved };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requireParticipant(request, context);
  const sent = await readForm(request);
  if (sent.get("intent") === "address-right") {
    await confirmParticipantAddress(ctx, ctx.actor.participantId);
    return redirect("/participant/contact?saved=yes");
  }
  const form = await parseForm(request, safeContactForm, { form: sent });
  if (!form.ok) return form.response;
  await setSafeContact(ctx, ctx.actor.participantId, form.value);
  return redirect("/participant/contact?saved=yes");
}

export default function HowToReachMePage() {
  const { contact, saved, texts, troubles } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { form, fields } = useFormState(safeContactForm, reply, contact);
  return (
    <>
      <PageHead title={words.title} lede={words.lede} />
      {saved && !reply && <Banner title={words.saved} live />}
      <AddressTroubleNote troubles={troubles} whose={words.trouble.whose}>
        <p>{words.trouble.change}</p>
        <AddressIsRight>{words.trouble.right}</AddressIsRight>
      </AddressTroubleNote>
      <PlainForm form={form}>
        <Radios
          meta={fields.safeChannel}
          legend={words.channel}
          options={safeChannels.map((value) => ({
            value,
            ...(value === "text" && texts ? words.textFromHere : words.channels[value]),
          }))}
        />
        <TextField meta={fields.email} label={words.email} type="email" autoComplete="email" />
        <TextField meta={fields.phone} label={words.phone} type="tel" autoComplete="tel" />
        <SafeTimeFields fields={fields} words={words.when} />
        <TextField meta={fields.senderName} label={words.sender.label} hint={words.sender.hint} />
        <div className="actions">
          <Button>{words.save}</Button>
        </div>
      </PlainForm>
      <p className="section">
        <a href="/account/messages">{words.hearing}</a>
      </p>
    </>
  );
}
