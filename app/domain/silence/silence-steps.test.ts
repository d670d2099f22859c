import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../calendar/calendar.ts";
import { addWorkingDays, isWorkingDay } from "../calendar/working-days.server.ts";
import { answerWorkingDays } from "../introduction/introduction.ts";
import { type SentSilenceKind, timetableFaults, usualTimetable } from "./silence.ts";
import {
  lapsesOn,
  type Silence,
  silenceSteps,
  stepShown,
  stepsDue,
} from "./silence-steps.server.ts";

const kinds: SentSilenceKind[] = ["remindEmployer", "promptSpecialist"];
const silence = (sentOn: string, changes: Partial<Silence> = {}): Silence => ({
  sentOn,
  answerBy: addWorkingDays(sentOn, answerWorkingDays, changes.nation ?? "england"),
  timetable: usualTimetable,
  nation: "england",
  sent: { remindEmployer: 0, promptSpecialist: 0 },
  ...changes,
});
const days = (it: Silence) => silenceSteps(it.sentOn, it.timetable, it).map(({ on }) => on);

test.each([
  ["2026-02-25", ["2026-03-02", "2026-03-04", "2026-03-06", "2026-03-11", "2026-03-25"], ""],
  ["2026-04-02", ["2026-04-09", "2026-04-13", "2026-04-15", "2026-04-20", "2026-05-05"], "Easter"],
  ["2026-12-23", ["2026-12-30", "2027-01-04", "2027-01-06", "2027-01-11", "2027-01-25"], "winter"],
  [
    "2026-02-28",
    ["2026-03-04", "2026-03-06", "2026-03-10", "2026-03-13", "2026-03-27"],
    "Saturday",
  ],
])("sent on %s, its steps fall on %j %s", (sentOn, expected) => {
  expect(days(silence(sentOn))).toEqual(expected);
  expect(days(silence(sentOn, { nation: "wales" }))).toEqual(expected);
});

test("a little longer moves every step by what was granted", () => {
  const it = silence("2026-02-25");
  const longer = silence("2026-02-25", { answerBy: "2026-03-09" });
  expect(days(longer)).toEqual(days(it).map((day) => addWorkingDays(day, 3, "england")));
});

test.each([
  ["2026-03-01", { remindEmployer: 0, promptSpecialist: 0 }, []],
  ["2026-03-02", { remindEmployer: 0, promptSpecialist: 0 }, ["remindEmployer 1"]],
  ["2026-03-03", { remindEmployer: 1, promptSpecialist: 0 }, []],
  ["2026-03-07", { remindEmployer: 0, promptSpecialist: 0 }, []],
  [
    "2026-03-09",
    { remindEmployer: 0, promptSpecialist: 0 },
    ["remindEmployer 2", "promptSpecialist 1"],
  ],
  ["2026-03-12", { remindEmployer: 2, promptSpecialist: 1 }, ["promptSpecialist 2"]],
  ["2026-03-25", { remindEmployer: 0, promptSpecialist: 0 }, ["lapse 1"]],
  ["2026-03-28", { remindEmployer: 2, promptSpecialist: 2 }, []],
  ["2026-03-30", { remindEmployer: 2, promptSpecialist: 2 }, ["lapse 1"]],
])("sent on 25 February, on %s with %j sent, these are due: %j", (today, sent, due) => {
  const it = silence("2026-02-25", { sent });
  expect(stepsDue(it, today).map(({ kind, ordinal }) => `${kind} ${ordinal}`)).toEqual(due);
});

const timetables = fc
  .record({
    firstReminderDay: fc.integer({ min: 1, max: 12 }),
    secondReminderDay: fc.integer({ min: 2, max: 20 }),
    firstPromptDay: fc.integer({ min: 1, max: 12 }),
    secondPromptDay: fc.integer({ min: 2, max: 20 }),
    lapseDay: fc.integer({ min: 11, max: 30 }),
  })
  .filter((timetable) => Object.keys(timetableFaults(timetable)).length === 0);
// From before Christmas 2025 to after New Year 2027: each bank holiday lies on somebody's way.
const situations = fc.record({
  sentOn: fc.integer({ min: 0, max: 390 }).map((day) => addDays("2025-12-10", day)),
  timetable: timetables,
  nation: fc.constantFrom("england" as const, "wales" as const),
  /** On which days the job runs; on which day how much longer is granted. */
  runs: fc.array(fc.boolean(), { minLength: 75, maxLength: 75 }),
  grantedOn: fc.option(fc.integer({ min: 0, max: 14 })),
  granted: fc.integer({ min: 1, max: 5 }),
});

test("whatever days the job misses, each step is sent once, one of a kind a day, on working days, and the page agrees", () => {
  fc.assert(
    fc.property(situations, ({ sentOn, timetable, nation, runs, grantedOn, granted }) => {
      let it = silence(sentOn, { timetable, nation });
      const log: string[] = [];
      for (const [day, isRun] of runs.entries()) {
        const today = addDays(sentOn, day);
        if (day === grantedOn)
          it = { ...it, answerBy: addWorkingDays(it.answerBy, granted, nation) };
        const due = stepsDue(it, today);
        for (const kind of kinds) {
          const shown = stepShown(it, kind, today);
          const isNews = shown !== null && shown.ordinal > it.sent[kind];
          expect(isNews ? [shown] : []).toEqual(due.filter((step) => step.kind === kind));
        }
        if (!isRun) continue;
        if (due.length > 0) expect(isWorkingDay(today, nation)).toBe(true);
        expect(new Set(due.map(({ kind }) => kind)).size).toBe(due.length);
        if (due.some(({ kind }) => kind === "lapse")) {
          expect(due).toHaveLength(1);
          expect(today >= lapsesOn(it)).toBe(true);
          return;
        }
        for (const { kind, ordinal, on } of due) {
          if (kind === "lapse") continue;
          expect(on <= today).toBe(true);
          log.push(`${kind} ${ordinal}`);
          it = { ...it, sent: { ...it.sent, [kind]: ordinal } };
          // Sent: the page goes on showing it, and the job has nothing left to send.
          expect(stepShown(it, kind, today)?.ordinal).toBe(ordinal);
        }
        expect(stepsDue(it, today)).toEqual([]);
      }
      expect(new Set(log).size).toBe(log.length);
    }),
  );
});

test("the day that is said for its end is the day of its last step", () => {
  fc.assert(
    fc.property(situations, ({ sentOn, timetable, nation, granted }) => {
      const first = silence(sentOn, { timetable, nation });
      const it = { ...first, answerBy: addWorkingDays(first.answerBy, granted, nation) };
      expect(silenceSteps(sentOn, timetable, it).at(-1)).toMatchObject({
        kind: "lapse",
        on: lapsesOn(it),
      });
    }),
  );
});
