import { expect, test } from "vitest";
import { Invalid } from "../errors.ts";
import { blankVacancy } from "./blank-vacancy.ts";
import { checkVacancyWords, mustShutNobodyOut, stopsIn, type Worded } from "./vacancy-advert.ts";

const today = "2026-02-25";
const worded = (more: Partial<Worded> = {}): Worded => ({
  ...blankVacancy("a", "b", "c", `${today}T12:00:00.000Z`),
  title: "Kitchen assistant",
  payMinPence: 1300,
  payPeriod: "hour",
  minutesMin: 960,
  tasks: [],
  criteria: [],
  environment: [],
  ...more,
});
const essential = (words: string) => ({ words, weight: "essential" as const });

test.each<[string, Partial<Worded>, string, string]>([
  ["the few words", { summary: "You must be able-bodied." }, "job", "summary"],
  [
    "a task",
    { tasks: [{ words: "Lay tables" }, { words: "You must be able-bodied" }] },
    "tasks",
    "task2",
  ],
  ["what somebody must have", { criteria: [essential("Able-bodied")] }, "tasks", "essential"],
  ["the way in", { access: "Not suitable for wheelchair users." }, "place", "access"],
  ["how to apply", { howToApply: "State your days off sick last year." }, "apply", "howToApply"],
  [
    "what can change about the work",
    { environment: [{ dimension: "walk", note: "You must be able-bodied." }] },
    "work",
    "walk-note",
  ],
])("what stops an advert is found in %s, with its step and field", (_words, more, step, field) => {
  expect(stopsIn(worded(more), today)).toEqual([
    expect.objectContaining({ step, field, severity: "stop" }),
  ]);
});

test("a finding holds the very words of its field, wherever the field stands in the advert", () => {
  const vacancy = worded({
    summary: "A calm kitchen.\n\nYou must be able-bodied.",
    criteria: [essential("Own car essential")],
  });
  const found = checkVacancyWords(vacancy, today);
  expect(found.length).toBeGreaterThanOrEqual(2);
  for (const { field, text } of found)
    expect(field === "summary" ? vacancy.summary : "Own car essential").toContain(text);
});

test("the title says what the job is: a driver drives, a cleaner need not", () => {
  const found = (title: string) =>
    checkVacancyWords(worded({ title, criteria: [essential("Full UK driving licence")] }), today)
      .map(({ rule }) => rule)
      .filter((rule) => rule === "driving");
  expect(found("Van driver")).toEqual([]);
  expect(found("Cleaner")).toEqual(["driving"]);
});

test("what the form asks for by itself is no finding: plain words about a full vacancy have none", () => {
  const vacancy = worded({
    summary: "You wash pots and lay tables with two colleagues.",
    tasks: [{ words: "Wash pots and pans" }, { words: "Lay 20 tables before lunch" }],
    criteria: [essential("You can follow a written list")],
    howToApply: "Ring or write to Marcus. We answer within a week.",
    processAdjustments: "You get the questions a week before.",
  });
  expect(checkVacancyWords(vacancy, today)).toEqual([]);
});

test("an unpaid kind may say that it is unpaid", () => {
  const taster = worded({
    kind: "taster",
    payMinPence: null,
    insteadOfPay: "Unpaid. Lunch is free.",
  });
  expect(stopsIn(taster, today)).toEqual([]);
});

const thrown = (vacancy: Worded, step?: "job" | "apply") => {
  try {
    mustShutNobodyOut(vacancy, today, step);
  } catch (error) {
    return error as Invalid;
  }
  return null;
};

test("to go live it must shut nobody out; while live, the step that is saved must not", () => {
  const bad = worded({ summary: "You must be able-bodied." });
  const atOnce = thrown(bad);
  expect(atOnce).toBeInstanceOf(Invalid);
  expect(atOnce?.message).toContain("The job in a few words");
  expect(atOnce?.fields).toEqual({});
  expect(Object.keys(thrown(bad, "job")?.fields ?? {})).toEqual(["summary"]);
  expect(thrown(bad, "apply")).toBeNull();
  expect(thrown(worded({ summary: "Own car essential. A fast-paced kitchen." }))).toBeNull();
});
