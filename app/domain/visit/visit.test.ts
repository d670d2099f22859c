import { parseWithZod } from "@conform-to/zod/v4";
import { expect, test } from "vitest";
import { visitForm } from "./visit.form.ts";
import { asToldToEmployer, standingPlan, visitDayProblem } from "./visit.ts";

const good = {
  id: "00000000-0000-4000-8000-000000000001",
  "visitedOn.day": "25",
  "visitedOn.month": "2",
  "visitedOn.year": "2026",
  way: "atWork",
  withWhom: "participant",
  quick: "45",
  workedOn: "The closing sheet.",
};
const next = { "nextOn.day": "4", "nextOn.month": "3", "nextOn.year": "2026", nextWay: "atWork" };

function read(sent: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(sent)) form.append(name, value);
  const submission = parseWithZod(form, { schema: visitForm });
  return submission.status === "success" ? submission.value : submission.error;
}

test("the fewest answers make a visit: no next step and no next day", () => {
  expect(read(good)).toMatchObject({ minutes: 45, nextStep: null, nextOn: null, nextWay: null });
});

test("everything that is missing is said at once", () => {
  expect(Object.keys(read({ id: good.id }) ?? {}).sort()).toEqual([
    "quick",
    "visitedOn",
    "way",
    "withWhom",
    "workedOn",
  ]);
});

test("a typed number of minutes says more than a quick choice", () => {
  expect(read({ ...good, minutes: "50" })).toMatchObject({ minutes: 50 });
  expect(read({ ...good, quick: "", minutes: "1" })).toMatchObject({ minutes: 1 });
  expect(read({ ...good, quick: "", minutes: "720" })).toMatchObject({ minutes: 720 });
});

test.each<[string, Record<string, string>, string]>([
  ["no length", { quick: "" }, "quick"],
  ["no minutes at all", { quick: "", minutes: "0" }, "minutes"],
  ["thirteen hours", { quick: "", minutes: "780" }, "minutes"],
  ["minus five minutes", { minutes: "-5" }, "minutes"],
  ["a length that is not offered", { quick: "46" }, "quick"],
  ["nobody spoken with", { withWhom: "" }, "withWhom"],
  ["somebody who is not on the list", { withWhom: "inspector" }, "withWhom"],
  ["no place", { way: "" }, "way"],
  ["nothing worked on", { workedOn: " " }, "workedOn"],
  ["a next visit without its place", { ...next, nextWay: "" }, "nextWay"],
  ["a next time without its day", { nextAt: "10:00" }, "nextOn"],
  ["a time that there is not", { ...next, nextAt: "25:00" }, "nextAt"],
  [
    "a next visit on the day of this one",
    { ...next, "nextOn.day": "25", "nextOn.month": "2" },
    "nextOn",
  ],
])("%s is refused at its question", (_, change, at) => {
  expect(Object.keys(read({ ...good, ...change }) ?? {}).map((key) => key.split("[")[0])).toEqual([
    at,
  ]);
});

test.each([
  ["tomorrow", "2026-02-26", /has come/],
  ["today", "2026-02-25", null],
  ["the first day of support", "2026-01-05", null],
  ["the day before it", "2026-01-04", /before the support began/],
])("a visit on %s", (_, day, problem) => {
  const said = visitDayProblem(day, { supportFrom: "2026-01-05", today: "2026-02-25" });
  if (problem) expect(said).toMatch(problem);
  else expect(said).toBeNull();
});

const visit = (visitedOn: string, nextOn: string | null = null, nextAt: string | null = null) => ({
  visitedOn,
  recordedAt: `${visitedOn}T12:00:00.000Z`,
  nextOn,
  nextAt,
  nextWay: nextOn ? ("atWork" as const) : null,
});

test.each([
  ["nothing planned", [visit("2026-02-02")], null],
  ["the day that the last visit gave", [visit("2026-02-02", "2026-02-09")], "2026-02-09"],
  [
    "a day that a call in between left alone",
    [visit("2026-02-02", "2026-02-09"), visit("2026-02-04")],
    "2026-02-09",
  ],
  [
    "the day given last, though it comes sooner",
    [visit("2026-02-02", "2026-02-20"), visit("2026-02-04", "2026-02-11")],
    "2026-02-11",
  ],
  ["met on the day", [visit("2026-02-02", "2026-02-09"), visit("2026-02-09")], null],
  ["met later", [visit("2026-02-10"), visit("2026-02-02", "2026-02-09")], null],
])("the next visit: %s", (_, visits, on) => {
  expect(standingPlan(visits)?.on ?? null).toBe(on);
});

test.each([
  ["a visit at work that is ahead", "atWork", "2026-02-25", true],
  ["one that was missed", "atWork", "2026-02-24", false],
  ["a visit elsewhere", "elsewhere", "2026-02-26", false],
  ["a telephone call", "phone", "2026-02-26", false],
  ["a call by video", "video", "2026-02-26", false],
] as const)("the employer's side is told of %s: %s, %s", (_, way, on, isTold) => {
  const plan = { on, at: null, way };
  expect(asToldToEmployer(plan, "2026-02-25")).toEqual(isTold ? plan : null);
});
