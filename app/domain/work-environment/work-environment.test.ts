import { expect, test } from "vitest";
import { findAdjustment } from "../adjustment/adjustment.ts";
import {
  describeLevel,
  describeRange,
  environmentParts,
  environmentScales,
  isEnvironmentDimension,
  isLevel,
  scalesBySection,
  scalesOf,
  whatPeopleRead,
} from "./work-environment.ts";

test("there are 23 scales, each once, each in one section; hours, place and travel are none", () => {
  expect(environmentScales).toHaveLength(23);
  expect(new Set(environmentScales.map(({ id }) => id)).size).toBe(23);
  expect(scalesBySection.flatMap(({ scales }) => scales)).toHaveLength(23);
  expect(["hours", "place", "travel"].some(isEnvironmentDimension)).toBe(false);
});

test.each(environmentParts)("the part %s is a page of a few scales", (part) => {
  expect(scalesOf(part).length).toBeGreaterThan(2);
  expect(scalesOf(part).length).toBeLessThan(8);
});

test.each(environmentScales)(
  "$name: five different levels, and adjustments that exist",
  (scale) => {
    expect(new Set(scale.levels).size).toBe(5);
    expect(scale.question).toMatch(/\?$/);
    expect(scale.adjustments.length).toBeGreaterThan(0);
    expect(scale.adjustments.filter((id) => !findAdjustment(id))).toEqual([]);
  },
);

test("a level reads in the words the employer ticked", () => {
  expect(describeLevel("noise", 2)).toBe("Busy, you can still chat");
  expect([0, 4].every(isLevel)).toBe(true);
  expect([-1, 5, 1.5].some(isLevel)).toBe(false);
});

test.each([
  [0, 1, "From “silent or nearly silent” to “quiet talk”"],
  [1, 0, "From “silent or nearly silent” to “quiet talk”"],
  [2, 2, "Busy, you can still chat"],
  [0, 4, "Any of these is fine"],
] as const)("noise from %i to %i reads “%s”", (from, to, words) => {
  expect(describeRange("noise", from, to)).toBe(words);
});

test.each([
  [null, "", "Busy, you can still chat."],
  [null, "quieter after 2pm", "Busy, you can still chat. Quieter after 2pm."],
  ["yes", "", "Busy, you can still chat. This can change."],
  [
    "partly",
    "a quiet table from 2pm",
    "Busy, you can still chat. Part of this can change: a quiet table from 2pm.",
  ],
  ["no", "", "Busy, you can still chat. This has to stay as it is."],
  ["notSure", "", "Busy, you can still chat. Ask us whether this can change."],
] as const)("can change %s with “%s” reads “%s”", (canChange, note, words) => {
  expect(whatPeopleRead("noise", 2, canChange, note)).toBe(words);
});
