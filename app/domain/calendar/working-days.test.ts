import { expect, test } from "vitest";
import { addWorkingDays, isWorkingDay, workingDaysBetween } from "./working-days.server.ts";

test.each([
  ["2026-11-20", true, "a Friday"],
  ["2026-11-21", false, "a Saturday"],
  ["2026-11-22", false, "a Sunday"],
  ["2026-12-24", true, "Christmas Eve"],
  ["2026-12-25", false, "Christmas Day"],
  ["2026-12-28", false, "the day instead of Boxing Day"],
  ["2026-12-29", true, "the Tuesday after"],
  ["2027-12-27", false, "the day instead of Christmas Day"],
  ["2027-12-28", false, "the day instead of Boxing Day, after Christmas on a Saturday"],
  ["2028-01-03", false, "the day instead of a New Year's Day on a Saturday"],
  ["2027-03-26", false, "Good Friday"],
  ["2027-03-29", false, "Easter Monday"],
  ["2027-05-03", false, "early May"],
  ["2027-05-31", false, "the spring bank holiday"],
  ["2027-08-30", false, "the summer bank holiday"],
  ["2027-03-17", true, "Saint Patrick's Day, which is for Northern Ireland"],
  ["2027-03-07", false, "Mother's Day, a Sunday"],
  ["2027-06-21", true, "the day after Father's Day"],
  ["2027-03-01", true, "Saint David's Day, which is no bank holiday"],
])("%s is a working day in England and Wales: %s (%s)", (date, is) => {
  expect(isWorkingDay(date, "england")).toBe(is);
  expect(isWorkingDay(date, "wales")).toBe(is);
});

test.each([
  ["2026-11-20", 5, "2026-11-27"],
  ["2026-11-21", 1, "2026-11-23"],
  ["2026-12-24", 1, "2026-12-29"],
  ["2026-12-23", 5, "2027-01-04"],
  ["2027-03-25", 1, "2027-03-30"],
  ["2026-11-20", 0, "2026-11-20"],
  ["2026-12-29", -1, "2026-12-24"],
])("%s and %i working days is %s", (date, count, then) => {
  expect(addWorkingDays(date, count, "england")).toBe(then);
  expect(addWorkingDays(date, count, "wales")).toBe(then);
});

test.each([
  ["2026-11-20", "2026-11-27", 5],
  ["2026-12-24", "2026-12-29", 1],
  ["2026-11-20", "2026-11-22", 0],
  ["2026-11-27", "2026-11-20", 0],
])("between %s and %s lie %i working days", (from, to, count) => {
  expect(workingDaysBetween(from, to, "england")).toBe(count);
});
