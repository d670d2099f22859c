import { expect, test } from "vitest";
import {
  isOver,
  plannedAgainstGiven,
  type SupportWeek,
  suggestFading,
  toDate,
} from "./fading-plan.ts";

const hours = (startHours: number, untilWeek: number) =>
  suggestFading({ startMinutes: startHours * 60, untilWeek }).map(({ minutes }) => minutes / 60);

test.each<[number, number, number[]]>([
  [16, 1, [16]],
  [16, 2, [16, 1]],
  [8, 8, [8, 7, 6, 5, 4, 3, 2, 1]],
  [6, 4, [6, 4.5, 2.5, 1]],
  [1, 3, [1, 1, 1]],
  [0.5, 2, [0.5, 0.5]],
])("from %d hours to one by week %d: %j", (start, until, plan) => {
  expect(hours(start, until)).toEqual(plan);
});

test("a suggestion begins and ends as asked, never rises, and is in half hours between", () => {
  for (const start of [1.25, 3, 7.75, 16, 37.5, 48])
    for (const until of [2, 3, 7, 13, 26]) {
      const plan = hours(start, until);
      expect([plan.length, plan[0], plan.at(-1)]).toEqual([until, start, 1]);
      expect(plan).toEqual(plan.toSorted((a, b) => b - a));
      for (const week of plan.slice(1, -1))
        expect(week === start || (week * 2) % 1 === 0).toBe(true);
    }
});

const from = { supportFrom: "2026-01-05", today: "2026-01-21", until: null };
const week = (n: number, planned: number | null, given: number, state: SupportWeek["state"]) => ({
  week: n,
  plannedMinutes: planned,
  givenMinutes: given,
  state,
});

test("planned against given, by the weeks of support and not of the calendar", () => {
  const plan = [
    { week: 1, minutes: 600 },
    { week: 2, minutes: 480 },
    { week: 4, minutes: 60 },
  ];
  const visits = [
    { visitedOn: "2025-12-18", minutes: 90 },
    { visitedOn: "2026-01-05", minutes: 300 },
    { visitedOn: "2026-01-11", minutes: 200 },
    { visitedOn: "2026-01-12", minutes: 660 },
    { visitedOn: "2026-01-19", minutes: 45 },
  ];
  expect(plannedAgainstGiven(plan, visits, from)).toEqual({
    beforeMinutes: 90,
    weeks: [
      week(1, 600, 500, "past"),
      week(2, 480, 660, "past"),
      week(3, null, 45, "now"),
      week(4, 60, 0, "ahead"),
    ],
  });
});

test.each<[string, Parameters<typeof plannedAgainstGiven>, SupportWeek[]]>([
  ["nothing planned and before the start", [[], [], { ...from, today: "2026-01-04" }], []],
  [
    "nothing planned in the second week",
    [[], [], { ...from, today: "2026-01-12" }],
    [week(1, null, 0, "past"), week(2, null, 0, "now")],
  ],
  [
    "nothing is ahead of a job that ended in week 1",
    [[{ week: 3, minutes: 60 }], [], { ...from, until: "2026-01-09" }],
    [week(1, null, 0, "past")],
  ],
  [
    "a visit after the plan has its week",
    [
      [{ week: 1, minutes: 60 }],
      [{ visitedOn: "2026-01-13", minutes: 30 }],
      { ...from, today: "2026-01-13" },
    ],
    [week(1, 60, 0, "past"), week(2, null, 30, "now")],
  ],
])("%s", (_, args, weeks) => {
  expect(plannedAgainstGiven(...args).weeks).toEqual(weeks);
});

test.each<[number | null, number, boolean]>([
  [240, 359, false],
  [240, 360, true],
  [0, 120, true],
  [null, 600, false],
])("with %s minutes planned, %d given: over is %s", (planned, given, over) => {
  expect(isOver(week(7, planned, given, "past"))).toBe(over);
});

test("what is ahead is in no sum", () => {
  const weeks = [week(1, 600, 500, "past"), week(2, null, 60, "now"), week(3, 60, 0, "ahead")];
  expect(toDate(weeks)).toEqual({ planned: 600, given: 560 });
});
