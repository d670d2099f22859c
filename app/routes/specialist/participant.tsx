import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { AddressIsRight, AddressTroubleNote } from "#app/components/address-trouble.tsx";
import { Banner } from "#app/components/banner.tsx";
import { Button } from "#app/components/button.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { Empty } from "#app/components/empty.tsx";
import { Facts } from "#app/components/facts.tsx";
import { FoldTable } from "#app/components/fold-table.tsx";
import { PlainForm, Refusal, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Status } from "#app/components/status.tsx";
import { TextArea } from "#app/components/text-field.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { confirmParticipantAddress } from "#app/domain/delivery/address-trouble.commands.server.ts";
import { findTroubles } from "#app/domain/delivery/address-trouble.queries.server.ts";
import { specialistStatusWords } from "#app/domain/introduction/introduction.words.ts";
import {
  closeParticipation,
  inviteToAccount,
} from "#app/domain/participant/participant.commands.server.ts";
import { closeForm } from "#app/domain/participant/participant.form.ts";
import {
  participation,
  participationLabels,
  safeChannelLabels,
} from "#app/domain/participant/participant.ts";
import {
  findRecord,
  type ParticipantRecord,
} from "#app/domain/participant/record.queries.server.ts";
import { placementStatusWords } from "#app/domain/placement/placement.ts";
import { placementKindWords } from "#app/domain/placement/placement-begin.ts";
import { parseForm, readForm, sayRefusalsHere } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.record.state.chosenName ?? "Participant");

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const record = await findRecord(ctx, params.id ?? "");
  const invited = new URL(request.url).searchParams.has("invited");
  const troubles = record.own && (await findTroubles(ctx.db, record.own));
  return { record, invited, troubles, today: dateOf(ctx.now) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const id = params.id ?? "";
  const sent = await readForm(request);
  if (sent.get("intent") === "invite") {
    sayRefusalsHere(request);
    await inviteToAccount(ctx, id);
    return redirect(`/specialist/participants/${id}?invited=yes`);
  }
  if (sent.get("intent") === "address-right") {
    await confirmParticipantAddress(ctx, id);
    return redirect(`/specialist/participants/${id}`);
  }
  const form = await parseForm(request, closeForm, { form: sent });
  if (!form.ok) return form.response;
  await closeParticipation(ctx, id, form.value.because);
  return redirect(`/specialist/participants/${id}`);
}

export default function ParticipantPage() {
  const { record, invited, troubles, today } = useLoaderData<typeof loader>();
  const { state, own } = record;
  const part = participation(state, today);
  const here = `/specialist/participants/${state.id}`;
  return (
    <>
      <Refusal answer={useActionData()} />
      <PageHead
        title={state.chosenName}
        back={{ to: "/specialist/participants", label: "People" }}
        action={{
          to: `${here}/profile`,
          label: own ? "Open the profile" : "Open the profile with a reason",
          variant: own ? "first" : "second",
        }}
      >
        <Status tone={part === "running" || part === "closed" ? "plain" : "could"}>
          {participationLabels[part]}
        </Status>
        <span>
          {own ? "Supported by you" : `Supported by ${state.specialistName}`}, until{" "}
          {dayInWords(state.participationEndsOn, today)}
        </span>
      </PageHead>
      {invited && (
        <Banner title="The invitation is on its way" live>
          It says nothing of what we do. They choose a password and sign in.
        </Banner>
      )}
      {troubles && (
        <AddressTroubleNote
          troubles={troubles}
          whose={{ email: "their address", text: "their number" }}
        >
          <p>
            Ask them. <a href={`${here}/contact`}>Change how to reach them</a>
          </p>
          <AddressIsRight>They say that it is right</AddressIsRight>
        </AddressTroubleNote>
      )}
      <div className="with-aside">
        <div>
          {own && (
            <section className="stack" aria-labelledby="contact">
              <h2 id="contact">How to reach them</h2>
              <Facts
                rows={[
                  {
                    term: "Safest way",
                    detail: `${safeChannelLabels[own.safeChannel]}.${own.safeWhen && ` ${own.safeWhen}`}`,
                    change: { to: `${here}/contact`, about: "the safest way" },
                  },
                  { term: "Messages come from", detail: own.senderName },
                  {
                    term: "Email",
                    detail: own.email ?? "Not known",
                    change: { to: `${here}/edit`, about: "their details" },
                  },
                  { term: "Phone", detail: own.phone ?? "Not known" },
                  { term: "Home district", detail: own.homeDistrict },
                ]}
              />
              <ul className="plain stack-tight">
                {!state.closedAt && (
                  <li>
                    <a href={`${here}/jobs`}>Jobs they may want</a>
                  </li>
                )}
                {!state.closedAt && (
                  <li>
                    <a href={`${here}/approaches`}>Employers to write to</a>
                  </li>
                )}
                {!state.closedAt && (
                  <li>
                    <a href={`/specialist/placements/new?participant=${state.id}`}>
                      Write down a job found elsewhere, or one they want to keep
                    </a>
                  </li>
                )}
                <li>
                  <a href={`${here}/employers`}>Employers they leave out</a>
                </li>
                <li>
                  <a href={`${here}/messages`}>What they want to hear of</a>
                </li>
              </ul>
            </section>
          )}
          <Introductions record={record} today={today} />
          <Placements record={record} today={today} />
        </div>
        {own && !state.closedAt && <Aside own={own} name={state.chosenName} />}
      </div>
    </>
  );
}

type Loaded = { record: ParticipantRecord; today: string };

function Introductions({ record, today }: Loaded) {
  return (
    <section className="section" aria-labelledby="introductions">
      <h2 id="introductions">Introductions</h2>
      {record.introductions.length === 0 ? (
        <Empty title="None so far.">
          <p>
            Open a <a href="/specialist/vacancies">vacancy</a>, look at your people for it, and
            prepare an introduction from there.
          </p>
        </Empty>
      ) : (
        <FoldTable
          caption="Introductions"
          captionStyle="hidden"
          columns={[
            { key: "job", label: "Job" },
            { key: "state", label: "Where it is" },
            { key: "since", label: "Since" },
          ]}
          rows={record.introductions.map((each) => ({
            id: each.id,
            cells: {
              job: record.own ? (
                <a href={`/specialist/introductions/${each.id}`}>
                  {each.jobTitle}, {each.employerName}
                </a>
              ) : (
                `${each.jobTitle}, ${each.employerName}`
              ),
              state: specialistStatusWords[each.status],
              since: dayInWords(dateOf(each.updatedAt), today),
            },
          }))}
        />
      )}
    </section>
  );
}

function Placements({ record, today }: Loaded) {
  if (record.placements.length === 0) return null;
  return (
    <section className="section" aria-labelledby="placements">
      <h2 id="placements">In work</h2>
      <ul className="plain stack-tight">
        {record.placements.map((each) => (
          <li key={each.id}>
            {record.own ? (
              <a href={`/specialist/placements/${each.id}`}>
                {each.jobTitle}, {each.employerName}
                <span className="sr">, how the job is going</span>
              </a>
            ) : (
              `${each.jobTitle}, ${each.employerName}`
            )}
            : {placementStatusWords[each.status]}, from {dayInWords(each.startsOn, today)}
            {each.pathway === "retention" && `. ${placementKindWords.retention}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Aside({ own, name }: { own: NonNullable<ParticipantRecord["own"]>; name: string }) {
  const { form, fields } = useFormState(
    closeForm,
    useActionData<typeof action>(),
    {},
    { id: "close", intent: "close" },
  );
  return (
    <aside className="aside">
      <div className="beside stack-tight">
        <h2>Their account</h2>
        {own.accountId ? (
          <p>{name} signs in and decides on their own page.</p>
        ) : own.email && own.safeChannel === "email" ? (
          <ConfirmForm intent="invite" label="Invite them to have an account">
            <p>Without an account they decide with you, and you write down their words.</p>
          </ConfirmForm>
        ) : (
          <p>
            They decide with you, and you write down their words. To invite them, email must be
            their safe way.
          </p>
        )}
      </div>
      <details className="beside" open={Object.keys(form.allErrors).length > 0}>
        <summary>Close this record</summary>
        <PlainForm form={form}>
          <p>Do this when their participation is over. Open introductions must be settled first.</p>
          <TextArea meta={fields.because} label="Why does it close?" rows={2} />
          <div className="actions">
            <Button variant="second" name="intent" value="close">
              Close the record
            </Button>
          </div>
        </PlainForm>
      </details>
    </aside>
  );
}
