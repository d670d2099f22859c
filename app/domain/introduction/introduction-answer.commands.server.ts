import type { Db } from "#db/connect.ts";
import type { IntroductionTable, NotThisTimeReason } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import { dateOf, dayInWords } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { Conflict, Invalid } from "../errors.ts";
import { cancelMeetings, meetingsOfIntroduction } from "../meeting/meeting-move.server.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import type { EmployerActor, StaffActor } from "../policy.ts";
import { latestAnswerBy } from "./introduction-answer-dates.queries.server.ts";
import {
  findToChange,
  introductionEntry,
  moveIntroduction,
  partyOf,
} from "./introduction-move.server.ts";
import { writeNote } from "./introduction-note.commands.server.ts";
import { type NoteAnswer, type Stopped, stoppedBefore } from "./introduction-note.ts";

type Answering = Context<EmployerActor | StaffActor>;

export async function expressInterest(ctx: Context<EmployerActor>, id: string): Promise<void> {
  await ctx.db
    .transaction()
    .execute(async (trx) => interested(trx, ctx, await findToChange(trx, ctx.actor, id)));
}

/** Once, to a day at most five working days after the day it was due. */
export async function askLonger(
  ctx: Context<EmployerActor>,
  { id, until }: { id: string; until: string },
): Promise<void> {
  await ctx.db
    .transaction()
    .execute(async (trx) => longer(trx, ctx, await findToChange(trx, ctx.actor, id), until));
}

export interface NotThisTime {
  id: string;
  reason: NotThisTimeReason;
  toParticipant?: string;
  toSpecialist?: string;
  /** "yes": words that were stopped may go to the specialist alone. */
  insist?: "yes" | null;
  claim?: string | null;
}

/** A kind no, with words for each if they like. Returns what was stopped, if anything; then nothing is written. */
export async function notThisTime(
  ctx: Context<EmployerActor>,
  answer: NotThisTime,
): Promise<NoteAnswer> {
  return ctx.db.transaction().execute(async (trx) => {
    const introduction = await findToChange(trx, ctx.actor, answer.id);
    const notes = [
      { to: "participant" as const, words: answer.toParticipant?.trim() ?? "" },
      { to: "specialist" as const, words: answer.toSpecialist?.trim() ?? "" },
    ].filter(({ words }) => words !== "");
    const stopped = notes
      .map((note) => stoppedBefore(introduction.status, note.words, note.to))
      .find((found): found is Stopped => found !== null);
    if (stopped && answer.insist !== "yes") return stopped;
    await notThis(trx, ctx, introduction, answer.reason);
    let held = false;
    for (const note of notes) {
      const written = await writeNote(trx, ctx, introduction, {
        id: ctx.newId(),
        ...note,
        claim: answer.claim ?? null,
      });
      held = held || written === "held";
    }
    return { outcome: held ? "held" : "sent" };
  });
}

export type PhoneAnswer = { id: string; saidBy: string; saidOn: string } & (
  | { answer: "expressInterest" }
  | { answer: "askLonger"; until: string }
  | { answer: "notThisTime"; reason: NotThisTimeReason }
);

/** What the employer said on the telephone: who, and when. */
export async function recordEmployerAnswer(
  ctx: Context<StaffActor>,
  said: PhoneAnswer,
): Promise<void> {
  const saidBy = said.saidBy.trim();
  const fields: Record<string, string[]> = {};
  if (saidBy === "") fields.saidBy = ["Say who told you."];
  if (said.saidOn === "" || said.saidOn > dateOf(ctx.now))
    fields.saidOn = ["Give the day they told you. It cannot be in the future."];
  if (Object.keys(fields).length > 0) throw new Invalid("Say who answered and when.", fields);
  await ctx.db.transaction().execute(async (trx) => {
    const introduction = await findToChange(trx, ctx.actor, said.id);
    if (said.answer === "expressInterest") await interested(trx, ctx, introduction);
    if (said.answer === "askLonger") await longer(trx, ctx, introduction, said.until);
    if (said.answer === "notThisTime") await notThis(trx, ctx, introduction, said.reason);
    await trx
      .updateTable("introduction")
      .set({ answerRecordedBy: ctx.actor.staffId })
      .where("id", "=", said.id)
      .execute();
    const detail = `${saidBy}, by phone, ${dayInWords(said.saidOn)}`;
    await record(trx, ctx, introductionEntry("recordEmployerAnswer", introduction, detail));
  });
}

async function interested(trx: Db, ctx: Answering, introduction: IntroductionTable) {
  await moveIntroduction(trx, ctx, introduction, "expressInterest", partyOf(ctx.actor), {
    answeredAt: ctx.now,
  });
  await tell(trx, ctx, "introduction.expressInterest", { introductionId: introduction.id });
}

async function longer(trx: Db, ctx: Answering, introduction: IntroductionTable, until: string) {
  const latest = await latestAnswerBy(trx, introduction);
  if (introduction.longerUsedAt !== null)
    throw new Conflict("A little longer was asked for once already. Please answer, or ring.");
  if (latest !== null && (until <= (introduction.answerBy ?? "") || until > latest))
    throw new Invalid("Choose another day.", {
      until: ["Choose a day after the one it was due, at most 5 working days later."],
    });
  await moveIntroduction(trx, ctx, introduction, "askLonger", partyOf(ctx.actor), {
    answerBy: until,
    longerUsedAt: ctx.now,
  });
  await tell(trx, ctx, "introduction.askLonger", { introductionId: introduction.id });
}

async function notThis(
  trx: Db,
  ctx: Answering,
  introduction: IntroductionTable,
  reason: NotThisTimeReason,
) {
  await moveIntroduction(trx, ctx, introduction, "notThisTime", partyOf(ctx.actor), {
    reason,
    answeredAt: introduction.answeredAt ?? ctx.now,
    endedAt: ctx.now,
  });
  await cancelMeetings(trx, ctx, meetingsOfIntroduction(introduction));
  await tell(trx, ctx, "introduction.notThisTime", { introductionId: introduction.id });
}
