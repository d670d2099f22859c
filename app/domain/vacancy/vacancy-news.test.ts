import { expect, test } from "vitest";
import { addWorkingDays } from "../calendar/working-days.server.ts";
import { newsIsAboutTheJob, newsNamesACondition, newsPromise, whyNotNews } from "./vacancy-news.ts";

const clock = (publishedAt: string, lastNewsAt: string | null, today: string) =>
  newsPromise({ publishedAt, lastNewsAt, today, nation: "england" }, addWorkingDays);

test.each([
  ["5 working days after publishing", "2026-02-25", null, "2026-03-04"],
  ["over a weekend, from a Friday", "2026-02-27", null, "2026-03-06"],
  ["over Good Friday and Easter Monday", "2026-04-01", null, "2026-04-10"],
  ["over Christmas, Boxing Day's substitute and New Year", "2026-12-23", null, "2027-01-04"],
  ["10 working days after the last news", "2026-02-25", "2026-03-02", "2026-03-16"],
  ["10 working days over a bank holiday in May", "2026-04-01", "2026-05-01", "2026-05-18"],
  [
    "from the day it went live again, not from older news",
    "2026-03-10",
    "2026-03-02",
    "2026-03-17",
  ],
])("news is due %s", (_words, publishedOn, lastNewsOn, dueOn) => {
  const published = `${publishedOn}T10:00:00.000Z`;
  const last = lastNewsOn && `${lastNewsOn}T10:00:00.000Z`;
  expect(clock(published, last, publishedOn)).toEqual({ dueOn, late: false });
  expect(clock(published, last, dueOn).late).toBe(false);
  expect(clock(published, last, addWorkingDays(dueOn, 1, "england")).late).toBe(true);
});

test.each([
  "Nobody yet. A later start would help.",
  "Nobody yet: a start at ten would help.",
  "No one yet. Two shifts a week would help.",
  "Five kilograms is lighter than most of this work, so say so.",
  "“Fast-paced” is read by people in very different ways. A number would help.",
  "The pay of £13.50 is above most near you. The 12 is the nearest bus.",
  "Could the hours change? They start before the first train.",
  "Telling applicants the questions in advance would help.",
  "Would you be interested in a visit?",
])("news may say: %s", (words) => {
  expect(whyNotNews(words)).toBeNull();
});

test.each([
  "Two people like the look of it.",
  "Two have asked about the hours.",
  "4 were interested.",
  "One is keen.",
  "One of them asked about parking.",
  "A couple of ours might.",
  "Half a dozen read it.",
  "We showed it to 12.",
  "I met somebody yesterday.",
  "Participants said that the hours are long.",
  "People have asked about buses.",
  "They asked whether Fridays could be free.",
  "We have had interest from Peckham.",
  "I have someone in mind.",
  "She would need a later start.",
  "A young man who lives near you could start in May.",
])("news may not count or describe people: %s", (words) => {
  expect(whyNotNews(words)).toBe(newsIsAboutTheJob);
});

test("news may not name a condition", () => {
  expect(whyNotNews("Nobody yet. Autism makes the noise hard.")).toBe(newsNamesACondition);
});
