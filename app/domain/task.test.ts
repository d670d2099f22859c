import { expect, test } from "vitest";
import { byUrgency, type Task } from "./task.ts";

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
