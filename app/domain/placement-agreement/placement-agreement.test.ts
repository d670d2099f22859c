import { expect, test } from "vitest";
import { privateWordsIn } from "../introduction/introduction-guard.ts";
import {
  type AgreementTerms,
  agreementParts,
  changedParts,
  concerns,
  firstFourWeeks,
  isAgreedByAll,
  mayEmployerReadWords,
  openToEmployer,
  type PlacementSide,
  standingOf,
  type Version,
} from "./placement-agreement.ts";

const terms: AgreementTerms = {
  jobTitle: "Kitchen assistant",
  tasks: "Prepare vegetables",
  minutesPerWeek: 960,
  payPence: 1285,
  payPeriod: "hour",
  workingPattern: "Tuesday to Friday, 10am to 2pm",
  place: "Quay Road",
  startsOn: "2026-03-16",
  managerName: "Marcus Webb",
  managerPhone: "",
  buddyName: "",
  specialistName: "Priya Nair",
  specialistPhone: "01632 960158",
  adjustments: "",
  employerDoes: "Shows each task",
  specialistDoes: "Visits in the first week",
  participantDoes: "Asks when something is not clear",
  employerMayKnow: "Nothing but the job.",
};
const version = (number: number, changes: Partial<AgreementTerms> = {}): Version => ({
  ...terms,
  ...changes,
  id: `v${number}`,
  version: number,
});
const signed = (side: PlacementSide, number: number) => ({ side, agreementId: `v${number}` });
const states = (versions: Version[], signatures: ReturnType<typeof signed>[]) => {
  const { participant, employer, specialist } = standingOf(versions, signatures);
  return [participant.state, employer.state, specialist.state];
};

test("every field of a version belongs to one part", () => {
  const fields = Object.values(agreementParts).flatMap((part) => part.fields);
  expect(fields.toSorted()).toEqual(Object.keys(terms).toSorted());
});

test.each([
  { change: { minutesPerWeek: 720 }, part: "hours", of: ["participant", "employer", "specialist"] },
  {
    change: { startsOn: "2026-03-23" },
    part: "start",
    of: ["participant", "employer", "specialist"],
  },
  { change: { payPence: 1300 }, part: "pay", of: ["participant", "employer"] },
  { change: { payPeriod: "week" as const }, part: "pay", of: ["participant", "employer"] },
  { change: { managerName: "Lena Fox" }, part: "manager", of: ["participant", "employer"] },
  { change: { buddyName: "Sam" }, part: "buddy", of: ["participant", "employer"] },
  { change: { adjustments: "A stool" }, part: "adjustments", of: ["participant", "employer"] },
  {
    change: { employerMayKnow: "Likes lists" },
    part: "employerMayKnow",
    of: ["participant", "employer"],
  },
  {
    change: { participantDoes: "Rings" },
    part: "participantDoes",
    of: ["participant", "specialist"],
  },
  {
    change: { specialistName: "Dan Okoro" },
    part: "specialist",
    of: ["participant", "employer", "specialist"],
  },
  { change: { managerPhone: "01632 960171" }, part: "managerPhone", of: [] },
  { change: { specialistPhone: "01632 960159" }, part: "specialistPhone", of: [] },
])("a change of $part asks $of", ({ change, part, of }) => {
  expect(changedParts(terms, { ...terms, ...change })).toEqual([part]);
  expect(concerns(terms, { ...terms, ...change })).toEqual(of);
});

test("nobody can be asked about a change before the person is", () => {
  for (const { concerns: sides } of Object.values(agreementParts))
    if (sides.length > 0) expect(sides).toContain("participant");
});

const phone = { managerPhone: "01632 960171" };
const fewer = { minutesPerWeek: 720 };
test.each([
  {
    when: "a first version waits",
    versions: [version(1)],
    by: [],
    is: ["asked", "notYet", "asked"],
  },
  {
    when: "the person agreed",
    versions: [version(1)],
    by: [signed("participant", 1)],
    is: ["agreed", "asked", "asked"],
  },
  {
    when: "all three agreed",
    versions: [version(1)],
    by: [signed("participant", 1), signed("employer", 1), signed("specialist", 1)],
    is: ["agreed", "agreed", "agreed"],
  },
  {
    when: "hours change after that",
    versions: [version(1), version(2, fewer)],
    by: [signed("participant", 1), signed("employer", 1), signed("specialist", 1)],
    is: ["asked", "notYet", "asked"],
  },
  {
    when: "pay changes after that",
    versions: [version(1), version(2, { payPence: 1300 })],
    by: [signed("participant", 1), signed("employer", 1), signed("specialist", 1)],
    is: ["asked", "notYet", "agreed"],
  },
  {
    when: "a phone number changes after that",
    versions: [version(1), version(2, phone)],
    by: [signed("participant", 1), signed("employer", 1), signed("specialist", 1)],
    is: ["agreed", "agreed", "agreed"],
  },
  {
    when: "what only the person and the specialist do changes, and they agree",
    versions: [version(1), version(2, { participantDoes: "Rings at eight" })],
    by: [signed("participant", 1), signed("employer", 1), signed("participant", 2)],
    is: ["agreed", "agreed", "asked"],
  },
  {
    when: "hours change and change back, and the person agreed to the last",
    versions: [version(1), version(2, fewer), version(3)],
    by: [signed("participant", 1), signed("employer", 1), signed("participant", 3)],
    // The employer never saw the second, so between what it read nothing has changed.
    is: ["agreed", "agreed", "asked"],
  },
  {
    when: "hours change twice, and the employer read both",
    versions: [version(1), version(2, fewer), version(3)],
    by: [
      signed("participant", 1),
      signed("employer", 1),
      signed("participant", 2),
      signed("participant", 3),
    ],
    is: ["agreed", "asked", "asked"],
  },
])("when $when: person, employer, specialist are $is", ({ versions, by, is }) => {
  expect(states(versions, by)).toEqual(is);
  expect(isAgreedByAll(standingOf(versions, by))).toBe(is.every((state) => state === "agreed"));
});

test.each([
  { by: [], open: [] },
  { by: [signed("participant", 1)], open: ["v1"] },
  { by: [signed("participant", 1), signed("participant", 3)], open: ["v1", "v3", "v4"] },
  { by: [signed("participant", 2)], open: ["v2"] },
  { by: [signed("employer", 1), signed("specialist", 2)], open: [] },
])("with $by the employer reads $open", ({ by, open }) => {
  const all = [
    version(1),
    version(2, fewer),
    version(3, { minutesPerWeek: 600 }),
    version(4, { ...phone, minutesPerWeek: 600 }),
  ];
  expect(openToEmployer(all, by).map(({ id }) => id)).toEqual(open);
});

const agreedAt = "2026-03-01T10:00:00.000Z";
test.each([
  { isNewest: true, takenBackAt: null, reads: true },
  { isNewest: false, takenBackAt: null, reads: false },
  { isNewest: true, takenBackAt: "2026-03-02T10:00:00.000Z", reads: false },
  { isNewest: true, takenBackAt: agreedAt, reads: false },
  // They agreed to these words after they took back the others.
  { isNewest: true, takenBackAt: "2026-02-27T10:00:00.000Z", reads: true },
])("newest: $isNewest, taken back: $takenBackAt, the employer reads it: $reads", (of) => {
  expect(mayEmployerReadWords({ ...of, agreedAt })).toBe(of.reads);
});

test("what an agreement begins with says nothing private, and no line twice", () => {
  const lines = Object.values(firstFourWeeks).flat();
  expect(privateWordsIn(lines)).toEqual([]);
  expect(new Set(lines).size).toBe(lines.length);
});
