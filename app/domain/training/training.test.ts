import { expect, test } from "vitest";
import type { Practised, Prompt } from "./step-record.ts";
import {
  barsOf,
  helpTaken,
  type LearnedStep,
  meaningInWords,
  meaningOf,
  mostSteps,
  nextTry,
  stepsIn,
  stepsProblem,
  stepToWorkOn,
} from "./training.ts";

const alone: Practised = { level: "independent", prompt: null };
const notYet: Practised = { level: "notYet", prompt: null };
const by = (prompt: Prompt): Practised => ({ level: "prompted", prompt });

test.each<[Practised[], string, string]>([
  [[], "Not tried yet", "begin"],
  [[alone], "Alone on the last visit", "again"],
  [[by("shown"), alone, alone], "Alone on the last 2 visits", "stepBack"],
  [[alone, alone, alone], "Alone on the last 3 visits", "leave"],
  [[by("together")], "Together on the first visit", "fade"],
  [[by("verbal"), by("verbal")], "Reminder on the last 2 visits", "fade"],
  [[by("verbal"), by("verbal"), by("verbal")], "Reminder on the last 3 visits", "another"],
  [
    [by("together"), by("gesture")],
    "Less help than the visit before: together, then gesture",
    "fade",
  ],
  [[alone, by("shown")], "More help than the visit before: alone, then shown", "hold"],
  [[notYet], "Not yet on the first visit", "begin"],
  [[notYet, notYet, notYet], "Not yet on the last 3 visits", "smaller"],
  [[alone, notYet], "More help than the visit before: alone, then not yet", "begin"],
  // A break in the row starts the count anew.
  [[alone, alone, by("verbal"), alone], "Alone on the last visit", "again"],
])("%j means “%s”, and what to try next is %s", (history, words, next) => {
  expect(meaningInWords(meaningOf(history))).toBe(words);
  expect(nextTry(history).what).toBe(next);
});

test("each prompt fades to one with less help, and the bars never rise with the help", () => {
  const order = [alone, by("gesture"), by("verbal"), by("written"), by("shown"), by("together")];
  const all = [...order, notYet];
  expect(all.map(helpTaken)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  const bars = all.map(barsOf);
  expect(bars).toEqual(bars.toSorted((a, b) => b - a));
  expect([bars[0], bars.at(-1)]).toEqual([5, 0]);
  const tries = order.slice(1).map((said) => nextTry([said]).words);
  expect(new Set(tries).size).toBe(5);
});

const step = (id: string, ...history: Practised[]): LearnedStep => ({
  id,
  words: id,
  removedAt: null,
  history: history.map((said, place) => ({ ...said, visitId: String(place) })),
});

test("the step to work on is the first that is not done alone, and none when all are", () => {
  const learned = step("a", by("shown"), alone);
  expect(stepToWorkOn([learned, step("b", alone, by("verbal")), step("c")])?.id).toBe("b");
  expect(stepToWorkOn([learned, step("c")])?.id).toBe("c");
  expect(stepToWorkOn([learned])).toBeNull();
});

test("steps are read one a line, without a list's own numbers", () => {
  expect(stepsIn("1. Empty the sink\n\n - Wipe  it\n• Dry it\n2 cups go on top\n5.")).toEqual([
    "Empty the sink",
    "Wipe it",
    "Dry it",
    "2 cups go on top",
  ]);
});

test.each([
  [[], [], "Give at least one step."],
  [["Wipe it"], [], null],
  [["Wipe it"], ["wipe IT"], "“Wipe it” stands there twice."],
  [["Wipe it", "wipe it"], [], "“Wipe it” stands there twice."],
  [Array.from({ length: mostSteps + 1 }, (_, n) => `Step ${n}`), [], "Make two tasks"],
  [["x".repeat(101)], [], "at most 100 characters"],
])("steps %j after %j: %s", (steps, already, says) => {
  const problem = stepsProblem(steps, already);
  if (says === null) expect(problem).toBeNull();
  else expect(problem).toContain(says);
});
