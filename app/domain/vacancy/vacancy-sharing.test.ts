import { expect, test } from "vitest";
import { blankVacancy } from "./blank-vacancy.ts";
import { sharingStep } from "./vacancy-sharing.form.ts";
import {
  goesLiveOn,
  goingLive,
  hadFrom,
  isForEveryone,
  lastSpecialistDay,
  missedDayOf,
  publishDayProblem,
  sharingNote,
  whoSeesIt,
} from "./vacancy-sharing.ts";

const today = "2026-02-25";
const blank = blankVacancy("v", "e", "a", "2026-02-25T09:30:00.000Z");

test.each([
  [null, "2026-02-25", null],
  [0, "2026-02-25", null],
  [1, "2026-02-25", "2026-02-25"],
  [7, "2026-02-25", "2026-03-03"],
  [28, "2026-03-20", "2026-04-16"],
])("%j days from %s: specialists alone see it until %j", (days, liveOn, until) => {
  expect(lastSpecialistDay(days, liveOn)).toBe(until);
});

test("going live counts the days by the London date, and the day that was chosen has done its work", () => {
  // Half past midnight in London, still the day before in UTC.
  expect(goingLive({ specialistsFirstDays: 1 }, "2026-07-01T23:30:00.000Z")).toEqual({
    publishedAt: "2026-07-01T23:30:00.000Z",
    publishOn: null,
    scheduledAt: null,
    specialistsFirstUntil: "2026-07-02",
  });
});

test.each([
  ["2026-02-24", null, /still to come/],
  ["2026-02-25", null, null],
  ["2027-02-25", null, null],
  ["2027-02-26", null, /within 12 months/],
  ["2026-03-10", "2026-03-10", null],
  ["2026-03-11", "2026-03-10", /closes on Tuesday 10 March/],
])("to go live on %s when it closes on %j", (publishOn, closesOn, problem) => {
  const said = publishDayProblem(publishOn, { closesOn, today });
  if (problem) expect(said).toMatch(problem);
  else expect(said).toBeNull();
});

const agreed = "2026-02-20T09:00:00.000Z";
test.each([
  [
    "a draft with a day, agreed",
    { publishOn: "2026-03-01", scheduledAt: agreed },
    "2026-03-01",
    null,
  ],
  ["a draft with a day, not agreed", { publishOn: "2026-03-01" }, null, null],
  ["a draft whose day is today, agreed", { publishOn: today, scheduledAt: agreed }, today, null],
  ["a draft whose day came without it", { publishOn: today }, null, today],
  ["a live one", { status: "live", publishOn: "2026-03-01", scheduledAt: agreed }, null, null],
  ["a draft without a day", {}, null, null],
] as const)("%s", (_words, more, live, missed) => {
  const vacancy = { ...blank, ...more };
  expect([goesLiveOn(vacancy), missedDayOf(vacancy, today)]).toEqual([live, missed]);
});

test.each([
  ["nothing said", {}, "Everyone", true],
  ["kept", { keptForSpecialistsAt: agreed }, "Specialists only, not on the board", false],
  [
    "a draft, first",
    { specialistsFirstDays: 7 },
    "Specialists for the first 7 days, then everyone",
    true,
  ],
  [
    "a draft, one day",
    { specialistsFirstDays: 1 },
    "Specialists for the first day, then everyone",
    true,
  ],
  [
    "live, on the last of the days",
    { status: "live", specialistsFirstDays: 7, specialistsFirstUntil: today },
    "Specialists only until Wednesday 25 February, then everyone",
    false,
  ],
  [
    "live, the day after",
    { status: "live", specialistsFirstDays: 7, specialistsFirstUntil: "2026-02-24" },
    "Everyone",
    true,
  ],
  [
    "work without pay",
    { kind: "taster" },
    "The support team only, as with all work without pay",
    false,
  ],
] as const)("%s is seen by: %s", (_words, more, said, forAll) => {
  const vacancy = { ...blank, ...more };
  expect([whoSeesIt(vacancy, today), isForEveryone(vacancy, today)]).toEqual([said, forAll]);
});

test.each([
  [null, null],
  ["2026-02-25", null],
  ["2026-02-26", "2026-02-26"],
])("available from %j is still ahead: %j", (availableFrom, ahead) => {
  expect(hadFrom({ availableFrom }, today)).toBe(ahead);
});

test("the step is never unfinished, and says what was chosen", () => {
  expect(sharingNote(blank, today)).toBe("Only if you want to");
  expect(sharingNote({ ...blank, mostIntroductions: 2 }, today)).toBe("Done");
  const planned = { ...blank, publishOn: "2026-03-02", scheduledAt: agreed };
  expect(sharingNote(planned, today)).toBe("Goes live on Monday 2 March");
});

test.each([
  [{}, []],
  [{ audience: "everyone", specialistDays: "", mostIntroductions: "50" }, []],
  [{ audience: "first", specialistDays: "28" }, []],
  [{ audience: "first", specialistDays: "0" }, []],
  [{ audience: "first" }, ["specialistDays"]],
  [{ audience: "first", specialistDays: "29" }, ["specialistDays"]],
  [{ audience: "first", specialistDays: "-1" }, ["specialistDays"]],
  [{ audience: "first", specialistDays: "a week" }, ["specialistDays"]],
  [{ audience: "nobody" }, ["audience"]],
  [{ mostIntroductions: "0" }, ["mostIntroductions"]],
  [{ mostIntroductions: "51" }, ["mostIntroductions"]],
  [{ mostIntroductions: "2.5" }, ["mostIntroductions"]],
  [{ publishOn: { day: "30", month: "2", year: "2026" } }, ["publishOn"]],
  [{ availableFrom: { day: "9", month: "3" } }, ["availableFrom"]],
])("%j: wrong are %j", (typed, wrong) => {
  const read = sharingStep.safeParse(typed);
  expect(read.success ? [] : read.error.issues.map(({ path }) => path[0])).toEqual(wrong);
});
