import type { Db } from "#db/connect.ts";
import type { IntroductionNoteTable, IntroductionTable, Side } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import { dateOf } from "../calendar/calendar.ts";
import { addWorkingDays } from "../calendar/working-days.server.ts";
import type { Context } from "../context.ts";
import { Conflict, Invalid, NotFound } from "../errors.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import type { EmployerActor, ParticipantActor, StaffActor } from "../policy.ts";
import { afterReplyWorkingDays } from "./introduction.ts";
import { requirePlainWords } from "./introduction-guard.ts";
import {
  findToChange,
  introductionEntry,
  moveIntroduction,
  partyOf,
} from "./introduction-move.server.ts";
import { type NoteAnswer, noteAddresses, stoppedBefore } from "./introduction-note.ts";
import { nationOf } from "./introduction-preview.queries.server.ts";

export interface NewNote {
  /** Made with the page: a second press writes no second note. */
  id: string;
  introductionId: string;
  to: Side;
  words: string;
  /** "yes": send words that were stopped, to the specialist alone. */
  insist?: "yes" | null;
  /** Why the employer thinks they may ask, in their words. */
  claim?: string | null;
  /** A participant keeps words about a condition, medicine, benefit or conviction by their own choice. */
  keepsPrivateWords?: "yes" | null;
}
type Writer = Context<EmployerActor | ParticipantActor | StaffActor>;

export async function sendNote(ctx: Writer, note: NewNote): Promise<NoteAnswer> {
  const side = partyOf(ctx.actor) as Side;
  const words = note.words.trim();
  if (words === "") throw new Invalid("Write something first.", { words: ["Write your note."] });
  if (!noteAddresses[side].includes(note.to)) throw new NotFound();
  return ctx.db.transaction().execute(async (trx) => {
    const introduction = await findToChange(trx, ctx.actor, note.introductionId);
    const again = await trx
      .selectFrom("introductionNote")
      .select(["heldAt"])
      .where("id", "=", note.id)
      .where("introductionId", "=", introduction.id)
      .executeTakeFirst();
    if (again) return { outcome: again.heldAt ? "held" : "sent" };
    const stopped = side === "employer" ? stoppedBefore(introduction.status, words, note.to) : null;
    if (stopped && note.insist !== "yes") return stopped;
    if (note.to === "employer") checkForEmployer(ctx, note, words);
    // A specialist answers the person they support whatever the state; others write while it is open.
    if (!(side === "specialist" && note.to === "participant"))
      await moveIntroduction(trx, ctx, introduction, "sendNote", partyOf(ctx.actor), {
        ...(await moreTime(trx, ctx, introduction, note.to)),
      });
    const outcome = await writeNote(trx, ctx, introduction, {
      id: note.id,
      to: note.to,
      words,
      claim: note.claim ?? null,
    });
    return { outcome };
  });
}

/** Writes a note in the caller's transaction: to whom it is addressed, or held for the specialist alone. */
export async function writeNote(
  trx: Db,
  ctx: Writer,
  introduction: IntroductionTable,
  note: { id: string; to: Side; words: string; claim: string | null },
): Promise<"sent" | "held"> {
  const side = partyOf(ctx.actor) as Side;
  const held =
    side === "employer" && stoppedBefore(introduction.status, note.words, note.to) !== null;
  const row: IntroductionNoteTable = {
    id: note.id,
    introductionId: introduction.id,
    fromSide: side,
    toSide: note.to,
    authorAccountId: ctx.actor.accountId,
    words: note.words,
    sentAt: ctx.now,
    heldAt: held ? ctx.now : null,
    heldClaim: held ? (note.claim?.trim() ?? "") : null,
    releasedAt: null,
    releasedWords: null,
    settledAt: null,
  };
  await trx.insertInto("introductionNote").values(row).execute();
  if (held) await record(trx, ctx, introductionEntry("holdNote", introduction));
  await tell(trx, ctx, held ? "introduction.noteHeld" : "introduction.noteSent", {
    introductionId: introduction.id,
    noteId: note.id,
  });
  return held ? "held" : "sent";
}

/** Passes a held note on to the person, in the specialist's own words. */
export async function releaseNote(
  ctx: Context<StaffActor>,
  { id, noteId, words }: { id: string; noteId: string; words: string },
): Promise<void> {
  const releasedWords = words.trim();
  if (releasedWords === "")
    throw new Invalid("Write your own words.", {
      words: ["Write what you would like to ask, in your own words."],
    });
  await ctx.db.transaction().execute(async (trx) => {
    const introduction = await findToChange(trx, ctx.actor, id);
    await settle(trx, ctx, id, noteId, { releasedAt: ctx.now, releasedWords });
    await record(trx, ctx, introductionEntry("releaseNote", introduction));
    await tell(trx, ctx, "introduction.noteSent", { introductionId: id, noteId });
  });
}

/** Deals with a held note without passing it on. */
export async function settleNote(
  ctx: Context<StaffActor>,
  { id, noteId }: { id: string; noteId: string },
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const introduction = await findToChange(trx, ctx.actor, id);
    await settle(trx, ctx, id, noteId, {});
    await record(trx, ctx, introductionEntry("settleNote", introduction));
  });
}

async function settle(
  trx: Db,
  ctx: Context<StaffActor>,
  id: string,
  noteId: string,
  changes: Partial<IntroductionNoteTable>,
) {
  const written = await trx
    .updateTable("introductionNote")
    .set({ ...changes, settledAt: ctx.now })
    .where("id", "=", noteId)
    .where("introductionId", "=", id)
    .where("heldAt", "is not", null)
    .where("settledAt", "is", null)
    .executeTakeFirst();
  if (written.numUpdatedRows === 0n) throw new Conflict("This note has already been dealt with.");
}

/** Words for an employer: a specialist's never carry what only the person may choose to say. */
function checkForEmployer(ctx: Writer, note: NewNote, words: string) {
  if (ctx.actor.kind === "participant" && note.keepsPrivateWords === "yes") return;
  requirePlainWords([words]);
}

/** After a reply the employer has a little time to answer with it. */
async function moreTime(trx: Db, ctx: Writer, introduction: IntroductionTable, to: Side) {
  if (to !== "employer" || introduction.status !== "withEmployer") return {};
  const nation = await nationOf(trx, introduction.specialistId);
  const atLeast = addWorkingDays(dateOf(ctx.now), afterReplyWorkingDays, nation);
  return { answerBy: (introduction.answerBy ?? "") > atLeast ? introduction.answerBy : atLeast };
}
