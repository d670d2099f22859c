import { expect, test } from "vitest";
import type { CanChange, Level } from "../work-environment/work-environment.ts";
import { explainMatch, type PersonSide, type WorkSide } from "./matching.ts";

const nobodyKnown: PersonSide = {
  wishes: [],
  reachableAuthorities: [],
  environment: [],
  adjustments: [],
};
const kitchen: WorkSide = {
  kindOfWork: "kitchen-and-cafe",
  minutesMin: 960,
  minutesMax: 1200,
  days: ["mon", "tue", "wed"],
  startsAt: "10:00",
  endsAt: "16:00",
  payMinPencePerHour: 1285,
  localAuthority: "southwark",
  hoursCanFlex: "partly",
  environment: [{ dimension: "noise", level: 3, canChange: "partly", note: "" }],
};

function resultOf(about: string, person: Partial<PersonSide>, work: Partial<WorkSide> = {}) {
  const { reasons } = explainMatch({ ...nobodyKnown, ...person }, { ...kitchen, ...work });
  return reasons.find((reason) => reason.about === about);
}

test.each<[string, string, Partial<PersonSide>, Partial<WorkSide>, string]>([
  ["hours that overlap fit", "hours", { minMinutes: 480, maxMinutes: 960 }, {}, "fits"],
  ["hours that touch fit", "hours", { minMinutes: 1200 }, {}, "fits"],
  ["too many hours could fit when hours can flex", "hours", { maxMinutes: 959 }, {}, "couldFit"],
  ["too few hours could fit when hours can flex", "hours", { minMinutes: 1201 }, {}, "couldFit"],
  ["fixed hours are to discuss", "hours", { maxMinutes: 480 }, { hoursCanFlex: "no" }, "toDiscuss"],
  [
    "nobody asked about hours: could fit",
    "hours",
    { maxMinutes: 480 },
    { hoursCanFlex: null },
    "couldFit",
  ],
  ["a person's hours not known", "hours", {}, {}, "notKnown"],
  [
    "a job's hours not known",
    "hours",
    { maxMinutes: 480 },
    { minutesMin: null, minutesMax: null },
    "notKnown",
  ],
  ["days all free fit", "days", { days: ["mon", "tue", "wed", "sat"] }, {}, "fits"],
  ["a day not free could fit", "days", { days: ["mon", "tue"] }, {}, "couldFit"],
  [
    "a fixed day not free is to discuss",
    "days",
    { days: ["mon"] },
    { hoursCanFlex: "no" },
    "toDiscuss",
  ],
  ["days not known", "days", { days: null }, {}, "notKnown"],
  ["a start just late enough fits", "times", { earliestStart: "10:00" }, {}, "fits"],
  ["a start a minute early could fit", "times", { earliestStart: "10:01" }, {}, "couldFit"],
  ["a finish too late could fit", "times", { latestFinish: "15:30" }, {}, "couldFit"],
  [
    "a night shift ends the next day",
    "times",
    { latestFinish: "18:00" },
    { startsAt: "22:00", endsAt: "06:00" },
    "couldFit",
  ],
  ["a place in reach fits", "travel", { reachableAuthorities: ["southwark"] }, {}, "fits"],
  [
    "a place out of reach is to discuss",
    "travel",
    { reachableAuthorities: ["hackney"] },
    {},
    "toDiscuss",
  ],
  [
    "travel training that helps them could bridge it",
    "travel",
    { reachableAuthorities: ["hackney"], adjustments: ["tra-02"] },
    {},
    "couldFit",
  ],
  ["reach not known", "travel", {}, {}, "notKnown"],
  ["pay at the floor fits", "pay", { payFloorPence: 1285 }, {}, "fits"],
  ["pay a penny under the floor is to discuss", "pay", { payFloorPence: 1286 }, {}, "toDiscuss"],
  ["pay not known", "pay", { payFloorPence: 1286 }, { payMinPencePerHour: null }, "notKnown"],
  [
    "a wanted kind of work fits",
    "wish",
    { wishes: [{ kindOfWork: "kitchen-and-cafe", wish: "wanted" }] },
    {},
    "fits",
  ],
  [
    "an unwanted kind of work is to discuss",
    "wish",
    { wishes: [{ kindOfWork: "kitchen-and-cafe", wish: "notForMe" }] },
    {},
    "toDiscuss",
  ],
  [
    "a wish about other work says nothing here",
    "wish",
    { wishes: [{ kindOfWork: "shop", wish: "notForMe" }] },
    {},
    "notKnown",
  ],
])("%s", (_, about, person, work, result) => {
  expect(resultOf(about, person, work)?.result).toBe(result);
});

test.each<[CanChange | null, "need" | "prefer", Level, string]>([
  ["yes", "need", 1, "couldFit"],
  ["partly", "need", 1, "couldFit"],
  ["notSure", "need", 1, "couldFit"],
  [null, "need", 1, "couldFit"],
  ["no", "need", 1, "toDiscuss"],
  ["no", "prefer", 2, "toDiscuss"],
  ["no", "need", 3, "fits"],
  ["no", "need", 4, "fits"],
])("noise that can change (%s), a %s up to level %i: %s", (canChange, strength, to, result) => {
  const reason = resultOf(
    "noise",
    { environment: [{ dimension: "noise", from: 0, to, strength }] },
    { environment: [{ dimension: "noise", level: 3, canChange, note: "" }] },
  );
  expect(reason).toMatchObject({ result, weight: strength });
});

test("a gap is bridged by the person's own adjustment before the library's", () => {
  const environment = [{ dimension: "noise", from: 0, to: 1, strength: "need" }] as const;
  expect(resultOf("noise", { environment })?.adjustments).toEqual(["sen-02", "sen-01"]);
  expect(resultOf("noise", { environment, adjustments: ["sen-01"] })?.adjustments).toEqual([
    "sen-01",
  ]);
});

test("an adjustment cannot turn up what is too little", () => {
  const environment = [{ dimension: "noise", from: 4, to: 4, strength: "prefer" }] as const;
  expect(resultOf("noise", { environment })).toMatchObject({ result: "couldFit", adjustments: [] });
});

test("a reason reads as a person would say it", () => {
  const environment = [{ dimension: "noise", from: 0, to: 1, strength: "need" }] as const;
  expect(resultOf("noise", { environment, adjustments: ["sen-01"] })?.sentence).toBe(
    "Noise: could fit with noise-reducing headphones or ear defenders. In this job: “loud, you raise your voice”, and part of this can change. They need anything from “silent or nearly silent” to “quiet talk”.",
  );
  expect(
    resultOf("hours", { minMinutes: 480, maxMinutes: 720 }, { hoursCanFlex: "no" })?.sentence,
  ).toBe(
    "Hours: to discuss. The job is 16 to 20 hours a week, and the employer says this has to stay. They are looking for 8 to 12 hours a week.",
  );
  expect(resultOf("travel", {})?.sentence).toBe(
    "Getting there: not known yet. The workplace is in Southwark. We do not know yet where they can get to.",
  );
});
