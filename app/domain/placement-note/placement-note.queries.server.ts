import type { PlacementNoteTable } from "#db/tables.ts";
import type { Context } from "../context.ts";
import { Forbidden } from "../errors.ts";
import { sideOf } from "../placement/placement.ts";
import { openPlacement } from "../placement/placement-scope.queries.server.ts";
import { type LastRead, readBy, type Side } from "../thread/thread.ts";
import { lastReadOf } from "../thread/thread-reading.server.ts";
import { addressesOf, type PlacementNote } from "./placement-note.ts";

export interface JobThread {
  side: Side;
  notes: PlacementNote[];
  /** To whom they may write; empty once the job has ended. */
  mayWriteTo: Side[];
  /** How many were written to them since their side last looked. */
  unread: number;
}

/** The words on a job that this person may read, the oldest first. @throws NotFound, Forbidden */
export async function findJobThread(ctx: Context, placementId: string): Promise<JobThread> {
  const { placement, party } = await openPlacement(ctx.db, ctx, placementId, "placement.read");
  const side = sideOf(party);
  if (side === null) throw new Forbidden();
  const all = ctx.db
    .selectFrom("placementNote")
    .selectAll()
    .where("placementId", "=", placementId)
    .orderBy("sentAt")
    .orderBy("id");
  // The specialist stands beside both; what is written to one side is never the other's to read.
  const theirs =
    side === "specialist"
      ? all
      : all.where((eb) => eb.or([eb("fromSide", "=", side), eb("toSide", "=", side)]));
  const [rows, lastRead] = await Promise.all([
    theirs.execute(),
    lastReadOf(ctx.db, { kind: "placement", id: placementId }),
  ]);
  return {
    side,
    notes: rows.map((row) => asRead(row, side, lastRead, placement.nameUsed)),
    mayWriteTo: addressesOf(side, placement),
    unread: rows.filter(({ toSide, sentAt }) => toSide === side && sentAt > (lastRead[side] ?? ""))
      .length,
  };
}

function asRead(
  row: PlacementNoteTable,
  reader: Side,
  lastRead: LastRead,
  nameUsed: string,
): PlacementNote {
  const { id, fromSide: from, toSide: to, words, sentAt: at } = row;
  // At work they go by the name that they chose for this job.
  const author = from === "participant" ? nameUsed : row.authorName;
  return { id, from, to, author, words, at, readBy: readBy({ from, to, at }, reader, lastRead) };
}
