/**
 * Words as they were meant: adverts reach us through word processors, mail and copies of web pages, and carry what those
 * leave behind.
 */
import { decodeHTML } from "entities";

/** UTF-8 that was read as Windows-1252 somewhere on its way, and what it was. */
const misread: readonly (readonly [string, string])[] = [
  ["\u00e2\u20ac\u2122", "\u2019"],
  ["\u00e2\u20ac\u02dc", "\u2018"],
  ["\u00e2\u20ac\u0153", "\u201c"],
  ["\u00e2\u20ac\u009d", "\u201d"],
  ["\u00e2\u20ac\u009c", "\u201c"],
  ["\u00e2\u20ac\u0099", "\u2019"],
  ["\u00e2\u20ac\u0098", "\u2018"],
  ["\u00e2\u20ac\u201c", "\u2013"],
  ["\u00e2\u20ac\u201d", "\u2014"],
  ["\u00e2\u20ac\u0093", "\u2013"],
  ["\u00e2\u20ac\u0094", "\u2014"],
  ["\u00e2\u20ac\u00a2", "\u2022"],
  ["\u00e2\u20ac\u00a6", "\u2026"],
  ["\u00e2\u201a\u00ac", "\u20ac"],
  ["\u00c2\u00a3", "\u00a3"],
  ["\u00c2\u00b7", "\u00b7"],
  ["\u00c2\u00a0", " "],
  ["\u00c2\u00bd", "\u00bd"],
  ["\u00c3\u00a9", "\u00e9"],
  ["\u00c3\u00a8", "\u00e8"],
  ["\u00c3\u00b4", "\u00f4"],
];
const misreadPattern = new RegExp(misread.map(([wrong]) => wrong).join("|"), "g");
const meant = new Map(misread);

/** Windows-1252 bytes that were taken for control characters. */
const controls: Readonly<Record<string, string>> = {
  "\u0080": "\u20ac",
  "\u0085": "\u2026",
  "\u0091": "\u2018",
  "\u0092": "\u2019",
  "\u0093": "\u201c",
  "\u0094": "\u201d",
  "\u0095": "\u2022",
  "\u0096": "\u2013",
  "\u0097": "\u2014",
};
const ligatures: Readonly<Record<string, string>> = {
  "\ufb00": "ff",
  "\ufb01": "fi",
  "\ufb02": "fl",
  "\ufb03": "ffi",
  "\ufb04": "ffl",
};

/** Soft hyphens, zero-width marks, marks of direction and of byte order: nobody sees them. */
const unseen = /\p{Cf}|\u034f|\ufffc/gu;
const control = /(?![\n\t])\p{Cc}/gu;

/** Puts right what the way here broke. Line ends become \n; tabs stay, since they part the columns of a table. */
export function mendWords(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029|[\v\f]/g, "\n")
    .replace(misreadPattern, (wrong) => meant.get(wrong) ?? wrong)
    .replace(/\u00c2(?=[ \u00a0])/g, "")
    .replace(/[\u0080\u0085\u0091-\u0097]/g, (one) => controls[one] ?? "")
    .replace(/[\ufb00-\ufb04]/g, (one) => ligatures[one] ?? one)
    .replace(unseen, "")
    .replace(control, "");
}

/** One line: every run of spaces is one. */
export const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;

/** Entities as characters, also where they were escaped twice. */
export function decoded(text: string): string {
  let words = text;
  for (let times = 0; times < 2 && entity.test(words); times += 1) words = decodeHTML(words);
  return words;
}

/** Plain words of a value that stands alone: mended, decoded, on one line. */
export const plainWords = (text: string): string => oneLine(mendWords(decoded(mendWords(text))));
