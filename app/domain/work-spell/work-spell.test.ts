import { expect, test } from "vitest";
import { breakForm, changeHoursForm } from "./work-spell.form.ts";
import { covers, datesInWords, overlap, spellInWords } from "./work-spell.ts";

const dates = (fromOn: string, untilOn: string | null) => ({ fromOn, untilOn });

test.each([
  ["2026-03-02", "2026-03-08", "2026-03-09", "2026-03-15", false],
  ["2026-03-02", "2026-03-09", "2026-03-09", "2026-03-15", true],
  ["2026-03-02", null, "2026-03-09", "2026-03-15", true],
  ["2026-03-16", null, "2026-03-09", "2026-03-15", false],
  ["2026-03-02", null, "2026-05-09", null, true],
  ["2026-03-10", "2026-03-10", "2026-03-09", "2026-03-15", true],
] as const)("%s to %s and %s to %s share a day: %s", (from, until, other, otherUntil, share) => {
  const [a, b] = [dates(from, until), dates(other, otherUntil)];
  expect([overlap(a, b), overlap(b, a)]).toEqual([share, share]);
});

test("both ends belong to it", () => {
  const week = dates("2026-03-02", "2026-03-08");
  const days = ["2026-03-01", "2026-03-02", "2026-03-08", "2026-03-09"];
  expect(days.map((day) => covers(week, day))).toEqual([false, true, true, false]);
});

test("words", () => {
  expect(datesInWords(dates("2026-03-02", "2026-03-08"), "2026-04-01")).toBe(
    "from Monday 2 March to Sunday 8 March",
  );
  expect(datesInWords(dates("2026-03-02", "2026-03-02"), "2026-04-01")).toBe("on Monday 2 March");
  expect(datesInWords(dates("2026-03-02", null), "2026-04-01")).toBe("since Monday 2 March");
  expect(spellInWords({ kind: "work", minutesPerWeek: 450 })).toBe("7½ hours a week");
  expect(spellInWords({ kind: "break", minutesPerWeek: 0 })).toBe("A break without pay");
});

const typed = {
  intent: "changeHours",
  id: "00000000-0000-4000-8000-000000000001",
  fromOn: { day: "6", month: "4", year: "2026" },
};
test.each([
  ["200", "The hours a week can be at most 48."],
  ["-5", "Give the hours a week as a number, like 16 or 16.5."],
  ["0", "Give the hours a week as a number above 0."],
  ["a few", "Give the hours a week as a number, like 16 or 16.5."],
  ["48", undefined],
  ["16.5", undefined],
])("%s hours a week: %s", (hours, sentence) => {
  expect(changeHoursForm.safeParse({ ...typed, hours }).error?.issues[0]?.message).toBe(sentence);
});

test("a break has no field for a reason", () => {
  expect(Object.keys(breakForm.shape).sort()).toEqual(["fromOn", "id", "intent", "untilOn"]);
});
