import { expect, test } from "vitest";
import { searchAdjustments } from "./adjustment-search.ts";

test("every word asked for is found, whatever its case, and never more than 20 ideas", () => {
  const ids = (words: string) => searchAdjustments(words).map(({ id }) => id);
  expect(ids("QUESTIONS advance")).toContain("rec-01");
  expect(ids("advance nothing-like-it")).toEqual([]);
  expect(ids("standing").length).toBeGreaterThan(0);
  expect(ids("  ,, ")).toEqual([]);
  expect(ids("a").length).toBe(20);
});
