import type { Feeling } from "#db/tables.ts";
import type { Context } from "../context.ts";
import { openPlacement } from "../placement/placement-scope.queries.server.ts";
import type { ParticipantActor, StaffActor } from "../policy.ts";

export interface PrivateNote {
  id: string;
  feeling: Feeling | null;
  words: string;
  writtenAt: string;
  /** The week of the review that it was written with. */
  reviewWeek: number | null;
  /** Null: they wrote it themselves. */
  toldTo: { name: string; how: string; on: string } | null;
}

/** The newest first, for the person, their specialist and who stands in for them. @throws NotFound, Forbidden */
export async function listPrivateNotes(
  ctx: Context<ParticipantActor | StaffActor>,
  placementId: string,
): Promise<PrivateNote[]> {
  await openPlacement(ctx.db, ctx, placementId, "privateNote.read");
  const rows = await ctx.db
    .selectFrom("privateNote as note")
    .leftJoin("inWorkReview as review", "review.id", "note.reviewId")
    .leftJoin("staff", "staff.id", "note.recordedByStaffId")
    .leftJoin("account", "account.id", "staff.accountId")
    .select(["note.id", "note.feeling", "note.words", "note.writtenAt", "note.saidHow"])
    .select(["note.saidOn", "review.week as reviewWeek", "account.name as toldToName"])
    .where("note.placementId", "=", placementId)
    .orderBy("note.writtenAt", "desc")
    .orderBy("note.id", "desc")
    .execute();
  return rows.map(({ saidHow, saidOn, toldToName, ...note }) => ({
    ...note,
    toldTo: toldToName ? { name: toldToName, how: saidHow ?? "", on: saidOn ?? "" } : null,
  }));
}
