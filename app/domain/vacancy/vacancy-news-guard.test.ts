import { expect, test } from "vitest";
import { newsIsAboutTheJob, newsNamesACondition, whyNotNews } from "./vacancy-news-guard.ts";

const names = {
  people: ["Amara", "Joe", "Rose", "Will", "Kwame Mensah"],
  known: ["Priya Nair", "Marcus Vale", "Bramble Kitchens", "1 Thames Street"],
};

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
  "Nobody has asked about the early shift. Buses start at seven.",
  "Marcus, could the Tuesday move to a Thursday?",
  "I am at the Thames Street door on Monday if that helps. Priya",
  "This will help: the hours, in one line. May is quiet, June is not.",
  "Bramble Kitchens has a good name here. A picture of the kitchen would help.",
  "Say what a first day is like. Peckham Rye station is ten minutes away.",
  "Nobody yet. We hope that a clearer title helps.",
])("news may say: %s", (words) => {
  expect(whyNotNews(words, names)).toBeNull();
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
  "Joe asked about the hours.",
  "joe would do this well.",
  "Rose liked the sound of it.",
  "I talked to Rose about the buses.",
  "Will is free on Tuesdays.",
  "Tell Amara’s manager about the ramp.",
  "Zofia wants shorter shifts.",
  "It would suit Kwame.",
  "One of my people needs shorter shifts.",
  "He would like Fridays off.",
  "They would need a later start.",
  "A mum of two might take the mornings.",
  "A school leaver would learn fast here.",
  "The person I have for this wants mornings.",
  "Someone I support can bake.",
  "Three are reading it.",
  "I have a good match for you.",
  "Expect an introduction next week.",
])("news may not name, count or describe people: %s", (words) => {
  expect(whyNotNews(words, names)).toContain(newsIsAboutTheJob);
});

test("news may not name a condition", () => {
  expect(whyNotNews("Nobody yet. Autism makes the noise hard.")).toBe(newsNamesACondition);
});

test("the refusal says what was written and how to say it of the job", () => {
  const refused = whyNotNews("Nobody yet, but Joe asked about Fridays.", names);
  expect(refused).toContain("You wrote “Joe”.");
  expect(refused).toContain("“a later start would help”");
});

test("somebody on the caseload who shares a contact's name is still not named", () => {
  const shared = { people: ["Marcus"], known: ["Marcus Vale"] };
  expect(whyNotNews("Marcus, could the hours change?", shared)).toContain(newsIsAboutTheJob);
});
