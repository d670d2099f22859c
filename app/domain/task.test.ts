import { expect, test } from "vitest";
import { byUrgency, dayInOneLine, type Task, urgencyOf } from "./task.ts";

const task = (title: string, since: string, dueOn?: string): Task => ({
  title,
  to: "/",
  detail: "",
  since,
  dueOn,
});

test("what is due comes first, soonest first, and then what has waited longest", () => {
  const tasks = [
    task("waits since Tuesday", "2026-11-17"),
    task("waits since Monday", "2026-11-16"),
    task("due on Friday", "2026-11-18", "2026-11-27"),
    task("due on Thursday", "2026-11-19", "2026-11-26"),
    task("due on Friday, asked earlier", "2026-11-17", "2026-11-27"),
  ];
  expect(tasks.sort(byUrgency).map(({ title }) => title)).toEqual([
    "due on Thursday",
    "due on Friday, asked earlier",
    "due on Friday",
    "waits since Monday",
    "waits since Tuesday",
  ]);
});

test.each([
  ["2026-11-25", "overdue"],
  ["2026-11-26", "today"],
  ["2026-11-27", "toCome"],
  [undefined, "anyTime"],
] as const)("due on %s, looked at on 26 November, is %s", (dueOn, urgency) => {
  expect(urgencyOf({ dueOn }, "2026-11-26")).toBe(urgency);
});

const late = task("late", "2026-11-01", "2026-11-25");
const soon = task("soon", "2026-11-01", "2026-11-26");
test.each([
  [[], "Nothing needs you."],
  [[soon], "One thing needs you."],
  [[late], "One thing needs you, past its day."],
  [[late, late], "Two things need you, past their day."],
  [[late, soon, soon], "Three things need you, one of them past its day."],
  [[late, late, soon], "Three things need you, two of them past their day."],
])("%j is said in one line: %s", (tasks, words) => {
  expect(dayInOneLine(tasks, "2026-11-26")).toBe(words);
});
