import { expect, test } from "vitest";
import { type PlanReader, waitsFor } from "./plan-line-waits.ts";

const today = "2026-03-02";
const line = {
  status: "proposed",
  acts: "employer",
  employerAgreedAt: null,
  workerAgreedAt: null,
  wantedBy: null,
  reviewOn: null,
} as const;
const everybody: PlanReader[] = ["employer", "specialist", "worker"];

test.each([
  { of: "nobody’s yes yet", said: {}, waits: ["employer", "worker"] },
  { of: "the employer’s yes", said: { employerAgreedAt: today }, waits: ["worker"] },
  { of: "the worker’s yes", said: { workerAgreedAt: today }, waits: ["employer"] },
  { of: "no account to say yes with", said: {}, noAccount: true, waits: everybody },
  {
    of: "their yes written down",
    said: { workerAgreedAt: today },
    noAccount: true,
    waits: ["employer"],
  },
  {
    of: "a late thing that the employer does",
    said: { status: "agreed", wantedBy: "2026-03-01" },
    waits: ["employer", "specialist"],
  },
  {
    of: "a late thing that the worker does",
    said: { status: "agreed", acts: "worker", wantedBy: "2026-03-01" },
    waits: ["specialist", "worker"],
  },
  { of: "a thing due today", said: { status: "agreed", wantedBy: today }, waits: [] },
  {
    of: "a review that has come",
    said: { status: "inPlace", reviewOn: today },
    waits: ["employer", "worker"],
  },
  { of: "a review to come", said: { status: "reviewed", reviewOn: "2026-03-03" }, waits: [] },
  { of: "a refusal", said: { status: "notReasonable", wantedBy: "2026-03-01" }, waits: [] },
] as const)("a line with $of waits for $waits", ({ said, waits, ...rest }) => {
  const about = {
    kind: "participant",
    workerHasAccount: !("noAccount" in rest),
    today,
  } as const;
  expect(everybody.filter((side) => waitsFor(side, { ...line, ...said }, about))).toEqual(waits);
});
