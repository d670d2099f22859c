import { expect, test } from "vitest";
import type { Weekday } from "../calendar/calendar.ts";
import type { DemandWeight, SkillAnswer } from "../skill/skill.ts";
import type { CanChange, Level } from "../work-environment/work-environment.ts";
import { slotOf } from "../working-week/working-week.ts";
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

const waking = (...days: Weekday[]) =>
  days.flatMap((day) =>
    (["early", "morning", "afternoon", "evening"] as const).map((part) => slotOf(day, part)),
  );

type Case = [string, string, Partial<PersonSide>, Partial<WorkSide>, string];
const asks = (weight: DemandWeight): Partial<WorkSide> => ({
  demands: [{ skill: "forklift-ticket", weight }],
});
const says = (answer: SkillAnswer): Partial<PersonSide> => ({
  skills: [{ skill: "forklift-ticket", answer }],
});
const task = (isMovable: boolean, asksFor: "lift" | "forklift-ticket") =>
  ({ id: "t1", words: "Unload the van", isMovable, asksFor }) as const;
const forklift = "forklift-ticket";
const skillCases: Case[] = [
  ["a ticket they have fits", forklift, says("has"), asks("byLaw"), "fits"],
  [
    "a ticket by law that they lack is to discuss",
    forklift,
    says("no"),
    asks("byLaw"),
    "toDiscuss",
  ],
  [
    "a ticket by law cannot be learned after the start",
    forklift,
    says("learning"),
    asks("byLaw"),
    "toDiscuss",
  ],
  [
    "a ticket by law for a task that can move could fit",
    forklift,
    says("no"),
    { ...asks("byLaw"), tasks: [task(true, forklift)] },
    "couldFit",
  ],
  [
    "a ticket by law for a task that is part of the job is to discuss",
    forklift,
    says("no"),
    { ...asks("byLaw"), tasks: [task(true, forklift), task(false, forklift)] },
    "toDiscuss",
  ],
  [
    "what is essential and not learned is to discuss",
    forklift,
    says("no"),
    asks("essential"),
    "toDiscuss",
  ],
  ["what they would learn could fit", forklift, says("learning"), asks("essential"), "couldFit"],
  ["what the employer teaches could fit", forklift, says("no"), asks("learnable"), "couldFit"],
  ["what is only desirable could fit", forklift, says("no"), asks("desirable"), "couldFit"],
  ["a skill nobody asked about is not known", forklift, {}, asks("byLaw"), "notKnown"],
  [
    "too much in a task that can move could fit",
    "lift",
    { environment: [{ dimension: "lift", from: 0, to: 1, strength: "need" }] },
    {
      environment: [{ dimension: "lift", level: 3, canChange: "no", note: "" }],
      tasks: [task(true, "lift")],
    },
    "couldFit",
  ],
  [
    "too much in a task that is part of the job is to discuss",
    "lift",
    { environment: [{ dimension: "lift", from: 0, to: 1, strength: "need" }] },
    {
      environment: [{ dimension: "lift", level: 3, canChange: "no", note: "" }],
      tasks: [task(false, "lift")],
    },
    "toDiscuss",
  ],
  [
    "too little is not mended by taking a task away",
    "lift",
    { environment: [{ dimension: "lift", from: 3, to: 4, strength: "need" }] },
    {
      environment: [{ dimension: "lift", level: 1, canChange: "no", note: "" }],
      tasks: [task(true, "lift")],
    },
    "toDiscuss",
  ],
];

test("a task that can move is named, so that it can be proposed", () => {
  const told = resultOf(
    "lift",
    { environment: [{ dimension: "lift", from: 0, to: 1, strength: "need" }] },
    {
      environment: [{ dimension: "lift", level: 3, canChange: "no", note: "" }],
      tasks: [task(true, "lift")],
    },
  );
  expect(told?.moves).toEqual([{ task: "t1", words: "Unload the van" }]);
  expect(told?.sentence).toContain("could fit if “Unload the van” moves to someone else");
});

test.each<[string, PersonSide["jobs"], Partial<WorkSide>, string]>([
  ["the job itself", [{ occupation: "kitchen-porter", wish: "wanted" }], {}, "wanted"],
  ["the job before its kind", [{ occupation: "kitchen-porter", wish: "notForMe" }], {}, "notForMe"],
  ["the kind where the job was not spoken of", [], {}, "acceptable"],
  [
    "the kind where the vacancy is no job of the list",
    [{ occupation: "kitchen-porter", wish: "wanted" }],
    { occupation: null },
    "acceptable",
  ],
])("a wish is read from %s", (_, jobs, work, expected) => {
  const person: PersonSide = {
    ...nobodyKnown,
    wishes: [{ kindOfWork: "kitchen-and-cafe", wish: "acceptable" }],
    jobs: jobs ?? [],
  };
  const { wish } = explainMatch(person, { ...kitchen, occupation: "kitchen-porter", ...work });
  expect(wish).toBe(expected);
});

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
  ["days all free fit", "days", { week: waking("mon", "tue", "wed", "sat") }, {}, "fits"],
  ["a day not free could fit", "days", { week: waking("mon", "tue") }, {}, "couldFit"],
  [
    "a part of the day not free could fit",
    "days",
    { week: ["mon-morning", "tue-morning", "wed-morning"] },
    {},
    "couldFit",
  ],
  [
    "a part of the day that the job does not take is not asked for",
    "days",
    { week: ["mon-morning", "tue-morning", "wed-morning"] },
    { startsAt: "09:00", endsAt: "12:00" },
    "fits",
  ],
  [
    "any part of a day will do where the times are not said",
    "days",
    { week: ["mon-night", "tue-night", "wed-night"] },
    { startsAt: null, endsAt: null },
    "fits",
  ],
  [
    "a fixed day not free is to discuss",
    "days",
    { week: waking("mon") },
    { hoursCanFlex: "no" },
    "toDiscuss",
  ],
  ["days not known", "days", { week: null }, {}, "notKnown"],
  [
    "a first day in time fits",
    "start",
    { availableFrom: "2027-01-04" },
    { startsOn: "2027-01-04", today: "2026-11-23" },
    "fits",
  ],
  [
    "a first day too early could fit",
    "start",
    { availableFrom: "2027-01-05" },
    { startsOn: "2027-01-04", today: "2026-11-23" },
    "couldFit",
  ],
  [
    "notice that runs past the first day could fit",
    "start",
    { noticeWeeks: 8 },
    { startsOn: "2027-01-04", today: "2026-11-23" },
    "couldFit",
  ],
  [
    "a first day that is past means as soon as can be",
    "start",
    { availableFrom: "2026-11-20" },
    { startsOn: "2026-11-01", today: "2026-11-23" },
    "fits",
  ],
  ["a first day not said is not known", "start", { noticeWeeks: 4 }, {}, "notKnown"],
  [
    "a contract they would take fits",
    "contract",
    { contracts: ["permanent", "seasonal"] },
    { contract: "seasonal" },
    "fits",
  ],
  [
    "a contract they would not take is to discuss",
    "contract",
    { contracts: ["permanent"] },
    { contract: "casual" },
    "toDiscuss",
  ],
  [
    "contracts nobody asked about are not known",
    "contract",
    {},
    { contract: "casual" },
    "notKnown",
  ],
  ...skillCases,
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
