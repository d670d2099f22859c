import { expect, test } from "vitest";
import { trainingTemplates } from "#db/reference/training-templates.ts";
import { cardSize, fitsOnSheet } from "./step-card.ts";
import { longestStep, longestTitle, mostSteps } from "./training.ts";

test("the longest task that can be written still fits on one sheet", () => {
  const steps = Array.from({ length: mostSteps }, () => "x".repeat(longestStep));
  expect(fitsOnSheet("x".repeat(longestTitle), steps)).toBe(true);
});

test("a few short steps are set large, and more or longer ones smaller", () => {
  const steps = (count: number, length: number) =>
    Array.from({ length: count }, () => "x".repeat(length));
  expect(cardSize("Fill the rack", steps(5, 20))).toBe("large");
  expect(cardSize("Fill the rack", steps(9, 60))).toBe("medium");
  expect(cardSize("Fill the rack", steps(15, 60))).toBe("small");
});

test("no template needs the smallest letters", () => {
  const small = trainingTemplates.filter(({ title, steps }) => cardSize(title, steps) === "small");
  expect(small).toEqual([]);
});
