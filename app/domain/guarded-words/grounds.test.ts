import { expect, test } from "vitest";
import { claimInWords } from "./grounds.ts";

test.each([
  [undefined, undefined, "I need help asking this."],
  ["help", "", "I need help asking this."],
  ["interview", "Which floor?", "It is only to arrange the interview. Which floor?"],
  ["function", "", "It is about a task that the job cannot do without."],
] as const)(
  "the ground “%s” with the words “%s” is recorded as “%s”",
  (ground, words, recorded) => {
    expect(claimInWords(ground, words)).toBe(recorded);
  },
);
