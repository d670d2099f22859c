import type { Db } from "#db/connect.ts";
import type { PlanLineTable } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import { Conflict, NotFound } from "../errors.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import { nextStatus, type TransitionParty } from "../transitions.ts";
import type { PlanContext } from "./adjustment-plan.commands.server.ts";
import { findPlanRow, type PlanRow } from "./adjustment-plan.queries.server.ts";
import {
  mayEmployerReadLine,
  type PlanLineTransition,
  planLineMoved,
  planLineTransitions,
} from "./adjustment-plan.ts";

export const sideOf = (ctx: PlanContext) =>
  ctx.actor.kind === "employer"
    ? ("employer" as const)
    : ctx.actor.kind === "staff"
      ? ("specialist" as const)
      : ("worker" as const);
const parties = { employer: "employer", specialist: "specialist", worker: "participant" } as const;

/** Records a step and tells the other sides, in the transaction of the step. */
export async function planMoved(
  trx: Db,
  ctx: PlanContext,
  plan: PlanRow,
  step: string,
  { openedToEmployerAt }: Pick<PlanLineTable, "openedToEmployerAt">,
): Promise<void> {
  await record(trx, ctx, {
    action: `plan.${step}`,
    subjectKind: "adjustmentPlan",
    subjectId: plan.id,
    participantId: plan.participantId,
    employerId: plan.employerId,
  });
  const silent = openedToEmployerAt === null ? { notToEmployer: "yes" as const } : {};
  await tell(trx, ctx, "plan.moved", { planId: plan.id, by: sideOf(ctx), ...silent });
}

/** The line and its plan, for whoever may read them. @throws NotFound */
export async function findLine(
  trx: Db,
  ctx: PlanContext,
  planId: string,
  lineId: string,
): Promise<{ plan: PlanRow; line: PlanLineTable }> {
  const plan = await findPlanRow(trx, ctx.actor, planId);
  const line = await trx
    .selectFrom("planLine")
    .selectAll()
    .where("id", "=", lineId)
    .where("planId", "=", planId)
    .executeTakeFirst();
  const isHidden = ctx.actor.kind === "employer" && line && !mayEmployerReadLine(plan, line);
  if (!line || isHidden) throw new NotFound();
  return { plan, line };
}

/**
 * One step of a line: who and whether by the table, written only over what was read, and recorded.
 * @throws Forbidden, or Conflict when somebody else was first
 */
export async function moveLine(
  trx: Db,
  ctx: PlanContext,
  { plan, line }: { plan: PlanRow; line: PlanLineTable },
  transition: PlanLineTransition,
  changes: Partial<PlanLineTable> = {},
): Promise<void> {
  const party: TransitionParty = parties[sideOf(ctx)];
  const moved = planLineMoved[line.status];
  const status = nextStatus(planLineTransitions, transition, line.status, party, moved);
  const written = await trx
    .updateTable("planLine")
    .set({ ...changes, status, updatedAt: ctx.now })
    .where("id", "=", line.id)
    .where("status", "=", line.status)
    .where("updatedAt", "=", line.updatedAt)
    // Two yeses in one millisecond would each miss the other, and leave a line that nobody can agree.
    .where("employerAgreedAt", "is not distinct from", line.employerAgreedAt)
    .where("workerAgreedAt", "is not distinct from", line.workerAgreedAt)
    .executeTakeFirst();
  if (written.numUpdatedRows === 0n)
    throw new Conflict("Somebody else changed this line a moment ago. Look at the page again.");
  await planMoved(trx, ctx, plan, transition, { ...line, ...changes });
}
