import fc from "fast-check";
import { expect, test } from "vitest";
import {
  approvedText,
  composeLetter,
  type LetterChoices,
  letterText,
  onOneLine,
  programmeName,
  readLetter,
} from "./introduction-letter.ts";

const choices: LetterChoices = {
  nameUsed: "Amara",
  naming: "team",
  team: "Southwark Works Alongside",
  jobTitle: "Kitchen assistant",
  employer: "Bramble Kitchens",
  specialist: "Priya Nair",
  items: [
    { part: "specialistSays", words: "Amara ran the prep table for 60 people." },
    { part: "inTheirWords", words: "I like getting everything ready\nbefore the rush." },
    { part: "whatHelps", words: "A written list for the shift." },
  ],
};

test("the letter is these words and nothing else", () => {
  expect(approvedText(choices)).toBe(
    [
      "Meet Amara",
      "Amara would like to meet you at Bramble Kitchens about this job: Kitchen assistant. You can reach Amara through Priya Nair.",
      "In Amara’s words\n• I like getting everything ready before the rush.",
      "What helps Amara do their best\n• A written list for the shift.",
      "From Priya Nair\n• Amara ran the prep table for 60 people.",
      "Introduced by Southwark Works Alongside.",
    ].join("\n\n"),
  );
});

test("the programme is named only when the person chose it", () => {
  expect(approvedText(choices)).not.toContain(programmeName);
  expect(approvedText({ ...choices, naming: "programme" })).toContain(programmeName);
});

test("nothing ticked leaves a letter of a name and a job", () => {
  expect(readLetter(approvedText({ ...choices, items: [] })).sections).toEqual([]);
});

const words = fc.string({ unit: "grapheme", maxLength: 80 });
const part = fc.constantFrom("inTheirWords", "whatHelps", "specialistSays");
const anyChoices = fc.record({
  nameUsed: words.filter((name) => onOneLine(name) !== ""),
  naming: fc.constantFrom("team", "programme"),
  team: fc.constant("Southwark Works"),
  jobTitle: words,
  employer: words,
  specialist: fc.constant("Priya Nair"),
  items: fc.array(fc.record({ part, words }), { maxLength: 8 }),
}) as fc.Arbitrary<LetterChoices>;

test("the same choices give the same text, and a text read back is the same text", () => {
  fc.assert(
    fc.property(anyChoices, (any) => {
      const text = approvedText(any);
      expect(approvedText(structuredClone(any))).toBe(text);
      expect(letterText(readLetter(text))).toBe(text);
      expect(readLetter(text)).toEqual(composeLetter(any));
    }),
  );
});
