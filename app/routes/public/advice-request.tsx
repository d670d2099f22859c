import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AdviceFeedback } from "#app/components/advice-feedback.tsx";
import {
  AdviceClocks,
  AdviceStatusLine,
  AdviceThread,
  WordsForm,
} from "#app/components/advice-parts.tsx";
import { Banner } from "#app/components/banner.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { ContactCard } from "#app/components/contact-card.tsx";
import { CardInvite, JoinedNote } from "#app/components/employee-card.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { SuggestionTable } from "#app/components/suggestion-table.tsx";
import { feedbackForm } from "#app/domain/advice-request/advice-asking.form.ts";
import { answerFeedback } from "#app/domain/advice-request/advice-feedback.commands.server.ts";
import { listFeedback } from "#app/domain/advice-request/advice-feedback.queries.server.ts";
import { promisesOf } from "#app/domain/advice-request/advice-promises.queries.server.ts";
import { findAdvice } from "#app/domain/advice-request/advice-request.queries.server.ts";
import { adviceKindWords } from "#app/domain/advice-request/advice-request.ts";
import { dateOf } from "#app/domain/calendar/calendar.ts";
import { noteReading } from "#app/domain/thread/thread-reading.server.ts";
import { answerAdviceForm } from "#app/server/advice-forms.server.ts";
import { cardAndJoined } from "#app/server/employee-card.server.ts";
import { parseForm, readForm } from "#app/server/form.server.ts";
import { endVisit, requireAsker } from "#app/server/guest.server.ts";
import { countWrite } from "#app/server/rate-limit.server.ts";
import { words } from "./advice-request.words.ts";

export const handle = { audience: "public" };
export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title ?? "");

const page = "/advice/request";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireAsker(request, context);
  const found = await findAdvice(ctx, ctx.actor.adviceRequestId);
  const { row, words: asked, adviser, messages, suggestions, askedByName } = found;
  await noteReading(ctx, { kind: "advice", id: row.id }, messages);
  return {
    title: row.title ?? "",
    status: row.status,
    kind: row.kind,
    employerName: row.employerName,
    joined: row.employerId !== null,
    request: { barriers: [], barrier: "", task: "", ...asked, askedByName, askedAt: row.askedAt },
    ...(await cardAndJoined(ctx, row)),
    adviser,
    messages,
    suggestions,
    feedback: await listFeedback(ctx.db, row),
    promises: row.status === "closed" ? [] : promisesOf(row, ctx.now),
    messageId: ctx.newId(),
    today: dateOf(ctx.now),
    done: new URL(request.url).searchParams.get("done") ?? "",
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requireAsker(request, context);
  const { adviceRequestId } = ctx.actor;
  const body = await readForm(request);
  if (body.get("intent") === "leave") return endVisit(request, context, "/advice");
  if (body.get("intent") !== "feedback")
    return answerAdviceForm(request, ctx, adviceRequestId, page, body);
  const form = await parseForm(request, feedbackForm, { form: body });
  if (!form.ok) return form.response;
  const { question, answer } = form.value;
  await countWrite(adviceRequestId, "words");
  await answerFeedback(ctx, {
    adviceRequestId,
    question,
    answer,
    words: form.value.words ?? "",
  });
  return redirect(`${page}?done=feedback`);
}

export default function AskersRequest() {
  const loaded = useLoaderData<typeof loader>();
  const { status, adviser, today } = loaded;
  const result = useActionData<typeof action>();
  const over = status === "answered" || status === "closed";
  const name = adviser?.name ?? words.anAdviser;
  const told = words.done[loaded.done];
  return (
    <>
      <PageHead
        title={loaded.title}
        lede={`${adviceKindWords[loaded.kind]}. ${loaded.employerName}.`}
        action={{ to: "#reply", label: over ? words.openAgain : words.replyTo(name) }}
      >
        <AdviceStatusLine status={status} />
      </PageHead>
      {told && <Banner title={told} live />}
      {loaded.feedback.map((asked) => (
        <AdviceFeedback key={asked.question} asked={asked} result={result} />
      ))}
      <div className={loaded.feedback.length > 0 ? "section with-aside" : "with-aside"}>
        <section className="stack" aria-labelledby="talk">
          <h2 id="talk">{words.talk}</h2>
          <AdviceThread
            request={loaded.request}
            employerName={loaded.employerName}
            messages={loaded.messages}
            today={today}
          />
        </section>
        <aside className="aside">
          {adviser ? (
            <ContactCard
              heading={words.adviser}
              name={adviser.name}
              role={adviser.teamName}
              phone={adviser.phone}
              hours={adviser.hours}
              cover={adviser.away}
            />
          ) : (
            <div className="beside stack">
              <h2>{words.adviser}</h2>
              <p>{words.nobodyYet}</p>
            </div>
          )}
          <JoinedNote joined={loaded.employees} />
          {loaded.kind === "existingEmployee" && (
            <CardInvite to="/advice/request/card" madeOn={loaded.cardMadeOn} />
          )}
          {loaded.promises.length > 0 && <AdviceClocks promises={loaded.promises} today={today} />}
        </aside>
      </div>
      {loaded.suggestions.length > 0 && (
        <section className="section stack" aria-labelledby="ideas">
          <h2 id="ideas">{words.ideas}</h2>
          <p>{words.ideasWords}</p>
          <SuggestionTable suggestions={loaded.suggestions} />
        </section>
      )}
      <section className="section block" aria-labelledby="your-reply">
        <h2 id="your-reply">{over ? words.still : words.reply}</h2>
        <WordsForm
          result={result}
          messageId={loaded.messageId}
          label={over ? words.stillLabel : words.replyLabel}
          hint={words.hint}
          specialist={null}
          buttons={[
            over
              ? { intent: "reopen", label: words.reopen }
              : { intent: "reply", label: words.send },
          ]}
        />
      </section>
      {status !== "closed" && (
        <div className="section">
          <ConfirmForm intent="close" label={words.close}>
            <p>{words.closeWords}</p>
          </ConfirmForm>
        </div>
      )}
      {!loaded.joined && (
        <section className="section stack-tight" aria-labelledby="account">
          <h2 id="account">{words.account}</h2>
          <p>
            {words.accountWords} <a href="/sign-up">{words.signUp}</a>
          </p>
        </section>
      )}
      <section className="section" aria-labelledby="leave">
        <h2 id="leave">{words.leave}</h2>
        <ConfirmForm intent="leave" label={words.leaveLabel} variant="quiet">
          <p>{words.leaveWords}</p>
        </ConfirmForm>
      </section>
    </>
  );
}
