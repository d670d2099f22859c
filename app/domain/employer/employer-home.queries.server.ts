import { listAdvicePromises } from "../advice-request/advice-promises.queries.server.ts";
import { adviceStatusWords } from "../advice-request/advice-request.ts";
import { listAdvice } from "../advice-request/advice-row.queries.server.ts";
import { dateOf, dayInWords } from "../calendar/calendar.ts";
import { workingDaysBetween } from "../calendar/working-days.server.ts";
import type { Context } from "../context.ts";
import {
  type EmployerRow,
  listForEmployer as listIntroductions,
} from "../introduction/introduction-employer.queries.server.ts";
import { listEmployerNeeds } from "../needs/employer-needs.queries.server.ts";
import { listPlacements } from "../placement/placement.queries.server.ts";
import { placementStatusWords } from "../placement/placement.ts";
import type { EmployerActor } from "../policy.ts";
import { findNamedSpecialist } from "../specialist/specialist.queries.server.ts";
import { listForEmployer as listVacancies } from "../vacancy/vacancy.queries.server.ts";
import { overInWords } from "../vacancy/vacancy-ending.ts";
import { listNewsOwed } from "../vacancy/vacancy-news.queries.server.ts";
import { firstNewsWorkingDays, nextNewsWorkingDays } from "../vacancy/vacancy-news.ts";
import { findStanding } from "./employer-standing.queries.server.ts";

/** A day something is due, with the working days used and all there were. */
export interface Clock {
  dueOn: string;
  words: string;
  used: number;
  total: number;
  left: number;
  /** Over a weekend it is late, and by no working day. */
  isLate: boolean;
}

const clock = (dueOn: string, since: string, today: string, total?: number): Clock => {
  const all = total ?? Math.max(1, workingDaysBetween(since, dueOn, "england"));
  const left =
    dueOn < today
      ? -workingDaysBetween(dueOn, today, "england")
      : workingDaysBetween(today, dueOn, "england");
  return {
    dueOn,
    words: dayInWords(dueOn, today),
    used: Math.min(all, Math.max(0, all - left)),
    total: all,
    left,
    isLate: dueOn < today,
  };
};

/** What was taken back leaves nothing but that. */
function titleOf({ nameUsed, jobTitle, status }: EmployerRow) {
  if (status === "withdrawn") return "An introduction";
  return nameUsed ? `${nameUsed}, for ${jobTitle}` : jobTitle;
}

/** Owed from the first day, before any vacancy. */
const firstCall = {
  title: "A call from your local team",
  to: "/employer/organisation",
  detail: "We check your organisation once. Then what you have published goes live.",
  clock: null,
};

/** Everything the employer's home says. Each part comes from its own noun, which decides what this employer may see. */
export async function employerHome(ctx: Context<EmployerActor>) {
  const { db, actor } = ctx;
  const today = dateOf(ctx.now);
  const [standing, named, tasks, news, promises, vacancies, introductions, advice, placements] =
    await Promise.all([
      findStanding(db, actor.employerId),
      db
        .selectFrom("employer")
        .select("specialistId")
        .where("id", "=", actor.employerId)
        .executeTakeFirstOrThrow()
        .then((row) => findNamedSpecialist(db, row.specialistId, today)),
      listEmployerNeeds(ctx),
      listNewsOwed(ctx),
      listAdvicePromises(ctx),
      listVacancies(ctx),
      listIntroductions(db, actor, { limit: 5 }),
      listAdvice(ctx),
      listPlacements(ctx, { statuses: ["agreed", "started"] }),
    ]);
  return {
    standing,
    named,
    today,
    tasks: tasks.map(({ title, to, detail, dueOn, since, act }) => ({
      title,
      to,
      detail,
      ...(act && { act }),
      clock: dueOn ? clock(dueOn, dateOf(since), today) : null,
    })),
    owed: [
      ...(standing === "awaitsVerification" ? [firstCall] : []),
      ...promises.map((promise) => ({
        title: promise.title,
        to: promise.to,
        detail: promise.detail,
        clock: clock(promise.dueOn, dateOf(promise.since), today, promise.total),
      })),
      // Nothing is looked for while an account is on hold.
      ...(standing === "suspended" ? [] : news).map((each) => ({
        title: `News on ${each.title}`,
        to: `/employer/vacancies/${each.vacancyId}`,
        detail: `${named?.name ?? "Your named person"} is looking, and will write.`,
        clock: clock(
          each.dueOn,
          dateOf(each.lastNews?.at ?? each.publishedAt),
          today,
          each.lastNews ? nextNewsWorkingDays : firstNewsWorkingDays,
        ),
      })),
    ],
    vacancies: vacancies
      .filter((vacancy) => vacancy.status !== "closed" && vacancy.status !== "filled")
      .map((vacancy) => ({
        id: vacancy.id,
        title: vacancy.title || "No title yet",
        workplace: vacancy.workplaceName ?? "No workplace yet",
        status: vacancy.status,
        over: overInWords(vacancy, today),
        closes: vacancy.closesOn ? dayInWords(vacancy.closesOn, today) : "",
      })),
    introductions: introductions.map((each) => ({
      id: each.id,
      title: titleOf(each),
      status: each.status,
      state: each.statusWords,
    })),
    advice: advice.slice(0, 5).map((each) => ({
      id: each.id,
      title: each.title,
      status: each.status,
      state: adviceStatusWords[each.status],
    })),
    placements: placements.map((each) => ({
      id: each.id,
      name: each.nameUsed,
      job: each.jobTitle,
      state: placementStatusWords[each.status],
      starts: dayInWords(each.startsOn, today),
      until: dayInWords(each.supportUntil, today),
    })),
  };
}
