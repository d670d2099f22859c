import { describe, expect, test } from "vitest";
import {
  agoInWords,
  failureCode,
  isDue,
  jobState,
  nextRunAt,
  type Rhythm,
  rhythmInWords,
} from "./recurring-job.ts";

const quarterly = { everySeconds: 900, dailyAt: null };
const atSeven = { everySeconds: null, dailyAt: "07:00" };
const free = { failure: null, leasedUntil: null };

describe("when a job is due", () => {
  test.each<[string, Parameters<typeof isDue>[0], string, boolean]>([
    [
      "one that never ran",
      { ...quarterly, ...free, lastBegunAt: null },
      "2026-02-25T09:30:00.000Z",
      true,
    ],
    [
      "a second before its interval is over",
      { ...quarterly, ...free, lastBegunAt: "2026-02-25T09:15:00.000Z" },
      "2026-02-25T09:29:59.000Z",
      false,
    ],
    [
      "when its interval is over",
      { ...quarterly, ...free, lastBegunAt: "2026-02-25T09:15:00.000Z" },
      "2026-02-25T09:30:00.000Z",
      true,
    ],
    [
      "while somebody is at it",
      {
        ...quarterly,
        ...free,
        lastBegunAt: "2026-02-25T08:00:00.000Z",
        leasedUntil: "2026-02-25T09:30:01.000Z",
      },
      "2026-02-25T09:30:00.000Z",
      false,
    ],
    [
      "one whose holder died, before its interval is over",
      {
        ...quarterly,
        ...free,
        lastBegunAt: "2026-02-25T09:25:00.000Z",
        leasedUntil: "2026-02-25T09:30:00.000Z",
      },
      "2026-02-25T09:30:00.000Z",
      true,
    ],
    [
      "a daily one, a second before its hour",
      { ...atSeven, ...free, lastBegunAt: "2026-02-24T07:00:03.000Z" },
      "2026-02-25T06:59:59.000Z",
      false,
    ],
    [
      "a daily one at its hour, though it was late the day before",
      { ...atSeven, ...free, lastBegunAt: "2026-02-24T15:00:00.000Z" },
      "2026-02-25T07:00:00.000Z",
      true,
    ],
    [
      "a daily one that failed, within the hour",
      { ...atSeven, ...free, failure: "EIO", lastBegunAt: "2026-02-25T07:00:00.000Z" },
      "2026-02-25T07:59:00.000Z",
      false,
    ],
    [
      "a daily one that failed, an hour later",
      { ...atSeven, ...free, failure: "EIO", lastBegunAt: "2026-02-25T07:00:00.000Z" },
      "2026-02-25T08:00:00.000Z",
      true,
    ],
  ])("%s", (_, job, now, due) => {
    expect(isDue(job, now)).toBe(due);
  });

  test("seven in the morning stays seven when the clocks change", () => {
    expect(nextRunAt({ dailyAt: "07:00" }, "2026-03-28T07:00:00.000Z")).toBe(
      "2026-03-29T06:00:00.000Z",
    );
    expect(nextRunAt({ dailyAt: "07:00" }, "2026-10-24T06:00:00.000Z")).toBe(
      "2026-10-25T07:00:00.000Z",
    );
  });
});

describe("how a job is", () => {
  const ran = { ...quarterly, ...free, lastBegunAt: "2026-02-25T09:00:00.000Z" };
  test.each([
    ["2026-02-25T09:20:00.000Z", ran, "done"],
    ["2026-02-25T09:31:00.000Z", ran, "late"],
    ["2026-02-25T09:10:00.000Z", { ...ran, failure: "SQLITE_BUSY" }, "failed"],
    ["2026-02-25T09:01:00.000Z", { ...ran, leasedUntil: "2026-02-25T09:05:00.000Z" }, "running"],
    ["2026-02-25T09:01:00.000Z", { ...ran, lastBegunAt: null }, "never"],
    [
      "2026-02-25T09:04:00.000Z",
      { ...ran, everySeconds: 2, lastBegunAt: "2026-02-25T09:00:00.000Z" },
      "done",
    ],
  ])("at %s it is %o: %s", (now, job, state) => {
    expect(jobState(job, now)).toBe(state);
  });

  test.each<[Rhythm, string]>([
    [{ everySeconds: 2 }, "every 2 seconds"],
    [{ everySeconds: 60 }, "every minute"],
    [{ everySeconds: 900 }, "every 15 minutes"],
    [{ everySeconds: 3600 }, "every hour"],
    [{ dailyAt: "07:00" }, "each day at 7am"],
  ])("%o is %s", (rhythm, words) => {
    expect(rhythmInWords(rhythm)).toBe(words);
  });

  test.each([
    ["2026-02-25T09:48:00.000Z", "12 minutes ago"],
    ["2026-02-25T10:00:30.000Z", "less than a minute ago"],
    ["2026-02-25T09:00:00.000Z", "1 hour ago"],
    ["2026-02-23T08:00:00.000Z", "2 days ago"],
  ])("what happened at %s was, at ten, %s", (instant, words) => {
    expect(agoInWords(instant, "2026-02-25T10:00:00.000Z")).toBe(words);
  });
});

test.each([
  [Object.assign(new Error("duplicate for rosa@example.org"), { code: "23505" }), "23505"],
  [new TypeError("Rosa is not a function"), "TypeError"],
  [Object.assign(new Error("x"), { name: "Rosa Bell, 020 7946 0100" }), "unknown"],
  ["Rosa", "unknown"],
])("of %s no more is kept than %s", (error, code) => {
  expect(failureCode(error)).toBe(code);
});
