import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import {
  AdviceClocks,
  AdviceStatusLine,
  AdviceThread,
  WordsForm,
} from "#app/components/advice-parts.tsx";
import { Banner } from "#app/components/banner.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { ContactCard } from "#app/components/contact-card.tsx";
import { EmployerKnows } from "#app/components/employee-card.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Status } from "#app/components/status.tsx";
import { SuggestionTable } from "#app/components/suggestion-table.tsx";
import { searchAdjustments } from "#app/domain/adjustment/adjustment-search.ts";
import {
  listHandingColleagues,
  mayHandOver,
} from "#app/domain/advice-request/advice-handing.commands.server.ts";
import { listHandovers } from "#app/domain/advice-request/advice-handing.queries.server.ts";
import { promisesOf } from "#app/domain/advice-request/advice-promises.queries.server.ts";
import { findAdvice } from "#app/domain/advice-request/advice-request.queries.server.ts";
import { adviceKindForStaff, hasPlan } from "#app/domain/advice-request/advice-request.ts";
import { dateOf } from "#app/domain/calendar/calendar.ts";
import { listEmployeesOf } from "#app/domain/employee/employee.queries.server.ts";
import { listPhrases } from "#app/domain/saved-phrase/saved-phrase.queries.server.ts";
import { noteReading } from "#app/domain/thread/thread-reading.server.ts";
import { answerDeskForm } from "#app/server/advice-desk-forms.server.ts";
import { readForm } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";
import { AdviserAside, TakeRequest } from "./advice-adviser.tsx";
import { OwnIdeaForm } from "./advice-own-idea-form.tsx";
import { SuggestForm } from "./advice-suggest-form.tsx";

export const handle = { audience: "staff" };
export const meta: MetaFunction<typeof loader> = ({ data: found }) =>
  titled(found?.title ?? "Advice");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const { row, words, adviser, messages, suggestions, askedByName, reach } = await findAdvice(
    ctx,
    params.id ?? "",
  );
  // A colleague who looks in on the desk has not read it for its adviser.
  const isTheirs = [row.adviserId, row.secondStaffId].includes(ctx.actor.staffId);
  if (isTheirs) await noteReading(ctx, { kind: "advice", id: row.id }, messages);
  const asked = new URL(request.url).searchParams;
  const looking = (asked.get("find") ?? "").slice(0, 100);
  const mayHand =
    (row.status === "taken" || row.status === "answered") && (await mayHandOver(ctx, row));
  return {
    id: row.id,
    ...(row.kind === "existingEmployee" && { employees: await listEmployeesOf(ctx, row.id) }),
    title: row.title ?? "",
    isUrgent: row.urgentSince !== null,
    status: row.status,
    kind: row.kind,
    employerName: row.employerName,
    workplaceName: row.workplaceName,
    request: {
      ...(words ?? { barriers: [], barrier: "", task: "" }),
      askedByName,
      askedAt: row.askedAt,
    },
    reach,
    desk: {
      status: row.status,
      isMine: row.adviserId === ctx.actor.staffId,
      adviser,
      secondName: row.secondStaffName,
      handovers: await listHandovers(ctx.db, row.id),
      colleagues: mayHand
        ? (await listHandingColleagues(ctx, row)).map(({ staffId, name, teamName }) => ({
            value: staffId,
            label: `${name}, ${teamName}`,
          }))
        : [],
      mayRoute: row.areaId === null && ctx.actor.role === "lead" && row.status !== "closed",
      today: dateOf(ctx.now),
    },
    phrases: (await listPhrases(ctx)).map(({ id, title }) => ({ id, title })),
    ideaId: ctx.newId(),
    messages,
    suggestions,
    looking,
    found: looking
      ? searchAdjustments(looking).filter(
          ({ id }) => !suggestions.some((each) => each.adjustmentId === id),
        )
      : null,
    promises: promisesOf(row, ctx.now),
    messageId: ctx.newId(),
    today: dateOf(ctx.now),
    done: asked.get("done"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const id = params.id ?? "";
  await findAdvice(ctx, id);
  const body = await readForm(request);
  return answerDeskForm({ request, ctx, id, page: `/specialist/advice/${id}`, body });
}

const told: Record<string, string> = {
  take: "It is yours now, and the employer has been told who you are.",
  handOver: "It is handed over. Your colleague and whoever asked are told.",
  inviteSecond: "Your colleague is told, and can read and write here.",
  route: "It is on your area’s desk now.",
  reply: "Your message is sent.",
  answer: "Your answer is sent.",
  suggest: "Your ideas are on the employer’s page.",
  close: "This request is closed. Either side can open it again.",
  reopen: "This request is open again.",
};

export default function SpecialistAdvice() {
  const page = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const over = page.status === "answered" || page.status === "closed";
  return (
    <>
      <PageHead
        title={page.title}
        lede={`${[page.employerName, page.workplaceName].filter(Boolean).join(", ")}. ${adviceKindForStaff[page.kind]}.`}
        back={{ to: "/specialist/advice", label: "Advice" }}
      >
        <AdviceStatusLine status={page.status} />
        {page.isUrgent && <Status tone="stop">Urgent: a job is at risk</Status>}
      </PageHead>
      {page.employees && <EmployerKnows {...page.employees} />}
      {page.done && told[page.done] && <Banner title={told[page.done] ?? ""} live />}
      <TakeRequest desk={page.desk} />
      <div className="section with-aside">
        <div>
          <section className="stack" aria-labelledby="talk">
            <h2 id="talk">The conversation</h2>
            <AdviceThread
              request={page.request}
              employerName={page.employerName}
              messages={page.messages}
              today={page.today}
            />
          </section>
          {page.suggestions.length > 0 && (
            <section className="section stack" aria-labelledby="ideas">
              <h2 id="ideas">What was suggested</h2>
              <SuggestionTable
                suggestions={page.suggestions}
                plansAt={
                  hasPlan(page.kind, page.employees?.joined.some((each) => each.isTold) ?? false)
                    ? "/specialist/plans"
                    : undefined
                }
              />
            </section>
          )}
          {(page.status === "taken" || page.status === "answered") && (
            <>
              <SuggestForm looking={page.looking} found={page.found} result={result} />
              <OwnIdeaForm ideaId={page.ideaId} result={result} />
            </>
          )}
          <section className="section block" aria-labelledby="your-reply">
            <h2 id="your-reply">{over ? "Something to add?" : "Your reply"}</h2>
            <WordsForm
              result={result}
              messageId={page.messageId}
              label="Your words"
              hint="The employer reads them. Say what helps, never a condition, and no name of an employee."
              specialist={null}
              phrases={page.phrases}
              buttons={
                over
                  ? [{ intent: "reopen", label: "Send and open it again" }]
                  : page.status === "taken"
                    ? [
                        { intent: "answer", label: "Send as your answer" },
                        { intent: "reply", label: "Send a message", variant: "second" },
                      ]
                    : [{ intent: "reply", label: "Send a message", variant: "second" }]
              }
            />
          </section>
          {page.status !== "closed" && (
            <div className="section">
              <ConfirmForm intent="close" label="Close this request">
                <p>Close it when nothing more is needed. Either side can open it again.</p>
              </ConfirmForm>
            </div>
          )}
        </div>
        <aside className="aside">
          {page.reach && (
            <ContactCard
              heading="Who asked"
              name={page.request.askedByName}
              role={`${page.employerName}, without an account`}
              kind="employer"
              phone={page.reach.phone}
              email={page.reach.email}
            />
          )}
          <AdviserAside desk={page.desk} result={result} />
          <AdviceClocks promises={page.promises} today={page.today} />
        </aside>
      </div>
    </>
  );
}
