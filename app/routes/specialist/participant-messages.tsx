import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Button } from "#app/components/button.tsx";
import { DateField } from "#app/components/date-field.tsx";
import { Facts } from "#app/components/facts.tsx";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { AlwaysSent, HearingFields } from "#app/components/hearing-fields.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { NotFound } from "#app/domain/errors.ts";
import { recordHearing } from "#app/domain/message-preference/message-preference.commands.server.ts";
import { saidHearingForm } from "#app/domain/message-preference/message-preference.form.ts";
import { findParticipant } from "#app/domain/participant/participant.queries.server.ts";
import { safeChannelLabels } from "#app/domain/participant/participant.ts";
import { may } from "#app/domain/policy.ts";
import { parseForm } from "#app/server/form.server.ts";
import { readHearing } from "#app/server/hear-of.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(`What ${data?.person.chosenName ?? "they"} wants to hear of`);

const byText = (safeChannel: string) =>
  safeChannel === "text"
    ? { email: "By text message, at once", daily: "In one text message a day" }
    : {};

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const { person, party } = await findParticipant(ctx.db, ctx.actor, params.id ?? "");
  if (!may(party, "participant.edit")) throw new NotFound();
  const { id, chosenName, safeChannel } = person;
  const hearing = await readHearing(ctx.db, {
    audience: "participant",
    ways: "participant",
    reader: `participant:${id}`,
    words: {
      ...byText(safeChannel),
      portal: person.accountId ? "Only on their page" : "Nothing: when you next talk",
    },
  });
  return {
    person: { id, chosenName, safeChannel },
    hearing,
    isTheirs: person.accountId !== null || person.closedAt !== null,
    isSaved: new URL(request.url).searchParams.has("saved"),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const id = params.id ?? "";
  const form = await parseForm(request, saidHearingForm);
  if (!form.ok) return form.response;
  await recordHearing(ctx, id, form.value);
  return redirect(`/specialist/participants/${id}/messages?saved`);
}

export default function WhatTheyWantToHearOfPage() {
  const { person, hearing, isTheirs, isSaved } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { form, fields } = useFormState(
    saidHearingForm,
    reply,
    Object.fromEntries(hearing.topics.map(({ topic, chosen }) => [topic, chosen])),
  );
  const name = person.chosenName;
  return (
    <>
      {isSaved && !reply && <Banner title="Written down." live />}
      <PageHead
        title={`What ${name} wants to hear of`}
        lede={
          person.safeChannel === "email" || person.safeChannel === "text"
            ? `Their safe way is: ${safeChannelLabels[person.safeChannel].toLowerCase()}. A message never names an employer or a job, and waits for their safe hours.`
            : `Their safe way is: ${safeChannelLabels[person.safeChannel].toLowerCase()}. So this portal sends them nothing, and asks you to pass things on. What stands here holds once it may.`
        }
        back={{ to: `/specialist/participants/${person.id}`, label: name }}
      />
      {isTheirs ? (
        <>
          <Facts
            rows={hearing.topics.map(({ label, chosen, ways }) => ({
              term: label,
              detail: ways.find(({ value }) => value === chosen)?.label ?? "",
            }))}
          />
          <p className="soft">{name} chooses this on their own page.</p>
        </>
      ) : (
        <PlainForm form={form} className="block">
          <HearingFields topics={hearing.topics} fields={fields} />
          <DateField meta={fields.saidOn} legend="When they told you" />
          <div className="actions">
            <Button>Write down what they said</Button>
          </div>
        </PlainForm>
      )}
      <AlwaysSent
        title="What comes in any case"
        because="Where this portal may write to them. Without these they would not know that something is theirs to decide."
        always={hearing.always}
      />
    </>
  );
}
