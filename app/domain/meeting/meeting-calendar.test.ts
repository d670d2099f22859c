import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkedCalendar } from "#tests/support/calendar-check.ts";
import { addDays, instantOf } from "../calendar/calendar.ts";
import type { MeetingKind } from "./meeting.ts";
import { cancellation, invitation, meetingOfUid, published, uidOf } from "./meeting-calendar.ts";
import { type CalendarReader, calendarEvent } from "./meeting-event.ts";
import { plusMinutes } from "./meeting-times.ts";

const now = "2026-02-25T09:30:00.000Z";
const meeting = {
  id: "0b6f0f5e-6f5c-4a5e-9d7e-0d8f3f3a7c11",
  kind: "interview" as MeetingKind,
  sequence: 0,
  startsAt: "2026-03-05T14:00:00.000Z",
  minutes: 45,
  createdAt: "2026-02-24T12:00:00.000Z",
  place: "At the blue door, 4 Long Lane; ask for Ferris, who knows.",
};
const to = { organiser: "meetings@reply.alongside.example", reader: "marcus@bramble.example" };
const eventFor = (reader: CalendarReader, change: Partial<typeof meeting> = {}) =>
  calendarEvent(
    { ...meeting, ...change },
    {
      reader,
      employerName: "Bramble Kitchens",
      page: `https://alongside.example/${reader}/introductions/1/meeting`,
      now,
    },
  );

const twice = [
  ["winter", "2026-03-05", "14:00", "2026-03-05T14:00:00.000Z"],
  ["the day before clocks go forward", "2026-03-28", "20:30", "2026-03-28T20:30:00.000Z"],
  ["the day they go forward", "2026-03-29", "10:00", "2026-03-29T09:00:00.000Z"],
  ["summer", "2026-07-01", "09:15", "2026-07-01T08:15:00.000Z"],
  ["the day they go back", "2026-10-25", "10:00", "2026-10-25T10:00:00.000Z"],
  ["the day before that", "2026-10-24", "10:00", "2026-10-24T09:00:00.000Z"],
] as const;

describe.each(twice)("in %s", (_, date, time, startsAt) => {
  const end = plusMinutes(startsAt, 45);
  const written = `${date.replaceAll("-", "")}T${time.replace(":", "")}00`;
  test("an invitation is read the same by two readers, at London's time", () => {
    expect(instantOf(date, time)).toBe(startsAt);
    const text = invitation(eventFor("employer", { startsAt }), to);
    expect(checkedCalendar(text)).toEqual({
      method: "REQUEST",
      events: [{ uid: uidOf(meeting.id), sequence: 0, start: startsAt, end }],
    });
    expect(text).toContain(`DTSTART;TZID=Europe/London:${written}`);
  });
  test("an update keeps its name and has the next number, and so has the cancellation after it", () => {
    const update = invitation(eventFor("employer", { startsAt, sequence: 1 }), to);
    const cancel = cancellation(eventFor("employer", { startsAt, sequence: 2 }), to);
    expect(checkedCalendar(update).events).toMatchObject([
      { uid: uidOf(meeting.id), sequence: 1, start: startsAt },
    ]);
    expect(checkedCalendar(cancel)).toMatchObject({
      method: "CANCEL",
      events: [{ uid: uidOf(meeting.id), sequence: 2 }],
    });
    expect(cancel).toContain("STATUS:CANCELLED");
  });
});

test("whatever is written about it and whenever it is, it stays a calendar", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 200 }).filter((text) => !/\p{Cc}/u.test(text)),
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 6 * 60, max: 21 * 60 }),
      fc.integer({ min: 0, max: 9 }),
      (place, days, at, sequence) => {
        const time = `${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`;
        const startsAt = instantOf(addDays("2026-01-01", days), time);
        const event = eventFor("employer", { place, startsAt, sequence });
        expect(checkedCalendar(invitation(event, to)).events).toEqual([
          { uid: uidOf(meeting.id), sequence, start: startsAt, end: plusMinutes(startsAt, 45) },
        ]);
      },
    ),
    { numRuns: 150 },
  );
});

const linesOf = (text: string) => text.replace(/\r\n /g, "").split("\r\n");

test("what the employer's calendar holds, byte for byte", () => {
  const text = invitation(eventFor("employer"), to);
  const event = text.slice(text.indexOf("BEGIN:VEVENT"), text.indexOf("END:VEVENT"));
  expect(linesOf(event)).toEqual([
    "BEGIN:VEVENT",
    `UID:meeting-${meeting.id}@alongside`,
    "SEQUENCE:0",
    "DTSTAMP:20260225T093000Z",
    "DTSTART;TZID=Europe/London:20260305T140000",
    "DTEND;TZID=Europe/London:20260305T144500",
    "SUMMARY:An interview",
    "LOCATION:At the blue door\\, 4 Long Lane\\; ask for Ferris\\, who knows.",
    "DESCRIPTION:What helps at this meeting is on its page: https://alongside.example/employer/introductions/1/meeting",
    'ORGANIZER;CN="Alongside":mailto:meetings@reply.alongside.example',
    "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:MAILTO:marcus@bramble.example",
    "STATUS:CONFIRMED",
    "CREATED:20260224T120000Z",
    "LAST-MODIFIED:20260225T093000Z",
    "",
  ]);
});

test.each(["chat", "visit", "workingInterview", "interview", "review"] as const)(
  "a participant's calendar says of a %s that there is an appointment, and no more",
  (kind) => {
    const text = invitation(eventFor("participant", { kind }), {
      ...to,
      reader: "amara@home.example",
    });
    expect(text).toContain("SUMMARY:Appointment");
    expect(text).not.toMatch(/Bramble|blue door|interview|job|work|employer|marcus/i);
  },
);

test("a specialist's names the employer and not the person, and no copy names a second reader", () => {
  const text = invitation(eventFor("specialist"), { ...to, reader: "priya@council.example" });
  expect(text).toContain("SUMMARY:An interview at Bramble Kitchens");
  expect(linesOf(text).filter((line) => line.startsWith("ATTENDEE"))).toHaveLength(1);
  expect(text.replace(/\r\n /g, "")).not.toMatch(/marcus@|amara@/);
});

test("a calendar of several holds whole days beside times", () => {
  const text = published(
    "Alongside",
    [
      eventFor("employer"),
      eventFor("employer", { id: "another", startsAt: "2026-07-01T08:15:00.000Z" }),
    ],
    [
      {
        uid: "review-1@alongside",
        on: "2026-03-09",
        stampedAt: now,
        summary: "A review",
        description: "",
      },
    ],
  );
  const { method, events } = checkedCalendar(text);
  expect(method).toBe("PUBLISH");
  expect(events.map(({ uid }) => uid)).toEqual([
    uidOf(meeting.id),
    uidOf("another"),
    "review-1@alongside",
  ]);
  expect(text).toContain("DTSTART;VALUE=DATE:20260309");
});

test.each([
  [uidOf("0b6f0f5e"), "0b6f0f5e"],
  ["closing-1@alongside.example", null],
  ["meeting-../../x@alongside", null],
  ["", null],
])("the event %s is about the meeting %s", (uid, id) => {
  expect(meetingOfUid(uid)).toBe(id);
});
