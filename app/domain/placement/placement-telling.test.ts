import { expect, test } from "vitest";
import { sealedText, type TellingFacts, tellingState, tellingWords } from "./placement-telling.ts";

test.each([
  ["nobody has asked yet", null, null, "toDecide"],
  ["a yes that is open", "2026-02-25T09:30:00.000Z", "yes", "told"],
  ["a no", null, "no", "no"],
  ["a yes taken back", null, "takenBack", "takenBack"],
  ["a yes to somebody who has changed since", null, "yes", "askAgain"],
] as const)("%s", (_words, openedAt, latest, state) => {
  expect(tellingState(openedAt, latest)).toBe(state);
});

const facts: TellingFacts = {
  nameUsed: "Kwame",
  jobTitle: "Kitchen porter",
  employerName: "Harbour Café",
  workplaceName: "Quay Road",
  status: "started",
  startsOn: "2023-05-01",
  minutesPerWeek: 960,
  payPence: 1271,
  payPeriod: "hour",
  managerName: "Ola Bright",
  supportUntil: "2026-06-25",
  specialistName: "Priya Nair",
  specialistPhone: "01632 960158",
  teamName: "Southwark Works",
  contactName: "Ola Bright",
  contactRole: "Owner",
  contactEmail: "ola@example.com",
  contactPhone: "",
  colleagues: [],
};

test("the words say the job and who supports them, and never that the job was at risk", () => {
  const text = sealedText(tellingWords(facts));
  expect(text).toContain("Ola Bright, Owner (ola@example.com)");
  expect(text).toContain("Kwame, Kitchen porter, Quay Road, Harbour Café.");
  expect(text).toContain("Priya Nair of Southwark Works supports Kwame at work");
  expect(text).not.toMatch(/risk|keep|retention|Connect to Work|health/i);
});

test.each<[string, Partial<TellingFacts>, RegExp]>([
  ["by mail where there is an address", {}, /a mail that gives no name/],
  ["by mail to colleagues", { contactEmail: "", colleagues: ["Lena Fox"] }, /a mail/],
  ["by word of mouth where there is none", { contactEmail: "" }, /Priya Nair tells them in person/],
])("an employer hears of it %s", (_words, change, how) => {
  expect(tellingWords({ ...facts, ...change }).how).toMatch(how);
});

test.each<[string, Partial<TellingFacts>]>([
  ["another contact", { contactName: "Sam Reid" }],
  ["another address", { contactEmail: "other@example.com" }],
  ["a colleague who could read it", { colleagues: ["Lena Fox"] }],
  ["other pay", { payPence: 1300 }],
])("%s makes other words, to which nobody has said yes", (_words, change) => {
  expect(sealedText(tellingWords({ ...facts, ...change }))).not.toBe(
    sealedText(tellingWords(facts)),
  );
});
