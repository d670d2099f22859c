/** What a calendar answered to an invitation, read out of its file. Pure. */
import ICAL from "ical.js";
import { dateOf, timeOf } from "../calendar/calendar.ts";
import { meetingOfUid } from "./meeting-calendar.ts";

export interface CalendarReply {
  meetingId: string;
  sequence: number;
  answer: "accepted" | "declined" | "tentative" | "counter";
  /** The addresses that the file says it answers for. */
  attendees: string[];
  /** Of a counter-suggestion: the instant, in whichever zone it was written. */
  startsAt: string | null;
}

const answers: Record<string, CalendarReply["answer"]> = {
  ACCEPTED: "accepted",
  DECLINED: "declined",
  TENTATIVE: "tentative",
};
/** More than any calendar writes of one meeting. */
const longest = 100_000;

/** Null: no answer to an invitation of ours. */
export function readReply(text: string): CalendarReply | null {
  if (text.length > longest) return null;
  try {
    return read(new ICAL.Component(ICAL.parse(text)));
  } catch {
    // Whatever it is, it is no calendar.
    return null;
  }
}

function read(root: ICAL.Component): CalendarReply | null {
  const method = String(root.getFirstPropertyValue("method") ?? "").toUpperCase();
  const events = root.getAllSubcomponents("vevent");
  const [event] = events;
  if (root.name !== "vcalendar" || !event || events.length > 1) return null;
  const meetingId = meetingOfUid(String(event.getFirstPropertyValue("uid") ?? ""));
  if (!meetingId || (method !== "REPLY" && method !== "COUNTER")) return null;
  const attendees = event.getAllProperties("attendee");
  const [first] = attendees;
  const answer =
    method === "COUNTER"
      ? "counter"
      : answers[String(first?.getParameter("partstat") ?? "").toUpperCase()];
  if (!answer) return null;
  return {
    meetingId,
    sequence: Number(event.getFirstPropertyValue("sequence") ?? 0),
    answer,
    attendees: attendees.map((property) =>
      String(property.getFirstValue())
        .replace(/^mailto:/i, "")
        .trim()
        .toLowerCase(),
    ),
    startsAt: answer === "counter" ? startOf(root, event) : null,
  };
}

/** By the rules of the zone that the file carries; without them, by the zone's name; without a zone, not at all. */
function startOf(root: ICAL.Component, event: ICAL.Component): string | null {
  const property = event.getFirstProperty("dtstart");
  const time = property?.getFirstValue();
  if (!(time instanceof ICAL.Time) || time.isDate) return null;
  const name = property?.getParameter("tzid");
  if (!name) return time.zone === ICAL.Timezone.utcTimezone ? time.toJSDate().toISOString() : null;
  const zone = root
    .getAllSubcomponents("vtimezone")
    .find((each) => each.getFirstPropertyValue("tzid") === name);
  if (!zone) return byName(time, String(name));
  time.zone = new ICAL.Timezone(zone);
  return new Date(time.toUnixTime() * 1000).toISOString();
}

function byName(time: ICAL.Time, zone: string): string | null {
  const asIfUtc = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute);
  const shown = (instant: number): number | null => {
    try {
      const parts = new Intl.DateTimeFormat("en-GB", {
        timeZone: zone,
        hourCycle: "h23",
        year: "numeric",
        month: "2-digit",
        day: "2-digit",
        hour: "2-digit",
        minute: "2-digit",
      }).formatToParts(instant);
      const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
      return Date.UTC(of("year"), of("month") - 1, of("day"), of("hour"), of("minute"));
    } catch {
      // A zone that nobody here knows.
      return null;
    }
  };
  let instant = asIfUtc;
  // The second look is for a guess that stands on the other side of a change of clocks.
  for (let look = 0; look < 2; look += 1) {
    const clock = shown(instant);
    if (clock === null) return null;
    instant -= clock - asIfUtc;
  }
  return new Date(instant).toISOString();
}

/** As clocks in London show an instant. */
export const onLondonClocks = (instant: string) => ({
  date: dateOf(instant),
  time: timeOf(instant),
});
