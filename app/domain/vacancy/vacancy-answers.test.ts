import { expect, test } from "vitest";
import { blankVacancy } from "./blank-vacancy.ts";
import { changesBetween } from "./vacancy-answers.ts";
import type { Answers } from "./vacancy-snapshot.ts";

const before: Answers = {
  ...blankVacancy("v", "e", "a", "2026-02-25T09:30:00.000Z"),
  title: "Kitchen assistant",
  payMinPence: 1285,
  payPeriod: "hour",
  minutesMin: 960,
  days: "tue,wed",
  startsAt: "10:00",
  endsAt: "14:00",
  workplaceId: "w",
  workplaceName: "Quay Road",
  workplaceAddress: "1 Quay Road",
  workplacePostcode: "SE1 2AB",
  workplaceGettingThere: "Bus 12",
  workplaceAccess: null,
  tasks: [{ words: "Prepare vegetables", weight: "essential", asksFor: null }],
  criteria: [],
  demands: [],
  environment: [{ dimension: "noise", level: 1, canChange: null, note: "" }],
};
const task = { words: "Carry crates", weight: "movable", asksFor: null } as const;

test.each<[string, Partial<Answers>, string, boolean, string[], string[]]>([
  ["pay", { payMinPence: 1250 }, "Pay", true, ["£12.85 an hour"], ["£12.50 an hour"]],
  ["hours", { minutesMin: 600 }, "Hours", true, ["16 hours a week"], ["10 hours a week"]],
  ["days", { days: "sat" }, "Days", true, ["Tuesday and Wednesday"], ["Saturday"]],
  ["times", { startsAt: "06:00" }, "Times", true, ["10am to 2pm"], ["6am to 2pm"]],
  [
    "workplace",
    { workplaceName: "Mare Street", workplaceAddress: "2 Mare Street" },
    "Workplace",
    true,
    ["Quay Road, 1 Quay Road, SE1 2AB"],
    ["Mare Street, 2 Mare Street, SE1 2AB"],
  ],
  [
    "tasks",
    { tasks: [...before.tasks, task] },
    "Tasks",
    true,
    ["Prepare vegetables"],
    ["Prepare vegetables", "Carry crates (could be done by somebody else)"],
  ],
  [
    "criteria",
    { criteria: [{ words: "A driving licence", weight: "essential" }] },
    "What somebody must have",
    true,
    [],
    ["A driving licence"],
  ],
  ["contract", { contract: "temporary" }, "Contract", true, [], ["Temporary"]],
  ["the closing date", { closesOn: "2026-03-31" }, "Closes", true, [], ["Tuesday 31 March 2026"]],
  ["words about it", { summary: "Come and cook" }, "About the job", false, [], ["Come and cook"]],
  ["places", { places: 3 }, "Places", false, ["1"], ["3"]],
  ["way there", { gettingThere: "Bus 78" }, "Getting there", false, ["Bus 12"], ["Bus 78"]],
])(
  "a change of %s is read as one, and whether it matters",
  (_words, change, label, matters, was, is) => {
    expect(changesBetween(before, { ...before, ...change })).toEqual([
      { name: expect.any(String), label, matters, before: was, after: is },
    ]);
  },
);

test("what the work is like matters, in the words that people read", () => {
  const louder = { ...before, environment: [{ ...before.environment[0], level: 4 }] } as Answers;
  const [change] = changesBetween(before, louder);
  expect(change).toMatchObject({ name: "environment", matters: true });
  expect(change?.before[0]).not.toBe(change?.after[0]);
});

test("what reads the same is no change, however it is stored", () => {
  expect(changesBetween(before, before)).toEqual([]);
  expect(changesBetween(before, { ...before, minutesMax: 960 })).toEqual([]);
  expect(changesBetween(before, { ...before, keptForSpecialistsAt: null })).toEqual([]);
});

test("several changes come in the order of the form", () => {
  const after = { ...before, closesOn: "2026-03-31", title: "Cook", payMinPence: 1400 };
  expect(changesBetween(before, after).map(({ name }) => name)).toEqual([
    "title",
    "pay",
    "closesOn",
  ]);
});
