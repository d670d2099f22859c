import { expect, test } from "vitest";
import type { Actor } from "../policy.ts";
import {
  nextStatus,
  openTransitions,
  type TransitionParty,
  terminalStatuses,
} from "../transitions.ts";
import {
  endReasons,
  type PlacementTransition,
  placementMoved,
  placementParty,
  placementStatuses,
  placementTransitions,
  supportUntilOf,
  whySupportEnds,
} from "./placement.ts";

const parties: TransitionParty[] = ["specialist", "participant", "employer", "lead", "system"];
const names = Object.keys(placementTransitions) as PlacementTransition[];
const cases = placementStatuses.flatMap((status) =>
  parties.flatMap((party) => names.map((name) => ({ status, party, name }))),
);

test.each(cases)("$name by $party from $status follows the table", ({ status, party, name }) => {
  const { by, from, to } = placementTransitions[name];
  const press = () => nextStatus(placementTransitions, name, status, party, placementMoved[status]);
  const open = openTransitions(placementTransitions, status, party).includes(name);
  expect(open).toBe(by.includes(party) && from.includes(status));
  if (open) expect(press()).toBe(to);
  else if (!by.includes(party)) expect(press).toThrow("That is not yours to do here.");
  else expect(press).toThrow(placementMoved[status]);
});

test("every status is reached and two of them are the end", () => {
  const reached = new Set(["agreed", ...Object.values(placementTransitions).map((t) => t.to)]);
  expect(placementStatuses.filter((status) => !reached.has(status))).toEqual([]);
  expect(terminalStatuses(placementTransitions, placementStatuses)).toEqual([
    "ended",
    "neverStarted",
  ]);
});

test("a lead and a participant never record a start", () => {
  expect(placementTransitions.start.by).toEqual(["employer", "specialist"]);
});

test.each([
  ["26 weeks after the start", "outOfWork", "2026-01-05", "2027-01-01", 26, "2026-07-06"],
  ["the end of their time, if sooner", "outOfWork", "2026-01-05", "2026-05-01", 26, "2026-05-01"],
  ["four months for a job at risk", "retention", "2026-01-05", "2027-01-01", 26, "2026-05-05"],
  ["the end of their time there too", "retention", "2026-01-05", "2026-03-01", 26, "2026-03-01"],
  ["an area's fewer weeks there too", "retention", "2026-01-05", "2027-01-01", 10, "2026-03-16"],
  ["the last of a short month", "retention", "2026-10-31", "2027-10-31", 26, "2027-02-28"],
] as const)("support lasts until %s", (_, pathway, from, participationEndsOn, weeks, until) => {
  const time = { pathway, supportFrom: from, participationEndsOn, supportWeeks: weeks };
  expect(supportUntilOf(time)).toBe(until);
});

test.each([
  ["the weeks of the area", "outOfWork", "2026-07-06", "2027-01-01", "areaWeeks"],
  ["the end of their time", "outOfWork", "2026-05-01", "2026-05-01", "participation"],
  [
    "the end of their time, brought forward",
    "outOfWork",
    "2026-07-06",
    "2026-06-01",
    "participation",
  ],
  ["the length of the pathway", "retention", "2026-05-05", "2027-01-01", "pathway"],
  ["the weeks of the area there too", "retention", "2026-03-16", "2027-01-01", "areaWeeks"],
] as const)("support ends by %s, and it says so", (_, pathway, supportUntil, ends, why) => {
  const time = { pathway, supportFrom: "2026-01-05", supportUntil, participationEndsOn: ends };
  expect(whySupportEnds(time)).toBe(why);
});

test("no reason for an ending blames anybody or names health", () => {
  for (const words of Object.values(endReasons))
    expect(words).not.toMatch(/fault|fail|dismiss|sack|sick|health|perform|could not cope/i);
});

const scope = {
  id: "job",
  coverStaffId: null,
  openedToEmployerAt: "2026-01-02T09:00:00.000Z",
  participantId: "amara",
  employerId: "bramble",
  workplaceId: "quay",
  specialistId: "priya",
  teamId: "southwark",
  areaId: "clf",
};
const staff = (over: object): Actor => ({
  kind: "staff",
  accountId: "a",
  name: "S",
  staffId: "someone",
  areaId: "clf",
  teamId: "hackney",
  role: "specialist",
  leads: [],
  ...over,
});
const colleague = (over: object): Actor => ({
  kind: "employer",
  accountId: "a",
  name: "M",
  memberId: "m",
  employerId: "bramble",
  employerName: "Bramble",
  role: "manager",
  workplaceIds: ["quay"],
  ...over,
});
const contact = (placementId: string): Actor => ({
  kind: "contact",
  name: "Marcus",
  placementId,
  employerId: "bramble",
});
test.each<[string, Actor, string]>([
  ["their own specialist", staff({ staffId: "priya" }), "ownSpecialist"],
  ["the team's lead", staff({ role: "lead", leads: ["southwark"] }), "teamLead"],
  ["a team colleague", staff({ teamId: "southwark" }), "teamColleague"],
  ["another area's staff", staff({ areaId: "sm" }), "otherStaff"],
  ["a manager of the workplace", colleague({}), "employer"],
  ["a manager of another workplace", colleague({ workplaceIds: ["dock"] }), "none"],
  ["the owner", colleague({ role: "owner", workplaceIds: "all" }), "employerOwner"],
  ["another employer", colleague({ employerId: "other" }), "none"],
  ["a visitor", { kind: "visitor" }, "none"],
  ["who speaks for the employer", contact("job"), "employer"],
  ["who speaks for an employer in another job", contact("other"), "none"],
])("%s plays the part they should", (_who, actor, party) => {
  expect(placementParty(actor, scope)).toBe(party);
});

test("whoever stands in for the specialist today acts in their place", () => {
  const cover = staff({ staffId: "joel", teamId: "southwark" });
  expect(placementParty(cover, { ...scope, coverStaffId: "joel" })).toBe("cover");
  expect(placementParty(cover, scope)).toBe("teamColleague");
});

test("nobody at an employer plays a part before the person has said that it may know", () => {
  const closed = { ...scope, openedToEmployerAt: null };
  for (const actor of [colleague({}), colleague({ role: "owner" }), contact("job")])
    expect(placementParty(actor, closed)).toBe("none");
});
