import { expect, test } from "vitest";
import { blankVacancy } from "../vacancy/blank-vacancy.ts";
import type { Answers } from "../vacancy/vacancy-snapshot.ts";
import { changesSince, type KeptVersion } from "./introduction-job-change.ts";

const answers = (payMinPence: number, summary = ""): Answers =>
  ({
    ...blankVacancy("v", "e", "a", ""),
    payMinPence,
    payPeriod: "hour",
    summary,
    workplaceName: null,
    workplaceAddress: null,
    workplacePostcode: null,
    workplaceGettingThere: null,
    workplaceAccess: null,
    tasks: [],
    criteria: [],
    demands: [],
    environment: [],
  }) satisfies Answers;
const version = (number: number, madeAt: string, pay: number, summary = ""): KeptVersion => ({
  id: `v${number}`,
  number,
  madeAt,
  answers: answers(pay, summary),
});
const first = version(1, "2026-02-01", 1300);
const lower = version(2, "2026-02-10", 1250);
const back = version(3, "2026-02-12", 1300);
const worded = version(2, "2026-02-10", 1300, "Come and cook");

test.each([
  ["asked before the change", [first, lower], { since: "2026-02-05", settled: 0 }, ["pay"]],
  ["asked after it", [first, lower], { since: "2026-02-11", settled: 0 }, []],
  ["who has read it since", [first, lower], { since: "2026-02-05", settled: 2 }, []],
  ["when it was changed back", [first, lower, back], { since: "2026-02-05", settled: 0 }, []],
  [
    "who read the lower pay, then changed back",
    [first, lower, back],
    { since: "2026-02-05", settled: 2 },
    ["pay"],
  ],
  ["of what does not matter", [first, worded], { since: "2026-02-05", settled: 0 }, []],
  [
    "asked before any version was kept",
    [first, lower],
    { since: "2026-01-01", settled: 0 },
    ["pay"],
  ],
  ["of a job that never changed", [first], { since: "2026-01-01", settled: 0 }, []],
  ["of a job without versions", [], { since: "2026-01-01", settled: 0 }, []],
] as const)("what somebody reads: %s", (_words, versions, known, changed) => {
  expect(changesSince(versions, known).map(({ name }) => name)).toEqual(changed);
});
