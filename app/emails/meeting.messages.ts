import { dateOf } from "#app/domain/calendar/calendar.ts";
import { mayEmployerRead } from "#app/domain/introduction/introduction.ts";
import { isAhead } from "#app/domain/meeting/meeting.ts";
import { type Addressed, cancellation, invitation } from "#app/domain/meeting/meeting-calendar.ts";
import { type CalendarReader, calendarEvent } from "#app/domain/meeting/meeting-event.ts";
import { findMeetingRow, whoseIs } from "#app/domain/meeting/meeting-of.queries.server.ts";
import { meetingTimeInWords } from "#app/domain/meeting/meeting-times.ts";
import { makeReplyAddress } from "#app/domain/thread/reply-address.server.ts";
import type { MeetingTable } from "#db/tables.ts";
import type { CalendarPart, Letter } from "./letter.ts";
import { type Message, toEmployer, toParticipant, toStaff, type Writing } from "./message.ts";
import { withSender } from "./participant.messages.ts";

/**
 * Mail about a meeting says that there is one and leads to its page. Neither subject nor words say with whom; the event
 * that goes with it says no more than calendarEvent lets it.
 */
type Holds = (meeting: MeetingTable, writing: Writing) => boolean;

const sameTime: Holds = (meeting, { data, now }) =>
  (meeting.status === "agreed" || meeting.status === "moving") &&
  String(meeting.sequence) === data.sequence &&
  (meeting.startsAt ?? "") > now;
const isCancelled: Holds = ({ status }) => status === "cancelled";
const waitsFor =
  (side: "employer" | "person"): Holds =>
  (meeting, { now }) =>
    isAhead(meeting, now) && meeting.waitsFor === side;
const isOver: Holds = ({ status, endsAt }, { now }) =>
  (status === "agreed" || status === "happened") && (endsAt ?? now) <= now;
const any: Holds = () => true;

const pageOf = (audience: string, { introductionId, placementId }: MeetingTable) =>
  introductionId
    ? `/${audience}/introductions/${introductionId}/meeting`
    : `/${audience}/placements/${placementId}/meeting`;

/** Mail may have waited: what was moved, cancelled or closed meanwhile is not spoken of as it was. */
async function theMeeting(writing: Writing, holds: Holds): Promise<MeetingTable | null> {
  const meeting = await findMeetingRow(writing.db, writing.data.meetingId ?? "");
  return meeting && holds(meeting, writing) ? meeting : null;
}

async function isOpenToEmployer({ db, reader }: Writing, meeting: MeetingTable): Promise<boolean> {
  // What is about a job is looked at by writeMessage.
  if (meeting.introductionId === null) return true;
  const row = await db
    .selectFrom("introduction as i")
    .innerJoin("introductionApproval as a", "a.introductionId", "i.id")
    .innerJoin("employerMember as m", "m.employerId", "i.employerId")
    .select(["i.status", "a.takenBackAt"])
    .where("i.id", "=", meeting.introductionId)
    .where("m.accountId", "=", reader.id)
    .where("m.removedAt", "is", null)
    .executeTakeFirst();
  return row !== undefined && mayEmployerRead(row);
}

async function calendarPart(
  writing: Writing,
  meeting: MeetingTable,
  reader: CalendarReader,
  method: CalendarPart["method"],
): Promise<CalendarPart | null> {
  if (!writing.organiser || !meeting.startsAt) return null;
  const { employerName } = await whoseIs(writing.db, meeting);
  const page = `${writing.origin ?? ""}${pageOf(reader === "specialist" ? "specialist" : reader, meeting)}`;
  const event = calendarEvent(meeting, { reader, employerName, page, now: writing.now });
  const to: Addressed = {
    organiser: await organiserOf(writing, writing.organiser, meeting, reader),
    reader: writing.reader.email,
  };
  return {
    method,
    content: method === "CANCEL" ? cancellation(event, to) : invitation(event, to),
  };
}

/**
 * Of every invitation the service is the organiser, by the address that takes this reader's answers about this meeting
 * and no one else's. It stays the same from one copy to the next, as calendars want it.
 */
async function organiserOf(
  writing: Writing,
  organiser: string,
  { introductionId, placementId }: MeetingTable,
  reader: CalendarReader,
): Promise<string> {
  if (!writing.replyKey) return organiser;
  const local = await makeReplyAddress(writing.db, writing, writing.replyKey, {
    thread: introductionId
      ? { kind: "introduction", id: introductionId }
      : { kind: "placement", id: placementId ?? "" },
    recipient: `${writing.reader.kind}:${writing.reader.id}`,
    fromSide: reader,
    // Words that come with it are for whoever can do something about it.
    toSide: reader === "specialist" ? "participant" : "specialist",
  });
  return `${local}@${organiser.slice(organiser.lastIndexOf("@") + 1)}`;
}

interface Words {
  subject: string;
  said: (meeting: MeetingTable, writing: Writing) => string[];
  label: string;
}
interface Shape extends Words {
  when: string;
  holds: Holds;
  method?: CalendarPart["method"];
}

const withCalendar = async (
  letter: Letter,
  writing: Writing,
  meeting: MeetingTable,
  reader: CalendarReader,
  { method }: Shape,
): Promise<Letter> => {
  const calendar = method ? await calendarPart(writing, meeting, reader, method) : null;
  return calendar ? { ...letter, calendar } : letter;
};

const forEmployer = (shape: Shape): Message => ({
  audience: "employer",
  when: shape.when,
  write: async (writing) => {
    const meeting = await theMeeting(writing, shape.holds);
    if (!meeting) return null;
    const isOpen = await isOpenToEmployer(writing, meeting);
    // Of a meeting that ended with its introduction a calendar still has to hear; there is no page any more.
    if (!isOpen && shape.method !== "CANCEL") return null;
    const action = { label: shape.label, path: pageOf("employer", meeting) };
    const said = shape.said(meeting, writing);
    const letter = toEmployer(writing, shape.subject, said, isOpen ? action : undefined);
    return withCalendar(letter, writing, meeting, "employer", shape);
  },
});

const forStaff = (shape: Shape): Message => ({
  audience: "staff",
  when: shape.when,
  write: async (writing) => {
    const meeting = await theMeeting(writing, shape.holds);
    if (!meeting) return null;
    const action = { label: shape.label, path: pageOf("specialist", meeting) };
    const letter = toStaff(writing, shape.subject, shape.said(meeting, writing), action);
    return withCalendar(letter, writing, meeting, "specialist", shape);
  },
});

/** It leads to the page by a link of their own. To somebody without an account it says whom to ring as well. */
const forParticipant = (shape: Shape): Message => ({
  audience: "participant",
  when: shape.when,
  write: async (writing) => {
    const meeting = await theMeeting(writing, shape.holds);
    if (!meeting) return null;
    const letter = await withSender(writing, (sender) => {
      const { accountId, specialistName, phone, hours } = sender.person;
      const ring = `Where it is, and who will be there: ring ${specialistName} on ${phone}. ${hours}.`;
      const said = [...shape.said(meeting, writing), ...(accountId ? [] : [ring])];
      const action = { label: shape.label, path: pageOf("participant", meeting) };
      return toParticipant(sender, shape.subject, said, action);
    });
    return letter && withCalendar(letter, writing, meeting, "participant", shape);
  },
});

const timeOf = ({ startsAt, minutes }: MeetingTable, { now }: Writing) =>
  startsAt ? meetingTimeInWords(startsAt, minutes, dateOf(now)) : "";
const isMoved = ({ sequence }: MeetingTable) => sequence > 0;

const agreedWords: Shape["said"] = (meeting, writing) => [
  isMoved(meeting)
    ? `The time has changed. It is now ${timeOf(meeting, writing)}.`
    : `A time is agreed: ${timeOf(meeting, writing)}.`,
  "The calendar file with this mail puts it in your calendar. You can change or cancel it on the page.",
];
const cancelledWords: Shape["said"] = (meeting, writing) => [
  meeting.startsAt
    ? `What was agreed for ${timeOf(meeting, writing)} is cancelled.`
    : "A meeting that was being arranged is cancelled.",
];
const tomorrowWords: Shape["said"] = (meeting, writing) => [
  `This is a reminder: ${timeOf(meeting, writing)}.`,
  "If you cannot come, say so on the page. Another time is no trouble.",
];

export const meetingMessages = {
  "employer.meetingWaits": forEmployer({
    when: "Times to meet are suggested to the employer, or it is asked for some",
    subject: "A meeting waits for your answer",
    said: () => ["There are times to choose from, or you are asked to suggest some."],
    label: "Answer about the meeting",
    holds: waitsFor("employer"),
  }),
  "employer.meetingAgreed": forEmployer({
    when: "A time to meet is agreed, or changed",
    subject: "A meeting is agreed",
    said: (meeting, writing) => [
      ...agreedWords(meeting, writing),
      "The page also says what helps at this meeting, and what is good to ask.",
    ],
    label: "See the meeting",
    holds: sameTime,
    method: "REQUEST",
  }),
  "employer.meetingCancelled": forEmployer({
    when: "A meeting is cancelled",
    subject: "A meeting is cancelled",
    said: (meeting, writing) => [
      ...cancelledWords(meeting, writing),
      "You do not need to do anything about your calendar: the file with this mail takes it out.",
    ],
    label: "See what is next",
    holds: isCancelled,
    method: "CANCEL",
  }),
  "employer.meetingTomorrow": forEmployer({
    when: "The day before a meeting",
    subject: "You have a meeting tomorrow",
    said: tomorrowWords,
    label: "See the meeting",
    holds: sameTime,
  }),
  "employer.meetingOver": forEmployer({
    when: "The time of a meeting has come and gone",
    subject: "Did your meeting happen?",
    said: () => ["Please say in a minute whether you met, and what you would like to do next."],
    label: "Say how it went",
    holds: isOver,
  }),
  "participant.meetingAgreed": forParticipant({
    when: "A time to meet is agreed, or changed",
    subject: "Your appointment",
    said: agreedWords,
    label: "See your page",
    holds: sameTime,
    method: "REQUEST",
  }),
  "participant.meetingCancelled": forParticipant({
    when: "A meeting is cancelled",
    subject: "An appointment is cancelled",
    said: (meeting, writing) => [...cancelledWords(meeting, writing), "It is not about you."],
    label: "See your page",
    holds: isCancelled,
    method: "CANCEL",
  }),
  "participant.meetingTomorrow": forParticipant({
    when: "The day before a meeting",
    subject: "Your appointment tomorrow",
    said: tomorrowWords,
    label: "See your page",
    holds: sameTime,
  }),
  "staff.meetingAgreed": forStaff({
    when: "A time to meet is agreed, or changed, for somebody they support",
    subject: "A meeting is agreed",
    said: agreedWords,
    label: "See the meeting",
    holds: sameTime,
    method: "REQUEST",
  }),
  "staff.meetingCancelled": forStaff({
    when: "A meeting of somebody they support is cancelled",
    subject: "A meeting is cancelled",
    said: cancelledWords,
    label: "See what is next",
    holds: isCancelled,
    method: "CANCEL",
  }),
  "staff.meetingTomorrow": forStaff({
    when: "The day before a meeting of somebody they support",
    subject: "A meeting tomorrow",
    said: tomorrowWords,
    label: "See the meeting",
    holds: sameTime,
  }),
  "staff.meeting": forStaff({
    when: "Something moves about a meeting of somebody they support",
    subject: "There is something about a meeting",
    said: () => [
      "Something has moved about a meeting of somebody you support. The page says what.",
    ],
    label: "See the meeting",
    holds: any,
  }),
} satisfies Record<string, Message>;
