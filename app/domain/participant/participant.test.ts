import { expect, test } from "vitest";
import { participantForm } from "./participant.form.ts";
import {
  caseloadRoom,
  caseloadWords,
  countInWords,
  isNothingYet,
  participation,
} from "./participant.ts";

test.each([
  [0, "room"],
  [19, "room"],
  [20, "full"],
  [25, "full"],
  [26, "over"],
] as const)("a caseload of %i is %s", (people, room) => {
  expect(caseloadRoom(people)).toBe(room);
  expect(caseloadWords(people)).toMatch(/20|25/);
});

test.each([
  ["2027-03-01", null, "running"],
  ["2026-12-31", null, "endsSoon"],
  ["2026-11-23", null, "endsSoon"],
  ["2026-11-22", null, "ended"],
  ["2027-03-01", "2026-11-01T10:00:00.000Z", "closed"],
] as const)("a participation that ends on %s and closed at %s is %s", (ends, closedAt, state) => {
  expect(participation({ participationEndsOn: ends, closedAt }, "2026-11-23")).toBe(state);
});

test("a number below five is never said", () => {
  expect([0, 1, 4].map(countInWords)).toEqual(Array(3).fill("fewer than 5 people"));
  expect(countInWords(5)).toBe("5 people");
});

const typed = {
  id: "0191e9a4-0000-4000-8000-000000000001",
  chosenName: "Amara",
  email: "amara@example.org",
  homeDistrict: "se15",
  participationEndsOn: { day: "30", month: "6", year: "2027" },
  safeChannel: "email",
  senderName: "Priya",
};

test.each([
  ["an email address", { email: undefined }, "email"],
  ["a phone number", { safeChannel: "text" }, "phone"],
  ["a phone number", { safeChannel: "phone" }, "phone"],
])("a safe way needs %s", (_, change, path) => {
  const { error } = participantForm.safeParse({ ...typed, ...change });
  expect(error?.issues.map((issue) => issue.path.join("."))).toEqual([path]);
});

test("there is no field for what nobody may ask", () => {
  const kept = participantForm.parse({
    ...typed,
    diagnosis: "x",
    nationalInsuranceNumber: "x",
    dateOfBirth: "x",
    benefits: "x",
    ethnicity: "x",
  });
  expect(Object.keys(kept).sort()).toEqual([
    "chosenName",
    "email",
    "homeDistrict",
    "id",
    "participationEndsOn",
    "phone",
    "safeChannel",
    "safeDays",
    "safeFrom",
    "safeUntil",
    "safeWhen",
    "senderName",
  ]);
  expect(kept.homeDistrict).toBe("SE15");
});

test("a whole postcode is not asked for and not kept", () => {
  expect(participantForm.safeParse({ ...typed, homeDistrict: "SE15 4QR" }).success).toBe(false);
});

test.each<[string, Partial<Parameters<typeof isNothingYet>[0]>, boolean]>([
  ["somebody added three weeks ago, with nothing begun", {}, true],
  ["a day less", { createdAt: "2026-11-03T09:00:00.000Z" }, false],
  [
    "an introduction that ended, begun three weeks ago",
    { introductions: ["declined"], lastDraftedAt: "2026-11-02T09:00:00.000Z" },
    true,
  ],
  ["one begun last week", { lastDraftedAt: "2026-11-16T09:00:00.000Z" }, false],
  ["one that is with an employer", { introductions: ["withEmployer"] }, false],
  ["one they are deciding on", { introductions: ["withParticipant"] }, false],
  ["somebody in work", { placements: ["started"] }, false],
  ["a job that is agreed", { placements: ["agreed"] }, false],
  ["a closed record", { closedAt: "2026-11-20T09:00:00.000Z" }, false],
])("nothing yet for 21 days: %s", (_, more, expected) => {
  const person = {
    closedAt: null,
    createdAt: "2026-11-02T09:00:00.000Z",
    introductions: [],
    lastDraftedAt: null,
    placements: [],
    ...more,
  };
  expect(isNothingYet(person, "2026-11-23")).toBe(expected);
});
