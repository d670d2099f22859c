import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { Button } from "#app/components/button.tsx";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { MovedTasks } from "#app/components/job-proposal.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { PromiseBadge } from "#app/components/promise-badge.tsx";
import { RoomLine } from "#app/components/room-line.tsx";
import { Status } from "#app/components/status.tsx";
import { SelectField, TextArea } from "#app/components/text-field.tsx";
import { Thread } from "#app/components/thread.tsx";
import { UsualAnswerLine } from "#app/components/usual-answer.tsx";
import { VacancyFacts, VacancyTasks, WorkIsLike } from "#app/components/vacancy-facts.tsx";
import { VacancyNeeds } from "#app/components/vacancy-needs.tsx";
import { words as needs } from "#app/components/vacancy-needs.words.ts";
import { dateOf, dayInWords, instantInWords } from "#app/domain/calendar/calendar.ts";
import { workingDaysBetween } from "#app/domain/calendar/working-days.server.ts";
import { requiredText } from "#app/domain/form/fields.ts";
import { findUsualAnswer } from "#app/domain/introduction/usual-answer.queries.server.ts";
import { changesInWords } from "#app/domain/job-proposal/job-change.ts";
import {
  listMovedTasks,
  listProposals,
} from "#app/domain/job-proposal/job-proposal.queries.server.ts";
import { openProposals, proposalParty, whyNotNow } from "#app/domain/job-proposal/job-proposal.ts";
import { may } from "#app/domain/policy.ts";
import { listSpecialistsOf } from "#app/domain/specialist/specialist.queries.server.ts";
import { newsForm } from "#app/domain/vacancy/vacancy.form.ts";
import { findVacancy } from "#app/domain/vacancy/vacancy.queries.server.ts";
import { statusLabels } from "#app/domain/vacancy/vacancy.ts";
import { mayReadVersions } from "#app/domain/vacancy/vacancy-access.ts";
import { roomForStaff } from "#app/domain/vacancy/vacancy-capacity.queries.server.ts";
import { endedInWords, overInWords } from "#app/domain/vacancy/vacancy-ending.ts";
import { sendNews } from "#app/domain/vacancy/vacancy-news.commands.server.ts";
import { listNews, listNewsOwed } from "#app/domain/vacancy/vacancy-news.queries.server.ts";
import { firstNewsWorkingDays, nextNewsWorkingDays } from "#app/domain/vacancy/vacancy-news.ts";
import { isForEveryone, whoSeesIt } from "#app/domain/vacancy/vacancy-sharing.ts";
import { pausedUnanswered } from "#app/domain/vacancy/vacancy-still-open.ts";
import { changeNamedSpecialist } from "#app/domain/vacancy/vacancy-visit.commands.server.ts";
import { lowerFirst } from "#app/domain/work-environment/work-environment.ts";
import { parseForm, readForm } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";
import { VacancyProposals } from "./vacancy-proposals.tsx";

export const handle = { audience: "staff" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.vacancy.title ?? "Vacancy");

const namedForm = z.object({ staffId: requiredText("who is named", 100) });

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const id = params.id ?? "";
  const today = dateOf(ctx.now);
  const { tasks, criteria, demands, environment, specialist, ...vacancy } = await findVacancy(
    ctx,
    id,
  );
  const [usual, news, [owed], proposals, movedTasks, others, rooms] = await Promise.all([
    findUsualAnswer(ctx, vacancy.employerId),
    listNews(ctx, id),
    listNewsOwed(ctx, id),
    listProposals(ctx, id),
    listMovedTasks(ctx, id),
    listSpecialistsOf(ctx.db, ctx.actor.leads),
    roomForStaff(ctx, [id]),
  ]);
  const mayWrite =
    vacancy.status === "live" &&
    (vacancy.specialistId === ctx.actor.staffId || vacancy.areaId === ctx.actor.areaId);
  return {
    today,
    vacancy,
    tasks,
    criteria,
    demands,
    environment,
    specialist,
    mayWrite,
    room: rooms.get(id) ?? null,
    usual,
    over: overInWords(vacancy, today),
    stands: pausedUnanswered(vacancy, today) ?? endedInWords(vacancy),
    hasVersions: mayReadVersions(ctx.actor, vacancy) && vacancy.publishedAt !== null,
    audience: isForEveryone(vacancy, today) ? null : whoSeesIt(vacancy, today),
    movedTasks,
    mayPropose:
      may(proposalParty(ctx.actor, vacancy), "jobProposal.write") &&
      whyNotNow(vacancy) === null &&
      !proposals.some(({ status }) => openProposals.some((open) => open === status)),
    proposals: proposals.map(({ id, status, changes, draftedAt, sentAt }) => ({
      id,
      status,
      words: changesInWords(changes),
      when: dayInWords(dateOf(sentAt ?? draftedAt), today),
    })),
    mayName: vacancy.areaId === ctx.actor.areaId && others.length > 0,
    others: others.map((each) => ({
      value: each.staffId,
      label: `${each.name}, ${each.teamName}`,
    })),
    news: news.map((each) => ({
      id: each.id,
      author: each.author,
      side: "team" as const,
      at: each.sentAt,
      when: instantInWords(each.sentAt, today),
      words: each.words,
    })),
    owed: owed && {
      late: owed.late,
      by: dayInWords(owed.dueOn, today),
      days: workingDaysBetween(
        owed.late ? owed.dueOn : today,
        owed.late ? today : owed.dueOn,
        "england",
      ),
      total: owed.lastNews ? nextNewsWorkingDays : firstNewsWorkingDays,
    },
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const id = params.id ?? "";
  const form = await readForm(request);
  if (form.get("intent") === "name") {
    const parsed = await parseForm(request, namedForm, { form });
    if (!parsed.ok) return parsed.response;
    await changeNamedSpecialist(ctx, id, parsed.value.staffId);
    return redirect(`/specialist/vacancies/${id}`);
  }
  const parsed = await parseForm(request, newsForm, { form });
  if (!parsed.ok) return parsed.response;
  await sendNews(ctx, id, parsed.value.words);
  return redirect(`/specialist/vacancies/${id}`);
}

/** Over a weekend it is late, and by no working day. */
const daysOwed = ({ days, late }: { days: number; late: boolean }) =>
  days === 0
    ? late
      ? "Late"
      : "Today"
    : `${days} working ${days === 1 ? "day" : "days"} ${late ? "late" : "left"}`;

export default function SpecialistVacancyPage() {
  const { vacancy, tasks, environment, specialist, news, owed, mayWrite, mayName, others, today } =
    useLoaderData<typeof loader>();
  const { movedTasks, proposals, mayPropose, room, audience, over, stands, hasVersions } =
    useLoaderData<typeof loader>();
  const { criteria, demands, usual } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const written = useFormState(newsForm, answer, {}, { id: "news", intent: "news" });
  const named = useFormState(namedForm, answer, {}, { id: "name", intent: "name" });
  return (
    <>
      <PageHead
        title={vacancy.title || "No title yet"}
        lede={vacancy.employerName}
        back={{ to: "/specialist/vacancies", label: "Vacancies" }}
        {...(vacancy.status === "live" && {
          action: {
            to: `/specialist/vacancies/${vacancy.id}/matches`,
            label: "People who may want this job",
          },
        })}
      >
        <Status tone={vacancy.status === "live" && !over ? "fit" : "could"}>
          {over ?? statusLabels[vacancy.status]}
        </Status>
        {stands && <p>{stands}</p>}
        {vacancy.status === "live" && audience && <p>Who sees it: {lowerFirst(audience)}.</p>}
        {vacancy.status === "live" && <RoomLine room={room} />}
        {vacancy.status === "live" && <UsualAnswerLine usual={usual} />}
      </PageHead>
      <div className="with-aside">
        <div>
          {vacancy.summary && <p className="lede">{vacancy.summary}</p>}
          <div className="section block">
            <VacancyFacts vacancy={vacancy} today={today} />
          </div>
          <section className="section stack" aria-labelledby="tasks">
            <h2 id="tasks">What the person would do</h2>
            <VacancyTasks tasks={tasks} />
            <MovedTasks tasks={movedTasks} />
          </section>
          <section className="section stack" aria-labelledby="like">
            <h2 id="like">What the work is like</h2>
            <WorkIsLike environment={environment} />
          </section>
          <VacancyNeeds title={needs.ofThem} demands={demands} criteria={criteria} />
          <VacancyProposals id={vacancy.id} proposals={proposals} mayPropose={mayPropose} />
          {vacancy.status === "live" && (
            <section className="section stack" aria-labelledby="news-so-far">
              <h2 id="news-so-far">News to the employer</h2>
              <p className="soft">
                News speaks of the job alone. Never name anybody, say how many people there are, or
                say anything about one.
              </p>
              {news.length > 0 && <Thread messages={news} />}
              {mayWrite && (
                <PlainForm form={written.form} className="answer">
                  <TextArea
                    meta={written.fields.words}
                    label="Write news"
                    hint="For example: nobody yet. A start at 9 on two days would help."
                    rows={3}
                  />
                  <div className="actions">
                    <Button name="intent" value="news">
                      Send the news
                    </Button>
                  </div>
                </PlainForm>
              )}
            </section>
          )}
        </div>
        <aside className="aside">
          {owed && (
            <div className="beside stack">
              <h2>We owe them news</h2>
              <PromiseBadge
                used={owed.late ? owed.total : Math.max(0, owed.total - owed.days)}
                total={owed.total}
                label={`By ${owed.by}`}
                detail={daysOwed(owed)}
                tone={owed.late ? "late" : "due"}
              />
            </div>
          )}
          {hasVersions && (
            <p>
              <a href={`/specialist/vacancies/${vacancy.id}/versions`}>
                See what was changed, and when
              </a>
            </p>
          )}
          <div className="stack">
            <h2>Named specialist</h2>
            <p>{specialist ? `${specialist.name}, ${specialist.teamName}` : "Nobody yet"}</p>
            {mayName && (
              <PlainForm form={named.form}>
                <SelectField
                  meta={named.fields.staffId}
                  label="Name somebody else"
                  options={others}
                  choose="Choose a specialist"
                />
                <Button variant="second" name="intent" value="name">
                  Name them
                </Button>
              </PlainForm>
            )}
          </div>
        </aside>
      </div>
    </>
  );
}
