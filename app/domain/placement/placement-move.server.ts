import type { Db } from "#db/connect.ts";
import type { PlacementTable } from "#db/tables.ts";
import { type AuditEntry, record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { Conflict } from "../errors.ts";
import { cancelMeetings } from "../meeting/meeting-move.server.ts";
import { nextStatus, type TransitionParty } from "../transitions.ts";
import { type PlacementTransition, placementMoved, placementTransitions } from "./placement.ts";

export const placementEntry = (action: string, placement: PlacementTable): AuditEntry => ({
  action: `placement.${action}`,
  subjectKind: "placement",
  subjectId: placement.id,
  participantId: placement.participantId,
  employerId: placement.employerId,
});

/**
 * One step of a placement: decides by the table, writes only over the status that was read, and records it.
 * @throws Conflict when somebody else was first.
 */
export async function movePlacement(
  trx: Db,
  ctx: Context,
  placement: PlacementTable,
  transition: PlacementTransition,
  party: TransitionParty,
  changes: Partial<PlacementTable> = {},
): Promise<void> {
  const { status } = placement;
  const moved = placementMoved[status];
  const next = nextStatus(placementTransitions, transition, status, party, moved);
  const written = await trx
    .updateTable("placement")
    .set({ ...changes, status: next, updatedAt: ctx.now })
    .where("id", "=", placement.id)
    .where("status", "=", status)
    .executeTakeFirst();
  if (written.numUpdatedRows === 0n)
    throw new Conflict("Somebody else changed this a moment ago. Look at the page again.");
  await record(trx, ctx, placementEntry(transition, placement));
  if (next === "ended" || next === "neverStarted")
    await cancelMeetings(trx, ctx, {
      about: { placementId: placement.id },
      participantId: placement.participantId,
      employerId: placement.employerId,
    });
}
