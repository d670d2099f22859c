import { expect, test } from "vitest";
import { findInTouch } from "./guarded-words.ts";

test.each([
  "I have spoken to him about the till.",
  "I've spoken with your employee.",
  "We spoke to her yesterday.",
  "I am in touch with them already.",
  "We’ve been in contact with your employee.",
  "She told me that mornings are hardest.",
  "Your employee has been in touch.",
  "They have joined the advice.",
  "He's been in touch with our team.",
  "The card was used on Monday.",
  "Nobody has used the card yet.",
  "I have not heard from them.",
  "They haven't been in touch.",
  "My colleague is supporting her now.",
  "I met them on Tuesday.",
  "They rang us last week.",
])("“%s” gives away that somebody is in touch, or not", (words) => {
  expect(findInTouch(words)).not.toEqual([]);
});

test.each([
  "Ask them what would help at the till.",
  "I have spoken to Access to Work about the wait.",
  "Talk to your employee before you change the rota.",
  "They can hand the card over when they like.",
  "You can give them the card; what they do with it is theirs.",
  "A stool behind the till often helps. I can bring one.",
  "We work with the supplier of the chair.",
  "Has the rota been agreed with the team?",
  "If they would like to talk to us, the card has our number.",
])("“%s” speaks of the task", (words) => {
  expect(findInTouch(words)).toEqual([]);
});
