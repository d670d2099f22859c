import { expect, test } from "vitest";
import type { VacancyKind, VacancyStatus } from "#db/tables.ts";
import {
  dayProblem,
  mostDaysFor,
  type TrialTerms,
  tasterProblem,
  trialProblems,
  whyNotThisJob,
  workTrialRule,
} from "./work-trial.ts";

const today = "2026-03-02";
const rule = workTrialRule(today);

test.each([
  [null, 30],
  [26, 30],
  [25, 5],
  [13, 5],
])("a job of %s weeks may be tried for at most %i days", (weeks, days) => {
  expect(mostDaysFor(weeks, rule)).toBe(days);
});

const lawful: TrialTerms = {
  minutesPerWeek: 960,
  jobWeeks: null,
  days: 5,
  agreedOn: "2026-03-01",
  startsOn: "2026-03-04",
};
test.each<[string, Partial<TrialTerms>, string[]]>([
  ["as the law allows", {}, []],
  ["for 30 days of a job without an end", { days: 30 }, []],
  ["for 31 days", { days: 31 }, ["days"]],
  ["for 6 days of a job of five months", { days: 6, jobWeeks: 22 }, ["days"]],
  ["for a job of 15 hours", { minutesPerWeek: 900 }, ["hours"]],
  ["for a job of 12 weeks", { jobWeeks: 12 }, ["jobWeeks"]],
  ["agreed on its first day", { agreedOn: "2026-03-04", startsOn: "2026-03-04" }, ["agreedOn"]],
  ["agreed after it began", { agreedOn: "2026-03-02", startsOn: "2026-03-01" }, ["agreedOn"]],
  ["agreed on a day to come", { agreedOn: "2026-03-03" }, ["agreedOn"]],
  [
    "wrong in every way",
    { minutesPerWeek: 60, jobWeeks: 4, days: 90, agreedOn: "2026-03-09" },
    ["hours", "jobWeeks", "days", "agreedOn"],
  ],
])("a trial %s", (_how, change, fields) => {
  expect(Object.keys(trialProblems({ ...lawful, ...change }, today))).toEqual(fields);
});

test.each<[VacancyKind, VacancyStatus, boolean]>([
  ["paidJob", "live", true],
  ["apprenticeship", "live", true],
  ["taster", "live", false],
  ["supportedInternship", "live", false],
  ["paidJob", "paused", false],
  ["paidJob", "filled", false],
])("a %s that is %s can be tried: %s", (kind, status, can) => {
  expect(whyNotThisJob({ kind, status }) === null).toBe(can);
});

const trial = { startsOn: "2026-02-23", mostDays: 3, endedAt: null };
test.each<[string, string, string[], string | null]>([
  ["a day of the trial", "2026-02-24", [], null],
  ["a day before it", "2026-02-22", [], "before the first day"],
  ["a day to come", "2026-03-03", [], "once it has come"],
  ["a fourth day of three", "2026-02-27", ["2026-02-23", "2026-02-24", "2026-02-25"], "All 3 days"],
  ["the third day once more", "2026-02-25", ["2026-02-23", "2026-02-24", "2026-02-25"], null],
])("counting %s", (_what, day, counted, problem) => {
  const said = dayProblem(day, trial, counted, today);
  if (problem === null) expect(said).toBeNull();
  else expect(said).toContain(problem);
});

test.each([
  [null, true],
  [240, true],
  [960, true],
  [961, false],
])("a taster of %s minutes is a short look: %s", (minutes, isShort) => {
  expect(tasterProblem(minutes, today) === null).toBe(isShort);
});

test("a changed rule is a new row, and leaves the days before it", () => {
  const rules = [
    { ...rule, to: "2026-12-31" },
    { ...rule, from: "2027-01-01", to: null, mostDays: 10 },
  ];
  expect(workTrialRule("2026-12-31", rules).mostDays).toBe(30);
  expect(workTrialRule("2027-01-01", rules).mostDays).toBe(10);
});
