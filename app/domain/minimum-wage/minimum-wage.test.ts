import { expect, test } from "vitest";
import type { PayPeriod, VacancyKind } from "#db/tables.ts";
import { checkPay, type PayQuestion, type PayVerdict } from "./minimum-wage.ts";

const question: PayQuestion = {
  minPence: 1271,
  maxPence: null,
  period: "hour",
  minutesPerWeek: 16 * 60,
  kind: "paidJob",
  onDate: "2026-11-22",
};

test.each<[number, string, VacancyKind, PayVerdict]>([
  [1271, "2026-04-01", "paidJob", "fine"],
  [1270, "2026-04-01", "paidJob", "someAgesOnly"],
  [1270, "2026-03-31", "paidJob", "fine"],
  [1221, "2026-03-31", "paidJob", "fine"],
  [1220, "2026-03-31", "paidJob", "someAgesOnly"],
  [1221, "2026-04-01", "paidJob", "someAgesOnly"],
  [1085, "2026-04-01", "paidJob", "someAgesOnly"],
  [1084, "2026-04-01", "paidJob", "someAgesOnly"],
  [800, "2026-04-01", "paidJob", "someAgesOnly"],
  [799, "2026-04-01", "paidJob", "belowEveryRate"],
  [799, "2026-03-31", "paidJob", "someAgesOnly"],
  [755, "2026-03-31", "paidJob", "someAgesOnly"],
  [754, "2026-03-31", "paidJob", "belowEveryRate"],
  [800, "2026-04-01", "apprenticeship", "fine"],
  [799, "2026-04-01", "apprenticeship", "belowEveryRate"],
  [755, "2026-03-31", "apprenticeship", "fine"],
  [0, "2026-04-01", "supportedInternship", "notPaid"],
  [0, "2026-04-01", "taster", "notPaid"],
  [0, "2026-04-01", "paidJob", "belowEveryRate"],
])("%i pence an hour on %s in a %s: %s", (minPence, onDate, kind, verdict) => {
  expect(checkPay({ ...question, minPence, onDate, kind }).verdict).toBe(verdict);
});

test.each<[number, PayPeriod, number | null, PayVerdict, number | null]>([
  [20336, "week", 16 * 60, "fine", 1271],
  [20335, "week", 16 * 60, "someAgesOnly", 1270],
  [2_485_266, "year", 37.5 * 60, "fine", 1271],
  [2_485_265, "year", 37.5 * 60, "someAgesOnly", 1270],
  [207_106, "month", 37.5 * 60, "fine", 1271],
  [207_105, "month", 37.5 * 60, "someAgesOnly", 1270],
  [2_500_000, "year", null, "cannotTell", null],
  [2_500_000, "year", 0, "cannotTell", null],
])("%i pence a %s for %s minutes a week: %s", (minPence, period, minutesPerWeek, verdict, hour) => {
  const answer = checkPay({ ...question, minPence, period, minutesPerWeek });
  expect([answer.verdict, answer.pencePerHour]).toEqual([verdict, hour]);
});

test("pay that is not said cannot be told", () => {
  expect(checkPay({ ...question, minPence: null })).toMatchObject({
    verdict: "cannotTell",
    sentence: "Say what the job pays, and we can check it against the legal minimum.",
  });
});

test("the lowest pay of a range counts", () => {
  expect(checkPay({ ...question, minPence: 1200, maxPence: 1400 }).verdict).toBe("someAgesOnly");
});

test("a date past the last rates uses them and says so", () => {
  const answer = checkPay({ ...question, onDate: "2027-04-01" });
  expect(answer).toMatchObject({ verdict: "fine", ratesAreOld: true });
  expect(answer.sentence).toContain("We know the rates up to Wednesday 31 March 2027");
  expect(checkPay({ ...question, onDate: "2027-03-31" }).ratesAreOld).toBe(false);
});

test.each([
  [1300, "hour", "£13.00 an hour is lawful at every age on Sunday 22 November 2026."],
  [
    1100,
    "hour",
    "£11.00 an hour is lawful only for people under 21. The minimum on Sunday 22 November 2026 is £12.71 at 21 and over.",
  ],
  [
    12_000,
    "week",
    "This comes to £7.50 an hour, which is below the legal minimum at every age. The minimum on Sunday 22 November 2026 is £8.00 at 16 and 17, £10.85 at 18 to 20, and £12.71 at 21 and over.",
  ],
  [null, "year", "Say what the job pays, and we can check it against the legal minimum."],
] as const)("%s pence a %s reads plainly", (minPence, period, sentence) => {
  expect(checkPay({ ...question, minPence, period }).sentence).toBe(sentence);
});
