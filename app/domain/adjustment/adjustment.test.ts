import { expect, test } from "vitest";
import {
  adjustmentGroups,
  adjustments,
  costInWords,
  findAdjustment,
  fundersInWords,
  leadInWords,
} from "./adjustment.ts";

test("the library holds 70 adjustments, each once, each in one group", () => {
  expect(adjustments).toHaveLength(70);
  expect(new Set(adjustments.map(({ id }) => id)).size).toBe(70);
  expect(adjustmentGroups.flatMap((group) => group.adjustments)).toHaveLength(70);
});

test("an adjustment is found by its id, and an unknown id finds nothing", () => {
  expect(findAdjustment("sen-01")?.name).toBe("Noise-reducing headphones or ear defenders");
  expect(findAdjustment("sen-99")).toBeUndefined();
});

test.each([
  ["0", "Usually free"],
  ["L", "Under £100"],
  ["M", "£100 to £500"],
  ["H", "£500 to £2,000"],
  ["S", "Over £2,000, or a regular cost"],
  ["0-L", "Free, or up to £100"],
  ["0-S", "Free, or sometimes over £2,000, or a regular cost"],
  ["L-M", "Up to £500"],
  ["M-H", "£100 to £2,000"],
  ["?", "Cost not known yet"],
])("a cost of %s reads “%s”", (band, words) => {
  expect(costInWords(band)).toBe(words);
});

test.each([
  [[], "Nobody needs to pay"],
  [["E"], "The employer pays"],
  [["A"], "Access to Work may pay"],
  [["E", "A"], "Access to Work may pay, or the employer pays"],
  [["C", "A"], "Access to Work may pay or the employment specialist can provide it"],
])("paid by %s reads “%s”", (funders, words) => {
  expect(fundersInWords(funders)).toBe(words);
});

test.each([
  [0, "The same day"],
  [1, "About 1 working day"],
  [5, "About 5 working days"],
])("%i days read “%s”", (days, words) => {
  expect(leadInWords(days)).toBe(words);
});
