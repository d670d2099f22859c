import { expect, test } from "vitest";
import { pausedUnanswered, pausesOn, stillOpenDue } from "./vacancy-still-open.ts";

const at = (day: string) => `${day}T10:00:00.000Z`;
const vacancy = (
  touchedOn: string | null,
  askedOn: string | null = null,
  { publishedOn = "2026-01-01" as string | null, updatedOn = "2026-02-01" } = {},
) => ({
  touchedAt: touchedOn && at(touchedOn),
  stillOpenAskedAt: askedOn && at(askedOn),
  publishedAt: publishedOn && at(publishedOn),
  updatedAt: at(updatedOn),
});

test.each([
  ["29 days after the last touch", vacancy("2026-03-01"), "2026-03-30", null],
  ["30 days after it", vacancy("2026-03-01"), "2026-03-31", "ask"],
  ["long after it, when nobody looked before", vacancy("2025-01-01"), "2026-03-31", "ask"],
  ["asked, on the 44th day", vacancy("2026-03-01", "2026-03-31"), "2026-04-14", null],
  ["asked, on the 45th day", vacancy("2026-03-01", "2026-03-31"), "2026-04-15", "pause"],
  ["asked late, with 14 days to answer", vacancy("2025-01-01", "2026-03-31"), "2026-04-14", null],
  ["asked late, 15 days later", vacancy("2025-01-01", "2026-03-31"), "2026-04-15", "pause"],
  ["never touched, by the day it went live", vacancy(null), "2026-01-31", "ask"],
  ["never touched, a day before that", vacancy(null), "2026-01-30", null],
  [
    "never touched nor published, by its last change",
    vacancy(null, null, { publishedOn: null }),
    "2026-03-02",
    null,
  ],
  ["the same, 30 days on", vacancy(null, null, { publishedOn: null }), "2026-03-03", "ask"],
] as const)("%s", (_words, told, today, due) => {
  expect(stillOpenDue(told, today)).toBe(due);
});

test("days are London's: a touch at half past eleven of a summer's night counts for the next day", () => {
  const late = { ...vacancy(null), touchedAt: "2026-06-01T23:30:00.000Z" };
  expect(stillOpenDue(late, "2026-07-01")).toBeNull();
  expect(stillOpenDue(late, "2026-07-02")).toBe("ask");
});

test("the day on which it would leave the board is said only once its employer was asked", () => {
  expect(pausesOn(vacancy("2026-03-01"))).toBeNull();
  expect(pausesOn(vacancy("2026-03-01", "2026-03-31"))).toBe("2026-04-15");
});

test.each([
  [
    "paused",
    "noAnswer",
    "Paused: we asked on Tuesday 3 March whether it is still open, and heard nothing.",
  ],
  ["paused", "pay", null],
  ["paused", null, null],
  ["live", "noAnswer", null],
] as const)("a vacancy %s for %s says so", (status, pausedReason, words) => {
  const asked = { ...vacancy("2026-02-01", "2026-03-03"), status, pausedReason };
  expect(pausedUnanswered(asked, "2026-04-01")).toBe(words);
});
