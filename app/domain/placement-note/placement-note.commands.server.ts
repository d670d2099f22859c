import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { Conflict, Forbidden, Invalid, NotFound } from "../errors.ts";
import { requirePlainWords } from "../introduction/introduction-guard.ts";
import { noteAddresses } from "../introduction/introduction-note.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import { sideOf } from "../placement/placement.ts";
import { placementEntry } from "../placement/placement-move.server.ts";
import { openPlacementToChange } from "../placement/placement-scope.queries.server.ts";
import type { ContactActor, EmployerActor, ParticipantActor, StaffActor } from "../policy.ts";
import type { Side } from "../thread/thread.ts";
import { addressesOf } from "./placement-note.ts";

export interface NewPlacementNote {
  /** Made with the page: a second press writes no second note. */
  id: string;
  placementId: string;
  to: Side;
  words: string;
  /** A participant keeps words about a condition, medicine, benefit or conviction by their own choice. */
  keepsPrivateWords?: "yes" | null;
}
export type NoteWriter = Context<EmployerActor | ContactActor | ParticipantActor | StaffActor>;

/**
 * From one side of a job to one other. The offer was accepted before a job is here, so section 60 of the Equality Act
 * stops nothing any more; what only the person may choose to say to an employer is still theirs alone.
 * @throws NotFound, Forbidden, Invalid, and Conflict once the job has ended
 */
export async function writePlacementNote(ctx: NoteWriter, note: NewPlacementNote): Promise<void> {
  const words = note.words.trim();
  if (words === "") throw new Invalid("Write something first.", { words: ["Write your note."] });
  await ctx.db.transaction().execute(async (trx) => {
    const { placementId, to } = note;
    const open = await openPlacementToChange(trx, ctx, placementId, "placement.read");
    const side = sideOf(open.party);
    if (side === null) throw new Forbidden();
    if (!noteAddresses[side].includes(to)) throw new NotFound();
    if (!addressesOf(side, open.placement).includes(to))
      throw new Conflict("This employer has not been told of the job, so nothing was sent.");
    const keeps = side === "participant" && note.keepsPrivateWords === "yes";
    if (to === "employer" && !keeps) requirePlainWords([words]);
    const written = await trx
      .insertInto("placementNote")
      .values({
        id: note.id,
        placementId,
        fromSide: side,
        toSide: to,
        authorAccountId: "accountId" in ctx.actor ? ctx.actor.accountId : null,
        authorName: ctx.actor.name,
        words,
        sentAt: ctx.now,
      })
      .onConflict((same) => same.doNothing())
      .executeTakeFirst();
    if (written.numInsertedOrUpdatedRows !== 1n) return;
    const entry = placementEntry("sendNote", open.placement);
    const isTheirs = side === "employer" || to === "employer";
    // An employer's own record of what happened holds no trace of what the others write to each other.
    await record(trx, ctx, isTheirs ? entry : { ...entry, employerId: null });
    await tell(trx, ctx, "placement.noteSent", { placementId, noteId: note.id });
  });
}
