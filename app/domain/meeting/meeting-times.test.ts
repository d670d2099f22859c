import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, dateOf, instantOf, timeOf } from "../calendar/calendar.ts";
import { adjustmentsIn } from "./meeting-adjustments.ts";
import {
  clocksShow,
  meetingTimeInWords,
  plusMinutes,
  questionsDueOn,
  remindFrom,
  timeProblem,
  unkindTime,
} from "./meeting-times.ts";
import { videoAddressProblem } from "./meeting-words-guard.ts";
import { readTypedTime } from "./typed-time.ts";

const now = "2026-02-25T09:30:00.000Z";

test.each([
  ["2pm", "14:00"],
  ["2 pm", "14:00"],
  ["2.30 PM", "14:30"],
  ["14:30", "14:30"],
  ["09:05", "09:05"],
  ["9", "09:00"],
  ["11", "11:00"],
  ["midday", "12:00"],
  ["12am", "00:00"],
  ["12 pm", "12:00"],
  ["3", null],
  ["25:00", null],
  ["14:75", null],
  ["13pm", null],
  ["after lunch", null],
  ["", null],
])("“%s” is read as %s", (typed, time) => {
  expect(readTypedTime(typed)).toBe(time);
});

test.each([
  ["2026-02-25", "09:00", /has passed/],
  ["2026-02-25", "09:30", /has passed/],
  ["2026-02-25", "09:31", null],
  ["2026-03-29", "01:30", /does not exist/],
  ["2026-03-29", "10:00", null],
  ["2026-10-25", "10:00", /too far ahead/],
  ["2026-03-03", "05:45", /outside the day/],
  ["2026-03-03", "06:00", null],
  ["2026-03-03", "21:45", /outside the day/],
])("%s at %s: %s", (date, time, problem) => {
  const said = timeProblem({ date, time }, now);
  if (problem) expect(said).toMatch(problem);
  else expect(said).toBeNull();
});

describe("whatever the day and the year", () => {
  const day = fc.integer({ min: 0, max: 366 * 30 }).map((days) => addDays("2026-01-01", days));
  const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });
  const clock = (at: number) =>
    `${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`;

  test("a time that clocks show comes back from its instant, and one they skip is refused", () => {
    fc.assert(
      fc.property(day, minute, (date, at) => {
        const time = clock(at);
        const instant = instantOf(date, time);
        const comesBack = dateOf(instant) === date && timeOf(instant) === time;
        expect(clocksShow({ date, time })).toBe(comesBack);
        // Only between one and two, on the one Sunday of March, is anything skipped.
        if (!comesBack) expect([date.slice(5, 7), time.slice(0, 2)]).toEqual(["03", "01"]);
      }),
      { numRuns: 3000 },
    );
  });

  test("every time of the day may be suggested on the days that clocks change", () => {
    const sundays = Array.from({ length: 30 }, (_, year) => [
      lastSunday(2026 + year, "03"),
      lastSunday(2026 + year, "10"),
    ]).flat();
    fc.assert(
      fc.property(
        fc.constantFrom(...sundays),
        fc.integer({ min: 6 * 60, max: 21 * 60 + 30 }),
        fc.constantFrom(15, 30, 45, 60, 180),
        (date, at, minutes) => {
          const typed = { date, time: clock(at) };
          const before = `${addDays(date, -2)}T09:00:00.000Z`;
          expect(timeProblem(typed, before)).toBeNull();
          const ends = plusMinutes(instantOf(date, typed.time), minutes);
          expect(timeOf(ends)).toBe(clock((at + minutes) % (24 * 60)));
        },
      ),
    );
  });
});

function lastSunday(year: number, month: string): string {
  const day = new Date(Date.UTC(year, Number(month), 0));
  day.setUTCDate(day.getUTCDate() - day.getUTCDay());
  return day.toISOString().slice(0, 10);
}

test.each([
  ["2026-03-28T14:00:00.000Z", "Saturday 28 March, 2pm to 2:30pm"],
  ["2026-03-29T13:00:00.000Z", "Sunday 29 March, 2pm to 2:30pm"],
  ["2026-10-25T14:00:00.000Z", "Sunday 25 October, 2pm to 2:30pm"],
])("%s reads %s", (startsAt, words) => {
  expect(meetingTimeInWords(startsAt, 30, "2026-02-25")).toBe(words);
});

test.each([
  ["2026-03-30T08:00:00.000Z", "2026-03-29T08:00:00.000Z"],
  ["2026-03-29T08:00:00.000Z", "2026-03-28T09:00:00.000Z"],
  ["2026-10-25T10:00:00.000Z", "2026-10-24T08:00:00.000Z"],
])("of a meeting at %s a reminder may go from %s, nine in London", (startsAt, from) => {
  expect(remindFrom(startsAt)).toBe(from);
});

const asked = (...lines: string[]) => adjustmentsIn(lines);

test.each([
  ["Meeting at 11:00 or later works best for me", "11:00", null],
  ["I am at my best after 10.30am", "10:30", null],
  ["Not before 11am please", "11:00", null],
  ["11 or later", "11:00", null],
  ["Interviews finished by 3pm", null, "15:00"],
  ["From 16 to 20 hours a week", null, null],
  ["A break after 2 hours", null, null],
  ["After 10 minutes of standing I need a seat", null, null],
  ["A quiet room for the interview", null, null],
])("“%s” asks for nothing before %s, nothing after %s", (line, notBefore, notAfter) => {
  expect(asked(line)).toMatchObject({ notBefore, notAfter });
});

test.each([
  ["The questions three days before", 3],
  ["Please send the questions 5 working days in advance", 5],
  ["Interview questions one week ahead", 7],
  ["Questions in writing", null],
  ["Three days a week", null],
])("“%s” asks for questions %s days before", (line, days) => {
  expect(asked(line).questionsDaysBefore).toBe(days);
});

test("only what bears on a meeting is carried to it, in the very words", () => {
  const lines = ["Somebody with me, to come along", "A list on yellow vellum", "11:00 or later"];
  expect(asked(...lines).lines).toEqual([lines[0], lines[2]]);
});

test("of several lines the strictest counts", () => {
  expect(
    asked("11 or later", "After 10am", "Questions two days before", "Questions a week before"),
  ).toMatchObject({ notBefore: "11:00", questionsDaysBefore: 2 });
});

test.each([
  ["10:45", 30, /before 11am/],
  ["11:00", 30, null],
  ["14:45", 30, /ends after 3pm/],
  ["14:30", 30, null],
])("%s for %i minutes: %s", (time, minutes, problem) => {
  const said = unkindTime(
    { date: "2026-03-03", time },
    minutes,
    asked("11:00 or later", "Finished by 3pm"),
  );
  if (problem) expect(said).toMatch(problem);
  else expect(said).toBeNull();
});

test("questions are due so many days before, over a change of clocks too", () => {
  const wanted = asked("Questions three days before");
  expect(questionsDueOn("2026-03-31T09:00:00.000Z", wanted)).toBe("2026-03-28");
  expect(questionsDueOn("2026-03-31T09:00:00.000Z", asked())).toBeNull();
});

test.each([
  ["https://meet.example.org/abc", true],
  ["http://meet.example.org/abc", false],
  ["javascript:alert(1)", false],
  ["https://ferris:secret@meet.example.org/", false],
  ["https://localhost/", false],
  ["meet.example.org", false],
])("%s can be the address of a video call: %s", (typed, can) => {
  expect(videoAddressProblem(typed) === null).toBe(can);
});
