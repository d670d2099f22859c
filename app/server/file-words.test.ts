import { expect, test } from "vitest";
import { wordsOf } from "./file-words.ts";

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");

test.each([
  ["UTF-8", Buffer.from("Café, £12.71")],
  ["UTF-8 with its mark", Buffer.from("\ufeffCafé, £12.71")],
  ["Windows-1252", Buffer.from("Café, £12.71", "latin1")],
  ["UTF-16", utf16("Café, £12.71")],
])("words saved as %s are read", (_, bytes) => {
  expect(wordsOf(bytes)).toEqual({ words: "Café, £12.71" });
});

test.each([
  ["a PDF", Buffer.from("%PDF-1.7 ..."), /PDF/],
  ["a document or a workbook", Buffer.from("PK\u0003\u0004..."), /word processor or a spreadsheet/],
  ["an old document", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /word processor/],
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), /cannot read words/],
  ["a few signs that print nothing", Buffer.from("\u0001\u0002\u0003 job"), /cannot read words/],
])("%s is refused with what to do instead", (_, bytes, sentence) => {
  expect(wordsOf(bytes)).toEqual({ refused: expect.stringMatching(sentence) });
});
