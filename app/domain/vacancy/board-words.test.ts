import { expect, test } from "vitest";
import { allOccupations } from "../occupation/occupation.ts";
import { meantBy, putRight } from "./board-slips.ts";
import { askedWords, jobWords, plainWords, rootsOf, wordsIn } from "./board-words.ts";

const finds = (typed: string, text: string) => {
  const there = new Set(text.split(" "));
  return askedWords(typed).every((word) => rootsOf(word).some((root) => there.has(root)));
};

test.each([
  ["cleaning", "Cleaner"],
  ["cleaner", "Office cleaning"],
  ["cleaners", "Cleaner, evenings"],
  ["reception", "Hotel receptionist"],
  ["drivers", "Driving and delivery"],
  ["gardening", "Gardener"],
  ["CAFE", "Café assistant"],
  ["a job as a baker in the kitchen", "Kitchen: baking"],
  ["handywoman", "Handyman"],
])("%j is found in %j", (typed, title) => {
  expect(finds(typed, wordsIn([title]))).toBe(true);
});

test.each([
  ["carer", "Car park attendant"],
  ["cleaner", "Baker"],
])("%j is not found in %j", (typed, title) => {
  expect(finds(typed, wordsIn([title]))).toBe(false);
});

test.each([
  ["dishwasher", "kitchen-porter"],
  ["pot wash", "kitchen-porter"],
  ["shelf stacker", "shelf-filler"],
])("%j finds a %s by another name of that job", (typed, occupation) => {
  const job = { title: "Team member", occupation, kindOfWork: null };
  expect(finds(typed, jobWords(job))).toBe(true);
});

test("words that say nothing are not looked for", () => {
  expect(askedWords("a job for the work")).toEqual([]);
  expect(askedWords(" ,; ")).toEqual([]);
});

test("roots are of letters and figures alone, whatever is written", () => {
  for (const text of ['"a" OR b*', "x:y & (z | !w)", "'); drop table", "100% – naïve ☃ ﬁ"])
    expect(wordsIn([text])).toMatch(/^([a-z0-9]+( |$))*$/);
});

const known = [
  ...new Set(allOccupations.flatMap(({ label, also }) => plainWords([label, ...also].join(" ")))),
];

test.each([
  ["recieptionist", "receptionist"],
  ["wharehouse", "warehouse"],
  ["kichen", "kitchen"],
  ["gardner", "gardener"],
  ["warehosue", "warehouse"],
  ["assisstant", "assistant"],
  ["librery", "library"],
  ["recpetionist", "receptionist"],
])("%s was meant to be %s", (typed, meant) => {
  expect(meantBy(typed, known)).toBe(meant);
});

test.each(["xyzzyx", "cat", "qqqq", "zzzzzzzzzz"])("%s is like nothing known", (typed) => {
  expect(meantBy(typed, known)).toBeNull();
});

test("only what is not known is put right, and the rest stays as it was typed", () => {
  const isKnown = (word: string) => known.includes(word);
  expect(
    putRight("Hotel recieptionist, Leeds", (word) => isKnown(word) || word === "leeds", known),
  ).toBe("Hotel receptionist, Leeds");
  expect(putRight("kitchen", isKnown, known)).toBeNull();
});
