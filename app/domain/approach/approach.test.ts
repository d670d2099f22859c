import { expect, test } from "vitest";
import { whyNotInProposal } from "../job-proposal/job-proposal-guard.ts";
import { kindsOfWork } from "../kind-of-work/kind-of-work.ts";
import { nextStatus, type TransitionParty, terminalStatuses } from "../transitions.ts";
import {
  type ApproachTransition,
  approachStatuses,
  approachTemplate,
  approachTransitions,
  type LastApproach,
  quietUntil,
  whyNotToday,
} from "./approach.ts";

const parties: TransitionParty[] = ["specialist", "employer", "participant", "system"];
const names = Object.keys(approachTransitions) as ApproachTransition[];

test.each(names.flatMap((name) => parties.map((party) => [name, party] as const)))(
  "%s is only for those of the table (%s)",
  (name, party) => {
    const { from, to, by } = approachTransitions[name];
    for (const status of approachStatuses) {
      const go = () => nextStatus(approachTransitions, name, status, party, "moved");
      if (by.includes(party) && from.includes(status))
        expect(go()).toBe(to === "same" ? status : to);
      else expect(go).toThrow();
    }
  },
);

test("what was answered or taken back goes no further", () => {
  expect(terminalStatuses(approachTransitions, [...approachStatuses])).toEqual([
    "interested",
    "notNow",
    "doNotAsk",
    "withdrawn",
  ]);
});

const last = (status: LastApproach["status"], answeredOn: string | null = null): LastApproach => ({
  status,
  sentOn: "2026-11-01",
  answeredOn,
});
test.each<[string, LastApproach | null, string | null]>([
  ["nobody ever wrote", null, null],
  ["a draft", { status: "drafted", sentOn: null, answeredOn: null }, null],
  ["they would like to talk", last("interested"), null],
  ["it was taken back", last("withdrawn"), null],
  ["no answer yet", last("sent"), "2026-12-31"],
  ["not now", last("notNow", "2026-11-03"), "2026-12-31"],
  ["please do not", last("doNotAsk", "2026-11-03"), "2027-11-03"],
])("how long it stays quiet after: %s", (_, before, until) => {
  expect(quietUntil(before)).toBe(until);
});

test.each<[string, Parameters<typeof whyNotToday>, RegExp | null]>([
  ["checked, never written to", ["verified", null, "2026-11-23"], null],
  ["not checked", ["awaitsVerification", null, "2026-11-23"], /checked/],
  ["on hold", ["suspended", null, "2026-11-23"], /on hold/],
  ["a letter is there", ["verified", last("sent"), "2027-06-01"], /with them now/],
  ["lately", ["verified", last("notNow"), "2026-12-30"], /may go from/],
  ["the day it may", ["verified", last("notNow"), "2026-12-31"], null],
  ["asked for none", ["verified", last("doNotAsk", "2026-11-03"), "2027-06-01"], /asked not to be/],
])("who may be written to today: %s", (_, asked, refused) => {
  const why = whyNotToday(...asked);
  if (refused) expect(why).toMatch(refused);
  else expect(why).toBeNull();
});

test.each(kindsOfWork.map(({ id }) => id))(
  "the letter we offer for %s speaks of nobody",
  (kind) => {
    expect(whyNotInProposal(approachTemplate(kind))).toBeNull();
  },
);
