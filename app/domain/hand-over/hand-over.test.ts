import { expect, test } from "vitest";
import { privateWordsIn } from "../introduction/introduction-guard.ts";
import { callAfterwards, handOverFrom, readWithProblem, waitsForChange } from "./hand-over.ts";

test("the hand-over is prompted six weeks before support ends", () => {
  expect(handOverFrom("2026-09-28")).toBe("2026-08-17");
});

test.each([
  ["the day it was written", "2026-08-20", null],
  ["a later day", "2026-08-21", null],
  ["the day before it was changed", "2026-08-19", "It has changed since that day."],
  ["a day that has not come", "2026-08-22", "It cannot be in the future."],
])("gone through together on %s", (_when, day, problem) => {
  const said = readWithProblem(day, { writtenOn: "2026-08-20", today: "2026-08-21" });
  if (problem === null) expect(said).toBeNull();
  else expect(said).toContain(problem);
});

test("a change that was asked for waits until it is dealt with", () => {
  expect(waitsForChange({ changeAskedAt: "2026-08-20T10:00:00.000Z" })).toBe(true);
  expect(waitsForChange({ changeAskedAt: null })).toBe(false);
});

test("whom to call begins with the team, and says nothing that an employer should not read", () => {
  const words = callAfterwards({
    teamName: "Southwark Works",
    teamPhone: "01632 960150",
    teamHours: "Monday to Friday, 9:00 to 17:00",
    areaPhone: "01632 960145",
    areaHours: "Monday to Friday, 8:30 to 17:30",
  });
  expect(words.split("\n")[0]).toContain("Southwark Works: 01632 960150.");
  expect(words).toContain("01632 960145");
  expect(privateWordsIn([words])).toEqual([]);
});
