import { describe, expect, test } from "vitest";
import { missedBy, noticeDue, type ReviewDates, readWeeks, reviewState } from "./in-work-review.ts";

const due = (more: Partial<ReviewDates> = {}): ReviewDates => ({
  dueOn: "2026-03-06",
  closedOn: null,
  endedOn: null,
  employerKnows: true,
  askedOn: { employer: "2026-03-06", participant: "2026-03-06" },
  answeredOn: {},
  ...more,
});

describe("how a review stands for the employer's side", () => {
  test.each<[string, Partial<ReviewDates>, string, string]>([
    ["the day before it falls due", {}, "2026-03-05", "ahead"],
    ["on its day", {}, "2026-03-06", "asked"],
    ["on the ninth day without an answer", {}, "2026-03-15", "asked"],
    ["on the tenth day without an answer", {}, "2026-03-16", "missed"],
    ["once it is answered", { answeredOn: { employer: "2026-03-07" } }, "2026-03-16", "answered"],
    ["answered late", { answeredOn: { employer: "2026-03-20" } }, "2026-03-21", "answered"],
    [
      "answered by the other alone",
      { answeredOn: { participant: "2026-03-07" } },
      "2026-03-16",
      "missed",
    ],
    ["closed in time", { closedOn: "2026-03-15" }, "2026-03-30", "over"],
    ["closed after it was missed", { closedOn: "2026-03-16" }, "2026-03-30", "missed"],
    ["of a job that ended meanwhile", { endedOn: "2026-03-10" }, "2026-03-30", "over"],
    ["asked five days late", { askedOn: { employer: "2026-03-11" } }, "2026-03-20", "asked"],
    [
      "asked five days late, ten days on",
      { askedOn: { employer: "2026-03-11" } },
      "2026-03-21",
      "missed",
    ],
    [
      "of an employer that may not know",
      { employerKnows: false, askedOn: {} },
      "2026-04-30",
      "ahead",
    ],
  ])("%s", (_, more, today, state) => {
    expect(reviewState(due(more), "employer", today)).toBe(state);
    expect(missedBy(due(more), "employer", today)).toBe(state === "missed");
  });

  test("a side that may not know leaves the other's as it is", () => {
    const review = due({ employerKnows: false });
    expect(reviewState(review, "participant", "2026-03-16")).toBe("missed");
  });
});

describe("what is said next to a side without an answer", () => {
  test.each([
    [null, null, "2026-03-06", "asked"],
    ["2026-03-06", null, "2026-03-08", null],
    ["2026-03-06", null, "2026-03-09", "chasedOnce"],
    ["2026-03-06", "2026-03-09", "2026-03-12", null],
    ["2026-03-06", "2026-03-09", "2026-03-13", "chasedTwice"],
    // Nothing ran for two weeks: one reminder now, the other days later.
    ["2026-03-06", null, "2026-03-20", "chasedOnce"],
    ["2026-03-06", "2026-03-20", "2026-03-20", null],
    ["2026-03-06", "2026-03-20", "2026-03-24", "chasedTwice"],
  ] as const)("asked %s, reminded %s: on %s it is %s", (asked, chasedOnce, today, kind) => {
    expect(noticeDue({ asked, chasedOnce }, today)).toBe(kind);
  });
});

test.each([
  ["1, 2,4  8", { weeks: [1, 2, 4, 8] }],
  ["8 1 8", { weeks: [1, 8] }],
  ["", { weeks: [] }],
  ["one", { wrong: "Give the weeks as whole numbers, like 1, 2, 4, 8." }],
  ["-1", { wrong: "Give the weeks as whole numbers, like 1, 2, 4, 8." }],
  ["1.5", { wrong: "Give the weeks as whole numbers, like 1, 2, 4, 8." }],
  ["0, 4", { wrong: "Give weeks from 1 to 104." }],
  ["200", { wrong: "Give weeks from 1 to 104." }],
  [Array.from({ length: 27 }, (_, at) => at + 1).join(), { wrong: "Give at most 26 weeks." }],
])("a lead who types “%s”", (typed, read) => {
  expect(readWeeks(typed)).toEqual(read);
});
