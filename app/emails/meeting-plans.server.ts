import { findMeetingRow, whoseIs } from "#app/domain/meeting/meeting-of.queries.server.ts";
import type { EventName, Events } from "#app/domain/outbox/outbox.ts";
import type { Db } from "#db/connect.ts";
import { type Plan, type Planned, participant, send } from "./plans.server.ts";
import {
  employerColleagues,
  employerSideOf,
  type Recipient,
  staffMember,
} from "./recipients.server.ts";
import type { MessageName } from "./registry.ts";

interface Told {
  employer?: MessageName;
  participant?: MessageName;
  specialist?: MessageName;
}
type MeetingEvent = Extract<EventName, `meeting.${string}`>;
type Data = Events[MeetingEvent];

/** What each side of a meeting hears, from where it stands now. */
async function tellSides(db: Db, data: Data, told: Told): Promise<Planned[]> {
  const meeting = await findMeetingRow(db, data.meetingId);
  if (!meeting) return [];
  const { about, participantId, employerId, workplaceId, specialistId } = await whoseIs(
    db,
    meeting,
  );
  const carried = { ...about, ...data };
  const employers = (): Promise<Recipient[]> =>
    "placementId" in about
      ? employerSideOf(db, about.placementId)
      : employerColleagues(db, employerId, workplaceId);
  return [
    ...(told.participant ? await participant(db, participantId, told.participant, carried) : []),
    ...(told.employer ? send(told.employer, await employers(), carried) : []),
    ...(told.specialist ? send(told.specialist, await staffMember(db, specialistId), carried) : []),
  ];
}

/** The other side is asked; the specialist hears of what they did not do themselves. */
const waits: Plan<"meeting.waits"> = (db, data) =>
  tellSides(db, data, {
    ...(data.by === "employer"
      ? { participant: "participant.somethingToDecide" }
      : { employer: "employer.meetingWaits" }),
    ...(data.by === "specialist"
      ? { participant: "participant.update" }
      : { specialist: "staff.meeting" }),
  });

const others =
  (told: Required<Told>): Plan<"meeting.kept"> =>
  (db, data) => {
    const { [data.by as keyof Told]: _ownDoing, ...rest } = told;
    return tellSides(db, data, rest);
  };

/** Each side's own calendar hears of it, whoever cancelled. */
const cancelled: Plan<"meeting.cancelled"> = (db, data) => {
  const told: Required<Told> = {
    employer: "employer.meetingCancelled",
    participant: "participant.meetingCancelled",
    specialist: "staff.meetingCancelled",
  };
  return data.wasAgreed === "yes" ? tellSides(db, data, told) : others(told)(db, data);
};

const all = (told: Told) => (db: Db, data: Data) => tellSides(db, data, told);

export const meetingTriggers: { [Name in MeetingEvent]: Plan<Name> } = {
  "meeting.waits": waits,
  "meeting.agreed": all({
    employer: "employer.meetingAgreed",
    participant: "participant.meetingAgreed",
    specialist: "staff.meetingAgreed",
  }),
  "meeting.kept": others({
    employer: "employer.meetingAgreed",
    participant: "participant.update",
    specialist: "staff.meeting",
  }),
  "meeting.cancelled": cancelled,
  "meeting.tomorrow": all({
    employer: "employer.meetingTomorrow",
    participant: "participant.meetingTomorrow",
    specialist: "staff.meetingTomorrow",
  }),
  "meeting.over": all({
    employer: "employer.meetingOver",
    participant: "participant.somethingToDecide",
  }),
  // Asked already once it was over; the specialist keeps an eye on it.
  "meeting.askedAgain": all({ specialist: "staff.meeting" }),
  "meeting.unclear": all({ specialist: "staff.meeting" }),
  "meeting.declined": all({ specialist: "staff.meeting" }),
};
