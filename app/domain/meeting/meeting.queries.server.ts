import type { MeetingAnswerTable, MeetingTable } from "#db/tables.ts";
import { introductionTransitions } from "../introduction/introduction.ts";
import { openTransitions } from "../transitions.ts";
import { isAhead, isOver, type MeetingKind, type MeetingStatus } from "./meeting.ts";
import type { MeetingAdjustments } from "./meeting-adjustments.ts";
import { openTimes } from "./meeting-move.server.ts";
import {
  type About,
  type MeetingContext,
  meetingsOf,
  openSubject,
  type Subject,
  sharedAdjustments,
} from "./meeting-scope.server.ts";
import { questionsDueOn } from "./meeting-times.ts";

/** A meeting as one side reads it. Nothing in it says what the other side has read, or said of it alone. */
export interface MeetingSeen {
  id: string;
  kind: MeetingKind;
  status: MeetingStatus;
  round: number;
  place: string;
  videoUrl: string;
  people: string;
  note: string;
  minutes: number;
  startsAt: string | null;
  /** To choose from, whoever suggested them. */
  times: { id: string; startsAt: string }[];
  isTheirTurn: boolean;
  isOver: boolean;
  /** What the reader's own side said of it. */
  said: { happened: "yes" | "no"; next: string | null } | null;
  questionsDueOn: string | null;
  questionsSentAt: string | null;
}

export interface Meetings {
  kind: Subject["kind"];
  side: Subject["side"];
  nameUsed: string;
  /** The one that is ahead, or waits for a word on how it went. */
  current: MeetingSeen | null;
  /** Newest first. */
  earlier: MeetingSeen[];
  mayBegin: boolean;
  adjustments: MeetingAdjustments;
}

/** The meetings about one introduction or job. @throws NotFound */
export async function findMeetings(ctx: MeetingContext, about: About): Promise<Meetings> {
  const subject = await openSubject(ctx.db, ctx, about);
  const [rows, adjustments] = await Promise.all([
    meetingsOf(ctx.db, about).orderBy("createdAt", "desc").orderBy("id").execute(),
    sharedAdjustments(ctx, subject),
  ]);
  const answers = await answersOf(ctx, subject, rows);
  const seen = await Promise.all(
    rows.map((row) => seenBy(ctx, subject, row, answers.get(row.id) ?? null, adjustments)),
  );
  const current =
    seen.find((_, at) => isAhead(rows[at] as MeetingTable, ctx.now)) ??
    seen.find(({ isOver, said }) => isOver && said === null) ??
    null;
  const isAnyAhead = rows.some((row) => isAhead(row, ctx.now));
  return {
    kind: subject.kind,
    side: subject.side,
    nameUsed: subject.nameUsed,
    current,
    earlier: seen.filter((each) => each !== current),
    mayBegin: subject.isOpen && !isAnyAhead && mayBegin(subject),
    adjustments,
  };
}

function mayBegin({ introduction, party }: Subject): boolean {
  if (!introduction) return true;
  const step = party === "employer" ? "proposeMeeting" : "suggestMeeting";
  return openTransitions(introductionTransitions, introduction.status, party).includes(step);
}

async function answersOf(
  ctx: MeetingContext,
  { side }: Subject,
  rows: readonly MeetingTable[],
): Promise<Map<string, MeetingAnswerTable>> {
  if (rows.length === 0) return new Map();
  const said = await ctx.db
    .selectFrom("meetingAnswer")
    .selectAll()
    .where(
      "meetingId",
      "in",
      rows.map(({ id }) => id),
    )
    .where("side", "=", side)
    .execute();
  return new Map(said.map((each) => [each.meetingId, each]));
}

async function seenBy(
  ctx: MeetingContext,
  { side }: Subject,
  row: MeetingTable,
  said: MeetingAnswerTable | null,
  adjustments: MeetingAdjustments,
): Promise<MeetingSeen> {
  const ahead = isAhead(row, ctx.now);
  const isToChoose = ahead && (row.status === "proposed" || row.status === "moving");
  return {
    id: row.id,
    kind: row.kind,
    status: row.status,
    round: row.round,
    place: row.place,
    videoUrl: row.videoUrl,
    people: row.people,
    note: row.note,
    minutes: row.minutes,
    startsAt: row.startsAt,
    times: isToChoose ? await openTimes(ctx.db, row) : [],
    isTheirTurn: ahead && row.waitsFor === side,
    isOver: isOver(row, ctx.now),
    said: said && { happened: said.happened, next: said.next },
    questionsDueOn: row.startsAt ? questionsDueOn(row.startsAt, adjustments) : null,
    questionsSentAt: row.questionsSentAt,
  };
}
