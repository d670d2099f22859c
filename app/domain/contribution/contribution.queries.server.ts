/**
 * An employer's yearly note. It counts only what this reader can open one by one on their own pages: placements opened
 * to them, introductions sent to them, lines of plans they may read, their own questions and answers. So a small number
 * tells nobody anything new, and none is blurred. It says nothing of a person: no names, no reasons, no days of anybody.
 */
import { linesOf, listPlans } from "../adjustment-plan/adjustment-plan.queries.server.ts";
import { listAdvice } from "../advice-request/advice-row.queries.server.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { visibleTo as introductionsOf } from "../introduction/introduction.queries.server.ts";
import { visibleTo as placementsOf } from "../placement/placement-scope.queries.server.ts";
import type { EmployerActor } from "../policy.ts";
import { type Contribution, daysInWork, weeksOf, yearOf } from "./contribution.ts";

/** The whole organisation for its owners; for a manager the workplaces that they are named for. */
export async function findContribution(
  ctx: Context<EmployerActor>,
  asked: number,
): Promise<Contribution> {
  const { from, until: lastDay } = yearOf(asked);
  const today = dateOf(ctx.now);
  const isOver = lastDay < today;
  const until = isOver ? lastDay : today;
  const isWithin = (date: string | null) => date !== null && from <= date && date <= until;
  const isInstantWithin = (at: string | null) => at !== null && isWithin(dateOf(at));
  const [jobs, reviews, introductions, trials, adjustments, advice] = await Promise.all([
    jobsOf(ctx),
    reviewsOf(ctx),
    answersOf(ctx),
    trialDaysOf(ctx),
    adjustmentsOf(ctx),
    listAdvice(ctx),
  ]);
  const paid = jobs.placements.filter(({ kind }) => kind !== "taster");
  const answered = introductions.filter(({ answeredAt }) => isInstantWithin(answeredAt));
  return {
    started: paid.filter((job) => job.pathway === "outOfWork" && isWithin(job.startsOn)).length,
    kept: paid.filter((job) => job.pathway === "retention" && isWithin(job.supportFrom)).length,
    goingOn: paid.filter(
      ({ startsOn, endedOn }) => startsOn <= until && (endedOn === null || endedOn > until),
    ).length,
    weeks: weeksOf(daysInWork(jobs.spells, from, until)),
    tasters: jobs.placements.filter((job) => job.kind === "taster" && isWithin(job.startsOn))
      .length,
    workTrials: new Set(trials.filter(({ day }) => isWithin(day)).map(({ id }) => id)).size,
    adjustments: adjustments.filter(isWithin).length,
    introductionsAnswered: answered.length,
    answeredInTime: answered.filter(
      ({ answeredAt, answerBy }) =>
        answerBy !== null && answeredAt !== null && dateOf(answeredAt) <= answerBy,
    ).length,
    reviewsAnswered: reviews.filter(isInstantWithin).length,
    adviceAsked: advice.filter(({ askedAt }) => isInstantWithin(askedAt)).length,
  };
}

/** Jobs that began, and the time in those that are no taster. */
async function jobsOf(ctx: Context<EmployerActor>) {
  const placements = await placementsOf(ctx.db, ctx)
    .leftJoin("vacancy", "vacancy.id", "placement.vacancyId")
    .select(["placement.id", "placement.pathway", "placement.startsOn", "placement.supportFrom"])
    .select(["placement.endedOn", "vacancy.kind"])
    .where("placement.status", "in", ["started", "ended"])
    .execute();
  const ids = placements.flatMap(({ id, kind }) => (kind === "taster" ? [] : [id]));
  const spells =
    ids.length === 0
      ? []
      : await ctx.db
          .selectFrom("workSpell")
          .select(["placementId", "kind", "fromOn", "untilOn"])
          .where("placementId", "in", ids)
          .execute();
  return { placements, spells };
}

async function reviewsOf(ctx: Context<EmployerActor>): Promise<string[]> {
  const rows = await placementsOf(ctx.db, ctx)
    .innerJoin("inWorkReview as review", "review.placementId", "placement.id")
    .innerJoin("reviewAnswer as answer", "answer.reviewId", "review.id")
    .select("answer.answeredAt")
    .where("answer.side", "=", "employer")
    .execute();
  return rows.map(({ answeredAt }) => answeredAt);
}

const answersOf = (ctx: Context<EmployerActor>) =>
  introductionsOf(ctx.db, ctx.actor)
    .select(["i.answeredAt", "i.answerBy"])
    .where("i.answeredAt", "is not", null)
    .execute();

const trialDaysOf = (ctx: Context<EmployerActor>) =>
  introductionsOf(ctx.db, ctx.actor)
    .innerJoin("workTrial as trial", "trial.introductionId", "i.id")
    .innerJoin("workTrialDay as worked", "worked.workTrialId", "trial.id")
    .select(["trial.id", "worked.day"])
    .execute();

/** The days on which something was put in place, of plans and lines that they may read. */
async function adjustmentsOf(ctx: Context<EmployerActor>): Promise<string[]> {
  const lines = await linesOf(ctx.db, "employer", await listPlans(ctx));
  return lines.flatMap(({ status, inPlaceOn }) =>
    inPlaceOn !== null && (status === "inPlace" || status === "reviewed") ? [inPlaceOn] : [],
  );
}
