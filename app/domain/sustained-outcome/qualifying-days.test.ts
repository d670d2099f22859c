import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../calendar/calendar.ts";
import { daysWorked, milestoneOn, type Spell, type Threshold } from "./qualifying-days.ts";

const thirteen: Threshold = { minMinutesPerWeek: 7 * 60, weeks: 13, withinWeeks: 16 };
const twentySix: Threshold = { minMinutesPerWeek: 7 * 60, weeks: 26, withinWeeks: 26 };
const start: Threshold = { minMinutesPerWeek: 1, weeks: 0, withinWeeks: 0 };
const sixteenHours: Threshold = { minMinutesPerWeek: 16 * 60, weeks: 0, withinWeeks: 0 };

/** "from until hours", of the first job; before it "b": a break in it, "2": another job. */
const spell = (text: string): Spell => {
  const said = text.split(" ");
  const before = /^b?2?$/.test(said[0] ?? "") ? (said.shift() ?? "") : "";
  const [fromOn = "", until = "", hours = "0"] = said;
  return {
    placementId: before.endsWith("2") ? "2" : "1",
    kind: before.startsWith("b") ? "break" : "work",
    fromOn,
    untilOn: until === "on" ? null : until,
    minutesPerWeek: Number.parseFloat(hours) * 60,
  };
};
const far = "2030-01-01";

/**
 * Worked out by hand. 13 weeks are 91 days with both ends counted, so the milestone of work without a break is the first
 * day and 90 more; the window of 16 weeks holds 112 days, so it may span the first day and 111 more: 21 days may be missing.
 */
describe("a table worked out by hand", () => {
  test.each<[string, Threshold, string[], string | null]>([
    // January leaves 26 days after the 5th, February has 28 (54), March 31 (85); 5 more: 5 April, a Sunday.
    ["work without a break", thirteen, ["2026-01-05 on 16h"], "2026-04-05"],
    // Seven days later than without.
    ["a week's break", thirteen, ["2026-01-05 on 16h", "b 2026-02-02 2026-02-08"], "2026-04-12"],
    // 2 to 22 February are 21 days: 5 April and 21 more. From 5 January that spans 112 days: just within.
    [
      "a window that is just full",
      thirteen,
      ["2026-01-05 on 16h", "b 2026-02-02 2026-02-22"],
      "2026-04-26",
    ],
    // 22 days. The 91st day of work is 27 April, but 5 January lies outside its window, which holds 90. Each later day
    // drops one at the front as well, until the window begins with 3 February and so holds 21 of the break: its last day
    // is 111 later, of which February has 25, March 31 (56), April 30 (86); 25 May.
    [
      "a break of a day too many",
      thirteen,
      ["2026-01-05 on 16h", "b 2026-02-02 2026-02-23"],
      "2026-05-25",
    ],
    // Three breaks of 7 days: 21 again.
    [
      "three short breaks that just fit",
      thirteen,
      [
        "2026-01-05 on 16h",
        "b 2026-01-12 2026-01-18",
        "b 2026-02-09 2026-02-15",
        "b 2026-03-09 2026-03-15",
      ],
      "2026-04-26",
    ],
    // 22 days again, but the window drops the first day of the first break when it begins on 13 January. 111 more days:
    // January 18, February 28 (46), March 31 (77), April 30 (107), 4 more.
    [
      "three short breaks with a day too many",
      thirteen,
      [
        "2026-01-05 on 16h",
        "b 2026-01-12 2026-01-18",
        "b 2026-02-09 2026-02-15",
        "b 2026-03-09 2026-03-16",
      ],
      "2026-05-04",
    ],
    // Nothing counts before 19 January. 90 more days: January 12, February 28 (40), March 31 (71), 19 more.
    [
      "a break from the first day",
      thirteen,
      ["2026-01-05 on 16h", "b 2026-01-05 2026-01-18"],
      "2026-04-19",
    ],
    // It counts from 2 February. 90 more days: February 26, March 31 (57), April 30 (87), 3 more.
    [
      "hours that grow to enough",
      thirteen,
      ["2026-01-05 2026-02-01 5h", "2026-02-02 on 7h"],
      "2026-05-03",
    ],
    // From 2 to 15 March are 14 days at too few hours: 5 April and 14 more.
    [
      "two weeks at too few hours",
      thirteen,
      ["2026-01-05 2026-03-01 10h", "2026-03-02 2026-03-15 6h", "2026-03-16 on 10h"],
      "2026-04-19",
    ],
    // A change between hours that are both enough changes nothing.
    [
      "hours that stay enough",
      thirteen,
      ["2026-01-05 2026-03-01 20h", "2026-03-02 on 7h"],
      "2026-04-05",
    ],
    // 6.99 hours are 6 hours and 59 minutes, and not 7.
    ["hours that are never enough", thirteen, ["2026-01-05 on 6.99h"], null],
    // 91 days: the last day counts.
    ["a job that ends on the day", thirteen, ["2026-01-05 2026-04-05 16h"], "2026-04-05"],
    ["a job that ends the day before", thirteen, ["2026-01-05 2026-04-04 16h"], null],
    [
      "a new job the day after the last",
      thirteen,
      ["2026-01-05 2026-02-15 16h", "2 2026-02-16 on 8h"],
      "2026-04-05",
    ],
    // 5 January to 15 February are 27 + 15 = 42 days; 49 more: March from the 2nd has 30, then 19 of April. They span
    // 105 days, so the fortnight between fits.
    [
      "a new job after a fortnight",
      thirteen,
      ["2026-01-05 2026-02-15 16h", "2 2026-03-02 on 8h"],
      "2026-04-19",
    ],
    // 28 days between. By 3 May there are 91 days of work over 119: too wide. A window may hold 21 days without work, so it
    // begins on 23 February; 111 more days: February 5, March 31 (36), April 30 (66), May 31 (97), 14 more. It is the
    // 91st day of the new job by itself too: March 15, April 30 (45), May 31 (76), 14 more.
    [
      "a new job after four weeks",
      thirteen,
      ["2026-01-05 2026-02-15 16h", "2 2026-03-16 on 8h"],
      "2026-06-14",
    ],
    // The second job's hours are too few: 84 days, and no more.
    [
      "a new job with too few hours",
      thirteen,
      ["2026-01-05 2026-03-29 16h", "2 2026-03-30 on 6h"],
      null,
    ],
    // Two jobs at once are no more days than one.
    [
      "two jobs on the same days",
      thirteen,
      ["2026-01-05 on 16h", "2 2026-01-05 on 16h"],
      "2026-04-05",
    ],
    // A break in one job takes nothing from the other.
    [
      "a break in one of two jobs",
      thirteen,
      ["2026-01-05 on 16h", "2 2026-01-05 on 16h", "b2 2026-02-02 2026-02-22"],
      "2026-04-05",
    ],
    // 2028 is a leap year. January leaves 28 days after the 3rd, February has 29 (57), March 31 (88), 2 more.
    ["a leap year", thirteen, ["2028-01-03 on 16h"], "2028-04-02"],
    // The year before: 28, 28 (56), 31 (87), 3 more.
    ["the same days of another year", thirteen, ["2027-01-03 on 16h"], "2027-04-03"],
    // The clocks go forward on 29 March. March leaves 29 days, April 30 (59), May 31: the last of May.
    ["the clocks going forward within", thirteen, ["2026-03-02 on 16h"], "2026-05-31"],
    // The clocks go back on 25 October. October leaves 26, November 30 (56), December 31 (87), 3 more.
    ["the clocks going back within", thirteen, ["2026-10-05 on 16h"], "2027-01-03"],
    // The day of 25 hours is one day. October leaves 6, November 30 (36), December 31 (67), 23 more.
    ["a start on the day the clocks go back", thirteen, ["2026-10-25 on 16h"], "2027-01-23"],
    // 28 December 2025 and 90 more: December 3, January 31 (34), February 28 (62), 28 more.
    ["a start in the old year", thirteen, ["2025-12-28 on 16h"], "2026-03-28"],
    // 181 more days: January 26, February 28 (54), March 31 (85), April 30 (115), May 31 (146), June 30 (176), 5 more.
    ["26 weeks in a row", twentySix, ["2026-01-05 on 16h"], "2026-07-05"],
    // One day without, and it begins again on 3 March: March 28, April 30 (58), May 31 (89), June 30 (119), July 31 (150), 31.
    [
      "26 weeks in a row with a day out",
      twentySix,
      ["2026-01-05 on 16h", "b 2026-03-02 2026-03-02"],
      "2026-08-31",
    ],
    ["a start", start, ["2026-01-05 on 4h"], "2026-01-05"],
    [
      "16 hours from a change on",
      sixteenHours,
      ["2026-01-05 2026-03-01 10h", "2026-03-02 on 16h"],
      "2026-03-02",
    ],
    // A break without an end: the days before it stay.
    ["a break that goes on", thirteen, ["2026-01-05 on 16h", "b 2026-03-02 on"], null],
    ["no work", thirteen, [], null],
  ])("%s", (_words, threshold, spells, on) => {
    expect(milestoneOn(spells.map(spell), threshold, far)?.on ?? null).toBe(on);
  });

  test.each([
    ["2026-04-04", null],
    ["2026-04-05", "2026-04-05"],
  ])("looked at on %s it is %s", (today, on) => {
    expect(milestoneOn([spell("2026-01-05 on 16h")], thirteen, today)?.on ?? null).toBe(on);
  });

  test("the days worked are those of spells without their breaks", () => {
    const spells = ["2026-01-05 2026-01-18 4h", "b 2026-01-08 2026-01-10"].map(spell);
    // 14 days less 3.
    expect(daysWorked(spells, far)).toBe(11);
    expect(daysWorked(spells, "2026-01-08")).toBe(3);
  });
});

const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays("2026-01-01", days));
const anySpell = (kind: Spell["kind"]) =>
  fc
    .record({
      placementId: fc.constantFrom("1", "2"),
      fromOn: day,
      days: fc.option(fc.integer({ min: 0, max: 200 })),
      minutesPerWeek: fc.constantFrom(300, 420, 960),
    })
    .map(
      ({ days, ...rest }): Spell => ({
        ...rest,
        kind,
        untilOn: days === null ? null : addDays(rest.fromOn, days),
      }),
    );
const spells = fc
  .tuple(
    fc.array(anySpell("work"), { maxLength: 4 }),
    fc.array(anySpell("break"), { maxLength: 3 }),
  )
  .map(([work, breaks]) => [...work, ...breaks]);
const threshold = fc
  .record({
    minMinutesPerWeek: fc.constantFrom(1, 420, 960),
    weeks: fc.integer({ min: 0, max: 14 }),
    more: fc.integer({ min: 0, max: 5 }),
  })
  .map(({ more, ...rest }): Threshold => ({ ...rest, withinWeeks: rest.weeks + more }));
/** Never is later than any day. */
const reached = (all: readonly Spell[], asked: Threshold) =>
  milestoneOn(all, asked, "2028-01-01")?.on ?? "never";

describe("whatever the spells", () => {
  test("more work never makes a milestone later", () => {
    fc.assert(
      fc.property(spells, anySpell("work"), threshold, (all, more, asked) => {
        expect(reached([...all, more], asked) <= reached(all, asked)).toBe(true);
      }),
    );
  });

  test("a break never makes it earlier", () => {
    fc.assert(
      fc.property(spells, anySpell("break"), threshold, (all, more, asked) => {
        expect(reached([...all, more], asked) >= reached(all, asked)).toBe(true);
      }),
    );
  });

  test("the order of the spells does not matter", () => {
    fc.assert(
      fc.property(
        spells.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        threshold,
        ([all, shuffled], asked) => {
          expect(reached(shuffled, asked)).toBe(reached(all, asked));
        },
      ),
    );
  });

  test("the milestone is the first day whose window holds the days, counted one by one", () => {
    fc.assert(
      fc.property(spells, threshold, (all, asked) => {
        expect(reached(all, asked)).toBe(countedOneByOne(all, asked));
      }),
      { numRuns: 40 },
    );
  });
});

/** The rule as it is written down, without any of the engine's short cuts. */
function countedOneByOne(all: readonly Spell[], asked: Threshold): string {
  const covers = ({ fromOn, untilOn }: Spell, on: string) =>
    fromOn <= on && (untilOn === null || on <= untilOn);
  const counts = (on: string) =>
    all.some(
      (work) =>
        work.kind === "work" &&
        work.minutesPerWeek >= asked.minMinutesPerWeek &&
        covers(work, on) &&
        !all.some(
          (each) =>
            each.kind === "break" && each.placementId === work.placementId && covers(each, on),
        ),
    );
  const needed = Math.max(1, asked.weeks * 7);
  const window = Math.max(1, asked.withinWeeks * 7);
  const held: boolean[] = [];
  for (let on = "2026-01-01"; on <= "2028-01-01"; on = addDays(on, 1)) {
    held.push(counts(on));
    if (held.slice(-window).filter(Boolean).length >= needed) return on;
  }
  return "never";
}
