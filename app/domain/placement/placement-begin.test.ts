import { describe, expect, test } from "vitest";
import { beginForm } from "./placement-begin.form.ts";
import { type BeginDates, beginDateProblems } from "./placement-begin.ts";

const today = "2026-02-25";
const found: BeginDates = {
  kind: "found",
  startsOn: "2026-03-02",
  supportFrom: "2026-03-02",
  saidOn: null,
  today,
};
const kept: BeginDates = {
  kind: "retention",
  startsOn: "2023-05-01",
  supportFrom: today,
  saidOn: "2026-02-20",
  today,
};

test.each<[string, BeginDates, string[]]>([
  ["a new job ahead", found, []],
  ["a new job begun four weeks ago", { ...found, startsOn: "2026-01-28" }, []],
  ["a new job begun thirteen weeks ago", { ...found, startsOn: "2025-11-26" }, []],
  ["a new job begun before that", { ...found, startsOn: "2025-11-25" }, ["startsOn"]],
  ["a new job in two years", { ...found, startsOn: "2028-02-25" }, ["startsOn"]],
  ["a job of some years that is kept", kept, []],
  ["support since the day they agreed", { ...kept, supportFrom: "2026-02-20" }, []],
  ["support before they agreed", { ...kept, supportFrom: "2026-02-19" }, ["supportFrom"]],
  ["support from tomorrow", { ...kept, supportFrom: "2026-02-26" }, ["supportFrom"]],
  [
    "support that began in the autumn",
    { ...kept, supportFrom: "2025-10-01", saidOn: "2025-10-01" },
    ["supportFrom"],
  ],
  ["a kept job that begins after its support", { ...kept, startsOn: "2026-03-01" }, ["startsOn"]],
])("%s", (_words, dates, fields) => {
  expect(Object.keys(beginDateProblems(dates))).toEqual(fields);
});

describe("the form", () => {
  const typed = {
    id: "6d1f1a52-5a2f-4a53-9d5c-0f3c4b3f5a11",
    kind: "found",
    employer: "listed",
    workplaceId: "a-workplace",
    nameUsed: "Kwame",
    jobTitle: "Kitchen porter",
    hours: "16",
    pay: "12.71",
    payPeriod: "hour",
    managerName: "Marcus Webb",
    startsOn: { day: "2", month: "3", year: "2026" },
  };
  const wrong = (change: object) => {
    const { error } = beginForm.safeParse({ ...typed, ...change });
    return [...new Set(error?.issues.map(({ path }) => path[0]) ?? [])];
  };
  test.each<[string, object, string[]]>([
    ["a new job at a known place", {}, []],
    ["no workplace", { workplaceId: undefined }, ["workplaceId"]],
    [
      "a new employer without a word about it",
      { employer: "new" },
      ["employerName", "sizeBand", "address", "postcode", "localAuthorityId"],
    ],
    [
      "a kept job without what the person said",
      { kind: "retention" },
      ["supportFrom", "saidWords", "saidHow", "saidOn"],
    ],
    ["a contact without a name", { contactEmail: "marcus@example.com" }, ["contactName"]],
    ["no hours", { hours: "0" }, ["hours"]],
    ["200 hours a week", { hours: "200" }, ["hours"]],
    ["hours below nothing", { hours: "-4" }, ["hours"]],
    [
      "a day that does not exist",
      { startsOn: { day: "31", month: "2", year: "2026" } },
      ["startsOn"],
    ],
  ])("%s", (_words, change, fields) => {
    expect(wrong(change)).toEqual(fields);
  });
});
