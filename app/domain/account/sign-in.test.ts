import { expect, test } from "vitest";
import { codeInWords, codeOf } from "./sign-in.ts";

test.each([
  ["123456", "123456"],
  ["123 456", "123456"],
  [" 123-456\n", "123456"],
  ["123\u00a0456", "123456"],
  ["12 34 56", "123456"],
  ["123–456", "123456"],
  ["\u200b123456", "123456"],
  ["１２３４５６", "123456"],
  ["012345", "012345"],
  ["12345", null],
  ["1234567", null],
  ["12345a", null],
  ["123.456", null],
  ["", null],
])("of %j the code is %s", (typed, code) => {
  expect(codeOf(typed)).toBe(code);
});

test("a code as the mail says it is read back as it was", () => {
  expect(codeInWords("012345")).toBe("012 345");
  expect(codeOf(codeInWords("012345"))).toBe("012345");
});
