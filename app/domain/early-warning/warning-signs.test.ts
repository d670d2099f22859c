import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isDealtWith,
  leadSeesFrom,
  rulesForLead,
  type Warning,
  type WarningRule,
  warningRuleCodes,
  warningRules,
} from "./early-warning.ts";
import { type WarningFacts, warningsOf } from "./warning-signs.ts";

/** A Wednesday in week 9 of a job whose support began on a Monday. */
const today = "2026-03-04";
const nothing: WarningFacts = {
  nameUsed: "Kwame",
  employerName: "Bramble Kitchens",
  supportFrom: "2026-01-05",
  employerKnows: true,
  reviews: [],
  privateNotes: [],
  planned: new Map(),
  given: new Map(),
  spells: [],
  fewerDays: [],
  lines: [],
};
const at = (day: string) => `${day}T10:00:00.000Z`;

type Review = WarningFacts["reviews"][number];
const review = (week: number, dueOn: string, more: Partial<Review> = {}): Review => ({
  id: `review-${week}`,
  week,
  dueOn,
  closedOn: null,
  askedOn: { participant: dueOn, employer: dueOn },
  answers: [],
  ...more,
});
const answer = (
  side: "participant" | "employer" | "specialist",
  feeling: "well" | "mixed" | "notWell" = "well",
  day = "2026-02-20",
) => ({ side, feeling, answeredAt: at(day) });
const both = [answer("participant"), answer("employer")];
const note = (feeling: "well" | "mixed" | "notWell" | null, reviewId: string | null = null) => ({
  id: "note",
  reviewId,
  feeling,
  writtenAt: at("2026-03-03"),
});
const spell = (id: string, fromOn: string, minutesPerWeek: number, more = {}) => ({
  id,
  kind: "work" as const,
  fromOn,
  untilOn: null,
  minutesPerWeek,
  recordedAt: at(fromOn),
  ...more,
});
const weeks = (minutes: Record<number, number>) =>
  new Map(Object.entries(minutes).map(([week, each]) => [Number(week), each]));
const line = (status: "agreed" | "proposed" | "inPlace", wantedBy: string | null) => ({
  id: "line",
  adjustment: "A stool at the till",
  status,
  wantedBy,
  reviewOn: status === "inPlace" ? "2026-03-01" : null,
});
const told = (...mondays: string[]) =>
  mondays.map((weekOf) => ({ weekOf, reportedAt: at(weekOf) }));

const open = (facts: Partial<WarningFacts>, on = today) => warningsOf({ ...nothing, ...facts }, on);
const rulesOf = (found: Warning[]) => found.map(({ rule }) => rule);

const missed = [review(4, "2026-02-01"), review(6, "2026-02-22")];
describe.each<[WarningRule, [string, Partial<WarningFacts>, boolean][]]>([
  [
    "reviewsMissed",
    [
      ["the last two are missed, the second on this very day", { reviews: missed }, true],
      [
        "the second has one day left",
        { reviews: [review(4, "2026-02-01"), review(6, "2026-02-23")] },
        false,
      ],
      ["one alone is missed", { reviews: [review(4, "2026-02-01")] }, false],
      [
        "the one before was answered",
        { reviews: [review(4, "2026-02-01", { answers: both }), review(6, "2026-02-15")] },
        false,
      ],
      [
        "one is missed by each side",
        {
          reviews: [
            review(4, "2026-02-01", { answers: [answer("participant")] }),
            review(6, "2026-02-15", { answers: [answer("employer")] }),
          ],
        },
        false,
      ],
      [
        "two were missed and the third is only due",
        { reviews: [review(4, "2026-02-01"), review(6, "2026-02-15"), review(8, "2026-03-01")] },
        true,
      ],
      [
        "two were missed and the third is answered",
        { reviews: [...missed, review(8, "2026-03-01", { answers: both })] },
        false,
      ],
      [
        "the person answered their specialist alone",
        { reviews: missed, privateNotes: [note("well", "review-6")], employerKnows: false },
        false,
      ],
      [
        "the employer does not know of the support",
        { reviews: missed, employerKnows: false },
        true,
      ],
      [
        "they were asked late",
        {
          reviews: [
            review(4, "2026-02-01"),
            review(6, "2026-02-15", {
              askedOn: { participant: "2026-02-23", employer: "2026-02-23" },
            }),
          ],
        },
        false,
      ],
      [
        "the second was closed before it was missed",
        { reviews: [review(4, "2026-02-01"), review(6, "2026-02-15", { closedOn: "2026-02-20" })] },
        false,
      ],
    ],
  ],
  [
    "notGoingWell",
    [
      [
        "the person said so in a review",
        { reviews: [review(8, "2026-03-01", { answers: [answer("participant", "notWell")] })] },
        true,
      ],
      [
        "the employer said so in a review",
        { reviews: [review(8, "2026-03-01", { answers: [answer("employer", "notWell")] })] },
        true,
      ],
      ["the person told their specialist alone", { privateNotes: [note("notWell")] }, true],
      [
        "some days are hard",
        {
          reviews: [review(8, "2026-03-01", { answers: [answer("participant", "mixed")] })],
          privateNotes: [note("mixed"), note(null)],
        },
        false,
      ],
      [
        "the specialist thinks so",
        { reviews: [review(8, "2026-03-01", { answers: [answer("specialist", "notWell")] })] },
        false,
      ],
    ],
  ],
  [
    "supportRising",
    [
      [
        "2 hours over plan in the last whole week",
        { planned: weeks({ 8: 240 }), given: weeks({ 8: 360 }) },
        true,
      ],
      [
        "a minute less than that",
        { planned: weeks({ 8: 240 }), given: weeks({ 6: 400, 7: 360, 8: 359 }) },
        false,
      ],
      [
        "much over plan in this week, which is not over",
        { planned: weeks({ 8: 240, 9: 240 }), given: weeks({ 8: 240, 9: 900 }) },
        false,
      ],
      [
        "two whole weeks of rising against a falling plan",
        {
          planned: weeks({ 6: 300, 7: 240, 8: 240 }),
          given: weeks({ 6: 180, 7: 200, 8: 220 }),
        },
        true,
      ],
      [
        "rising as was planned",
        {
          planned: weeks({ 6: 180, 7: 200, 8: 220 }),
          given: weeks({ 6: 180, 7: 200, 8: 220 }),
        },
        false,
      ],
      [
        "one week of rising",
        {
          planned: weeks({ 6: 240, 7: 240, 8: 240 }),
          given: weeks({ 6: 200, 7: 200, 8: 220 }),
        },
        false,
      ],
      ["no plan at all", { given: weeks({ 6: 60, 7: 120, 8: 900 }) }, false],
      [
        "past the last week of the plan",
        { planned: weeks({ 7: 60 }), given: weeks({ 8: 180 }) },
        false,
      ],
    ],
  ],
  [
    "hoursFalling",
    [
      [
        "fewer hours than before",
        { spells: [spell("one", "2026-01-05", 1200), spell("two", "2026-03-04", 960)] },
        true,
      ],
      [
        "fewer hours from tomorrow on",
        { spells: [spell("one", "2026-01-05", 1200), spell("two", "2026-03-05", 960)] },
        false,
      ],
      [
        "more hours than before",
        { spells: [spell("one", "2026-01-05", 960), spell("two", "2026-02-02", 1200)] },
        false,
      ],
      [
        "fewer hours after a break",
        {
          spells: [
            spell("one", "2026-01-05", 1200, { untilOn: "2026-01-31" }),
            spell("off", "2026-02-01", 0, { kind: "break", untilOn: "2026-02-14" }),
            spell("two", "2026-02-15", 960),
          ],
        },
        true,
      ],
      [
        "a break laid over the same hours",
        {
          spells: [
            spell("one", "2026-01-05", 1200),
            spell("off", "2026-03-01", 0, { kind: "break" }),
          ],
        },
        false,
      ],
      [
        "fewer hours that have come to an end",
        {
          spells: [
            spell("one", "2026-01-05", 1200, { untilOn: "2026-01-31" }),
            spell("two", "2026-02-01", 960, { untilOn: "2026-03-03" }),
          ],
        },
        false,
      ],
      [
        "hours that fell long ago and rose since",
        {
          spells: [
            spell("one", "2026-01-05", 1200),
            spell("two", "2026-01-19", 960),
            spell("three", "2026-02-02", 960),
          ],
        },
        false,
      ],
    ],
  ],
  [
    "daysMissed",
    [
      [
        "2 of the last 4 weeks, the first and the last",
        { fewerDays: told("2026-02-09", "2026-03-02") },
        true,
      ],
      [
        "the first of them a week too early",
        { fewerDays: told("2026-02-02", "2026-03-02") },
        false,
      ],
      ["one week, told twice", { fewerDays: told("2026-03-02", "2026-03-02") }, false],
    ],
  ],
  [
    "adjustmentOverdue",
    [
      ["agreed, its day was yesterday", { lines: [line("agreed", "2026-03-03")] }, true],
      ["agreed, its day is today", { lines: [line("agreed", today)] }, false],
      ["agreed without a day", { lines: [line("agreed", null)] }, false],
      ["not agreed by both", { lines: [line("proposed", "2026-03-03")] }, false],
      ["in place and due to be looked at", { lines: [line("inPlace", "2026-02-03")] }, false],
    ],
  ],
])("%s", (rule, cases) => {
  test.each(cases)("%s", (_case, facts, isOpen) => {
    expect(rulesOf(open(facts)).includes(rule)).toBe(isOpen);
  });
});

test("each warning says why, naming who and when, and quotes nobody", () => {
  const found = open({
    reviews: [
      review(4, "2026-02-01", { answers: [answer("participant")] }),
      review(6, "2026-02-15", { answers: [answer("participant", "notWell")] }),
    ],
    privateNotes: [note("notWell")],
    planned: weeks({ 6: 240, 7: 240, 8: 240 }),
    given: weeks({ 6: 240, 7: 300, 8: 420 }),
    spells: [spell("one", "2026-01-05", 1200), spell("two", "2026-02-02", 960)],
    fewerDays: told("2026-02-16", "2026-03-02"),
    lines: [line("agreed", "2026-03-02")],
  });
  expect(found.map(({ rule, since, evidence }) => [rule, since, evidence])).toEqual([
    [
      "notGoingWell",
      "2026-02-20",
      "In the review of week 6, on Friday 20 February, Kwame said that it is not going well.",
    ],
    [
      "notGoingWell",
      "2026-03-03",
      "In their own words to you, on Tuesday 3 March, Kwame said that it is not going well. Bramble Kitchens cannot see this.",
    ],
    [
      "reviewsMissed",
      "2026-02-25",
      "Nobody at Bramble Kitchens has answered the last 2 reviews, of weeks 4 and 6.",
    ],
    [
      "supportRising",
      "2026-03-02",
      "We gave 7 hours of support in week 8. The plan was 4 hours. Support rose from 4 hours in week 6 to 5 hours and then 7 hours, and the plan did not.",
    ],
    [
      "hoursFalling",
      "2026-02-02",
      "Kwame’s hours went from 20 hours to 16 hours a week on Monday 2 February.",
    ],
    [
      "daysMissed",
      "2026-03-02",
      "Bramble Kitchens told us of fewer days worked in the weeks of Monday 16 February and Monday 2 March.",
    ],
    [
      "adjustmentOverdue",
      "2026-03-03",
      "“A stool at the till” was wanted by Monday 2 March and is not in place yet.",
    ],
  ]);
});

test("no name of a rule and no word about it blames anybody or speaks of health", () => {
  for (const { name, arises } of Object.values(warningRules))
    expect(`${name} ${arises}`).not.toMatch(
      /fault|fail|poor|bad|sick|ill\b|health|absen|risk|score/i,
    );
});

describe("closing", () => {
  const closed = ({ rule, cause }: Warning) => ({ rule, cause });

  test("another week of fewer days opens it anew, and one that falls out of sight does not", () => {
    const [two] = open({ fewerDays: told("2026-02-09", "2026-02-16") });
    const closings = two ? [closed(two)] : [];
    const later = open({ fewerDays: told("2026-02-09", "2026-02-16", "2026-03-02") });
    expect(later.map((each) => isDealtWith(each, closings))).toEqual([false]);
    const all = [...closings, ...later.map(closed)];
    const slid = open({ fewerDays: told("2026-02-09", "2026-02-16", "2026-03-02") }, "2026-03-09");
    expect(slid.map((each) => isDealtWith(each, all))).toEqual([true]);
  });

  test("a day put off that passes again is another cause, and so is the same answer given anew", () => {
    const [first] = open({ lines: [line("agreed", "2026-02-20")] });
    const [again] = open({ lines: [line("agreed", "2026-03-01")] });
    expect(again && first && isDealtWith(again, [closed(first)])).toBe(false);
    const said = (day: string) =>
      open({
        reviews: [review(8, "2026-03-01", { answers: [answer("employer", "notWell", day)] })],
      })[0];
    const [before, after] = [said("2026-03-01"), said("2026-03-02")];
    expect(before && after && isDealtWith(after, [closed(before)])).toBe(false);
  });

  const day = fc
    .integer({ min: 0, max: 58 })
    .map((days) => new Date(Date.UTC(2026, 0, 5 + days)).toISOString().slice(0, 10));
  const feeling = fc.constantFrom("well", "mixed", "notWell" as const);
  const minutes = fc.dictionary(
    fc.integer({ min: 1, max: 9 }).map(String),
    fc.integer({ min: 0, max: 900 }),
  );
  const facts: fc.Arbitrary<WarningFacts> = fc.record({
    nameUsed: fc.constant("Kwame"),
    employerName: fc.constant("Bramble"),
    supportFrom: fc.constant("2026-01-05"),
    employerKnows: fc.boolean(),
    reviews: fc
      .array(
        fc.record({
          dueOn: day,
          answers: fc.uniqueArray(
            fc.record({
              side: fc.constantFrom("participant", "employer", "specialist" as const),
              feeling,
              answeredAt: day.map(at),
            }),
            { selector: ({ side }) => side },
          ),
        }),
        { maxLength: 5 },
      )
      .map((all) => all.map((each, place) => review(place + 1, each.dueOn, each))),
    privateNotes: fc
      .array(fc.record({ feeling: fc.option(feeling), writtenAt: day.map(at) }), { maxLength: 4 })
      .map((all) => all.map((each, place) => ({ ...each, id: `${place}`, reviewId: null }))),
    planned: minutes.map((each) => weeks(each)),
    given: minutes.map((each) => weeks(each)),
    spells: fc
      .array(fc.record({ fromOn: day, minutesPerWeek: fc.integer({ min: 0, max: 2400 }) }), {
        maxLength: 4,
      })
      .map((all) => all.map((each, place) => spell(`${place}`, each.fromOn, each.minutesPerWeek))),
    fewerDays: fc
      .array(fc.constantFrom("2026-02-09", "2026-02-16", "2026-02-23", "2026-03-02"))
      .map((mondays) => told(...mondays)),
    lines: fc
      .array(fc.record({ wantedBy: fc.option(day) }), { maxLength: 4 })
      .map((all) =>
        all.map(({ wantedBy }, place) => ({ ...line("agreed", wantedBy), id: `${place}` })),
      ),
  });

  test("of any job, closing one warning leaves each other open, and closing all leaves none", () => {
    fc.assert(
      fc.property(facts, (known) => {
        const found = warningsOf(known, today);
        for (const one of found) {
          const left = found.filter((each) => !isDealtWith(each, [closed(one)]));
          expect(left).toEqual(found.filter((each) => each !== one));
        }
        expect(found.filter((each) => !isDealtWith(each, found.map(closed)))).toEqual([]);
      }),
    );
  });

  test("of any job, what was dealt with stays so, and a new answer opens one warning", () => {
    fc.assert(
      fc.property(facts, (known) => {
        const closings = warningsOf(known, today).map(closed);
        const added = {
          id: "new",
          reviewId: null,
          feeling: "notWell" as const,
          writtenAt: at(today),
        };
        const after = warningsOf({ ...known, privateNotes: [...known.privateNotes, added] }, today);
        const left = after.filter((each) => !isDealtWith(each, closings));
        expect(left.map(({ cause }) => cause)).toEqual(["note new"]);
      }),
    );
  });
});

describe("a lead", () => {
  test.each([
    ["Monday", "2026-03-02", "2026-03-09"],
    ["Wednesday", "2026-03-04", "2026-03-09"],
    ["Sunday", "2026-03-08", "2026-03-09"],
  ])("sees what arose on a %s from the Monday after", (_day, since, from) => {
    expect(leadSeesFrom(since)).toBe(from);
  });

  test("reads each rule once, in the order of the table, however many causes there are", () => {
    const causes = warningRuleCodes.flatMap((rule) =>
      ["a", "b"].map((cause) => ({ rule, cause, since: "2026-03-01", evidence: "" })),
    );
    expect(rulesForLead([...causes].reverse(), "2026-03-02")).toEqual(warningRuleCodes);
    expect(rulesForLead(causes, "2026-03-01")).toEqual([]);
  });
});
