/** What somebody says to their specialist alone. No employer and no lead reads it, nor that there is anything. */
import type { Db } from "#db/connect.ts";
import type { PlacementTable, PrivateNoteTable } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { Forbidden, Invalid } from "../errors.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import { placementEntry } from "../placement/placement-move.server.ts";
import { openPlacementToChange } from "../placement/placement-scope.queries.server.ts";
import type { ParticipantActor, StaffActor } from "../policy.ts";

type Note = Pick<PrivateNoteTable, "id" | "words"> &
  Partial<
    Pick<PrivateNoteTable, "reviewId" | "feeling" | "recordedByStaffId" | "saidHow" | "saidOn">
  >;

/** Keeps a note once, in the caller's transaction, which has seen to it that they may. */
export async function keepPrivateNote(
  trx: Db,
  ctx: Context,
  placement: PlacementTable,
  note: Note,
): Promise<void> {
  const { id: placementId } = placement;
  const written = await trx
    .insertInto("privateNote")
    .values({
      reviewId: null,
      feeling: null,
      recordedByStaffId: null,
      saidHow: null,
      saidOn: null,
      ...note,
      placementId,
      writtenAt: ctx.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (written.numInsertedOrUpdatedRows !== 1n) return;
  // Under nobody's employer: an employer's own record of what happened holds no trace of it.
  await record(trx, ctx, { ...placementEntry("privateNote", placement), employerId: null });
  if (!note.recordedByStaffId) await tell(trx, ctx, "privateNote.written", { placementId });
}

interface Written {
  noteId: string;
  feeling?: PrivateNoteTable["feeling"];
  words: string;
}

export async function writePrivateNote(
  ctx: Context<ParticipantActor>,
  placementId: string,
  { noteId: id, feeling = null, words }: Written,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const open = await openPlacementToChange(trx, ctx, placementId, "privateNote.read");
    if (open.party !== "owner") throw new Forbidden();
    await keepPrivateNote(trx, ctx, open.placement, { id, feeling, words: said(words) });
  });
}

/** What somebody told their specialist by phone or face to face, kept where their own notes are. */
export async function recordPrivateNote(
  ctx: Context<StaffActor>,
  placementId: string,
  { noteId: id, feeling = null, words, ...told }: Written & { saidHow: string; saidOn: string },
): Promise<void> {
  if (told.saidOn > dateOf(ctx.now))
    throw new Invalid("That day has not come yet.", {
      saidOn: ["Give the day they told you. It cannot be in the future."],
    });
  await ctx.db.transaction().execute(async (trx) => {
    const open = await openPlacementToChange(trx, ctx, placementId, "placement.support");
    await keepPrivateNote(trx, ctx, open.placement, {
      id,
      feeling,
      words: said(words),
      recordedByStaffId: ctx.actor.staffId,
      saidHow: told.saidHow,
      saidOn: told.saidOn,
    });
  });
}

function said(words: string): string {
  const text = words.trim();
  if (text === "") throw new Invalid("Write a few words.", { words: ["Write a few words."] });
  return text;
}
