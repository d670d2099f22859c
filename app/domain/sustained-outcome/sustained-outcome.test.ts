import { describe, expect, test } from "vitest";
import { isDate } from "../calendar/calendar.ts";
import { pathways } from "../pathway/pathway.ts";
import { type JobPay, payStanding } from "./outcome-pay.ts";
import {
  lastingInWords,
  type OutcomeDefinition,
  outcomeDefinitions,
  outcomesOf,
  type Spell,
  type Standing,
  standingInWords,
  standingOf,
  standingsOf,
  thresholdInWords,
  weeksInWords,
} from "./sustained-outcome.ts";

const thirteen: OutcomeDefinition = {
  id: "thirteenWeeks",
  name: "13 weeks in work",
  pathway: "outOfWork",
  minMinutesPerWeek: 420,
  weeks: 13,
  withinWeeks: 16,
  wageBasis: "minimumForAge",
  from: "2025-04-01",
  to: null,
  source: "a test",
  verified: "no",
  doubt: null,
};
const work = (fromOn: string, untilOn: string | null = null, hours = 16): Spell => ({
  placementId: "job",
  kind: "work",
  fromOn,
  untilOn,
  minutesPerWeek: hours * 60,
});
const pause = (fromOn: string, untilOn: string | null): Spell => ({
  ...work(fromOn, untilOn, 0),
  kind: "break",
});
const stand = (
  spells: Spell[],
  today: string,
  versions: OutcomeDefinition[] = [thirteen],
  isAhead = false,
) => standingOf(versions, { spells, today, isAhead });

describe("where somebody stands", () => {
  test.each<[string, Spell[], string, object, OutcomeDefinition?]>([
    // The last day of the thirteenth week.
    [
      "the day before",
      [work("2026-01-05")],
      "2026-04-04",
      { state: "onCourse", on: "2026-04-05", days: 90 },
    ],
    ["on the day", [work("2026-01-05")], "2026-04-05", { state: "reached", on: "2026-04-05" }],
    [
      "after the job ended, having lasted",
      [work("2026-01-05", "2026-05-01")],
      "2026-12-01",
      { state: "reached", on: "2026-04-05" },
    ],
    [
      "after the job ended before",
      [work("2026-01-05", "2026-03-01")],
      "2026-03-02",
      { state: "notReached", days: 56 },
    ],
    // A planned fortnight that has begun: a fortnight later.
    [
      "on a break whose last day is known",
      [work("2026-01-05"), pause("2026-03-02", "2026-03-15")],
      "2026-03-03",
      { state: "onCourse", on: "2026-04-19" },
    ],
    [
      "on a break whose last day is not known",
      [work("2026-01-05"), pause("2026-03-02", null)],
      "2026-03-20",
      { state: "notYetKnown", because: "onBreak" },
    ],
    [
      "at too few hours",
      [work("2026-01-05", "2026-02-01"), work("2026-02-02", null, 5)],
      "2026-03-01",
      { state: "notYetKnown", because: "fewerHours" },
    ],
    [
      "in another job after a gap",
      [work("2026-01-05", "2026-02-15"), { ...work("2026-03-02"), placementId: "other" }],
      "2026-03-10",
      { state: "onCourse", on: "2026-04-19" },
    ],
    // For weeks in a row the days before a break are lost: 3 and 4 March alone count.
    [
      "after a break, where no day may be missing",
      [work("2026-01-05"), pause("2026-03-02", "2026-03-02")],
      "2026-03-04",
      { state: "onCourse", on: "2026-06-01", days: 2 },
      { ...thirteen, withinWeeks: 13 },
    ],
    // Reached before the hours fell: what is reached stays.
    [
      "at too few hours afterwards",
      [work("2026-01-05", "2026-04-05"), work("2026-04-06", null, 2)],
      "2026-09-01",
      { state: "reached", on: "2026-04-05" },
    ],
  ])("%s", (_words, spells, today, standing, definition = thirteen) => {
    expect(stand(spells, today, [definition])).toMatchObject(standing);
  });

  test("nothing is known before the first day, and nothing was reached without one", () => {
    expect(stand([], "2026-01-04", [thirteen], true)).toMatchObject({
      state: "notYetKnown",
      because: "notStarted",
    });
    expect(stand([], "2026-01-04")).toMatchObject({ state: "notReached", days: 0 });
  });
});

describe("a definition that changes", () => {
  const old = { ...thirteen, to: "2026-03-31" };
  const looser = { ...thirteen, from: "2026-04-01", weeks: 8, withinWeeks: 10 };
  const versions = [old, looser];

  test.each<[string, Spell[], string, string]>([
    // Begun under the old one: 13 weeks, though eight would do for somebody who begins today.
    ["leaves work that began before it", [work("2026-03-30")], "2026-06-28", "2025-04-01"],
    // 55 more days: April 29, then 26.
    ["holds for work that begins on its day", [work("2026-04-01")], "2026-05-26", "2026-04-01"],
    // Another number of hours, a break or a job the next day do not begin another spell of work.
    [
      "leaves it through a change of hours",
      [work("2026-03-30", "2026-04-12"), work("2026-04-13", null, 20)],
      "2026-06-28",
      "2025-04-01",
    ],
    [
      "leaves it through a break",
      [work("2026-03-30"), pause("2026-04-06", "2026-04-12")],
      "2026-07-05",
      "2025-04-01",
    ],
    [
      "leaves it in a job that begins the day after",
      [work("2026-03-30", "2026-04-12"), { ...work("2026-04-13"), placementId: "other" }],
      "2026-06-28",
      "2025-04-01",
    ],
    // The days of the first job count by the old one until late June; by the new one the new job alone has 56 days on
    // 8 June: April 14 to 30 are 17, May 31 (48), 8 more.
    [
      "holds for a job after a day without one",
      [work("2026-03-30", "2026-04-12"), { ...work("2026-04-14"), placementId: "other" }],
      "2026-06-08",
      "2026-04-01",
    ],
    // Too few hours before: the work that counts began on 6 April. 55 more days: April 24, May 31: the last of May.
    [
      "holds where the hours became enough after it",
      [work("2026-03-30", "2026-04-05", 5), work("2026-04-06")],
      "2026-05-31",
      "2026-04-01",
    ],
  ])("%s", (_words, spells, on, from) => {
    for (const order of [versions, [...versions].reverse()]) {
      const later = stand(spells, "2026-12-01", order);
      expect(later).toMatchObject({ state: "reached", on, definition: { from } });
      const before = stand(spells, "2026-04-14", order);
      expect(before).toMatchObject({ state: "onCourse", on, definition: { from } });
    }
  });

  test("that is withdrawn asks nothing of work that begins later, nor of work before the first", () => {
    expect(stand([work("2026-03-31")], "2026-09-01", [old])).toMatchObject({ state: "reached" });
    expect(stand([work("2026-04-01")], "2026-09-01", [old])).toBeNull();
    expect(stand([work("2024-01-01")], "2026-09-01", [old])).toBeNull();
  });
});

describe("the definitions that are shipped", () => {
  test("each names its source, is not claimed to be checked, and follows the version before it", () => {
    for (const each of outcomeDefinitions) {
      expect(each.source).not.toBe("");
      expect(each.verified).toBe("no");
      expect(each.doubt).not.toBeNull();
      expect(each.withinWeeks).toBeGreaterThanOrEqual(each.weeks);
    }
    for (const versions of pathways.flatMap((pathway) => outcomesOf(pathway)))
      versions.forEach((each, at) => {
        const next = versions[at + 1];
        expect(isDate(each.from)).toBe(true);
        if (next) expect(each.to !== null && each.to < next.from).toBe(true);
        else expect(each.to).toBeNull();
      });
  });

  test("keeping a job is counted by definitions of its own", () => {
    const ids = (pathway: "outOfWork" | "retention") =>
      outcomesOf(pathway)
        .flat()
        .map(({ id }) => id);
    expect(ids("retention")).toEqual(["keptThirteenWeeks"]);
    expect(ids("outOfWork")).toEqual([
      "jobStart",
      "sixteenHours",
      "thirteenWeeks",
      "twentySixWeeks",
    ]);
  });

  test("say where a job of 16 hours stands in its fourteenth week", () => {
    const spells = [work("2026-01-05")];
    const said = standingsOf("outOfWork", { spells, today: "2026-04-08", isAhead: false }).map(
      (each) => [each.definition.id, standingInWords(each, "2026-04-08")],
    );
    expect(said).toEqual([
      ["jobStart", "Reached on Monday 5 January"],
      ["sixteenHours", "Reached on Monday 5 January"],
      ["thirteenWeeks", "Reached on Sunday 5 April"],
      ["twentySixWeeks", "Falls on Sunday 5 July if the job goes on as it is"],
    ]);
  });
});

describe("words", () => {
  test.each([
    [thirteen, "7 hours a week or more, for 13 weeks within 16"],
    [{ ...thirteen, withinWeeks: 13 }, "7 hours a week or more, for 13 weeks in a row"],
    [{ ...thirteen, weeks: 0, minMinutesPerWeek: 1 }, "Any hours, from the first day"],
  ])("a threshold reads plainly", (definition, words) => {
    expect(thresholdInWords(definition)).toBe(words);
  });

  test.each([
    [0, "0 days"],
    [1, "1 day"],
    [7, "1 week"],
    [15, "2 weeks and 1 day"],
    [44, "6 weeks and 2 days"],
  ])("%i days are %s", (days, words) => {
    expect(weeksInWords(days)).toBe(words);
  });

  test.each([
    [[], "2026-04-08", ""],
    [[work("2026-01-05")], "2026-01-10", "Less than a week"],
    [[work("2026-01-05")], "2026-01-11", "1 week"],
    [[work("2026-01-05")], "2026-04-08", "13 weeks, reached 13 weeks"],
    [[work("2026-01-05", "2026-03-01")], "2026-09-01", "8 weeks"],
    // The break of a week is no week in work.
    [[work("2026-01-05"), pause("2026-02-02", "2026-02-08")], "2026-04-08", "12 weeks"],
  ] as [Spell[], string, string][])(
    "how long a job has lasted, in a list",
    (spells, today, words) => {
      const standings = standingsOf("outOfWork", { spells, today, isAhead: false });
      expect(lastingInWords(spells, standings, today)).toBe(words);
    },
  );
});

describe("pay", () => {
  const pay: JobPay = { placementId: "job", payPence: 1271, payPeriod: "hour", kind: "paidJob" };
  const said = (job: Partial<JobPay>, spells = [work("2026-01-05")], today = "2026-06-01") =>
    payStanding(stand(spells, today) as Standing, [{ ...pay, ...job }], spells, today);

  test.each<[string, ReturnType<typeof said>, ReturnType<typeof said>]>([
    // The milestone is on 5 April 2026, by when the rate had risen to £12.71.
    ["of the rate of the day", said({}), "meets"],
    ["of the rate before it", said({ payPence: 1221 }), "toCheck"],
    [
      "of the rate before it, counted before it rose",
      said({ payPence: 1221 }, [work("2025-12-01")]),
      "meets",
    ],
    ["that some ages may be paid", said({ payPence: 1085 }), "toCheck"],
    ["a week, by its hours", said({ payPence: 1271 * 16, payPeriod: "week" }), "meets"],
    ["a week, a penny short", said({ payPence: 1271 * 16 - 1, payPeriod: "week" }), "toCheck"],
    ["of a job that is not known", said({ placementId: "other" }), "toCheck"],
    ["on a day past the last known rates", said({}, [work("2027-04-01")], "2027-04-05"), "toCheck"],
  ])("%s", (_words, standing, expected) => {
    expect(standing).toBe(expected);
  });

  test("is not asked where the definition does not", () => {
    const spells = [work("2026-01-05")];
    const standing = stand(spells, "2026-06-01", [{ ...thirteen, wageBasis: "none" }]);
    expect(payStanding(standing as Standing, [], spells, "2026-06-01")).toBe("notAsked");
  });
});
