import { expect, test } from "vitest";
import {
  addDays,
  dateOf,
  dayInWords,
  daysBetween,
  daysInWords,
  hoursInWords,
  instantInWords,
  isDate,
  moneyInWords,
  monthsAfter,
  payInWords,
  readDays,
  timeInWords,
  type Weekday,
  weekdayOf,
  weeklyHoursInWords,
} from "./calendar.ts";

test.each([
  ["2026-03-03", "2026-11-22", "Tuesday 3 March"],
  ["2027-03-03", "2026-11-22", "Wednesday 3 March 2027"],
  ["2026-03-03", undefined, "Tuesday 3 March 2026"],
])("%s, read on %s, is %s", (date, today, words) => {
  expect(dayInWords(date, today)).toBe(words);
});

test.each([
  ["2026-01-15T09:00:00.000Z", "Thursday 15 January at 9am"],
  ["2026-07-15T13:30:00.000Z", "Wednesday 15 July at 2:30pm"],
  ["2026-07-15T23:00:00.000Z", "Thursday 16 July at midnight"],
  ["2026-07-15T11:00:00.000Z", "Wednesday 15 July at midday"],
])("%s is %s in London", (instant, words) => {
  expect(instantInWords(instant, "2026-11-22")).toBe(words);
});

test.each([
  ["2026-07-15T22:59:59.999Z", "2026-07-15"],
  ["2026-07-15T23:00:00.000Z", "2026-07-16"],
  ["2026-01-15T23:59:59.999Z", "2026-01-15"],
  ["2026-12-31T23:59:59.999Z", "2026-12-31"],
])("%s falls on %s in London", (instant, date) => {
  expect(dateOf(instant)).toBe(date);
});

test.each([
  ["2026-03-28", 2, "2026-03-30"],
  ["2026-12-31", 1, "2027-01-01"],
  ["2028-02-28", 1, "2028-02-29"],
  ["2026-01-01", -1, "2025-12-31"],
])("%s and %i days is %s", (date, days, then) => {
  expect(addDays(date, days)).toBe(then);
  expect(daysBetween(date, then)).toBe(days);
});

test.each([
  ["2026-02-28", true],
  ["2026-02-29", false],
  ["2026-13-01", false],
  ["26-01-01", false],
  ["2026-01-01T00:00", false],
  ["", false],
])("%s is a day: %s", (text, is) => {
  expect(isDate(text)).toBe(is);
});

test.each([
  ["00:00", "midnight"],
  ["00:05", "12:05am"],
  ["09:00", "9am"],
  ["12:00", "midday"],
  ["12:30", "12:30pm"],
  ["17:45", "5:45pm"],
])("%s reads %s", (time, words) => {
  expect(timeInWords(time)).toBe(words);
});

test.each<[Weekday[], string]>([
  [["fri", "mon", "tue", "wed", "thu"], "Monday to Friday"],
  [["sat", "tue"], "Tuesday and Saturday"],
  [["mon", "tue"], "Monday and Tuesday"],
  [["mon", "wed", "fri"], "Monday, Wednesday and Friday"],
  [["mon", "tue", "wed", "thu", "fri", "sat", "sun"], "Any day of the week"],
  [[], ""],
])("%s reads %s", (days, words) => {
  expect(daysInWords(days)).toBe(words);
});

test("stored days are read in the order of the week, and nothing said stays not known", () => {
  expect(readDays("wed,mon")).toEqual(["mon", "wed"]);
  expect(readDays(null)).toBeNull();
  expect(readDays("")).toBeNull();
});

test("the day of the week is right at both ends of the week", () => {
  expect(weekdayOf("2026-11-22")).toBe("sun");
  expect(weekdayOf("2026-11-23")).toBe("mon");
});

test.each([
  [1285, "£12.85"],
  [1200, "£12.00"],
  [5, "£0.05"],
  [2_400_000, "£24,000"],
  [2_400_050, "£24,000.50"],
])("%i pence is %s", (pence, words) => {
  expect(moneyInWords(pence)).toBe(words);
});

test.each([
  [60, "1 hour"],
  [960, "16 hours"],
  [450, "7½ hours"],
  [30, "30 minutes"],
  [45, "45 minutes"],
  [130, "2 hours 10 minutes"],
])("%i minutes is %s", (minutes, words) => {
  expect(hoursInWords(minutes)).toBe(words);
});

test.each([
  [960, 1200, "16 to 20 hours a week"],
  [960, 960, "16 hours a week"],
  [null, 960, "Up to 16 hours a week"],
  [960, null, "16 hours or more a week"],
  [30, 120, "30 minutes to 2 hours a week"],
  [null, null, "Hours not known yet"],
])("%s to %s minutes is %s", (min, max, words) => {
  expect(weeklyHoursInWords(min, max)).toBe(words);
});

test.each([
  [1285, 1350, "hour", "£12.85 to £13.50 an hour"],
  [1285, 1285, "hour", "£12.85 an hour"],
  [1285, null, "hour", "£12.85 an hour"],
  [null, 1350, "hour", "Up to £13.50 an hour"],
  [2_400_000, 2_600_000, "year", "£24,000 to £26,000 a year"],
  [null, null, "hour", "Pay not said yet"],
  [1285, null, null, "Pay not said yet"],
] as const)("%s to %s pence a %s is %s", (min, max, period, words) => {
  expect(payInWords(min, max, period)).toBe(words);
});

test.each([
  ["2026-01-05", 4, "2026-05-05"],
  ["2026-10-31", 4, "2027-02-28"],
  ["2027-10-31", 4, "2028-02-29"],
  ["2026-11-23", 12, "2027-11-23"],
  ["2028-02-29", 12, "2029-02-28"],
  ["2026-12-31", 2, "2027-02-28"],
])("%s and %i months is %s", (date, months, later) => {
  expect(monthsAfter(date, months)).toBe(later);
});
