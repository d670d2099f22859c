import { expect, test } from "vitest";
import { changeOf, profileForms } from "./vocational-profile.form.ts";
import {
  emptyProfile,
  freeText,
  knownSections,
  profileSections,
  type VocationalProfile,
} from "./vocational-profile.ts";

const empty: VocationalProfile = {
  ...emptyProfile("amara", ""),
  week: null,
  contracts: null,
  jobs: [],
  skillAnswers: [],
  home: "",
  travelWays: null,
  wishes: {},
  reach: [],
  environment: [],
  adjustments: [],
  strengths: [],
};

test.each(profileSections)("the section %s may be saved with nothing in it", (section) => {
  const parsed = profileForms[section].safeParse({});
  expect(parsed.error).toBeUndefined();
  const change = changeOf(section, parsed.data);
  expect(change.section).toBe(section);
  expect(Object.values(freeText(change)).join("")).toBe("");
});

test("an empty profile knows nothing, and one answer makes one section known", () => {
  expect([...knownSections(empty)]).toEqual([]);
  expect([...knownSections({ ...empty, maxMinutes: 960 })]).toEqual(["hours"]);
});

test("levels that are fine become a range, and saying nothing of a scale leaves it out", () => {
  const typed = profileForms.environment.parse({
    scales: { noise: { levels: ["2", "0"], strength: "need" }, light: { note: "no levels" } },
  });
  expect(changeOf("environment", typed, "around")).toEqual({
    section: "environment",
    values: {
      part: "around",
      environment: [{ dimension: "noise", fromLevel: 0, toLevel: 2, strength: "need", note: "" }],
    },
  });
});

test("a scale of another part is not of this page, so it is neither kept nor cleared", () => {
  const typed = profileForms.environment.parse({ scales: { noise: { levels: ["2"] } } });
  expect(changeOf("environment", typed, "body")).toEqual({
    section: "environment",
    values: { part: "body", environment: [] },
  });
});

test("a question that nobody asked is not kept", () => {
  const typed = profileForms.work.parse({ about: "Cooking", diagnosis: "x", benefits: "x" });
  expect(changeOf("work", typed)).toEqual({
    section: "work",
    values: { about: "Cooking", wishes: {}, jobs: [] },
  });
});

test.each([
  [{ minMinutes: "16", maxMinutes: "8" }, "maxMinutes"],
  [{ earliestStart: "14:00", latestFinish: "10:00" }, "latestFinish"],
  [{ earliestStart: "half nine" }, "earliestStart"],
  [{ payFloorPence: "lots" }, "payFloorPence"],
])("hours that cannot be are put right at the field: %o", (typed, field) => {
  const { error } = profileForms.hours.safeParse(typed);
  expect(error?.issues.map((issue) => issue.path.join("."))).toEqual([field]);
});
