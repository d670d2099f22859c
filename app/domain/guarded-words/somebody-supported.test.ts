import { expect, test } from "vitest";
import { findSomebodySupported } from "./guarded-words.ts";

test.each([
  "I have someone in mind for this.",
  "We support two people who would like it.",
  "One of my participants lives near.",
  "Three on my caseload want it.",
  "A couple of ours are keen.",
  "Could somebody else take the bins? A woman I support asks.",
  "I’ve got a young man who likes early starts.",
  "We shortlisted two.",
])("“%s” gives somebody away", (words) => {
  expect(findSomebodySupported(words)).not.toEqual([]);
});

test.each([
  "If somebody finds standing hard, a stool helps.",
  "We have two ideas that might help.",
  "A person who sits for long needs breaks.",
  "Could someone else carry the crates?",
  "I have someone to ask at Access to Work.",
  "People in your team can share it.",
])("“%s” speaks of the job", (words) => {
  expect(findSomebodySupported(words)).toEqual([]);
});
