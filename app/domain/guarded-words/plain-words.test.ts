import { expect, test } from "vitest";
import { inPlainWords } from "./plain-words.ts";

test.each([
  ["any helth issues", "any health issues"],
  ["a dissability", "a disability"],
  ["her disabilty", "her disability"],
  ["does he have epilepsey", "does he have epilepsy"],
  ["mental helath", "mental health"],
  ["depresssion", "depression"],
  ["medcation", "medication"],
  ["scizophrenia", "schizophrenia"],
  ["whats wrong", "what is wrong"],
  ["things I shld know", "things I should know"],
  ["What’s she got", "what is she got"],
])("“%s” is read as “%s”", (typed, plain) => {
  expect(inPlainWords(typed)).toBe(plain);
});

test.each([
  "wealth",
  "heath",
  "stealth",
  "metal",
  "dental",
  "rental",
  "meditation",
  "dedication",
  "impression",
  "expression",
  "availability",
  "reliability",
  "heading",
  "physical",
  "conditional",
  "difficult",
  "convictions",
  "description",
  "table",
  "leisure",
  "bearing",
])("“%s” is a word of its own", (word) => {
  expect(inPlainWords(word)).toBe(word);
});
