import { expect, test } from "vitest";
import { daysInWork, readYear, type Spell, weeksOf } from "./contribution.ts";

const work = (fromOn: string, untilOn: string | null, placementId = "a"): Spell => ({
  placementId,
  kind: "work",
  fromOn,
  untilOn,
});
const pause = (fromOn: string, untilOn: string | null): Spell => ({
  placementId: "a",
  kind: "break",
  fromOn,
  untilOn,
});
const year = ["2026-01-01", "2026-12-31"] as const;

test.each<[string, Spell[], number]>([
  ["a week, both days in it", [work("2026-03-02", "2026-03-08")], 7],
  ["one that began before and goes on", [work("2025-11-01", null)], 365],
  [
    "changed hours, one day after the other",
    [work("2026-03-02", "2026-03-08"), work("2026-03-09", "2026-03-15")],
    14,
  ],
  [
    "a break in the middle of it",
    [work("2026-03-02", "2026-03-15"), pause("2026-03-05", "2026-03-06")],
    12,
  ],
  [
    "a break between two spells",
    [
      work("2026-03-02", "2026-03-08"),
      pause("2026-03-09", "2026-03-15"),
      work("2026-03-16", "2026-03-22"),
    ],
    14,
  ],
  [
    "two jobs on the same days",
    [work("2026-03-02", "2026-03-08"), work("2026-03-02", "2026-03-08", "b")],
    14,
  ],
  ["one of another year", [work("2025-03-02", "2025-03-08")], 0],
])("days in work of %s", (_what, spells, days) => {
  expect(daysInWork(spells, ...year)).toBe(days);
});

test("a part of a week is not called one", () => {
  expect([6, 7, 20].map(weeksOf)).toEqual([0, 1, 2]);
});

test.each([
  ["2025", 2025],
  [null, 2026],
  ["2027", 2026],
  ["1999", 2026],
  ["20x6", 2026],
  ["", 2026],
])("of the year asked for as %j the note is of %i", (asked, year) => {
  expect(readYear(asked, "2026-05-01")).toBe(year);
});
