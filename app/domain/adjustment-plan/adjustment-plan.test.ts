import { describe, expect, test } from "vitest";
import { adjustments, costInWords } from "../adjustment/adjustment.ts";
import { Conflict, Forbidden } from "../errors.ts";
import { nextStatus, terminalStatuses } from "../transitions.ts";
import { planLineForm } from "./adjustment-plan.form.ts";
import {
  missingYes,
  needsInterim,
  overdueSince,
  type PlanLineStatus,
  type PlanLineTransition,
  planLineMoved,
  planLineStatuses,
  planLineTransitions,
} from "./adjustment-plan.ts";
import { guardPlanWords } from "./adjustment-plan-guard.ts";
import { isLibraryName, lineFromLibrary } from "./plan-from-library.ts";

const today = "2026-03-02";
const lineId = "00000000-0000-4000-8000-000000000001";

test.each([
  { of: "nothing to wait for", readyOn: "2026-03-02", startsOn: "2026-03-09", needed: false },
  { of: "ready on the first day", readyOn: "2026-03-09", startsOn: "2026-03-09", needed: false },
  { of: "ready a day late", readyOn: "2026-03-10", startsOn: "2026-03-09", needed: true },
  { of: "any wait once at work", readyOn: "2026-03-03", startsOn: "2026-01-05", needed: true },
  { of: "there today, at work", readyOn: "2026-03-02", startsOn: "2026-01-05", needed: false },
  { of: "no start agreed", readyOn: "2027-01-01", startsOn: null, needed: false },
])("something is done until then: $of", ({ readyOn, startsOn, needed }) => {
  expect(needsInterim({ readyOn, startsOn, today })).toBe(needed);
});

test.each([
  { kind: "participant", employer: null, worker: null, missing: ["employer", "worker"] },
  { kind: "participant", employer: today, worker: null, missing: ["worker"] },
  { kind: "employee", employer: null, worker: today, missing: ["employer"] },
  { kind: "employee", employer: today, worker: today, missing: [] },
  { kind: "vacancy", employer: null, worker: null, missing: ["employer"] },
  { kind: "vacancy", employer: today, worker: null, missing: [] },
] as const)("a $kind plan still waits for $missing", ({ kind, employer, worker, missing }) => {
  expect(missingYes(kind, { employerAgreedAt: employer, workerAgreedAt: worker })).toEqual(missing);
});

test.each([
  { status: "agreed", wantedBy: "2026-03-01", reviewOn: null, since: "2026-03-01" },
  { status: "agreed", wantedBy: "2026-03-02", reviewOn: null, since: null },
  { status: "agreed", wantedBy: null, reviewOn: null, since: null },
  { status: "inPlace", wantedBy: "2026-03-01", reviewOn: "2026-03-02", since: "2026-03-02" },
  { status: "reviewed", wantedBy: null, reviewOn: "2026-03-03", since: null },
  { status: "withdrawn", wantedBy: "2026-03-01", reviewOn: "2026-03-01", since: null },
] as const)("a line that is $status is late since $since", ({ since, ...line }) => {
  expect(overdueSince(line, today)).toBe(since);
});

describe("a line", () => {
  const press = (
    step: PlanLineTransition,
    from: PlanLineStatus,
    by: "employer" | "participant" | "specialist" | "lead",
  ) => nextStatus(planLineTransitions, step, from, by, planLineMoved[from]);

  test.each([
    ["refuse", "proposed", "employer", "notReasonable"],
    ["refuse", "agreed", "employer", "notReasonable"],
    ["withdraw", "inPlace", "participant", "withdrawn"],
    ["putInPlace", "agreed", "specialist", "inPlace"],
    ["review", "inPlace", "participant", "reviewed"],
    ["review", "reviewed", "employer", "reviewed"],
    ["proposeAgain", "notReasonable", "participant", "proposed"],
  ] as const)("can be pressed: %s from %s by the %s", (step, from, by, to) => {
    expect(press(step, from, by)).toBe(to);
  });

  test.each([
    ["refuse", "agreed", "participant", Forbidden],
    ["withdraw", "agreed", "employer", Forbidden],
    ["agree", "proposed", "lead", Forbidden],
    ["refuse", "inPlace", "employer", Conflict],
    ["putInPlace", "proposed", "employer", Conflict],
    ["change", "agreed", "specialist", Conflict],
  ] as const)("cannot: %s from %s by the %s", (step, from, by, refusal) => {
    expect(() => press(step, from, by)).toThrow(refusal);
  });

  test("is never at an end: what was refused or taken off can be thought through again", () => {
    expect(terminalStatuses(planLineTransitions, planLineStatuses)).toEqual([]);
  });
});

test("every entry of the library can stand on a plan of any kind, as its form would fill it in", () => {
  const refused = adjustments.flatMap(({ id, costBand }) => {
    const { adjustment = "", barrier = "" } = lineFromLibrary(id) ?? {};
    const words = { adjustment, barrier, acts: "employer", cost: costInWords(costBand) };
    const form = planLineForm.safeParse({ ...words, lineId, adjustmentId: id });
    const guarded = (["participant", "employee", "vacancy"] as const).flatMap((kind) =>
      Object.keys(
        guardPlanWords(kind, {
          adjustment: isLibraryName(adjustment) ? null : adjustment,
          barrier,
        }),
      ),
    );
    return form.success && form.data.adjustmentId === id && guarded.length === 0 ? [] : [id];
  });
  expect(refused).toEqual([]);
});

test.each([undefined, "", "no-such-entry"])(
  "an entry called %j is of no library",
  (adjustmentId) => {
    const words = { lineId, adjustment: "A stool", barrier: "Standing", acts: "employer" };
    expect(planLineForm.parse({ ...words, adjustmentId }).adjustmentId).toBeNull();
  },
);

test.each([
  { kind: "participant", field: "barrier", text: "His dyslexia", refused: true },
  { kind: "participant", field: "adjustment", text: "Sarah shows each step", refused: false },
  { kind: "employee", field: "adjustment", text: "Sarah Whitcombe needs a stool", refused: true },
  { kind: "employee", field: "actsName", text: "Sarah Whitcombe", refused: false },
  { kind: "vacancy", field: "interim", text: "A stool from the staff room", refused: false },
  { kind: "vacancy", field: "payer", text: "Paid out of her PIP", refused: true },
] as const)("on a $kind plan “$text” is refused: $refused", ({ kind, field, text, refused }) => {
  expect(Object.keys(guardPlanWords(kind, { [field]: text }))).toEqual(refused ? [field] : []);
});
