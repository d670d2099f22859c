import { expect, test } from "vitest";
import { vacancyTemplates } from "#db/reference/vacancy-templates.ts";
import { checkAdvert } from "../advert/advert-check.ts";
import { unpaidTrialIn } from "../guarded-words/unpaid-trials.ts";
import { isOccupation } from "../occupation/occupation.ts";
import { taskRows } from "./vacancy.form.ts";
import { findVacancyTemplate, templateGroups } from "./vacancy-template.ts";

const each = vacancyTemplates.map((template) => [template.occupation, template] as const);

test("the usual entry jobs are there, each once and under a kind of work", () => {
  expect(vacancyTemplates.length).toBeGreaterThanOrEqual(50);
  const shown = templateGroups.flatMap(({ jobs }) => jobs.map(({ id }) => id));
  expect(shown.toSorted()).toEqual(each.map(([id]) => id as string).toSorted());
  expect(findVacancyTemplate("astronaut")).toBeUndefined();
});

test.each(each)("%s is a job of the list, in lines that the form takes", (id, template) => {
  expect(isOccupation(id)).toBe(true);
  const { tasks, criteria, environment } = template;
  expect(tasks.filter(({ weight }) => weight === "essential").length).toBeGreaterThanOrEqual(3);
  expect(tasks.some(({ weight }) => weight === "movable")).toBe(true);
  expect(tasks.length).toBeLessThanOrEqual(taskRows.length);
  expect(criteria.length).toBeGreaterThan(0);
  expect(environment.length).toBeGreaterThanOrEqual(8);
  const lines = [...tasks.map(({ words }) => words), ...criteria];
  expect(new Set(lines).size).toBe(lines.length);
  for (const line of lines) {
    expect(line).toMatch(/^[A-Z].{5,110}[^.]$/);
    expect(unpaidTrialIn(line)).toBeNull();
  }
});

test.each(each)("%s invents nothing and shuts nobody out", (_id, { tasks, criteria }) => {
  const lines = [...tasks.map(({ words }) => words), ...criteria].map((words) => `${words}.`);
  const found = checkAdvert(lines.join("\n")).findings.filter(
    // What is not said is the employer's to say.
    ({ rule }) => !rule.endsWith("-missing"),
  );
  expect(found.map(({ rule, text }) => `${rule}: ${text}`)).toEqual([]);
  expect(lines.join(" ")).not.toMatch(
    /£|\bhours?\b|\bpm\b|certificate|qualification|licen[cs]e|GCSE|years?/i,
  );
});
