import { isDate } from "../calendar/calendar.ts";
import type { Fact } from "./fact.ts";
import type { Read } from "./imported-vacancy.ts";
import type { Line } from "./line.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const month =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const year =
  "(?:,?\\s?[-–/.]?\\s?'?((?:20)?\\d{2}))?(?![\\d:.]\\d|\\d|\\s?(?:am|pm|noon|hours|hrs)\\b)";

/** Each with the places of day, month and year among its groups. */
const ways: readonly { pattern: RegExp; day: number; month: number; year: number }[] = [
  { pattern: /\b(20\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?=\D|$|T)/iu, day: 3, month: 2, year: 1 },
  {
    pattern: new RegExp(
      `\\b(\\d{1,2})(?:\\s?(?:st|nd|rd|th))?\\s?(?:of\\s|[-/.])?\\s?${month}${year}`,
      "iu",
    ),
    day: 1,
    month: 2,
    year: 3,
  },
  {
    pattern: new RegExp(`\\b${month}\\s(\\d{1,2})(?:\\s?(?:st|nd|rd|th))?\\b${year}`, "iu"),
    day: 2,
    month: 1,
    year: 3,
  },
  {
    pattern: /(?<![\d/.-])(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?((?:20)?\d{2})(?!\d)/u,
    day: 1,
    month: 2,
    year: 3,
  },
  { pattern: /(?<![\d/.£-])(\d{1,2})\/(\d{1,2})()(?![\d/])/u, day: 1, month: 2, year: 3 },
];

interface Found {
  readonly value: string;
  readonly from: string;
  readonly index: number;
}

/** The first date that a text says, read as it is written here: day before month. A date that does not exist is none. */
export function dateIn(text: string, today: string): Found | null {
  let first: Found | null = null;
  for (const way of ways) {
    const match = way.pattern.exec(text);
    if (!match || (first && match.index >= first.index)) continue;
    const day = Number(match[way.day]);
    const said = match[way.month] ?? "";
    const monthNumber = /^\d/.test(said)
      ? Number(said)
      : months.indexOf(said.slice(0, 3).toLowerCase()) + 1;
    const value = dateOf(day, monthNumber, match[way.year], today);
    if (value) first = { value, from: match[0].trim(), index: match.index };
    else if (match[way.year]) return first;
  }
  return first;
}

function dateOf(
  day: number,
  monthNumber: number,
  said: string | undefined,
  today: string,
): string | null {
  const written = (of: number) =>
    `${String(of).padStart(4, "0")}-${String(monthNumber).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  if (said) {
    const value = written(said.length === 2 ? 2000 + Number(said) : Number(said));
    return isDate(value) ? value : null;
  }
  const thisYear = Number(today.slice(0, 4));
  // The next such day after today: 29 February may be up to eight years away.
  for (let of = thisYear; of <= thisYear + 8; of += 1)
    if (isDate(written(of)) && written(of) >= today) return written(of);
  return null;
}

const closing =
  /\b(?:clos(?:es|ing|e|ed)(?: date| time)?|deadline|appl(?:y|ications?)\b.{0,80}?\b(?:by|before|until|no later than|not later than|to arrive by|received by|in by|submitted by|close|is|due)|(?:send|submit|return|email|post|hand|get)\b.{0,60}?\b(?:by|before|no later than)|last (?:date|day)|expir(?:es|y)|open until|(?:hear from you|reply|respond|write to|contact|get in touch|call|ring)\b.{0,80}?\b(?:by|before)|(?:applications?|cvs?|forms?) .{0,30}?\b(?:by|before|no later than))\b/giu;
const notClosing =
  /\b(?:interview\w*|start(?:s|ing)?(?: date)?|commenc\w+|posted|advertised|available from|shortlist\w*|published|induction|assessment (?:day|centre)|open(?:ing|s) (?:day|evening)|updated|added)\b/iu;

export function readClosing(
  facts: readonly Fact[],
  lines: readonly Line[],
  today: string,
): Read<string> | null {
  for (const { value, from, label } of facts) {
    const date = dateIn(value.split(notClosing)[0] ?? "", today);
    if (!date) continue;
    const words = value.slice(0, date.index + date.from.length).trim();
    return {
      value: date.value,
      from: from.includes(label) && from.length <= 60 ? from : words.slice(-80),
    };
  }
  for (const { text } of lines)
    for (const match of text.matchAll(closing)) {
      const end = match.index + match[0].length;
      const near = text.slice(end, end + 90);
      const date = dateIn(near, today);
      if (!date || notClosing.test(near.slice(0, date.index))) continue;
      // "Interviews: 12 May. Closing …" is right, "closing soon. Start date 3 June" is not.
      if (/[.!?]\s+\p{Lu}/u.test(near.slice(0, date.index))) continue;
      return {
        value: date.value,
        from: (match[0] + near.slice(0, date.index + date.from.length)).trim(),
      };
    }
  return null;
}

/** A date that stands alone, as in `validThrough`. */
export function closingOf(words: string | null, today: string): Read<string> | null {
  const date = words === null ? null : dateIn(words, today);
  return date && words !== null
    ? { value: date.value, from: words.length <= 60 ? words : date.from }
    : null;
}
