import { expect, test } from "vitest";
import { firstDayTemplates } from "#db/reference/first-day-tasks.ts";
import { windowOn } from "../access-to-work/access-to-work.ts";
import { privateWordsIn } from "../introduction/introduction-guard.ts";
import {
  dueDateProblem,
  dueOnOf,
  isAsked,
  mayReadTask,
  mayTickTask,
  stateOf,
} from "./first-day.ts";

const rows = [
  { reader: "employer", side: "employer", about: "employer", reads: true, ticks: true },
  { reader: "employer", side: "specialist", about: "employer", reads: true, ticks: false },
  { reader: "employer", side: "specialist", about: "person", reads: false, ticks: false },
  { reader: "employer", side: "participant", about: "person", reads: false, ticks: false },
  { reader: "employer", side: "participant", about: "employer", reads: false, ticks: false },
  { reader: "participant", side: "participant", about: "person", reads: true, ticks: true },
  { reader: "participant", side: "specialist", about: "person", reads: true, ticks: false },
  { reader: "participant", side: "employer", about: "employer", reads: true, ticks: false },
  { reader: "specialist", side: "participant", about: "person", reads: true, ticks: true },
  { reader: "specialist", side: "employer", about: "employer", reads: true, ticks: true },
] as const;

test.each(rows)(
  "the $reader of a task of the $side about the $about: reads $reads, ticks $ticks",
  ({ reader, side, about, reads, ticks }) => {
    expect(mayReadTask(reader, { side, about })).toBe(reads);
    expect(mayTickTask(reader, { side, about })).toBe(ticks);
  },
);

const readByEmployer = () =>
  firstDayTemplates.filter((template) => mayReadTask("employer", template));

test("an employer reads its own list and that a first visit is agreed, and nothing of travel or grants", () => {
  expect(readByEmployer().map(({ id }) => id)).toEqual([
    "contract",
    "rightToWork",
    "managerAndBuddy",
    "adjustments",
    "firstDay",
    "firstVisit",
  ]);
  expect(privateWordsIn(readByEmployer().map(({ words }) => words))).toEqual([]);
});

test("the right to work is the employer's to check, and nobody else's", () => {
  const checks = firstDayTemplates.filter(({ words }) => /right to work/i.test(words));
  expect(checks.map(({ side }) => side)).toEqual(["employer"]);
});

const written = "2026-02-25T09:30:00.000Z";
test.each([
  { daysBefore: 3, startsOn: "2026-03-16", due: "2026-03-13" },
  { daysBefore: 3, startsOn: "2026-03-23", due: "2026-03-20" },
  { daysBefore: 0, startsOn: "2026-03-16", due: "2026-03-16" },
  // agreed on Wednesday, to start on Thursday: nothing was due last week
  { daysBefore: 7, startsOn: "2026-02-26", due: "2026-02-25" },
  { daysBefore: -41, startsOn: "2026-03-16", due: "2026-04-26" },
])("$daysBefore days before $startsOn is $due", ({ daysBefore, startsOn, due }) => {
  expect(dueOnOf({ daysBefore, createdAt: written }, startsOn)).toBe(due);
});

test("the first weeks of Access to Work end where its own page says", () => {
  expect(windowOn("2026-03-16", "2026-02-25").lastDay).toBe("2026-04-26");
});

test.each([
  { doneAt: null, dueOn: "2026-03-13", today: "2026-03-13", state: "open" },
  { doneAt: null, dueOn: "2026-03-13", today: "2026-03-14", state: "late" },
  { doneAt: written, dueOn: "2026-03-13", today: "2026-03-14", state: "done" },
])("due on $dueOn, it is $state on $today", ({ doneAt, dueOn, today, state }) => {
  expect(stateOf({ doneAt, dueOn }, today)).toBe(state);
});

test.each([
  { template: "adjustments", doneAt: null, lineWaits: false, asked: false },
  { template: "adjustments", doneAt: null, lineWaits: true, asked: true },
  { template: "adjustments", doneAt: written, lineWaits: false, asked: true },
  { template: "contract", doneAt: null, lineWaits: false, asked: true },
  { template: null, doneAt: null, lineWaits: false, asked: true },
])("$template, a line waiting: $lineWaits, is asked: $asked", ({ asked, lineWaits, ...task }) => {
  expect(isAsked(task, { lineWaits })).toBe(asked);
});

test.each([
  { dueOn: "2026-02-24", says: /still to come/ },
  { dueOn: "2026-06-15", says: /within 90 days/ },
  { dueOn: "2026-02-25", says: null },
  { dueOn: "2026-06-14", says: null },
])("a task for $dueOn", ({ dueOn, says }) => {
  const problem = dueDateProblem(dueOn, "2026-03-16", "2026-02-25");
  if (says) expect(problem).toMatch(says);
  else expect(problem).toBeNull();
});
