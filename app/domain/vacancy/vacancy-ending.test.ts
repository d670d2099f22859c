import { expect, test } from "vitest";
import { closeForm, endForm } from "./vacancy-ending.form.ts";
import {
  closedOn,
  endedBecauseInWords,
  endedInWords,
  endReasonCodes,
  offeredDays,
  overInWords,
  untilProblem,
} from "./vacancy-ending.ts";
import { isFullyPlaced, placesInWords, placesLeft, tooFewPlaces } from "./vacancy-places.ts";

const today = "2026-02-25";

test.each([
  ["live", "2026-02-24", "2026-02-24"],
  ["live", "2026-02-25", null],
  ["live", null, null],
  ["paused", "2026-02-24", null],
  ["closed", "2026-02-24", null],
] as const)("a vacancy %s that closes on %s closed by its date on %s", (status, closesOn, day) => {
  expect(closedOn({ status, closesOn }, today)).toBe(day);
});

test.each([
  ["live", "2026-02-24", null, "Closed on Tuesday 24 February"],
  ["live", null, null, null],
  ["closed", null, "2026-02-20T10:00:00.000Z", "Closed on Friday 20 February"],
  ["filled", "2026-02-24", "2025-12-01T10:00:00.000Z", "Filled on Monday 1 December 2025"],
  ["filled", null, null, "Filled"],
  ["paused", "2026-02-24", null, null],
] as const)(
  "one that is %s, closing on %s, ended at %s reads %s",
  (status, closesOn, endedAt, words) => {
    expect(overInWords({ status, closesOn, endedAt }, today)).toBe(words);
  },
);

test.each([
  ["2026-03-10", ["2026-03-24", "2026-04-07"]],
  ["2026-02-01", ["2026-03-11", "2026-03-25"]],
  [null, ["2026-03-11", "2026-03-25"]],
] as const)("one that closes on %s can be kept open until %s by one press", (closesOn, days) => {
  expect(offeredDays({ closesOn }, today).map(({ until }) => until)).toEqual(days);
});

test.each([
  ["2026-02-24", "still to come"],
  ["2026-02-25", null],
  ["2027-02-25", null],
  ["2027-02-26", "within 12 months"],
] as const)("until %s: %s", (until, problem) => {
  if (problem) expect(untilProblem(until, today)).toContain(problem);
  else expect(untilProblem(until, today)).toBeNull();
});

test("a reason is one of the list, and something else needs words", () => {
  for (const reason of endReasonCodes)
    expect(endForm.safeParse({ reason, words: "Moved away" }).success).toBe(true);
  expect(endForm.safeParse({ reason: "other", words: "" }).success).toBe(false);
  expect(endForm.safeParse({ reason: "onHold" }).success).toBe(true);
  expect(endForm.safeParse({}).success).toBe(false);
  expect(endForm.safeParse({ reason: "__proto__" }).success).toBe(false);
  // "It is filled" has a button of its own beside this form.
  expect(closeForm.safeParse({ reason: "filledElsewhere" }).success).toBe(false);
});

test("why it ended is said to staff in words, and not for one that goes on", () => {
  const ended = { status: "closed", endedBecause: "other", endedWords: "We merged two jobs" };
  expect(endedInWords(ended as never)).toBe(
    "The employer said: Something else. We merged two jobs",
  );
  expect(endedInWords({ ...ended, status: "live" } as never)).toBeNull();
  expect(endedBecauseInWords("filled")).toBe("It is filled");
  expect(endedBecauseInWords("toString")).toBeNull();
});

test.each([
  [1, 0, null, 1],
  [1, 1, null, 0],
  [4, 0, "4 places", 4],
  [4, 2, "2 of 4 places left", 2],
  [4, 4, "All 4 places are filled", 0],
  [4, 5, "All 4 places are filled", 0],
] as const)("%d places of which %d are filled read %s", (places, placesFilled, words, left) => {
  expect(placesInWords({ places, placesFilled })).toBe(words);
  expect(placesLeft({ places, placesFilled })).toBe(left);
});

test.each([
  [3, 2, true],
  [2, 2, false],
  [1, 2, false],
  [1, 0, true],
] as const)("%d places with %d filled: allowed is %s", (places, filled, isFine) => {
  expect(tooFewPlaces(places, filled) === null).toBe(isFine);
});

test("all places may be taken without the job being marked as filled", () => {
  const taken = { places: 2, placesFilled: 2 };
  expect(isFullyPlaced({ ...taken, status: "live" })).toBe(true);
  expect(isFullyPlaced({ ...taken, status: "filled" })).toBe(false);
  expect(isFullyPlaced({ places: 2, placesFilled: 1, status: "live" })).toBe(false);
});
