/** What of a meeting stands in somebody's calendar, which others may see over their shoulder. Pure. */
import type { MeetingTable } from "#db/tables.ts";
import type { MeetingKind } from "./meeting.ts";
import { type CalendarEvent, uidOf } from "./meeting-calendar.ts";

export type CalendarReader = "employer" | "participant" | "specialist";

const summaries: Record<MeetingKind, string> = {
  chat: "A chat",
  visit: "A visit",
  workingInterview: "A working interview",
  interview: "An interview",
  review: "A talk about how a job is going",
};

/**
 * An employer's says the kind and the place, and nothing of the person. A participant's says neither employer nor job nor
 * what it is about. A specialist's names the employer and not the person, since colleagues read each other's calendars.
 */
export function calendarEvent(
  meeting: Pick<
    MeetingTable,
    "id" | "kind" | "sequence" | "startsAt" | "minutes" | "createdAt" | "place"
  >,
  {
    reader,
    employerName,
    page,
    now,
  }: { reader: CalendarReader; employerName: string; page: string; now: string },
): CalendarEvent {
  const event = {
    uid: uidOf(meeting.id),
    sequence: meeting.sequence,
    startsAt: meeting.startsAt ?? "",
    minutes: meeting.minutes,
    stampedAt: now,
    createdAt: meeting.createdAt,
  };
  if (reader === "participant")
    return {
      ...event,
      summary: "Appointment",
      description: "Where it is, and who will be there, is on your page.",
      location: "",
    };
  if (reader === "specialist")
    return {
      ...event,
      summary: `${summaries[meeting.kind]} at ${employerName}`,
      description: `Everything about it is on its page: ${page}`,
      location: meeting.place,
    };
  return {
    ...event,
    summary: summaries[meeting.kind],
    description: `What helps at this meeting is on its page: ${page}`,
    location: meeting.place,
  };
}
