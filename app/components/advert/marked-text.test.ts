import fc from "fast-check";
import { expect, test } from "vitest";
import { markedParagraphs } from "./marked-text.ts";

const at = (text: string, ...words: string[]) =>
  words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));

test("the text is cut where a finding begins and ends, and its number stands before it", () => {
  const text = "You need your own car.\n\nJoin us.";
  expect(markedParagraphs(text, at(text, "own car"))).toEqual([
    [
      { text: "You need your ", under: [], begins: [] },
      { text: "own car", under: [0], begins: [0] },
      { text: ".", under: [], begins: [] },
    ],
    [{ text: "Join us.", under: [], begins: [] }],
  ]);
});

test.each([
  ["of the lines, where no line is blank", "One\nTwo\nThree", ["One", "Two", "Three"]],
  ["of what stands between blank lines", "One\ntwo\n \n\nThree", ["One\ntwo", "Three"]],
])("paragraphs are made %s", (_words, text, paragraphs) => {
  const made = markedParagraphs(text, []).map((pieces) =>
    pieces.map((piece) => piece.text).join(""),
  );
  expect(made).toEqual(paragraphs);
});

test("findings within one another and across one another keep all their numbers", () => {
  const text = "A fast-paced team with own car";
  const pieces = markedParagraphs(text, at(text, text, "fast-paced team", "team with")).flat();
  expect(pieces.map((piece) => [piece.text, piece.under, piece.begins])).toEqual([
    ["A ", [0], [0]],
    ["fast-paced ", [0, 1], [1]],
    ["team", [0, 1, 2], [2]],
    [" with", [0, 2], []],
    [" own car", [0], []],
  ]);
});

test("a finding over two paragraphs is marked in both and numbered once", () => {
  const text = "one two\n\nthree four";
  const pieces = markedParagraphs(text, at(text, "two\n\nthree")).flat();
  expect(pieces.filter(({ under }) => under.length > 0)).toEqual([
    { text: "two", under: [0], begins: [0] },
    { text: "three", under: [0], begins: [] },
  ]);
});

test("whatever the findings are, no word is lost and each has its number once", () => {
  const words = fc.array(fc.constantFrom("own", "car", "\n", "\n\n", " ", "<b>"), { minLength: 1 });
  fc.assert(
    fc.property(
      words,
      fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 9 }))),
      (list, spans) => {
        const text = list.join("");
        const findings = spans
          .map(([start, length]) => ({ start, end: Math.min(start + length, text.length) }))
          .filter(({ start, end }) => text.slice(start, end).trim() !== "");
        const trimmed = findings.map(({ start, end }) => {
          const found = text.slice(start, end);
          const before = found.length - found.trimStart().length;
          return { start: start + before, end: end - (found.length - found.trimEnd().length) };
        });
        const pieces = markedParagraphs(text, trimmed).flat();
        expect(
          pieces
            .map((piece) => piece.text)
            .join("")
            .replace(/\s/g, ""),
        ).toBe(text.replace(/\s/g, ""));
        expect(pieces.flatMap(({ begins }) => begins).sort()).toEqual(
          trimmed.map((_, n) => n).sort(),
        );
      },
    ),
  );
});
