import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Button } from "#app/components/button.tsx";
import { type Meta, PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { AlwaysSent, HearingFields } from "#app/components/hearing-fields.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { findAccount } from "#app/domain/account/account.queries.server.ts";
import { writtenNumber } from "#app/domain/delivery/phone-number.server.ts";
import { NotFound } from "#app/domain/errors.ts";
import { chooseHearing } from "#app/domain/message-preference/message-preference.commands.server.ts";
import { hearingForms } from "#app/domain/message-preference/message-preference.form.ts";
import { readerOf } from "#app/domain/message-preference/message-preference.queries.server.ts";
import { findParticipant } from "#app/domain/participant/participant.queries.server.ts";
import type { Hats } from "#app/server/actor.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { readHearing } from "#app/server/hear-of.server.ts";
import { contextFor, requireAccount } from "#app/server/request.server.ts";
import { words } from "./messages.words.ts";

export const handle = { audience: "own" };
export const meta: MetaFunction = () => titled(words.title);

/** With several parts, as what the e-mail of the day is written for. */
const partOf = (who: Hats) => who.staff ?? who.employer ?? who.participant;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const who = await requireAccount(request, context);
  const part = partOf(who);
  const isSaved = new URL(request.url).searchParams.has("saved");
  if (!part) return { mine: null, isSaved };
  const { kind } = part;
  const { phone } = await findAccount(context.db, who.accountId);
  const safeWay =
    kind === "participant"
      ? (await findParticipant(context.db, part, part.participantId)).person.safeChannel
      : null;
  const hearing = await readHearing(context.db, {
    audience: kind,
    ways: kind,
    reader: readerOf(part),
    ...(kind === "employer" && { employerId: part.employerId }),
    ...(safeWay && { words: words.participant[safeWay === "text" ? "text" : "email"] }),
  });
  const mine = { hearing, kind, phone: phone && writtenNumber(phone), safeWay };
  return { mine, isSaved };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const part = partOf(await requireAccount(request, context));
  if (!part) throw new NotFound();
  const form = await parseForm(request, hearingForms[part.kind]);
  if (!form.ok) return form.response;
  await chooseHearing(contextFor(context, part), form.value);
  return redirect("/account/messages?saved");
}

export default function MessagesPage() {
  const { mine, isSaved } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <>
      {isSaved && !reply && <Banner title={words.saved} live />}
      <PageHead
        title={words.title}
        lede={mine ? words.lede : words.nothing}
        back={{ to: "/account", label: words.back }}
      />
      {mine && <Mine {...mine} reply={reply} />}
    </>
  );
}

type Mine = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>["mine"]>;

function Mine({ hearing, kind, phone, safeWay, reply }: Mine & { reply: unknown }) {
  const { form, fields } = useFormState(hearingForms[kind], reply, {
    phone,
    ...Object.fromEntries(hearing.topics.map(({ topic, chosen }) => [topic, chosen])),
  });
  if (safeWay === "phone" || safeWay === "inPerson")
    return (
      <Banner tone="plain" title={words.otherwise.title}>
        {words.otherwise.words} <a href="/participant/contact">{words.otherwise.change}</a>
      </Banner>
    );
  const isParticipant = kind === "participant";
  const number = isParticipant ? undefined : (fields as Partial<Record<string, Meta>>).phone;
  return (
    <>
      <PlainForm form={form}>
        <HearingFields topics={hearing.topics} fields={fields} />
        {number && (
          <TextField
            meta={number}
            label={words.phone}
            hint={words.phoneHint}
            type="tel"
            autoComplete="tel"
            width="medium"
            optional
          />
        )}
        <p className="soft">{isParticipant ? words.daily.participant : words.daily.office}</p>
        <div className="actions">
          <Button>{words.save}</Button>
        </div>
      </PlainForm>
      {kind === "employer" && (
        <p className="section">
          <a href="/employer/organisation/messages">{words.organisation}</a>
        </p>
      )}
      <AlwaysSent
        title={words.always.title}
        because={isParticipant ? words.always.participant : words.always.because}
        always={hearing.always}
      />
    </>
  );
}
