import type { Db } from "#db/connect.ts";
import type { MeetingTable } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import { instantOf } from "../calendar/calendar.ts";
import { Conflict, Invalid } from "../errors.ts";
import { moveIntroduction } from "../introduction/introduction-move.server.ts";
import { type NoteAnswer, stoppedBefore } from "../introduction/introduction-note.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import { isAhead, kindsOf, type MeetingKind, mostTimes, otherSide } from "./meeting.ts";
import { meetingEntry, moveMeeting, writeTimes } from "./meeting-move.server.ts";
import {
  type About,
  findMeeting,
  type MeetingContext,
  meetingsOf,
  openSubject,
  type Subject,
  sharedAdjustments,
} from "./meeting-scope.server.ts";
import { type TypedTime, timeProblem, unkindTime } from "./meeting-times.ts";
import {
  type MeetingWords,
  requireNothingPrivate,
  requireNoUnpaidTrial,
  videoAddressProblem,
  wordsInAddress,
} from "./meeting-words-guard.ts";

interface Times {
  /** None: the other side is asked for some. */
  times: readonly TypedTime[];
  minutes: number;
  /** "yes": these are the only times there are, although others would suit the person better. */
  despite?: "yes" | null;
}
export interface SuggestedMeeting extends Times, MeetingWords {
  meetingId: string;
  kind: MeetingKind;
  videoUrl: string;
  /** "yes", from the person themself: they keep words that say something private. */
  keepsPrivateWords?: "yes" | null;
}

/** The field of a time, as the forms name it. */
const fieldOf = (place: number) => `time${place + 1}`;
const notOpen = "Nothing can be arranged here just now. Please look at the page again.";
const already = "A meeting is being arranged already. You can change that one.";

/** Suggests a meeting with up to three times, or asks the other side for some. Pressed twice it is suggested once. */
export async function suggestMeeting(
  ctx: MeetingContext,
  about: About,
  typed: SuggestedMeeting,
): Promise<NoteAnswer> {
  const words = wordsOf(typed);
  return ctx.db.transaction().execute(async (trx) => {
    const subject = await openSubject(trx, ctx, about);
    if (await isThere(trx, subject, typed.meetingId)) return { outcome: "sent" };
    if (!subject.isOpen) throw new Conflict(notOpen);
    const stopped = checkWords(subject, words, typed);
    if (stopped) return stopped;
    if (!(kindsOf[subject.kind] as readonly MeetingKind[]).includes(typed.kind))
      throw new Invalid("Choose how to meet.", { kind: ["Choose how to meet."] });
    const problem = typed.videoUrl ? videoAddressProblem(typed.videoUrl) : null;
    if (problem) throw new Invalid(problem, { videoUrl: [problem] });
    const starts = await checkTimes(trx, ctx, subject, typed);
    await holdSubject(trx, ctx, subject);
    const others = await meetingsOf(trx, about).execute();
    if (others.some((meeting) => isAhead(meeting, ctx.now))) throw new Conflict(already);
    const round = 1;
    await trx
      .insertInto("meeting")
      .values({
        id: typed.meetingId,
        ...columnsOf(about),
        kind: typed.kind,
        status: starts.length > 0 ? "proposed" : "asked",
        waitsFor: otherSide(subject.side),
        ...words,
        videoUrl: typed.videoUrl,
        minutes: typed.minutes,
        startsAt: null,
        endsAt: null,
        round,
        sequence: 0,
        createdAt: ctx.now,
        updatedAt: ctx.now,
        agreedAt: null,
        cancelledAt: null,
        remindedAt: null,
        askedAfterAt: null,
        questionsSentAt: null,
      })
      .execute();
    await writeTimes(trx, ctx, {
      meetingId: typed.meetingId,
      round,
      offeredBy: subject.side,
      times: starts,
    });
    await record(trx, ctx, meetingEntry(starts.length > 0 ? "suggest" : "askForTimes", subject));
    await waits(trx, ctx, subject, typed.meetingId);
    return { outcome: "sent" };
  });
}

/**
 * Other times for a meeting that is being arranged, or is agreed: then the agreed time holds until the other side
 * chooses one of these. `round` is what the page showed.
 */
export async function suggestTimes(
  ctx: MeetingContext,
  about: About,
  typed: Times & { meetingId: string; round: number },
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const subject = await openSubject(trx, ctx, about);
    const meeting = await findMeeting(trx, subject, typed.meetingId);
    if (typed.times.length === 0)
      throw new Invalid("Give a time.", { [fieldOf(0)]: ["Give a day and a time."] });
    const instants = typed.times.map(({ date, time }) => instantOf(date, time));
    if (await isSameAgain(trx, subject, meeting, typed.round, instants)) return;
    requireNoUnpaidTrial({ place: "", people: "", note: meeting.note }, { ...meeting, ...typed });
    const starts = await checkTimes(trx, ctx, subject, typed);
    await offerTimes(trx, ctx, subject, { ...meeting, round: typed.round }, starts, typed.minutes);
  });
}

/** Writes them down as the other side's to choose from. */
export async function offerTimes(
  trx: Db,
  ctx: Parameters<typeof moveMeeting>[1],
  subject: Subject,
  meeting: MeetingTable,
  starts: readonly string[],
  minutes: number,
): Promise<void> {
  const isAgreed = meeting.status === "agreed" || meeting.status === "moving";
  if (isAgreed && !isAhead(meeting, ctx.now))
    throw new Conflict("This meeting is over. You can suggest another one.");
  const round = meeting.round + 1;
  await moveMeeting(trx, ctx, meeting, subject, isAgreed ? "change" : "suggest", subject.party, {
    waitsFor: otherSide(subject.side),
    round,
    // The length of what is agreed stays until something else is.
    ...(!isAgreed && { minutes }),
  });
  const offered = { meetingId: meeting.id, round, offeredBy: subject.side, times: starts };
  await writeTimes(trx, ctx, offered);
  await waits(trx, ctx, subject, meeting.id);
}

/** None of the times suits, and the other side is asked for some. */
export async function askForTimes(
  ctx: MeetingContext,
  about: About,
  asked: { meetingId: string; round: number },
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const subject = await openSubject(trx, ctx, about);
    const meeting = await findMeeting(trx, subject, asked.meetingId);
    if (meeting.status === "asked" && meeting.round === asked.round) return;
    await moveMeeting(
      trx,
      ctx,
      { ...meeting, round: asked.round },
      subject,
      "askForTimes",
      subject.party,
      { waitsFor: otherSide(subject.side) },
    );
    await waits(trx, ctx, subject, meeting.id);
  });
}

const waits = (
  trx: Db,
  ctx: Parameters<typeof moveMeeting>[1],
  { party }: Subject,
  meetingId: string,
) => tell(trx, ctx, "meeting.waits", { meetingId, by: party });

const isThere = async (trx: Db, { about }: Subject, id: string): Promise<boolean> =>
  (await meetingsOf(trx, about).where("id", "=", id).executeTakeFirst()) !== undefined;

/** The same times by the same side, sent a second time. */
async function isSameAgain(
  trx: Db,
  subject: Subject,
  meeting: MeetingTable,
  round: number,
  starts: readonly string[],
): Promise<boolean> {
  if (meeting.round !== round + 1) return false;
  const there = await trx
    .selectFrom("meetingTime")
    .select("startsAt")
    .where("meetingId", "=", meeting.id)
    .where("round", "=", meeting.round)
    .where("offeredBy", "=", subject.side)
    .execute();
  const known = new Set(there.map(({ startsAt }) => startsAt));
  return known.size === new Set(starts).size && starts.every((start) => known.has(start));
}

function wordsOf({ place, people, note }: MeetingWords): MeetingWords {
  return { place: place.trim(), people: people.trim(), note: note.trim() };
}

/** Equality Act 2010 section 60 for an employer; what is private for the person's side; unpaid work for both. */
function checkWords(subject: Subject, words: MeetingWords, typed: SuggestedMeeting) {
  requireNoUnpaidTrial(words, typed);
  if (subject.side === "employer") {
    const all = [...Object.values(words), wordsInAddress(typed.videoUrl)].join("\n");
    return subject.introduction
      ? stoppedBefore(subject.introduction.status, all, "participant")
      : null;
  }
  if (subject.party !== "participant" || typed.keepsPrivateWords !== "yes")
    requireNothingPrivate(words);
  return null;
}

async function checkTimes(
  trx: Db,
  ctx: MeetingContext,
  subject: Subject,
  typed: Times,
): Promise<string[]> {
  if (typed.times.length > mostTimes) throw new Invalid(`Give at most ${mostTimes} times.`);
  const fields: Record<string, string[]> = {};
  typed.times.forEach((time, place) => {
    const problem = timeProblem(time, ctx.now);
    if (problem) fields[fieldOf(place)] = [problem];
  });
  if (Object.keys(fields).length > 0) throw new Invalid("Some times cannot be.", fields);
  if (typed.despite !== "yes") await pointOut(trx, ctx, subject, typed);
  return typed.times.map(({ date, time }) => instantOf(date, time));
}

/** Said once, and kindly: whoever has no other time may send these all the same. */
async function pointOut(trx: Db, ctx: MeetingContext, subject: Subject, typed: Times) {
  const asked = await sharedAdjustments({ ...ctx, db: trx }, subject);
  const unkind = typed.times.flatMap((time) => unkindTime(time, typed.minutes, asked) ?? []);
  if (unkind.length > 0)
    throw new Invalid("Another time would help.", {
      despite: [
        ...unkind,
        "Change the time, or tick that you have no other: then both of you can talk about it.",
      ],
    });
}

/** From here on nobody else arranges a meeting about the same until this transaction ends. */
async function holdSubject(trx: Db, ctx: MeetingContext, subject: Subject): Promise<void> {
  const { introduction, placement, party } = subject;
  if (introduction)
    await moveIntroduction(
      trx,
      ctx,
      introduction,
      party === "employer" ? "proposeMeeting" : "suggestMeeting",
      party,
      party === "employer" ? { answeredAt: introduction.answeredAt ?? ctx.now } : {},
    );
  if (placement)
    await trx
      .updateTable("placement")
      .set({ updatedAt: ctx.now })
      .where("id", "=", placement.id)
      .execute();
}

const columnsOf = (about: About) =>
  "introductionId" in about
    ? { introductionId: about.introductionId, placementId: null }
    : { introductionId: null, placementId: about.placementId };
