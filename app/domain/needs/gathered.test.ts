import { expect, test } from "vitest";
import type { Task } from "../task.ts";
import { gathered } from "./gathered.ts";

const task = (title: string, since: string, dueOn?: string): Task => ({
  title,
  to: "/",
  detail: "",
  since,
  ...(dueOn && { dueOn }),
});
const rest = (count: number) => ({ title: `${count} more`, to: "/all", detail: "" });
const three = [task("a", "03"), task("b", "02", "09"), task("c", "01", "08")];

test("a few stand by themselves", () => {
  expect(gathered(three, 3, rest)).toEqual(three);
});

test("of many the first stand, and the rest is one line as old and as urgent as its oldest", () => {
  expect(gathered(three, 2, rest)).toEqual([three[0], { ...rest(2), since: "01", dueOn: "08" }]);
});
