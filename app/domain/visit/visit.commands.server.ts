import type { Db } from "#db/connect.ts";
import type { PlacementTable, VisitTable } from "#db/tables.ts";
import { type AuditEntry, record } from "../audit/audit.commands.server.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { Conflict, Forbidden, Invalid, NotFound } from "../errors.ts";
import { openPlacementToChange } from "../placement/placement-scope.queries.server.ts";
import type { StaffActor } from "../policy.ts";
import { recordSteps } from "../training/step-record.commands.server.ts";
import type { StepRecord } from "../training/step-record.ts";
import type { TypedVisit } from "./visit.form.ts";
import { visitDayProblem } from "./visit.ts";

type Written = Omit<VisitTable, "id" | "placementId" | "staffId" | "recordedAt" | "changedAt">;

/**
 * Writes a visit down once, however often its form is sent: a phone without signal sends it until it is answered. The
 * form sent again with other words, before anybody changed the visit on its own page, counts as it was sent last.
 * One that was taken back meanwhile stays taken back.
 * @throws as `openPlacementToChange`, and Invalid for a day that cannot be
 */
export async function recordVisit(
  ctx: Context<StaffActor>,
  placementId: string,
  typed: TypedVisit,
  steps: readonly StepRecord[] = [],
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const { placement } = await openPlacementToChange(trx, ctx, placementId, "placement.support");
    const written = checked(ctx, placement, typed);
    if (await wasTakenBack(trx, typed.id)) return;
    const visit: VisitTable = {
      ...written,
      id: typed.id,
      placementId,
      staffId: ctx.actor.staffId,
      recordedAt: ctx.now,
      changedAt: null,
    };
    const inserted = await trx
      .insertInto("visit")
      .values(visit)
      .onConflict((same) => same.column("id").doNothing())
      .executeTakeFirst();
    if (inserted.numInsertedOrUpdatedRows === 0n) {
      const kept = await findOwn(trx, ctx, placementId, typed.id);
      if (kept.changedAt !== null) return;
      await rewrite(trx, ctx, placement, kept, written);
    } else await record(trx, ctx, entry("record", visit, placement));
    await recordSteps(trx, ctx, typed.id, placementId, steps);
  });
}

/** Puts right what one wrote. The person reads it as it now is, and that it was changed. */
export async function changeVisit(
  ctx: Context<StaffActor>,
  placementId: string,
  typed: TypedVisit,
  steps: readonly StepRecord[] = [],
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const { placement } = await openPlacementToChange(trx, ctx, placementId, "placement.support");
    const kept = await findOwn(trx, ctx, placementId, typed.id);
    const written = checked(ctx, placement, typed);
    await rewrite(trx, ctx, placement, kept, { ...written, changedAt: ctx.now });
    await recordSteps(trx, ctx, typed.id, placementId, steps);
  });
}

async function rewrite(
  trx: Db,
  ctx: Context<StaffActor>,
  placement: PlacementTable,
  kept: VisitTable,
  { changedAt = null, ...written }: Written & { changedAt?: string | null },
) {
  const changes = changesOf(kept, written);
  if (changes.length === 0) return;
  await trx
    .updateTable("visit")
    .set({ ...written, changedAt })
    .where("id", "=", kept.id)
    .execute();
  await record(trx, ctx, entry("change", kept, placement, changes));
}

/** Takes a visit away that was written by mistake, with the steps recorded on it. The audit row remembers that it was there. */
export async function takeBackVisit(
  ctx: Context<StaffActor>,
  placementId: string,
  visitId: string,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const { placement } = await openPlacementToChange(trx, ctx, placementId, "placement.support");
    if (await wasTakenBack(trx, visitId)) return;
    const kept = await findOwn(trx, ctx, placementId, visitId);
    await trx.deleteFrom("stepRecord").where("visitId", "=", visitId).execute();
    await trx.deleteFrom("visit").where("id", "=", visitId).execute();
    await record(trx, ctx, entry("takeBack", kept, placement));
  });
}

/** @throws NotFound when there is none here, Conflict when it was taken back, Forbidden when somebody else wrote it */
async function findOwn(
  trx: Db,
  { actor }: Context<StaffActor>,
  placementId: string,
  visitId: string,
): Promise<VisitTable> {
  const kept = await trx
    .selectFrom("visit")
    .selectAll()
    .where("id", "=", visitId)
    .executeTakeFirst();
  if (!kept && (await wasTakenBack(trx, visitId)))
    throw new Conflict("This visit was taken back already.");
  if (kept?.placementId !== placementId) throw new NotFound();
  if (kept.staffId !== actor.staffId)
    throw new Forbidden("Only whoever wrote this visit down can change it.");
  return kept;
}

async function wasTakenBack(trx: Db, visitId: string): Promise<boolean> {
  const row = await trx
    .selectFrom("auditEvent")
    .select("id")
    .where("subjectKind", "=", "visit")
    .where("subjectId", "=", visitId)
    .where("action", "=", "visit.takeBack")
    .executeTakeFirst();
  return row !== undefined;
}

function checked(ctx: Context, placement: PlacementTable, typed: TypedVisit): Written {
  const { visitedOn } = typed;
  const problem = visitDayProblem(visitedOn, {
    supportFrom: placement.supportFrom,
    today: dateOf(ctx.now),
  });
  if (problem) throw new Invalid(problem, { visitedOn: [problem] });
  const { way, minutes, workedOn, nextOn, nextAt, nextWay } = typed;
  return {
    visitedOn,
    way,
    withWhom: typed.withWhom.join(),
    minutes,
    workedOn,
    nextStep: typed.nextStep ?? "",
    nextOn,
    nextAt,
    nextWay,
  };
}

/** Which answers differ, by name: the audit keeps no words of a visit. */
const changesOf = (kept: VisitTable, written: Written) =>
  (Object.keys(written) as (keyof Written)[]).filter((name) => kept[name] !== written[name]);

/** Without the employer: nothing of theirs may ever lead to a visit, not even that there was one. */
const entry = (
  act: "record" | "change" | "takeBack",
  visit: VisitTable,
  placement: PlacementTable,
  changes: readonly string[] = [],
): AuditEntry => ({
  action: `visit.${act}`,
  subjectKind: "visit",
  subjectId: visit.id,
  participantId: placement.participantId,
  detail: changes.join(", ") || null,
});
