import type { Db } from "#db/connect.ts";
import type { AccessToWorkAsk, AccessToWorkDecision, AccessToWorkTable } from "#db/tables.ts";
import type { PlanContext } from "../adjustment-plan/adjustment-plan.commands.server.ts";
import {
  findPlanRow,
  linesOf,
  type PlanRow,
} from "../adjustment-plan/adjustment-plan.queries.server.ts";
import { findLine, sideOf } from "../adjustment-plan/adjustment-plan-move.server.ts";
import { record } from "../audit/audit.commands.server.ts";
import { addDays, dateOf } from "../calendar/calendar.ts";
import { Conflict, Forbidden, Invalid } from "../errors.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import { nextStatus } from "../transitions.ts";
import { hasJob, withAsks } from "./access-to-work.queries.server.ts";
import {
  type AccessToWorkTransition,
  accessToWorkMoved,
  accessToWorkTransitions,
  askedOf,
  mayEmployerRead,
  statusOf,
  type Tracked,
} from "./access-to-work.ts";

const parties = { employer: "employer", specialist: "specialist", worker: "participant" } as const;

/** The worker applied, or their specialist writes down that they did. @param on a day, not to come */
export const recordApplication = (ctx: PlanContext, planId: string, on: string) =>
  move(ctx, planId, "apply", () => {
    refuseDay(ctx, on, null);
    return { appliedOn: on, decidedOn: null, decision: null };
  });

export const recordDecision = (
  ctx: PlanContext,
  planId: string,
  { decision, on }: { decision: AccessToWorkDecision; on: string },
) =>
  move(ctx, planId, decision === "refused" ? "refuse" : "grant", ({ appliedOn }) => {
    refuseDay(ctx, on, appliedOn);
    return { decision, decidedOn: on };
  });

/** The employer confirms it for what they bought, the worker for what they paid themselves. */
export const confirmPaid = (ctx: PlanContext, planId: string, on: string) =>
  move(ctx, planId, "confirmPaid", ({ decidedOn }) => {
    refuseDay(ctx, on, decidedOn);
    return { paidOn: on };
  });

export const notPaidYet = (ctx: PlanContext, planId: string) =>
  move(ctx, planId, "notPaidYet", () => ({ paidOn: null }));

/** What was recorded by mistake is taken off. */
export const startAgain = (ctx: PlanContext, planId: string) =>
  move(ctx, planId, "startAgain", () => ({ appliedOn: null, decidedOn: null, decision: null }));

/** @throws Invalid with a sentence at the date */
function refuseDay(ctx: PlanContext, on: string, notBefore: string | null): void {
  const today = dateOf(ctx.now);
  const wrong =
    on > today
      ? "This day has not come yet. Record it when it has happened."
      : on < addDays(today, -5 * 365)
        ? "That is more than five years ago. Check the year."
        : notBefore !== null && on < notBefore
          ? "This is before the step that came first. Check the date."
          : null;
  if (wrong) throw new Invalid(wrong, { on: [wrong] });
}

/**
 * One step of an application: who and whether by the table, written only over what was read, and recorded.
 * @throws NotFound, Forbidden, Invalid, or Conflict when somebody else was first
 */
async function move(
  ctx: PlanContext,
  planId: string,
  transition: AccessToWorkTransition,
  changesOf: (tracked: Tracked) => Partial<Tracked>,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const plan = await findPersonsPlan(trx, ctx, planId);
    const row = await rowOf(trx, ctx, planId);
    const status = statusOf(row);
    const isOpen = await isOpenToEmployer(trx, plan, row);
    if (sideOf(ctx) === "employer" && !isOpen) throw new Forbidden();
    nextStatus(
      accessToWorkTransitions,
      transition,
      status,
      parties[sideOf(ctx)],
      accessToWorkMoved[status],
    );
    const written = await trx
      .updateTable("accessToWork")
      .set({ ...changesOf(row), updatedAt: ctx.now })
      .where("id", "=", row.id)
      .where("appliedOn", "is not distinct from", row.appliedOn)
      .where("decidedOn", "is not distinct from", row.decidedOn)
      .where("paidOn", "is not distinct from", row.paidOn)
      .executeTakeFirst();
    if (written.numUpdatedRows === 0n)
      throw new Conflict("Somebody else changed this a moment ago. Look at the page again.");
    // An application that begins makes more lines its own: what the employer may read is asked again.
    const after = await rowOf(trx, ctx, planId);
    await stepTaken(
      trx,
      ctx,
      plan,
      transition,
      isOpen || (await isOpenToEmployer(trx, plan, after)),
    );
  });
}

/** An employer whom it does not concern is told nothing. */
async function stepTaken(
  trx: Db,
  ctx: PlanContext,
  plan: PlanRow,
  step: string,
  isOpen: boolean,
): Promise<void> {
  await record(trx, ctx, {
    action: `accessToWork.${step}`,
    subjectKind: "adjustmentPlan",
    subjectId: plan.id,
    participantId: plan.participantId,
    employerId: isOpen ? plan.employerId : null,
  });
  if (isOpen) await tell(trx, ctx, "plan.moved", { planId: plan.id, by: sideOf(ctx) });
}

async function isOpenToEmployer(trx: Db, plan: PlanRow, tracked: Tracked): Promise<boolean> {
  const lines = await withAsks(trx, await linesOf(trx, "employer", [plan]));
  return mayEmployerRead(askedOf(lines, tracked), hasJob(plan));
}

async function findPersonsPlan(trx: Db, ctx: PlanContext, planId: string): Promise<PlanRow> {
  const plan = await findPlanRow(trx, ctx.actor, planId);
  if (plan.kind === "vacancy")
    throw new Conflict("This plan is for a job without a person. Whoever gets the job applies.");
  if (!plan.isPaid) throw new Conflict("Access to Work is for paid work.");
  return plan;
}

/** Two who begin at once begin one. */
async function rowOf(trx: Db, ctx: PlanContext, planId: string): Promise<AccessToWorkTable> {
  await trx
    .insertInto("accessToWork")
    .values({
      id: ctx.newId(),
      planId,
      startedOn: null,
      appliedOn: null,
      decidedOn: null,
      decision: null,
      paidOn: null,
      updatedAt: ctx.now,
    })
    .onConflict((clash) => clash.column("planId").doNothing())
    .execute();
  return trx
    .selectFrom("accessToWork")
    .selectAll()
    .where("planId", "=", planId)
    .executeTakeFirstOrThrow();
}

/** The first day of somebody who was at work before the plan began. Any side may know it. */
export async function sayStarted(ctx: PlanContext, planId: string, on: string): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const plan = await findPersonsPlan(trx, ctx, planId);
    if (plan.kind !== "employee") throw new Conflict("The job itself says when it starts.");
    if (on > dateOf(ctx.now)) {
      const wrong = "This day has not come yet. Give the first day in this job.";
      throw new Invalid(wrong, { on: [wrong] });
    }
    const row = await rowOf(trx, ctx, planId);
    await trx
      .updateTable("accessToWork")
      .set({ startedOn: on, updatedAt: ctx.now })
      .where("id", "=", row.id)
      .execute();
    await stepTaken(trx, ctx, plan, "started", await isOpenToEmployer(trx, plan, row));
  });
}

/**
 * What is asked for a line, or that it is left out. The worker decides what they ask for; it needs nobody's yes.
 * @throws Forbidden for an employer
 */
export async function askForLine(
  ctx: PlanContext,
  at: { planId: string; lineId: string },
  { ask, costPence }: { ask: AccessToWorkAsk; costPence: number | null },
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const { plan, line } = await findLine(trx, ctx, at.planId, at.lineId);
    if (sideOf(ctx) === "employer") throw new Forbidden("The worker says what they ask for.");
    const said = { ask, costPence: ask === "none" ? null : costPence, updatedAt: ctx.now };
    await trx
      .insertInto("accessToWorkLine")
      .values({ planLineId: line.id, ...said })
      .onConflict((clash) => clash.column("planLineId").doUpdateSet(said))
      .execute();
    await record(trx, ctx, {
      action: "accessToWork.ask",
      subjectKind: "adjustmentPlan",
      subjectId: plan.id,
      participantId: plan.participantId,
    });
  });
}
