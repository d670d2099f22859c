import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Button } from "#app/components/button.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { Facts } from "#app/components/facts.tsx";
import { Hidden, PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TextArea } from "#app/components/text-field.tsx";
import { Thread } from "#app/components/thread.tsx";
import { dateOf, dayInWords, instantInWords } from "#app/domain/calendar/calendar.ts";
import { employeeWordsForm } from "#app/domain/employee/employee.form.ts";
import { findEmployee } from "#app/domain/employee/employee.queries.server.ts";
import { employeeChannelWords } from "#app/domain/employee/employee.ts";
import {
  answerEmployee,
  makeParticipant,
  takeEmployee,
} from "#app/domain/employee/employee-support.commands.server.ts";
import { parseForm, readForm } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? titleOf(data.choice) : "Somebody who used a card");

const titleOf = (choice: string | null) =>
  choice === "join"
    ? "Somebody joined the advice about their job"
    : "Somebody asks for support to keep their job";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const row = await findEmployee(ctx, params.id ?? "");
  const today = dateOf(ctx.now);
  const { choice, chosenName, phone, email, safeWhen, safeChannel, messages } = row;
  return {
    choice,
    chosenName,
    phone,
    email,
    safeWhen,
    safeChannel,
    messages,
    since: dayInWords(dateOf(row.chosenAt ?? ctx.now), today),
    isMine: row.takenByStaffId === ctx.actor.staffId,
    mayTake: row.takenByStaffId === null && ctx.actor.role === "specialist",
    participantId: row.participantId,
    // Which question it is about is known to its adviser alone: who asks for support did not say.
    adviceRequestId: choice === "join" ? row.adviceRequestId : null,
    toldOn: row.employerToldAt && dayInWords(dateOf(row.employerToldAt), today),
    messageId: ctx.newId(),
    today,
    done: new URL(request.url).searchParams.get("done"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const id = params.id ?? "";
  await findEmployee(ctx, id);
  const body = await readForm(request);
  const intent = body.get("intent");
  if (intent === "take") {
    await takeEmployee(ctx, id);
    return redirect(`/specialist/employees/${id}?done=take`);
  }
  if (intent === "add")
    return redirect(`/specialist/participants/${await makeParticipant(ctx, id)}/edit`);
  const form = await parseForm(request, employeeWordsForm, { form: body });
  if (!form.ok) return form.response;
  await answerEmployee(ctx, id, form.value);
  return redirect(`/specialist/employees/${id}?done=answer`);
}

const told: Record<string, string> = {
  take: "It is yours. From now on only you see it.",
  answer: "Your words are on their page. Their employer does not see them.",
};

export default function EmployeePage() {
  const page = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={titleOf(page.choice)}
        lede={`Since ${page.since}.`}
        back={
          page.adviceRequestId
            ? { to: `/specialist/advice/${page.adviceRequestId}`, label: "The question" }
            : { to: "/specialist", label: "Today" }
        }
      />
      {page.done && told[page.done] && <Banner title={told[page.done] ?? ""} live />}
      {page.toldOn ? (
        <Banner tone="fit" title={`Their employer knows since ${page.toldOn}`}>
          They said so themselves. What you write here stays between the two of you.
        </Banner>
      ) : (
        <Banner tone="stop" title="Their employer does not know">
          Not that they used their card, and not what they chose. Say nothing that lets the employer
          guess: no greeting, no “they told me”, no call to work.
        </Banner>
      )}
      {page.choice === "support" ? <Support page={page} /> : <Joined page={page} />}
    </>
  );
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>;

function Support({ page }: { page: Page }) {
  return (
    <section className="section stack" aria-labelledby="gave">
      <h2 id="gave">What they gave us</h2>
      <Facts
        rows={[
          { term: "Name", detail: page.chosenName },
          {
            term: "How it is safe",
            detail: page.safeChannel ? employeeChannelWords[page.safeChannel] : "",
          },
          ...(page.phone ? [{ term: "Phone", detail: page.phone }] : []),
          ...(page.email ? [{ term: "Email", detail: page.email }] : []),
          ...(page.safeWhen ? [{ term: "When it is safe", detail: page.safeWhen }] : []),
        ]}
      />
      {page.participantId ? (
        <ul className="plain stack-tight">
          <li>
            <a href={`/specialist/participants/${page.participantId}`}>
              {page.chosenName} is one of your people
            </a>
          </li>
          <li>
            <a href={`/specialist/placements/new?participant=${page.participantId}&kind=retention`}>
              Write down the job they want to keep
            </a>
          </li>
        </ul>
      ) : (
        <>
          {page.mayTake && (
            <ConfirmForm intent="take" label="Take this" variant="first">
              <p>Once you take it, only you see it, and they see your name and number.</p>
            </ConfirmForm>
          )}
          {(page.isMine || page.mayTake) && (
            <ConfirmForm intent="add" label="Add them to your people">
              <p>
                When you have agreed on it together. What they gave is copied; the next page asks
                for the rest.
              </p>
            </ConfirmForm>
          )}
          {!page.isMine && !page.mayTake && (
            <p>A specialist of the area takes this. Please see that somebody does today.</p>
          )}
        </>
      )}
    </section>
  );
}

function Joined({ page }: { page: Page }) {
  const { form, fields } = useFormState(employeeWordsForm, useActionData<typeof action>());
  return (
    <section className="section stack" aria-labelledby="alone">
      <h2 id="alone">Between the two of you</h2>
      {page.messages.length === 0 ? (
        <p>Nothing is written yet. They read the question, the answers and your ideas.</p>
      ) : (
        <Thread
          messages={page.messages.map((message) => ({
            id: message.id,
            author: message.authorName || "Who joined",
            role: message.fromSide === "employee" ? "" : "Adviser",
            side: message.fromSide === "employee" ? ("person" as const) : ("team" as const),
            at: message.sentAt,
            when: instantInWords(message.sentAt, page.today),
            words: message.words,
          }))}
        />
      )}
      <PlainForm form={form} className="block">
        <Hidden name="messageId" value={String(fields.messageId.initialValue ?? page.messageId)} />
        <TextArea
          meta={fields.words}
          label="Your words to them"
          hint="Only they read it, never their employer."
          rows={4}
        />
        <div className="actions">
          <Button name="intent" value="answer">
            Send to them alone
          </Button>
        </div>
      </PlainForm>
    </section>
  );
}
