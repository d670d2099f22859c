import { expect, test } from "vitest";
import { addWorkingDays } from "../calendar/working-days.server.ts";
import { newsPromise } from "./vacancy-news.ts";

const clock = (publishedAt: string, lastNewsAt: string | null, today: string) =>
  newsPromise({ publishedAt, lastNewsAt, today, nation: "england" }, addWorkingDays);

test.each([
  ["5 working days after publishing", "2026-02-25", null, "2026-03-04"],
  ["over a weekend, from a Friday", "2026-02-27", null, "2026-03-06"],
  ["over Good Friday and Easter Monday", "2026-04-01", null, "2026-04-10"],
  ["over Christmas, Boxing Day's substitute and New Year", "2026-12-23", null, "2027-01-04"],
  ["10 working days after the last news", "2026-02-25", "2026-03-02", "2026-03-16"],
  ["10 working days over a bank holiday in May", "2026-04-01", "2026-05-01", "2026-05-18"],
  [
    "from the day it went live again, not from older news",
    "2026-03-10",
    "2026-03-02",
    "2026-03-17",
  ],
])("news is due %s", (_words, publishedOn, lastNewsOn, dueOn) => {
  const published = `${publishedOn}T10:00:00.000Z`;
  const last = lastNewsOn && `${lastNewsOn}T10:00:00.000Z`;
  expect(clock(published, last, publishedOn)).toEqual({ dueOn, late: false });
  expect(clock(published, last, dueOn).late).toBe(false);
  expect(clock(published, last, addWorkingDays(dueOn, 1, "england")).late).toBe(true);
});
