import { expect, test } from "vitest";
import { type GivenAnswer, usualAnswerInWords, usualTimeToAnswer } from "./usual-answer.ts";

/** The newest first, sent a day apart. */
const answers = (...days: number[]): GivenAnswer[] =>
  days.map((workingDays, at) => ({ workingDays, sentAt: `2026-11-${30 - at}T09:00:00.000Z` }));

test.each([
  ["none", [], null],
  ["two are too few to say", [1, 9], null],
  ["three", [9, 1, 4], 4],
  ["an even number lies between two", [1, 2, 5, 9], 3.5],
  ["of eleven the oldest no longer counts", [1, 1, 1, 1, 1, 3, 3, 3, 3, 3, 90], 2],
])("%s", (_words, days, usual) => {
  expect(usualTimeToAnswer(answers(...days), []).days).toBe(usual);
});

test("what had no answer stands beside the answers of the same time, and never moves the median", () => {
  const ten = answers(...Array.from({ length: 10 }, () => 2));
  const lapses = ["2026-11-29T09:00:00.000Z", "2026-10-01T09:00:00.000Z"];
  expect(usualTimeToAnswer(ten, lapses)).toEqual({ days: 2, of: 10, unanswered: 1 });
  // With fewer answers than are counted, their whole time is looked at.
  expect(usualTimeToAnswer(ten.slice(5), lapses)).toEqual({ days: 2, of: 5, unanswered: 2 });
});

test.each([
  [{ days: null, of: 0, unanswered: 0 }, "Not known yet."],
  [{ days: null, of: 2, unanswered: 1 }, "Not known yet. One introduction had no answer at all."],
  [{ days: 0, of: 3, unanswered: 0 }, "The same day, in the middle of their last 3 answers."],
  [{ days: 1, of: 4, unanswered: 0 }, "1 working day, in the middle of their last 4 answers."],
  [
    { days: 3.5, of: 10, unanswered: 2 },
    "3 to 4 working days, in the middle of their last 10 answers. 2 introductions had no answer at all.",
  ],
])("%j reads: %s", (usual, words) => {
  expect(usualAnswerInWords(usual)).toBe(words);
});
