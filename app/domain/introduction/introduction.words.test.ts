import { expect, test } from "vitest";
import { leadStatusWords } from "./introduction.words.ts";

test("A lead is never told that they themself write or decide what a colleague does", () => {
  expect(Object.values(leadStatusWords).filter((words) => /\byou\b/i.test(words))).toEqual([]);
});
