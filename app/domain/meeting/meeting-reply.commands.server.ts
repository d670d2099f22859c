import type { Db } from "#db/connect.ts";
import type { MeetingSide, MeetingTable } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { isRefusal } from "../errors.ts";
import { mayEmployerRead } from "../introduction/introduction.ts";
import { approvalOf } from "../introduction/introduction-view.queries.server.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import { goesOn } from "../placement/placement.ts";
import type { SystemActor } from "../policy.ts";
import type { ThreadRef } from "../thread/thread.ts";
import { offerTimes } from "./meeting.commands.server.ts";
import { isAhead } from "./meeting.ts";
import { meetingEntry, openTimes } from "./meeting-move.server.ts";
import { findMeetingRow, type WhoseMeeting, whoseIs } from "./meeting-of.queries.server.ts";
import { type CalendarReply, onLondonClocks, readReply } from "./meeting-reply.ts";
import type { Subject } from "./meeting-scope.server.ts";
import { meetingTimeInWords, timeProblem } from "./meeting-times.ts";

/** "refused": nothing was done. The words are for whoever sent it, and say nothing they do not know. */
export interface ReplyAnswer {
  outcome: "noted" | "suggested" | "refused";
  words: string;
}

interface Came {
  /** The address it came from, as the mail server has checked it. */
  from: string;
  /** What the address it came to takes answers about, from that very reader. */
  about: ThreadRef;
}

const isAbout = ({ introductionId, placementId }: MeetingTable, { kind, id }: ThreadRef) =>
  id === { introduction: introductionId, placement: placementId, advice: null }[kind];

/** The same for a meeting that never was, for another's, and for one that has ended: nobody learns which. */
const unknown: ReplyAnswer = {
  outcome: "refused",
  words:
    "We could not match this answer to a meeting of yours. Please open the link in our mail about it, or ring your named person.",
};
const old: ReplyAnswer = {
  outcome: "refused",
  words:
    "This answers an earlier invitation: the meeting has changed since. Please answer the newest one, or open its page.",
};

/**
 * What a calendar sent back. An answer is noted; another time is a suggestion that the other side chooses or leaves, and
 * never a change. Neither is answered by a mail of its own: to a reply RFC 5546 has no answer, calendars show none, and
 * whoever pressed "accept" expects none. What comes of a suggestion goes out as the new invitation, or with what is agreed.
 */
export async function answerByCalendar(
  ctx: Context<SystemActor>,
  ics: string,
  { from, about }: Came,
): Promise<ReplyAnswer> {
  const reply = readReply(ics);
  const address = from.trim().toLowerCase();
  if (!reply?.attendees.includes(address)) return unknown;
  return ctx.db.transaction().execute(async (trx) => {
    const meeting = await findMeetingRow(trx, reply.meetingId);
    if (!meeting || !isAbout(meeting, about)) return unknown;
    const whose = await whoseIs(trx, meeting);
    const side = await sideOfAddress(trx, whose, address);
    if (!side || !(await isOpen(trx, whose, side))) return unknown;
    if (!isAhead(meeting, ctx.now) || meeting.startsAt === null) return unknown;
    if (reply.sequence < meeting.sequence) return old;
    return reply.answer === "counter"
      ? suggest(trx, ctx, { meeting, whose, side, startsAt: reply.startsAt })
      : note(trx, ctx, { meeting, whose, side }, reply.answer);
  });
}

interface Answered {
  meeting: MeetingTable;
  whose: WhoseMeeting;
  side: MeetingSide;
}

/** A yes is in their own calendar; that somebody cannot come is for the specialist, who asks what would suit. */
async function note(
  trx: Db,
  ctx: Context<SystemActor>,
  { meeting, whose, side }: Answered,
  answer: Exclude<CalendarReply["answer"], "counter">,
): Promise<ReplyAnswer> {
  if (answer !== "declined") return { outcome: "noted", words: "Thank you. It is noted." };
  await record(trx, ctx, meetingEntry("declinedInCalendar", whose));
  await tell(trx, ctx, "meeting.declined", { meetingId: meeting.id, side });
  return {
    outcome: "noted",
    words:
      "Thank you for saying so. The meeting still stands: to change or cancel it, open its page, or wait for a call about what would suit.",
  };
}

async function suggest(
  trx: Db,
  ctx: Context<SystemActor>,
  { meeting, whose, side, startsAt }: Answered & { startsAt: string | null },
): Promise<ReplyAnswer> {
  if (startsAt === null)
    return {
      outcome: "refused",
      words: "We could not read which time zone that is in. Please suggest the time on the page.",
    };
  const problem = timeProblem(onLondonClocks(startsAt), ctx.now);
  if (problem) return { outcome: "refused", words: problem };
  if (startsAt === meeting.startsAt)
    return { outcome: "noted", words: "Thank you. That is the time that is agreed." };
  const subject: Subject = {
    about: whose.about,
    kind: meeting.introductionId ? "introduction" : "placement",
    party: side === "employer" ? "employer" : "participant",
    side,
    introduction: null,
    placement: null,
    participantId: whose.participantId,
    employerId: whose.employerId,
    nameUsed: "",
    isOpen: true,
  };
  const [there, ...more] = meeting.status === "moving" ? await openTimes(trx, meeting) : [];
  const isThere = there?.startsAt === startsAt && more.length === 0;
  try {
    // A mail that comes twice suggests once.
    if (!isThere) await offerTimes(trx, ctx, subject, meeting, [startsAt], meeting.minutes);
  } catch (error) {
    if (isRefusal(error)) return { outcome: "refused", words: error.message };
    throw error;
  }
  const when = meetingTimeInWords(startsAt, meeting.minutes, dateOf(ctx.now));
  return {
    outcome: "suggested",
    words: `Thank you. ${when}, London time, is suggested. The time that is agreed holds until the other side chooses it.`,
  };
}

/** Of which side an address is today; null for one that is nobody's of them. */
async function sideOfAddress(
  trx: Db,
  { about, participantId, employerId, workplaceId, specialistId }: WhoseMeeting,
  address: string,
): Promise<MeetingSide | null> {
  const persons = await trx
    .selectFrom("participant as p")
    .leftJoin("staff as s", "s.id", "p.specialistId")
    .leftJoin("account as a", "a.id", "s.accountId")
    .select(["p.email", "a.email as specialistEmail"])
    .where("p.id", "=", participantId)
    .where("p.specialistId", "=", specialistId)
    .where("p.closedAt", "is", null)
    .executeTakeFirst();
  if (persons?.email?.toLowerCase() === address || persons?.specialistEmail === address)
    return "person";
  const colleague = await trx
    .selectFrom("employerMember as m")
    .innerJoin("account as a", "a.id", "m.accountId")
    .leftJoin("employerMemberWorkplace as w", (join) =>
      join.onRef("w.memberId", "=", "m.id").on("w.workplaceId", "=", workplaceId ?? ""),
    )
    .select("m.id")
    .where("m.employerId", "=", employerId)
    .where("a.email", "=", address)
    .where("m.removedAt", "is", null)
    .where("a.closedAt", "is", null)
    .where("a.emailConfirmedAt", "is not", null)
    .where((eb) => eb.or([eb("m.role", "=", "owner"), eb("w.workplaceId", "is not", null)]))
    .executeTakeFirst();
  if (colleague) return "employer";
  if ("introductionId" in about) return null;
  const { contactEmail } = await trx
    .selectFrom("placement")
    .select("contactEmail")
    .where("id", "=", about.placementId)
    .executeTakeFirstOrThrow();
  return contactEmail !== "" && contactEmail.toLowerCase() === address ? "employer" : null;
}

async function isOpen(trx: Db, { about }: WhoseMeeting, side: MeetingSide): Promise<boolean> {
  if ("placementId" in about) {
    const placement = await trx
      .selectFrom("placement")
      .select(["status", "openedToEmployerAt"])
      .where("id", "=", about.placementId)
      .executeTakeFirstOrThrow();
    return goesOn(placement) && (side === "person" || placement.openedToEmployerAt !== null);
  }
  const { status } = await trx
    .selectFrom("introduction")
    .select("status")
    .where("id", "=", about.introductionId)
    .executeTakeFirstOrThrow();
  const approval = await approvalOf(trx, about.introductionId);
  return approval !== null && mayEmployerRead({ status, takenBackAt: approval.takenBackAt });
}
