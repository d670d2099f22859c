import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { expect, test } from "vitest";
import { trainingTemplates } from "#db/reference/training-templates.ts";
import { privateWordsIn } from "../introduction/introduction-guard.ts";
import { isOccupation } from "../occupation/occupation.ts";

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
const named = trainingTemplates.map((template) => [template.id, template] as const);
const jobs = new Set(trainingTemplates.map(({ occupation }) => occupation));

test("at least twenty-four jobs have two or three tasks each, and each is a job of the list", () => {
  expect(jobs.size).toBeGreaterThanOrEqual(24);
  for (const job of jobs) {
    expect(isOccupation(job), job).toBe(true);
    const titles = trainingTemplates.flatMap((each) => (each.occupation === job ? each.title : []));
    expect(new Set(titles).size, job).toBe(titles.length);
    expect([2, 3], job).toContain(titles.length);
  }
});

test("every id stands once", () => {
  expect(new Set(trainingTemplates.map(({ id }) => id)).size).toBe(trainingTemplates.length);
});

test.each(named)("%s has four to nine short steps, each said once", (_, { title, steps }) => {
  expect(steps.length).toBeGreaterThanOrEqual(4);
  expect(steps.length).toBeLessThanOrEqual(9);
  expect(new Set(steps.map((step) => step.toLowerCase())).size).toBe(steps.length);
  for (const line of [title, ...steps]) {
    expect(wordsOf(line).length, line).toBeLessThanOrEqual(10);
    expect(line, line).toMatch(/^[A-Z][^.!?;]*$/);
    // One act a step: what comes after "and then" or a second sentence is a step of its own.
    expect(line, line).not.toMatch(/\bthen\b|, and /);
    expect(line, line).not.toMatch(/\b(must|should|correctly|appropriate|ensure)\b/i);
  }
});

test.each(named)("%s reads at age 9", (_, { title, steps }) => {
  const lines = [title, ...steps];
  const words = lines.flatMap(wordsOf);
  const grade = fleschKincaid({
    sentence: lines.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
  expect(grade + 5).toBeLessThanOrEqual(9);
});

test("no step says anything of a person's health, benefits or support", () => {
  const lines = trainingTemplates.flatMap(({ title, steps }) => [title, ...steps]);
  expect(privateWordsIn(lines)).toEqual([]);
});
