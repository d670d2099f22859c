import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AdviceStatusLine, AdviceThread } from "#app/components/advice-parts.tsx";
import { Banner } from "#app/components/banner.tsx";
import { ContactCard } from "#app/components/contact-card.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { SuggestionTable } from "#app/components/suggestion-table.tsx";
import { Thread } from "#app/components/thread.tsx";
import { mayBeginMyPlan } from "#app/domain/adjustment-plan/adjustment-plan.queries.server.ts";
import { findAdvice } from "#app/domain/advice-request/advice-request.queries.server.ts";
import { dateOf, dayInWords, instantInWords } from "#app/domain/calendar/calendar.ts";
import {
  tellEmployer,
  writeToAdviser,
  writeToThread,
} from "#app/domain/employee/employee.commands.server.ts";
import {
  employeeThreadForm,
  employeeWordsForm,
  tellForm,
} from "#app/domain/employee/employee.form.ts";
import { findEmployee } from "#app/domain/employee/employee.queries.server.ts";
import { findPrivateWords } from "#app/domain/guarded-words/guarded-words.ts";
import { noteReading } from "#app/domain/thread/thread-reading.server.ts";
import { parseForm, readForm } from "#app/server/form.server.ts";
import { requireEmployee } from "#app/server/guest.server.ts";
import { countAct } from "#app/server/rate-limit.server.ts";
import { words as jobWords, planWords, adviceWords as words } from "./my-job.words.ts";
import { AloneForm, TellForm, TogetherForm } from "./my-job-forms.tsx";

export const handle = { audience: "public" };
export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title ?? words.talk);
const here = "/advice/my-job/advice";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireEmployee(request, context);
  if (!ctx.actor.joined) throw redirect("/advice/my-job");
  const mine = await findEmployee(ctx, ctx.actor.employeeId);
  const advice = await findAdvice(ctx, ctx.actor.adviceRequestId);
  const { row } = advice;
  await noteReading(ctx, { kind: "advice", id: row.id }, advice.messages);
  const today = dateOf(ctx.now);
  return {
    title: row.title ?? "",
    status: row.status,
    employerName: row.employerName,
    request: {
      barriers: advice.words?.barriers ?? [],
      barrier: advice.words?.barrier ?? "",
      task: advice.words?.task ?? "",
      askedByName: advice.askedByName,
      askedAt: row.askedAt,
    },
    adviser: advice.adviser,
    messages: advice.messages,
    suggestions: advice.suggestions,
    chosenName: mine.chosenName,
    hasPlan: mine.employerToldAt !== null && (await mayBeginMyPlan(ctx)),
    toldOn: mine.employerToldAt && dayInWords(dateOf(mine.employerToldAt), today),
    alone: mine.messages,
    messageIds: [ctx.newId(), ctx.newId()] as const,
    today,
    done: new URL(request.url).searchParams.get("done"),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requireEmployee(request, context);
  if (!ctx.actor.joined) throw redirect("/advice/my-job");
  const body = await readForm(request);
  const intent = String(body.get("intent"));
  if (intent === "tell") {
    const form = await parseForm(request, tellForm, { form: body });
    if (!form.ok) return form.response;
    await tellEmployer(ctx, form.value.chosenName);
  } else if (intent === "thread") {
    const form = await parseForm(request, employeeThreadForm, { form: body });
    if (!form.ok) return form.response;
    const { keepsPrivateWords, ...said } = form.value;
    const found = findPrivateWords(said.words);
    if (found.length > 0 && !keepsPrivateWords)
      return form.refuse({ words: found.map((each) => words.together.private(each.found.trim())) });
    await countAct(context, "employeeWords");
    await writeToThread(ctx, { ...said, keepsPrivateWords: keepsPrivateWords === "yes" });
  } else {
    const form = await parseForm(request, employeeWordsForm, { form: body });
    if (!form.ok) return form.response;
    await countAct(context, "employeeWords");
    await writeToAdviser(ctx, form.value);
    return redirect(`${here}?done=adviser`);
  }
  return redirect(`${here}?done=${intent}`);
}

export default function MyJobAdvicePage() {
  const page = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const done = page.done && (words.done[page.done] ?? jobWords.done[page.done]);
  return (
    <>
      <PageHead
        title={page.title}
        lede={`${words.about} ${page.toldOn ? words.told(page.toldOn) : words.hidden}`}
        back={{ to: "/advice/my-job", label: words.back }}
      >
        <AdviceStatusLine status={page.status} />
      </PageHead>
      {done && <Banner title={done} live />}
      <div className="with-aside">
        <div>
          <section className="stack" aria-labelledby="talk">
            <h2 id="talk">{words.talk}</h2>
            <AdviceThread
              request={page.request}
              employerName={page.employerName}
              messages={page.messages}
              today={page.today}
            />
          </section>
          {page.suggestions.length > 0 && (
            <section className="section stack" aria-labelledby="ideas">
              <h2 id="ideas">{words.ideas}</h2>
              <p>{words.ideasAbout}</p>
              <SuggestionTable
                suggestions={page.suggestions}
                plansAt={page.hasPlan ? "/advice/my-job/plan" : undefined}
              />
            </section>
          )}
          <section className="section stack" aria-labelledby="alone">
            <h2 id="alone">{words.alone.title}</h2>
            <p>{page.adviser ? words.alone.none : words.alone.noAdviser}</p>
            {page.alone.length > 0 && (
              <Thread
                messages={page.alone.map(({ id, fromSide, authorName, words: said, sentAt }) => ({
                  id,
                  author: fromSide === "employee" ? authorName || words.alone.you : authorName,
                  role: fromSide === "employee" ? "" : words.alone.adviser,
                  side: fromSide === "employee" ? ("person" as const) : ("team" as const),
                  at: sentAt,
                  when: instantInWords(sentAt, page.today),
                  words: said,
                }))}
              />
            )}
            <AloneForm messageId={page.messageIds[0]} result={result} />
          </section>
          {page.toldOn && (
            <p className="section">
              <a href="/advice/my-job/plan">{planWords.title}</a>. {planWords.openAbout}
            </p>
          )}
          {page.toldOn ? (
            <TogetherForm
              messageId={page.messageIds[1]}
              isClosed={page.status === "closed"}
              result={result}
            />
          ) : (
            <TellForm chosenName={page.chosenName} result={result} />
          )}
        </div>
        <aside className="aside">
          {page.adviser && (
            <ContactCard
              heading={words.alone.adviser}
              name={page.adviser.name}
              role={page.adviser.teamName}
              phone={page.adviser.phone}
              hours={page.adviser.hours}
              cover={page.adviser.away}
            />
          )}
        </aside>
      </div>
    </>
  );
}
