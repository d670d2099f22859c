import type { Db } from "#db/connect.ts";
import type { MeetingTable } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { Conflict, Forbidden, NotFound } from "../errors.ts";
import { moveIntroduction } from "../introduction/introduction-move.server.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import {
  afterwards,
  isAhead,
  isOver,
  meetingMoved,
  meetingTransitions,
  otherSide,
} from "./meeting.ts";
import { endMeeting, meetingEntry, moveMeeting, openTimes } from "./meeting-move.server.ts";
import { type NextStep, nextStepsOf } from "./meeting-next.ts";
import {
  type About,
  findMeeting,
  type MeetingContext,
  openSubject,
  type Subject,
} from "./meeting-scope.server.ts";
import { plusMinutes } from "./meeting-times.ts";

interface OneMeeting {
  meetingId: string;
}

/** Chooses one of the times that were suggested. Of two who choose at once one wins, and the other is told. */
export async function chooseTime(
  ctx: MeetingContext,
  about: About,
  { meetingId, timeId }: OneMeeting & { timeId: string },
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const subject = await openSubject(trx, ctx, about);
    const meeting = await findMeeting(trx, subject, meetingId);
    const isOpen = meetingTransitions.choose.from.includes(meeting.status);
    const open = isOpen ? await openTimes(trx, meeting) : [];
    const chosen = open.find(({ id }) => id === timeId);
    if (!chosen) return refuseLate(trx, meeting, timeId);
    if (meeting.waitsFor !== subject.side)
      throw new Forbidden("These are your own times. The other side chooses one.");
    if (chosen.startsAt <= ctx.now)
      throw new Conflict("That time has passed. Please suggest others.");
    await agree(trx, ctx, subject, meeting, chosen);
  });
}

/** Pressed twice it is chosen once. @throws NotFound for no time of this meeting, else Conflict */
async function refuseLate(trx: Db, meeting: MeetingTable, timeId: string): Promise<void> {
  const time = await trx
    .selectFrom("meetingTime")
    .select(["startsAt", "chosenAt"])
    .where("id", "=", timeId)
    .where("meetingId", "=", meeting.id)
    .executeTakeFirst();
  if (!time) throw new NotFound();
  const isChosen = time.chosenAt !== null && time.startsAt === meeting.startsAt;
  if (!isChosen || meeting.status !== "agreed") throw new Conflict(meetingMoved[meeting.status]);
}

/** The event keeps its name in everybody's calendar; another time of it has the next number. */
async function agree(
  trx: Db,
  ctx: Context,
  subject: Subject,
  meeting: MeetingTable,
  chosen: { id: string; startsAt: string },
): Promise<void> {
  const { introduction, party } = subject;
  if (introduction) await moveIntroduction(trx, ctx, introduction, "agreeMeeting", party);
  const sequence = meeting.startsAt === null ? meeting.sequence : meeting.sequence + 1;
  await moveMeeting(trx, ctx, meeting, subject, "choose", party, {
    startsAt: chosen.startsAt,
    endsAt: plusMinutes(chosen.startsAt, meeting.minutes),
    agreedAt: ctx.now,
    waitsFor: null,
    remindedAt: null,
    sequence,
  });
  await trx
    .updateTable("meetingTime")
    .set({ chosenAt: ctx.now })
    .where("id", "=", chosen.id)
    .execute();
  await tell(trx, ctx, "meeting.agreed", { meetingId: meeting.id, sequence: String(sequence) });
}

/** The agreed time stays: other times that were suggested for it are put aside, by either side. */
export async function keepTime(
  ctx: MeetingContext,
  about: About,
  { meetingId, round }: OneMeeting & { round: number },
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const subject = await openSubject(trx, ctx, about);
    const meeting = await findMeeting(trx, subject, meetingId);
    if (meeting.status === "agreed" && meeting.round === round + 1) return;
    await moveMeeting(trx, ctx, { ...meeting, round }, subject, "keep", subject.party, {
      waitsFor: null,
      round: round + 1,
    });
    await tell(trx, ctx, "meeting.kept", { meetingId, by: subject.party });
  });
}

export async function cancelMeeting(
  ctx: MeetingContext,
  about: About,
  { meetingId }: OneMeeting,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const subject = await openSubject(trx, ctx, about);
    const meeting = await findMeeting(trx, subject, meetingId);
    if (meeting.status === "cancelled") return;
    if (isOver(meeting, ctx.now))
      throw new Conflict("The time of this meeting has come. Please say whether you met.");
    await endMeeting(trx, ctx, meeting, subject, subject.party);
  });
}

/**
 * What one side says of a meeting that is over. Nobody is written down as not having been there on one side's word: if
 * the two differ, both read the same sentence, and the specialist rings.
 */
export async function sayHowItWent(
  ctx: MeetingContext,
  about: About,
  said: OneMeeting & { happened: "yes" | "no"; next?: NextStep | null },
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const subject = await openSubject(trx, ctx, about);
    const found = await findMeeting(trx, subject, said.meetingId);
    const { side, party } = subject;
    if (isAhead(found, ctx.now)) throw new Conflict("This meeting has not been yet.");
    const next = said.next && nextStepsOf(side).includes(said.next) ? said.next : null;
    const written = await trx
      .insertInto("meetingAnswer")
      .values({ meetingId: found.id, side, happened: said.happened, next, saidAt: ctx.now })
      .onConflict((same) => same.columns(["meetingId", "side"]).doNothing())
      .executeTakeFirst();
    if (written.numInsertedOrUpdatedRows === 0n) return;
    const others = await trx
      .selectFrom("meetingAnswer")
      .select("happened")
      .where("meetingId", "=", found.id)
      .where("side", "=", otherSide(side))
      .executeTakeFirst();
    // Other times that nobody chose before the agreed one came have lapsed.
    const meeting =
      found.status === "moving"
        ? await moveMeeting(trx, ctx, found, subject, "askHowItWent", "system", {
            waitsFor: null,
          })
        : found;
    const step = afterwards(said.happened, others?.happened ?? null);
    await moveMeeting(trx, ctx, meeting, subject, step, party);
    if (step === "differ") await tell(trx, ctx, "meeting.unclear", { meetingId: meeting.id });
    if (step === "sayItDidNot")
      await tell(trx, ctx, "meeting.askedAgain", { meetingId: meeting.id, by: party });
  });
}

/** The employer says that what was asked for beforehand is sent. */
export async function markQuestionsSent(
  ctx: MeetingContext,
  about: About,
  { meetingId }: OneMeeting,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const subject = await openSubject(trx, ctx, about);
    const meeting = await findMeeting(trx, subject, meetingId);
    if (subject.side !== "employer") throw new Forbidden();
    const written = await trx
      .updateTable("meeting")
      .set({ questionsSentAt: ctx.now })
      .where("id", "=", meeting.id)
      .where("questionsSentAt", "is", null)
      .executeTakeFirst();
    if (written.numUpdatedRows > 0n) await record(trx, ctx, meetingEntry("questionsSent", subject));
  });
}
