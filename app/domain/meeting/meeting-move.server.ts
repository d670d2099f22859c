import type { Db } from "#db/connect.ts";
import type { IntroductionTable, MeetingSide, MeetingTable } from "#db/tables.ts";
import { type AuditEntry, record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { Conflict } from "../errors.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import { nextStatus, type TransitionParty } from "../transitions.ts";
import { isAhead, type MeetingTransition, meetingMoved, meetingTransitions } from "./meeting.ts";
import { meetingsOf, type Subject } from "./meeting-scope.server.ts";

type Whose = Pick<Subject, "about" | "participantId" | "employerId">;

/** On the record of what it is about: who may read that may read this. */
export const meetingEntry = (action: string, whose: Whose): AuditEntry => ({
  action: `meeting.${action}`,
  ...("introductionId" in whose.about
    ? { subjectKind: "introduction", subjectId: whose.about.introductionId }
    : { subjectKind: "placement", subjectId: whose.about.placementId }),
  participantId: whose.participantId,
  employerId: whose.employerId,
});

/**
 * One step: decides by the table, writes only over the status and the times that were read, and records it.
 * @throws Forbidden, or Conflict when it has moved on or somebody else was first.
 */
export async function moveMeeting(
  trx: Db,
  ctx: Context,
  meeting: MeetingTable,
  whose: Whose,
  transition: MeetingTransition,
  party: TransitionParty,
  changes: Partial<MeetingTable> = {},
  /** Of what happens once: only where it has not yet. */
  { onlyIf }: { onlyIf?: "remindedAt" | "askedAfterAt" } = {},
): Promise<MeetingTable> {
  const { id, status, round } = meeting;
  const next = nextStatus(meetingTransitions, transition, status, party, meetingMoved[status]);
  let write = trx
    .updateTable("meeting")
    .set({ ...changes, status: next, updatedAt: ctx.now })
    .where("id", "=", id)
    .where("status", "=", status)
    .where("round", "=", round)
    .where("sequence", "=", meeting.sequence);
  if (onlyIf) write = write.where(onlyIf, "is", null);
  const written = await write.executeTakeFirst();
  if (written.numUpdatedRows === 0n) throw new Conflict(await whatHappened(trx, id));
  await record(trx, ctx, meetingEntry(transition, whose));
  return { ...meeting, ...changes, status: next, updatedAt: ctx.now };
}

async function whatHappened(trx: Db, id: string): Promise<string> {
  const { status } = await trx
    .selectFrom("meeting")
    .select("status")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return meetingMoved[status];
}

export const meetingsOfIntroduction = ({
  id,
  participantId,
  employerId,
}: Pick<IntroductionTable, "id" | "participantId" | "employerId">): Whose => ({
  about: { introductionId: id },
  participantId,
  employerId,
});

/** Whoever has it in a calendar already is sent the same event with a higher number. */
export async function endMeeting(
  trx: Db,
  ctx: Context,
  meeting: MeetingTable,
  whose: Whose,
  party: TransitionParty,
): Promise<void> {
  const wasAgreed = meeting.startsAt !== null;
  const sequence = wasAgreed ? meeting.sequence + 1 : meeting.sequence;
  await moveMeeting(trx, ctx, meeting, whose, "cancel", party, {
    cancelledAt: ctx.now,
    waitsFor: null,
    sequence,
  });
  // What ended with an introduction is told by that; a calendar hears of it from here alone.
  if (wasAgreed || party !== "system")
    await tell(trx, ctx, "meeting.cancelled", {
      meetingId: meeting.id,
      wasAgreed: wasAgreed ? "yes" : "no",
      by: party,
    });
}

/** Meetings that no longer hold, once what they were about has ended. One that is over stays: it may have happened. */
export async function cancelMeetings(trx: Db, ctx: Context, whose: Whose): Promise<void> {
  for (const meeting of await meetingsOf(trx, whose.about).execute())
    if (isAhead(meeting, ctx.now)) await endMeeting(trx, ctx, meeting, whose, "system");
}

export const writeTimes = async (
  trx: Db,
  ctx: Context,
  {
    meetingId,
    round,
    offeredBy,
    times,
  }: { meetingId: string; round: number; offeredBy: MeetingSide; times: readonly string[] },
) => {
  if (times.length === 0) return;
  await trx
    .insertInto("meetingTime")
    .values(
      [...new Set(times)].sort().map((startsAt) => ({
        id: ctx.newId(),
        meetingId,
        round,
        startsAt,
        offeredBy,
        chosenAt: null,
      })),
    )
    .execute();
};

/** The times that can be chosen now. */
export const openTimes = (trx: Db, { id, round }: Pick<MeetingTable, "id" | "round">) =>
  trx
    .selectFrom("meetingTime")
    .select(["id", "startsAt"])
    .where("meetingId", "=", id)
    .where("round", "=", round)
    .where("chosenAt", "is", null)
    .orderBy("startsAt")
    .execute();
