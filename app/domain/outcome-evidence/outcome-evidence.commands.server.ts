import { record } from "../audit/audit.commands.server.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { Conflict, Invalid, NotFound } from "../errors.ts";
import { placementEntry } from "../placement/placement-move.server.ts";
import { openPlacementToChange } from "../placement/placement-scope.queries.server.ts";
import type { StaffActor } from "../policy.ts";
import { outcomesOf } from "../sustained-outcome/sustained-outcome.ts";
import { type EvidenceKind, upToProblem } from "./outcome-evidence.ts";

export interface NotedEvidence {
  /** Made with the form: a second press is the same as one. */
  id: string;
  definition: string;
  kind: EvidenceKind;
  upTo: string;
  note: string;
}

export async function noteEvidence(
  ctx: Context<StaffActor>,
  placementId: string,
  noted: NotedEvidence,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const open = await openPlacementToChange(trx, ctx, placementId, "placement.support");
    const { placement } = open;
    if (placement.status === "agreed")
      throw new Conflict("This job has not begun yet, so nothing can show how long it lasted.");
    // What counts for somebody who kept a job is counted apart, and so is what shows it.
    if (!outcomesOf(placement.pathway).some(([version]) => version?.id === noted.definition))
      throw new Invalid("Choose what it shows.", { definition: ["Choose what it shows."] });
    const problem = upToProblem(noted.upTo, placement.supportFrom, dateOf(ctx.now));
    if (problem) throw new Invalid(problem, { upTo: [problem] });
    const made = await trx
      .insertInto("outcomeEvidence")
      .values({ ...noted, placementId, staffId: ctx.actor.staffId, notedAt: ctx.now })
      .onConflict((same) => same.column("id").doNothing())
      .executeTakeFirst();
    if (made.numInsertedOrUpdatedRows === 0n) {
      const there = await trx
        .selectFrom("outcomeEvidence")
        .select("id")
        .where("id", "=", noted.id)
        .where("placementId", "=", placementId)
        .executeTakeFirst();
      if (!there) throw new NotFound();
      return;
    }
    const detail = `${noted.definition}: ${noted.kind}, ${noted.upTo}`;
    await record(trx, ctx, { ...placementEntry("noteEvidence", placement), detail });
  });
}

/** A note that was wrong. The audit keeps that there was one. */
export async function takeBackEvidence(
  ctx: Context<StaffActor>,
  placementId: string,
  id: string,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const open = await openPlacementToChange(trx, ctx, placementId, "placement.support");
    const gone = await trx
      .deleteFrom("outcomeEvidence")
      .where("id", "=", id)
      .where("placementId", "=", placementId)
      .executeTakeFirst();
    if (gone.numDeletedRows === 0n) return;
    await record(trx, ctx, { ...placementEntry("takeBackEvidence", open.placement), detail: id });
  });
}
