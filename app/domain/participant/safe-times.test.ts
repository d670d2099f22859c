import { expect, test } from "vitest";
import { nextSafeInstant, safeTimesInWords } from "./safe-times.ts";

const times = (safeDays: string | null, safeFrom: string | null, safeUntil: string | null) => ({
  safeDays,
  safeFrom,
  safeUntil,
});
const mornings = times(null, "09:00", "11:00");

test.each([
  ["nothing said: at once", times(null, null, null), "2026-02-25T03:00:00Z", "same"],
  ["within the hours: at once", mornings, "2026-02-25T10:59:00Z", "same"],
  ["before them: when they begin", mornings, "2026-02-25T07:00:00Z", "2026-02-25T09:00"],
  ["the end is no longer safe", mornings, "2026-02-25T11:00:00Z", "2026-02-26T09:00"],
  [
    "another day: the next safe one",
    times("mon", "09:00", "11:00"),
    "2026-02-25T10:00:00Z",
    "2026-03-02T09:00",
  ],
  [
    "the one safe day, over: a week on",
    times("wed", "09:00", "11:00"),
    "2026-02-25T12:00:00Z",
    "2026-03-04T09:00",
  ],
  [
    "days without hours: from midnight",
    times("thu", null, null),
    "2026-02-25T12:00:00Z",
    "2026-02-26T00:00",
  ],
  // Clocks go forward on 29 March 2026: nine in London is then 08:00 UTC.
  ["the night the clocks go forward", mornings, "2026-03-28T12:00:00Z", "2026-03-29T08:00"],
  [
    "an hour that is safe only by winter time",
    mornings,
    "2026-03-29T10:30:00Z",
    "2026-03-30T08:00",
  ],
  [
    "a Sunday that has 23 hours",
    times("mon", null, null),
    "2026-03-29T12:00:00Z",
    "2026-03-29T23:00",
  ],
  // And back on 25 October 2026.
  ["the night the clocks go back", mornings, "2026-10-24T12:00:00Z", "2026-10-25T09:00"],
  [
    "an hour that was safe only by summer time",
    mornings,
    "2026-10-25T08:30:00Z",
    "2026-10-25T09:00",
  ],
])("%s", (_words, safe, at, next) => {
  const now = at.replace("Z", ".000Z");
  expect(nextSafeInstant(safe, now)).toBe(next === "same" ? now : `${next}:00.000Z`);
});

test.each([
  [times("mon,tue,wed,thu,fri", "16:00", "20:00"), "", "Monday to Friday, 4pm to 8pm."],
  [times(null, "09:00", "12:00"), "Not on the landline.", "9am to midday. Not on the landline."],
  [times("sat", null, null), "", "Saturday."],
  [times(null, null, null), "Any time.", "Any time."],
  [times(null, null, null), "", ""],
])("said in words: %j %s", (safe, safeWhen, words) => {
  expect(safeTimesInWords({ ...safe, safeWhen })).toBe(words);
});
