import { expect, test } from "vitest";
import type { Party } from "../policy.ts";
import { endingReasonCodes, endingReasons, readableSides, reasonsToThem } from "./job-ending.ts";

test("each side has words for every reason, and no two that read alike", () => {
  for (const list of [...Object.values(endingReasons), reasonsToThem]) {
    expect(Object.keys(list).sort()).toEqual([...endingReasonCodes].sort());
    expect(new Set(Object.values(list)).size).toBe(endingReasonCodes.length);
  }
});

test("to the person nothing is worded about them", () => {
  for (const words of [
    ...Object.values(endingReasons.participant),
    ...Object.values(reasonsToThem),
  ])
    expect(words).not.toMatch(/\b(they|them|their)\b/i);
});

test("no reason blames anybody", () => {
  for (const words of Object.values(endingReasons).flatMap((list) => Object.values(list)))
    expect(words).not.toMatch(/dismiss|fail|absen|unreliab|conduct|fault|sack|fired|sick|health/i);
});

test.each<[Party, string[]]>([
  ["owner", ["participant", "specialist"]],
  ["employer", ["employer"]],
  ["employerOwner", ["employer"]],
  ["ownSpecialist", ["participant", "employer", "specialist"]],
  ["cover", ["participant", "employer", "specialist"]],
  ["teamLead", []],
  ["teamColleague", []],
  ["otherStaff", []],
  ["none", []],
])("%s reads of the end what was said by %j", (party, sides) => {
  expect(readableSides(party)).toEqual(sides);
});
