import { parseWithZod } from "@conform-to/zod/v4";
import { expect, test } from "vitest";
import * as z from "zod";
import {
  dateParts,
  email,
  hours,
  money,
  optionalDateParts,
  optionalPhone,
  optionalText,
  postcode,
  requiredText,
  wholeNumber,
} from "./fields.ts";

/** As a browser sends it, and as an action reads it. */
function read(field: z.ZodType, sent: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(sent)) form.append(name, value);
  const submission = parseWithZod(form, { schema: z.object({ it: field }) });
  return submission.status === "success"
    ? { is: (submission.value as { it: unknown }).it }
    : { says: submission.error?.it?.[0] };
}

test.each<[string, z.ZodType, string, unknown]>([
  ["a text is trimmed", requiredText("your name"), "  Amara ", "Amara"],
  ["a browser's line ends become ours", requiredText("the tasks"), "a\r\nb", "a\nb"],
  ["an empty optional text is null", optionalText("a note"), "  ", null],
  ["pounds and pence become pence", money("the pay"), "12.71", 1271],
  ["a pound sign and a comma are fine", money("the pay"), "£25,000", 2_500_000],
  ["hours become minutes", hours("the hours"), "16.5", 990],
  ["a postcode is spaced", postcode(), "se12qh", "SE1 2QH"],
  ["an email address is lower case", email(), " Priya@Example.COM ", "priya@example.com"],
  ["an empty optional phone is null", optionalPhone(), "", null],
  ["a whole number is a number", wholeNumber("the places", 1, 50), "3", 3],
])("%s", (_, field, sent, value) => {
  expect(read(field, { it: sent })).toEqual({ is: value });
});

test.each<[string, z.ZodType, string, string]>([
  ["nothing", requiredText("your name"), "", "Give your name."],
  ["only spaces", requiredText("your name"), "   ", "Give your name."],
  ["too much", requiredText("your name", 5), "abcdef", "Your name can be at most 5 characters."],
  [
    "a null byte",
    requiredText("your name"),
    "a\u0000b",
    "Your name has a character we cannot store.",
  ],
  [
    "a null byte where a text may be empty",
    optionalText("a note"),
    "\u0000",
    "A note has a character we cannot store.",
  ],
  ["words for money", money("the pay"), "a lot", "Give the pay in pounds, like 12.71."],
  ["money below zero", money("the pay"), "-5", "Give the pay in pounds, like 12.71."],
  ["too many hours", hours("the hours", 48), "49", "The hours can be at most 48."],
  ["no hours", hours("the hours"), "0", "Give the hours as a number above 0."],
  ["half a postcode", postcode(), "SE1", "Give a full postcode, like SE1 2QH."],
  ["no email address", email(), "", "Give an email address."],
  ["half an email address", email(), "priya", "Give an email address like name@example.com."],
  [
    "a number outside",
    wholeNumber("the places", 1, 50),
    "51",
    "Give the places as a number from 1 to 50.",
  ],
])("%s is refused in plain words", (_, field, sent, sentence) => {
  expect(read(field, { it: sent })).toEqual({ says: sentence });
});

const when = (day: string, month: string, year: string) => ({
  "it.day": day,
  "it.month": month,
  "it.year": year,
});

test.each([
  ["numbers", when("9", "3", "2027"), { is: "2027-03-09" }],
  ["a month as a word", when("9", "March", "2027"), { is: "2027-03-09" }],
  ["a leap day", when("29", "2", "2028"), { is: "2028-02-29" }],
  [
    "no such day",
    when("30", "2", "2027"),
    { says: "The start date must be a real date, like 9 3 2027." },
  ],
  ["no year", when("9", "3", ""), { says: "The start date needs a year." }],
  ["nothing", when("", "", ""), { says: "Give the start date." }],
  ["no boxes at all", {}, { says: "Give the start date." }],
])("a date from %s", (_, sent, answer) => {
  expect(read(dateParts("the start date"), sent)).toEqual(answer);
});

test("an optional date may be left empty", () => {
  expect(read(optionalDateParts("the end date"), when("", "", ""))).toEqual({ is: null });
  expect(read(optionalDateParts("the end date"), {})).toEqual({ is: null });
});
