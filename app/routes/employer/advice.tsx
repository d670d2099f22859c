import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
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
import { listFeedback } from "#app/domain/advice-request/advice-feedback.queries.server.ts";
import { promisesOf } from "#app/domain/advice-request/advice-promises.queries.server.ts";
import { findAdvice } from "#app/domain/advice-request/advice-request.queries.server.ts";
import { adviceKindWords, hasPlan } from "#app/domain/advice-request/advice-request.ts";
import { dateOf } from "#app/domain/calendar/calendar.ts";
import { noteReading } from "#app/domain/thread/thread-reading.server.ts";
import { answerAdviceForm, answerFeedbackForm } from "#app/server/advice-forms.server.ts";
import { cardAndJoined } from "#app/server/employee-card.server.ts";
import { readForm } from "#app/server/form.server.ts";
import { requireEmployer } from "#app/server/request.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.open ? data.title : "An introduction was taken back");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const { row, words, adviser, messages, suggestions, askedByName } = await findAdvice(
    ctx,
    params.id ?? "",
  );
  if (row.title === null || words === null) return { open: false as const };
  await noteReading(ctx, { kind: "advice", id: row.id }, messages);
  const today = dateOf(ctx.now);
  return {
    open: true as const,
    id: row.id,
    isUrgent: row.urgentSince !== null,
    ...(await cardAndJoined(ctx, row)),
    title: row.title,
    status: row.status,
    kind: row.kind,
    employerName: row.employerName,
    workplaceName: row.workplaceName,
    request: { ...words, askedByName, askedAt: row.askedAt },
    adviser,
    messages,
    suggestions,
    feedback: await listFeedback(ctx.db, row),
    promises: promisesOf(row, ctx.now),
    messageId: ctx.newId(),
    today,
    done: new URL(request.url).searchParams.get("done"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const id = params.id ?? "";
  const page = `/employer/advice/${id}`;
  const body = await readForm(request);
  return body.get("intent") === "feedback"
    ? answerFeedbackForm(request, ctx, id, page, body)
    : answerAdviceForm(request, ctx, id, page, body);
}

const told: Record<string, string> = {
  asked: "Your question is sent. An adviser takes it up within 1 working day.",
  reply: "Your reply is sent.",
  close: "This request is closed. You can open it again at any time.",
  reopen: "This request is open again.",
  feedback: "Thank you. It helps us to do better.",
};

export default function EmployerAdvice() {
  const page = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const back = { to: "/employer/advice", label: "Your advice" };
  if (!page.open) return <PageHead title="An introduction was taken back" back={back} />;
  const over = page.status === "answered" || page.status === "closed";
  const adviser = page.adviser?.name ?? "the adviser";
  return (
    <>
      <PageHead
        title={page.title}
        lede={`${page.kind === "general" ? "" : `${adviceKindWords[page.kind]}. `}${page.workplaceName}.${page.isUrgent ? " Urgent: a job is at risk." : ""}`}
        back={back}
        action={
          over
            ? { to: "#reply", label: "Open it again", variant: "second" }
            : { to: "#reply", label: `Reply to ${adviser}` }
        }
      >
        <AdviceStatusLine status={page.status} />
      </PageHead>
      {page.done && told[page.done] && <Banner title={told[page.done] ?? ""} live />}
      {page.feedback.map((asked) => (
        <AdviceFeedback key={asked.question} asked={asked} result={result} />
      ))}
      <div className="with-aside">
        <section className="stack" aria-labelledby="talk">
          <h2 id="talk">The conversation</h2>
          <AdviceThread
            request={page.request}
            employerName={page.employerName}
            messages={page.messages}
            today={page.today}
          />
        </section>
        <aside className="aside">
          {page.adviser ? (
            <ContactCard
              heading="Your adviser"
              name={page.adviser.name}
              role={page.adviser.teamName}
              phone={page.adviser.phone}
              hours={page.adviser.hours}
              cover={page.adviser.away}
            />
          ) : (
            <div className="beside stack">
              <h2>Your adviser</h2>
              <p>A specialist takes this up within 1 working day, and you see here who it is.</p>
            </div>
          )}
          <JoinedNote joined={page.employees} plansAt="/employer/plans" />
          {page.kind === "existingEmployee" && (
            <CardInvite to={`/employer/advice/${page.id}/card`} madeOn={page.cardMadeOn} />
          )}
          <AdviceClocks promises={page.promises} today={page.today} />
        </aside>
      </div>
      {page.suggestions.length > 0 && (
        <section className="section stack" aria-labelledby="ideas">
          <h2 id="ideas">Ideas to discuss</h2>
          <p>Costs and days are estimates. Talk each one through with the person it is for.</p>
          <SuggestionTable
            suggestions={page.suggestions}
            plansAt={hasPlan(page.kind, page.employees.length > 0) ? "/employer/plans" : undefined}
          />
        </section>
      )}
      <section className="section block" aria-labelledby="your-reply">
        <h2 id="your-reply">{over ? "Still something in the way?" : "Your reply"}</h2>
        <WordsForm
          result={result}
          messageId={page.messageId}
          label={over ? "What is still in the way" : "Your words"}
          hint="Write about the task and what would help."
          specialist={adviser}
          buttons={[
            over
              ? { intent: "reopen", label: "Send and open it again" }
              : { intent: "reply", label: "Send reply" },
          ]}
        />
      </section>
      {page.status !== "closed" && (
        <div className="section">
          <ConfirmForm intent="close" label="Close this request">
            <p>Close it when it helped, or when you no longer need it. You can open it again.</p>
          </ConfirmForm>
        </div>
      )}
    </>
  );
}
