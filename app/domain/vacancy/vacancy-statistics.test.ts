import { expect, test } from "vitest";
import { statisticsAsCsv, statisticsOf, weeksShown } from "./vacancy-statistics.ts";

const facts = {
  publishedAt: "2026-02-04T09:00:00Z",
  endedAt: null,
  views: [
    { viewedOn: "2026-02-04", views: 12 },
    { viewedOn: "2026-02-16", views: 3 },
  ],
  introductions: [
    { sentAt: "2026-02-18T10:00:00Z", answeredAt: null },
    { sentAt: "2026-02-10T10:00:00Z", answeredAt: "2026-02-13T15:00:00Z" },
  ],
};

test("figures are counted by week, without a gap, from the day it went live", () => {
  const { weeks, each, ...totals } = statisticsOf(facts, "2026-02-25");
  expect(totals).toEqual({
    views: 15,
    introductions: 2,
    answers: 1,
    daysToFirst: 6,
    usualDaysToAnswer: 3,
  });
  expect(weeks).toEqual([
    { weekOf: "2026-02-02", views: 12, introductions: 0, answers: 0 },
    { weekOf: "2026-02-09", views: 0, introductions: 1, answers: 1 },
    { weekOf: "2026-02-16", views: 3, introductions: 1, answers: 0 },
    { weekOf: "2026-02-23", views: 0, introductions: 0, answers: 0 },
  ]);
  expect(each).toEqual([
    { receivedOn: "2026-02-10", answeredOn: "2026-02-13", days: 3 },
    { receivedOn: "2026-02-18", answeredOn: null, days: null },
  ]);
});

test("weeks stop with the vacancy, and long ago is left out", () => {
  const ended = statisticsOf({ ...facts, endedAt: "2026-02-19T09:00:00Z" }, "2026-06-01");
  expect(ended.weeks.at(-1)?.weekOf).toBe("2026-02-16");
  expect(statisticsOf(facts, "2027-02-25").weeks).toHaveLength(weeksShown);
});

test("a draft has nothing to count", () => {
  const draft = { publishedAt: null, endedAt: null, views: [], introductions: [] };
  expect(statisticsOf(draft, "2026-02-25")).toMatchObject({
    weeks: [],
    each: [],
    daysToFirst: null,
  });
});

test("the file holds a line for each week and for each introduction, and a day each", () => {
  expect(statisticsAsCsv(statisticsOf(facts, "2026-02-16")).split("\r\n")).toEqual([
    "What,Day,Views,Introductions,Answers,Answered on,Days to answer",
    "Week beginning,2026-02-02,12,0,0,,",
    "Week beginning,2026-02-09,0,1,1,,",
    "Week beginning,2026-02-16,3,1,0,,",
    "Introduction,2026-02-10,,1,1,2026-02-13,3",
    "Introduction,2026-02-18,,1,0,,",
    "",
  ]);
});
