import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { adjustments } from "#db/reference/adjustments.ts";
import type { PlanLineStatus, SizeBand } from "#db/tables.ts";
import { addDays } from "../calendar/calendar.ts";
import { sizeBands } from "../employer/employer.ts";
import { Conflict, Forbidden } from "../errors.ts";
import { nextStatus, type TransitionParty } from "../transitions.ts";
import {
  type AccessToWorkAsk,
  type AccessToWorkFact,
  type AccessToWorkStatus,
  type AccessToWorkTransition,
  accessToWorkFacts,
  accessToWorkMoved,
  accessToWorkRules,
  accessToWorkStatuses,
  accessToWorkTransitions,
  askedOf,
  costRangeOf,
  employerShare,
  type FundableLine,
  factOn,
  grantKindOf,
  isClosing,
  mayEmployerRead,
  nothingTracked,
  shareOf,
  statusOf,
  windowOn,
} from "./access-to-work.ts";
import { needsChecking } from "./access-to-work-source.ts";

const today = "2026-03-02";
const blank: FundableLine = {
  status: "agreed",
  adjustmentId: null,
  payer: "",
  costBand: "",
  ask: null,
  costPence: null,
};

describe("the first six weeks, of a job that starts on Monday 2 March", () => {
  test.each([
    ["2026-02-23", "before", 49],
    ["2026-03-01", "before", 43],
    ["2026-03-02", "open", 42],
    ["2026-04-11", "open", 2],
    ["2026-04-12", "open", 1],
    ["2026-04-13", "closed", 0],
    ["2027-01-01", "closed", 0],
  ] as const)("on %s: %s, %i days left", (day, state, daysLeft) => {
    expect(windowOn("2026-03-02", day)).toEqual({ state, lastDay: "2026-04-12", daysLeft });
  });

  test("each day has one fewer left, across summer time and the new year", () => {
    const days = fc.integer({ min: -400, max: 400 });
    const starts = fc.integer({ min: 0, max: 2000 }).map((past) => addDays("2025-01-01", past));
    fc.assert(
      fc.property(starts, days, (startsOn, past) => {
        const day = addDays(startsOn, past);
        const now = windowOn(startsOn, day);
        const next = windowOn(startsOn, addDays(day, 1));
        expect(next.daysLeft).toBe(Math.max(0, now.daysLeft - 1));
        expect(now.state === "closed").toBe(past > 41);
      }),
    );
  });

  test.each([
    ["2026-03-29", false],
    ["2026-03-30", true],
    ["2026-04-12", true],
    ["2026-04-13", false],
  ])("on %s it is about to close: %s", (day, closing) => {
    expect(isClosing(windowOn("2026-03-02", day))).toBe(closing);
  });
});

describe("the employer's share after the first weeks", () => {
  test.each<[SizeBand, number | null, number]>([
    ["1-9", 5_000_00, 0],
    ["1-9", null, 0],
    ["10-49", 300_00, 300_00],
    ["10-49", 300_01, 300_00],
    ["10-49", 1_300_00, 500_00],
    ["50-249", 0, 0],
    ["50-249", 499_99, 499_99],
    ["50-249", 2_000_00, 800_00],
    ["50-249", 10_000_00, 2_400_00],
    ["50-249", 50_000_00, 2_400_00],
    ["250+", 1_000_00, 1_000_00],
    ["250+", 10_000_00, 2_800_00],
    ["250+", null, 2_800_00],
  ])("of %s people, of a cost of %s pence: %i", (size, cost, share) => {
    expect(employerShare(cost, size, today)).toBe(share);
  });

  const cost = fc.integer({ min: 0, max: 3_000_000 });
  const size = fc.constantFrom(...sizeBands);
  test("is whole pence, never more than the cost, never less for a greater cost, and stops at the ceiling", () => {
    fc.assert(
      fc.property(cost, cost, size, (one, more, band) => {
        const share = employerShare(one, band, today);
        expect(Number.isInteger(share)).toBe(true);
        expect(share).toBeLessThanOrEqual(one);
        expect(employerShare(one + more, band, today)).toBeGreaterThanOrEqual(share);
        expect(employerShare(10_000_00 + more, band, today)).toBe(employerShare(null, band, today));
      }),
    );
  });
});

describe("what is asked of it", () => {
  test.each<[string, Partial<FundableLine>, string | null]>([
    ["a stool of the library", { adjustmentId: "phy-01" }, "equipment"],
    ["a ramp", { adjustmentId: "phy-04" }, "premises"],
    ["a taxi", { adjustmentId: "tra-01" }, "travel"],
    ["a support worker", { adjustmentId: "sup-01" }, "support"],
    ["what the employer does for nothing", { adjustmentId: "cog-01" }, null],
    ["an idea of their own", {}, null],
    ["an idea that Access to Work is to pay", { payer: "Access to Work, perhaps" }, "equipment"],
    ["the same by its letters", { payer: "AtW" }, "equipment"],
    ["a stool that the employer pays", { adjustmentId: "phy-01", payer: "The employer" }, null],
    ["a ramp that Access to Work is to pay", { adjustmentId: "phy-04", payer: "AtW" }, "premises"],
    ["“atwood”", { payer: "Atwood & Sons" }, null],
    ["a stool that was left out", { adjustmentId: "phy-01", ask: "none" }, null],
    ["an idea marked as travel", { ask: "travel" }, "travel"],
    [
      "a stool that is not possible here",
      { adjustmentId: "phy-01", status: "notReasonable" },
      null,
    ],
    ["a stool taken off the plan", { ask: "equipment", status: "withdrawn" }, null],
  ])("%s: %s", (_what, line, kind) => {
    expect(grantKindOf({ ...blank, ...line })).toBe(kind);
  });

  test.each<[PlanLineStatus, AccessToWorkAsk | null, string | null, boolean]>([
    ["proposed", null, null, true],
    ["agreed", null, null, true],
    ["inPlace", null, null, false],
    ["reviewed", null, null, false],
    ["inPlace", "equipment", null, true],
    ["inPlace", null, today, true],
    ["withdrawn", null, today, false],
  ])("a stool that is %s, marked %s, applied for on %s: %s", (status, ask, appliedOn, isAsked) => {
    const stool = { ...blank, adjustmentId: "phy-01", status, ask };
    expect(askedOf([stool], { ...nothingTracked, appliedOn })).toEqual(isAsked ? [stool] : []);
  });

  test("of the library, exactly the entries that say it may pay", () => {
    const asked = adjustments.filter(
      ({ id }) => grantKindOf({ ...blank, adjustmentId: id }) !== null,
    );
    expect(asked).toEqual(adjustments.filter(({ funders }) => funders.includes("A")));
  });

  test.each([
    ["", null, [0, null]],
    ["0", null, [0, 0]],
    ["L-M", null, [0, 500_00]],
    ["H", null, [500_00, 2_000_00]],
    ["0-S", null, [0, null]],
    ["M-H", 120_00, [120_00, 120_00]],
  ] as const)("a cost of “%s”, %s pence said: %j", (costBand, costPence, range) => {
    expect(costRangeOf({ costBand, costPence })).toEqual(range);
  });
});

describe("what an employer of 100 may share of a desk (£100 to £2,000)", () => {
  const desk = { ...blank, adjustmentId: "phy-02", costBand: "M-H" };
  const at = { size: "50-249" as SizeBand, startsOn: today, appliedOn: null, today };
  test.each([
    ["before the window ends", {}, "ifLate", 100_00, 800_00],
    ["applied on its last day", { appliedOn: "2026-04-12", today: "2026-05-01" }, "none", 0, 0],
    ["applied before the start", { appliedOn: "2026-02-20" }, "none", 0, 0],
    [
      "applied a day late",
      { appliedOn: "2026-04-13", today: "2026-05-01" },
      "some",
      100_00,
      800_00,
    ],
    ["the window over", { today: "2026-04-13" }, "some", 100_00, 800_00],
    ["no first day known", { startsOn: null }, "ifLate", 100_00, 800_00],
    ["in a firm of five", { size: "1-9" as SizeBand, startsOn: null }, "none", 0, 0],
  ])("%s: %s, %i to %i", (_when, change, kind, lowPence, highPence) => {
    expect(shareOf([desk], { ...at, ...change })).toEqual({ kind, lowPence, highPence });
  });

  test("travel and support workers are not shared", () => {
    const lines = [
      { ...blank, adjustmentId: "tra-01", costBand: "S" },
      { ...blank, ask: "support" as const, costPence: 20_000_00 },
    ];
    expect(shareOf(lines, { ...at, today: "2027-01-01" }).kind).toBe("none");
  });

  test("several lines share one first part", () => {
    const two = [desk, desk].map((line) => ({ ...line, costPence: 500_00 }));
    expect(shareOf(two, { ...at, today: "2027-01-01" }).lowPence).toBe(600_00);
  });
});

describe("the way of an application", () => {
  const parties: TransitionParty[] = ["participant", "specialist", "employer", "lead", "visitor"];
  const names = Object.keys(accessToWorkTransitions) as AccessToWorkTransition[];
  const cases = names.flatMap((name) =>
    parties.flatMap((party) => accessToWorkStatuses.map((status) => ({ name, party, status }))),
  );

  test.each(cases)("$name by the $party when $status", ({ name, party, status }) => {
    const { by, from, to } = accessToWorkTransitions[name];
    const press = () =>
      nextStatus(accessToWorkTransitions, name, status, party, accessToWorkMoved[status]);
    if (!by.includes(party)) expect(press).toThrow(Forbidden);
    else if (!from.includes(status)) expect(press).toThrow(Conflict);
    else expect(press()).toBe(to);
  });

  test("an employer can confirm or take back that it was paid, and nothing else", () => {
    const theirs = names.filter((name) => accessToWorkTransitions[name].by.includes("employer"));
    expect(theirs).toEqual(["confirmPaid", "notPaidYet"]);
  });

  test("every status is reached", () => {
    const reached = new Set<string>(names.map((name) => accessToWorkTransitions[name].to));
    expect(accessToWorkStatuses.filter((status) => !reached.has(status))).toEqual([]);
  });

  test.each<[AccessToWorkStatus, Partial<typeof nothingTracked>]>([
    ["notApplied", {}],
    ["applied", { appliedOn: today }],
    ["granted", { appliedOn: today, decidedOn: today, decision: "partly" }],
    ["refused", { appliedOn: today, decidedOn: today, decision: "refused" }],
    ["paid", { appliedOn: today, decidedOn: today, decision: "granted", paidOn: today }],
  ])("is %s by its dates", (status, dates) => {
    expect(statusOf({ ...nothingTracked, ...dates })).toBe(status);
  });
});

describe("what an employer reads of it", () => {
  const line = (change: { ask?: AccessToWorkAsk; acts?: string; status?: PlanLineStatus }) => ({
    ...blank,
    acts: "other",
    ...change,
  });
  test.each([
    ["equipment, and there is a job", [line({ ask: "equipment" })], true, true],
    ["equipment, before there is a job", [line({ ask: "equipment" })], false, false],
    ["travel alone", [line({ ask: "travel", acts: "worker" })], true, false],
    [
      "support that the employer arranges",
      [line({ ask: "support", acts: "employer" })],
      true,
      true,
    ],
    ["nothing is asked", [line({})], true, false],
    [
      "equipment that was taken off",
      [line({ ask: "equipment", status: "withdrawn" })],
      true,
      false,
    ],
  ])("%s: %#", (_what, lines, hasJob, reads) => {
    expect(mayEmployerRead(lines, hasJob)).toBe(reads);
  });
});

describe("the facts", () => {
  test("each says where it is from, and what is not verified is to be checked", () => {
    for (const fact of [...accessToWorkFacts, ...accessToWorkRules]) {
      expect(fact.source).not.toBe("");
      if (fact.verified === "no") expect(needsChecking(fact, fact.from)).toBe(true);
    }
  });

  test("a published figure is to be checked when it is more than a year old", () => {
    const wait = factOn("wait", today);
    expect(needsChecking(wait, "2026-11-01")).toBe(false);
    expect(needsChecking(wait, "2026-11-02")).toBe(true);
  });

  const old: AccessToWorkFact = { ...factOn("window", today), from: "2020-01-01", value: 4 };
  const newer = { ...old, from: "2026-01-01", value: 6 };
  test.each([
    ["2019-06-01", 4],
    ["2025-12-31", 4],
    ["2026-01-01", 6],
  ])("on %s the row that holds is used", (day, value) => {
    expect(factOn("window", day, null, [newer, old]).value).toBe(value);
  });
});
