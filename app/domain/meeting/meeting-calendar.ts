/**
 * Meetings as calendars take them in (RFC 5545, RFC 5546). The organiser is the service and each copy names its own reader
 * alone, so that no address of one side reaches the other. Times are London's, with the rules of its summer time.
 */
import {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import { tzlib_get_ical_block } from "timezones-ical-library";
import { dateOf, timeOf } from "../calendar/calendar.ts";
import { plusMinutes } from "./meeting-times.ts";

const zone = "Europe/London";

export interface CalendarEvent {
  uid: string;
  sequence: number;
  startsAt: string;
  minutes: number;
  /** When this copy was made, and the event before it. */
  stampedAt: string;
  createdAt: string;
  summary: string;
  description: string;
  location: string;
}
export interface CalendarDay {
  uid: string;
  on: string;
  stampedAt: string;
  summary: string;
  description: string;
}
export interface Addressed {
  organiser: string;
  /** The reader's own address. */
  reader: string;
}

export const uidOf = (meetingId: string) => `meeting-${meetingId}@alongside`;
/** Which meeting an event is about; null for one that is none of ours. */
export const meetingOfUid = (uid: string): string | null =>
  /^meeting-([\w-]{1,60})@alongside$/.exec(uid.trim())?.[1] ?? null;

const calendarOf = (method: ICalCalendarMethod, name?: string) =>
  new ICalCalendar({
    ...(name && { name }),
    prodId: { company: "Alongside", product: "Meetings", language: "EN" },
    method,
    // Without a zone of its own: with one, the generator writes its stamps in it too, and they have to be in UTC.
    timezone: { name: null, generator: (asked) => tzlib_get_ical_block(asked)[0] ?? null },
  });

/** Every line ends with CR and LF, the last one too. */
const written = (calendar: ICalCalendar) => `${calendar.toString()}\r\n`;

/**
 * A clock's time without a zone: the generator writes it as it stands beside the name of the zone. Whichever zone this
 * process runs in, it shows every time of a day; those that clocks skip lie at night.
 */
const onTheClock = (instant: string) => `${dateOf(instant)}T${timeOf(instant)}:00`;

const eventOf = (calendar: ICalCalendar, event: CalendarEvent) =>
  calendar.createEvent({
    id: event.uid,
    sequence: event.sequence,
    start: onTheClock(event.startsAt),
    end: onTheClock(plusMinutes(event.startsAt, event.minutes)),
    timezone: zone,
    stamp: new Date(event.stampedAt),
    created: new Date(event.createdAt),
    lastModified: new Date(event.stampedAt),
    summary: event.summary,
    ...(event.description && { description: event.description }),
    ...(event.location && { location: event.location }),
  });

function addressed(event: ReturnType<typeof eventOf>, { organiser, reader }: Addressed) {
  event.organizer({ name: "Alongside", email: organiser });
  event.createAttendee({
    email: reader,
    role: ICalAttendeeRole.REQ,
    status: ICalAttendeeStatus.NEEDSACTION,
    rsvp: true,
  });
}

/** The invitation, and the same event at another time. */
export function invitation(event: CalendarEvent, to: Addressed): string {
  const calendar = calendarOf(ICalCalendarMethod.REQUEST);
  const made = eventOf(calendar, event);
  made.status(ICalEventStatus.CONFIRMED);
  addressed(made, to);
  return written(calendar);
}

export function cancellation(event: CalendarEvent, to: Addressed): string {
  const calendar = calendarOf(ICalCalendarMethod.CANCEL);
  const made = eventOf(calendar, event);
  made.status(ICalEventStatus.CANCELLED);
  addressed(made, to);
  return written(calendar);
}

/** Several, for a calendar that looks again by itself, or one file to take in by hand. */
export function published(
  name: string,
  events: readonly CalendarEvent[],
  days: readonly CalendarDay[] = [],
): string {
  const calendar = calendarOf(ICalCalendarMethod.PUBLISH, name);
  calendar.ttl(6 * 3600);
  for (const event of events) eventOf(calendar, event).status(ICalEventStatus.CONFIRMED);
  for (const day of days)
    calendar.createEvent({
      id: day.uid,
      start: new Date(`${day.on}T00:00:00Z`),
      allDay: true,
      // A day of the calendar, in whatever zone it is read.
      timezone: null,
      stamp: new Date(day.stampedAt),
      summary: day.summary,
      ...(day.description && { description: day.description }),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  return written(calendar);
}
