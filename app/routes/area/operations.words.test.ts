import { expect, test } from "vitest";
import { roughly } from "./operations.words.ts";

test.each([
  [0, "Fewer than 10"],
  [9, "Fewer than 10"],
  [14, "About 10"],
  [15, "About 20"],
  [1_204, "About 1,200"],
])("%i messages are told as “%s”", (count, words) => {
  expect(roughly(count)).toBe(words);
});
