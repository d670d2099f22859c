import type { Db } from "#db/connect.ts";
import type { PayPeriod } from "#db/tables.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { Conflict, Invalid } from "../errors.ts";
import { planReviews } from "../in-work-review/in-work-review.commands.server.ts";
import { markStarted } from "../introduction/introduction.commands.server.ts";
import { closeIntroductions } from "../introduction/introduction-closing.commands.server.ts";
import { moveIntroduction } from "../introduction/introduction-move.server.ts";
import { keepEnding } from "../job-ending/keep-ending.server.ts";
import { checkPay } from "../minimum-wage/minimum-wage.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import type { ContactActor, EmployerActor, StaffActor } from "../policy.ts";
import { fillPlaceByStart } from "../vacancy/vacancy-places.commands.server.ts";
import { beginSpell, endSpells } from "../work-spell/work-spell.commands.server.ts";
import {
  type EndReason,
  endDateProblem,
  placementMoved,
  startDateProblem,
  supportUntilOf,
} from "./placement.ts";
import { movePlacement } from "./placement-move.server.ts";
import { findPlacementToChange } from "./placement-scope.queries.server.ts";

/** Somebody at the employer, or the person's own specialist writing down what the employer said. */
export type PlacementContext = Context<EmployerActor | ContactActor | StaffActor>;

export interface StartedJob {
  placementId: string;
  startedOn: string;
  minutesPerWeek: number;
  payPence: number;
  payPeriod: PayPeriod;
  managerName: string;
  managerPhone: string;
}

export const partyOf = (ctx: PlacementContext) =>
  ctx.actor.kind === "staff" ? ("specialist" as const) : ("employer" as const);

/**
 * Makes two starts for one person wait for each other: PostgreSQL would else let both read "not started yet".
 * A write that changes nothing takes the row's lock on both databases.
 */
export async function oneAtATime(trx: Db, participantId: string) {
  await trx
    .updateTable("participant")
    .set((eb) => ({ specialistId: eb.ref("specialistId") }))
    .where("id", "=", participantId)
    .execute();
}

/** What is wrong with a start, by field; null when nothing is. @throws NotFound */
export async function findStartProblems(
  ctx: PlacementContext,
  { placementId, startedOn, payPence, payPeriod, minutesPerWeek }: StartedJob,
): Promise<Record<string, string[]> | null> {
  const { vacancyId } = await findPlacementToChange(ctx.db, ctx, placementId);
  const vacancy = await ctx.db
    .selectFrom("vacancy")
    .select("kind")
    .where("id", "=", vacancyId ?? "")
    .executeTakeFirst();
  const tooEarly = startDateProblem(startedOn, dateOf(ctx.now));
  const pay = checkPay({
    minPence: payPence,
    maxPence: payPence,
    period: payPeriod,
    minutesPerWeek,
    kind: vacancy?.kind ?? "paidJob",
    onDate: startedOn,
  });
  const below = pay.verdict === "belowEveryRate";
  if (!tooEarly && !below) return null;
  return { ...(tooEarly && { startedOn: [tooEarly] }), ...(below && { pay: [pay.sentence] }) };
}

/**
 * Records that somebody started. Their other open introductions close, each once, however many employers
 * confirm at the same moment: the second is told to ring the specialist, and nothing of the first.
 */
export async function startPlacement(
  ctx: PlacementContext,
  { placementId, startedOn, ...job }: StartedJob,
): Promise<void> {
  const problems = await findStartProblems(ctx, { placementId, startedOn, ...job });
  if (problems) throw new Invalid("Check the start again.", problems);
  await ctx.db.transaction().execute(async (trx) => {
    const { participantId } = await findPlacementToChange(trx, ctx, placementId);
    await oneAtATime(trx, participantId);
    const placement = await findPlacementToChange(trx, ctx, placementId);
    const elsewhere = await trx
      .selectFrom("placement")
      .select("id")
      .where("participantId", "=", participantId)
      .where("status", "=", "started")
      .where("id", "!=", placementId)
      .executeTakeFirst();
    // The same sentence as for a job that fell through: an employer learns nothing of another one.
    if (elsewhere && placement.status === "agreed") throw new Conflict(placementMoved.neverStarted);
    const { participationEndsOn, supportWeeks } = await trx
      .selectFrom("participant as p")
      .innerJoin("staff as s", "s.id", "p.specialistId")
      .innerJoin("area as a", "a.id", "s.areaId")
      .select(["p.participationEndsOn", "a.supportWeeks"])
      .where("p.id", "=", participantId)
      .executeTakeFirstOrThrow();
    await movePlacement(trx, ctx, placement, "start", partyOf(ctx), {
      ...job,
      startsOn: startedOn,
      supportFrom: startedOn,
      supportUntil: supportUntilOf({
        pathway: placement.pathway,
        supportFrom: startedOn,
        participationEndsOn,
        supportWeeks,
      }),
    });
    await beginSpell(trx, ctx, {
      placementId,
      fromOn: startedOn,
      minutesPerWeek: job.minutesPerWeek,
    });
    await planReviews(trx, ctx, { ...placement, supportFrom: startedOn });
    await tell(trx, ctx, "placement.start", { placementId });
    if (placement.introductionId) await markStarted(trx, ctx, placement.introductionId);
    if (placement.introductionId && placement.vacancyId)
      await fillPlaceByStart(trx, ctx, placement.vacancyId);
    await closeIntroductions(
      trx,
      ctx,
      { participantId, except: placement.introductionId },
      "startedElsewhere",
    );
  });
}

/** An agreed job that did not begin after all. Its introduction closes with it; nobody is blamed. */
export async function neverStartPlacement(ctx: PlacementContext, id: string): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const placement = await findPlacementToChange(trx, ctx, id);
    await movePlacement(trx, ctx, placement, "neverStart", partyOf(ctx));
    await tell(trx, ctx, "placement.neverStart", { placementId: id });
    const introduction = await trx
      .selectFrom("introduction")
      .selectAll()
      .where("id", "=", placement.introductionId ?? "")
      .where("status", "=", "offerAccepted")
      .executeTakeFirst();
    if (introduction)
      await moveIntroduction(trx, ctx, introduction, "noLongerOpen", "system", {
        endedAt: ctx.now,
      });
  });
}

/** Why a last day cannot be recorded; null when it can. @throws NotFound */
export async function findEndProblem(ctx: PlacementContext, id: string, endedOn: string) {
  const { startsOn } = await findPlacementToChange(ctx.db, ctx, id);
  return endDateProblem(startsOn, endedOn, dateOf(ctx.now));
}

export interface EndedJob {
  placementId: string;
  endedOn: string;
  reason: EndReason;
  words?: string | null;
}

/**
 * A job that came to an end. The person goes straight back to looking. The reason is kept as that of the side that
 * recorded it, never as a fault; the others are asked for theirs.
 */
export async function endPlacement(
  ctx: PlacementContext,
  { placementId, endedOn, reason, words }: EndedJob,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const placement = await findPlacementToChange(trx, ctx, placementId);
    const problem = endDateProblem(placement.startsOn, endedOn, dateOf(ctx.now));
    if (problem) throw new Invalid(problem, { endedOn: [problem] });
    await movePlacement(trx, ctx, placement, "end", partyOf(ctx), { endedOn });
    await keepEnding(trx, ctx, { placementId, side: partyOf(ctx), reason, words: words ?? "" });
    await endSpells(trx, placementId, endedOn);
    await tell(trx, ctx, "placement.end", { placementId });
  });
}
