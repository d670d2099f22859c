import { describe, expect, test } from "vitest";
import type { Actor } from "../policy.ts";
import { openTransitions } from "../transitions.ts";
import { type EmployeeScope, employeeParty, employeeTransitions } from "./employee.ts";
import { codeAlphabet, codeInWords, readCode } from "./employee-code.ts";

const staff = (over: object = {}): Actor => ({
  kind: "staff",
  accountId: "a",
  name: "S",
  staffId: "priya",
  areaId: "clf",
  teamId: "southwark",
  role: "specialist",
  leads: [],
  ...over,
});
const lead = staff({ staffId: "ruth", role: "lead", leads: ["southwark"] });
const elsewhere = staff({ staffId: "owen", areaId: "midlands" });
const adviser = staff({ staffId: "dan" });
const them: Actor = {
  kind: "employee",
  name: "",
  employeeId: "e",
  adviceRequestId: "r",
  joined: false,
};
const owner: Actor = {
  kind: "employer",
  accountId: "a",
  name: "M",
  memberId: "m",
  employerId: "bramble",
  employerName: "Bramble",
  role: "owner",
  workplaceIds: "all",
};
const asker: Actor = { kind: "asker", name: "M", adviceRequestId: "r" };

const scope = (over: Partial<EmployeeScope>): EmployeeScope => ({
  id: "e",
  choice: null,
  areaId: "clf",
  takenByStaffId: null,
  adviserId: "dan",
  ...over,
});
const support = scope({ choice: "support" });
const taken = scope({ choice: "support", takenByStaffId: "priya" });
const joined = scope({ choice: "join" });

test.each<[string, Actor, EmployeeScope, string]>([
  ["a specialist of the area, while support waits", staff(), support, "areaStaff"],
  ["the lead, while support waits", lead, support, "areaStaff"],
  ["staff elsewhere, while support waits", elsewhere, support, "none"],
  ["a lead, while support in no area waits", lead, { ...support, areaId: null }, "areaStaff"],
  ["a specialist, while support in no area waits", staff(), { ...support, areaId: null }, "none"],
  ["the specialist who took it", staff(), taken, "ownSpecialist"],
  ["a colleague, once it is taken", adviser, taken, "none"],
  ["the lead, once it is taken", lead, taken, "none"],
  ["the adviser, of who joined", adviser, joined, "ownSpecialist"],
  ["any other, of who joined", staff(), joined, "none"],
  [
    "anybody, of who joined while there is no adviser",
    staff(),
    { ...joined, adviserId: null },
    "none",
  ],
  ["the adviser, of who chose nothing", adviser, scope({ choice: "nothing" }), "none"],
  ["the adviser, of who has not chosen", adviser, scope({}), "none"],
  ["the employer's owner, of who joined", owner, joined, "none"],
  ["who asked without an account", asker, joined, "none"],
  ["themselves", them, scope({}), "owner"],
  ["another of the same request", { ...them, employeeId: "f" } as Actor, joined, "none"],
])("%s: %s", (_, actor, employee, party) => {
  expect(employeeParty(actor, employee)).toBe(party);
});

describe("every choice may follow every other, by themselves alone", () => {
  test.each(["open", "support", "join", "nothing"] as const)("from %s", (state) => {
    expect(openTransitions(employeeTransitions, state, "employee")).toEqual(
      expect.arrayContaining(["support", "join", "nothing"]),
    );
    for (const party of ["employer", "system", "lead", "visitor"] as const)
      expect(openTransitions(employeeTransitions, state, party)).toEqual([]);
  });
  test("only who joined can tell their employer", () => {
    expect(employeeTransitions.tellEmployer.from).toEqual(["join"]);
  });
});

test("a code is read however it is typed, and has no sign that looks like another", () => {
  expect(readCode(" acde-fgh j ")).toBe("ACDEFGHJ");
  expect(readCode(codeInWords("ACDEFGHJ"))).toBe("ACDEFGHJ");
  expect(codeAlphabet).not.toMatch(/[ILOSZB01258]/);
  expect(new Set(codeAlphabet).size).toBe(codeAlphabet.length);
});
