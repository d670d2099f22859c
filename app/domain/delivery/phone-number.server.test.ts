import { describe, expect, test } from "vitest";
import { textableNumber, writtenNumber } from "./phone-number.server.ts";

describe("a number for text messages", () => {
  test.each([
    ["07700 900123", "+447700900123"],
    ["+44 7700 900123", "+447700900123"],
    ["0044 7700-900-123", "+447700900123"],
    ["(+44) 07700 900123", "+447700900123"],
    ["07911 123456", "+447911123456"],
    ["07624 123456", "+447624123456"],
  ])("%s is read as %s", (typed, number) => {
    expect(textableNumber(typed)).toBe(number);
  });

  test.each([
    null,
    "",
    "020 7946 0145",
    "0800 111 999",
    "070 1234 5678",
    "12345",
    "07700 90012",
    "07700 9001234",
    "07 seven",
    "07911 123456 ext 5",
    "+33 6 12 34 56 78",
    "\u0000",
    "0".repeat(400),
  ])("%j is none", (typed) => {
    expect(textableNumber(typed)).toBeNull();
  });

  test.each([
    ["+447700900123", "07700 900123"],
    ["07911123456", "07911 123456"],
    ["+33612345678", "+33 6 12 34 56 78"],
    ["by pigeon", "by pigeon"],
  ])("%s is written %s", (typed, written) => {
    expect(writtenNumber(typed)).toBe(written);
  });
});
