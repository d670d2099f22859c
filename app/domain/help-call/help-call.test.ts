import { expect, test } from "vitest";
import { answerBy } from "./answer-by.server.ts";
import { answerByInWords, helpState, wordsWithMore } from "./help-call.ts";

test.each([
  ["on a working morning", "2026-02-25T12:59:00.000Z", "2026-02-25T17:00:00.000Z"],
  ["at 1pm sharp", "2026-02-25T13:00:00.000Z", "2026-02-26T12:00:00.000Z"],
  ["late in the evening", "2026-02-25T23:50:00.000Z", "2026-02-26T12:00:00.000Z"],
  ["before dawn", "2026-02-25T00:10:00.000Z", "2026-02-25T17:00:00.000Z"],
  ["on a Friday afternoon", "2026-02-27T15:00:00.000Z", "2026-03-02T12:00:00.000Z"],
  ["on a Saturday morning", "2026-02-28T09:00:00.000Z", "2026-03-02T12:00:00.000Z"],
  ["before Easter", "2026-04-02T14:00:00.000Z", "2026-04-07T11:00:00.000Z"],
  ["on Good Friday", "2026-04-03T09:00:00.000Z", "2026-04-07T11:00:00.000Z"],
  ["in summer before 1pm in London", "2026-07-01T11:59:00.000Z", "2026-07-01T16:00:00.000Z"],
  ["in summer at 1pm in London", "2026-07-01T12:00:00.000Z", "2026-07-02T11:00:00.000Z"],
  [
    "in summer, past midnight in London alone",
    "2026-07-01T23:30:00.000Z",
    "2026-07-02T16:00:00.000Z",
  ],
  ["the day before the clocks change", "2026-03-28T09:00:00.000Z", "2026-03-30T11:00:00.000Z"],
])("a call %s is answered by then", (_when, now, by) => {
  expect(answerBy(now, "england")).toBe(by);
});

test.each([
  ["2026-02-25T17:00:00.000Z", "by 5pm today"],
  ["2026-02-26T12:00:00.000Z", "by midday tomorrow"],
  ["2026-03-02T12:00:00.000Z", "by midday on Monday 2 March"],
  ["2026-02-24T17:00:00.000Z", "by 5pm on Tuesday 24 February"],
])("%s is said %s", (by, words) => {
  expect(answerByInWords(by, "2026-02-25T09:30:00.000Z")).toBe(words);
});

test.each([
  ["agreed", "2026-02-25", "duringSupport"],
  ["started", "2026-06-30", "duringSupport"],
  ["started", "2026-07-01", "afterSupport"],
  ["ended", "2026-02-25", "over"],
  ["neverStarted", "2026-02-25", "over"],
] as const)("a job that is %s on %s: %s", (status, today, state) => {
  expect(helpState({ status, supportUntil: "2026-06-30" }, today)).toBe(state);
});

test.each([
  ["", "", ""],
  ["", "The till.", "The till."],
  ["The till.", "", "The till."],
  ["The till.", "The till.", "The till."],
  ["The till.", "And the bus.", "The till.\n\nAnd the bus."],
])("“%s” with “%s” is “%s”", (words, more, together) => {
  expect(wordsWithMore(words, more)).toBe(together);
});
