/** What people write in the cells of a list, as the forms of the steps take it. Pure. */
import type { Contract } from "#db/tables.ts";
import { type Weekday, weekdays } from "../calendar/calendar.ts";
import { contractLabels, contracts, type PayPeriod } from "../vacancy/vacancy.ts";

const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .trim();

const periods: Readonly<Record<PayPeriod, readonly string[]>> = {
  hour: ["hour", "hourly", "ph", "p h"],
  week: ["week", "weekly", "pw", "p w"],
  month: ["month", "monthly", "pcm", "calendar month"],
  year: ["year", "yearly", "annum", "annual", "annually", "pa", "p a"],
};
/** "an hour", "per annum"; undefined: none that we know. */
export function periodIn(words: string): PayPeriod | undefined {
  const said = plain(words).replace(/^(?:per|an?|each) /, "");
  return (Object.keys(periods) as PayPeriod[]).find((period) => periods[period].includes(said));
}

export const contractIn = (words: string): Contract | undefined =>
  contracts.find(
    (contract) =>
      plain(words) === plain(contractLabels[contract]) ||
      plain(words).replaceAll(" ", "") === contract.toLowerCase(),
  );

/** "Mon, Wed", "Monday to Friday", "sat-sun"; null where one of them is no day. */
export function daysIn(words: string): Weekday[] | null {
  const parts = words
    .toLowerCase()
    .replace(/\s+(?:to|until)\s+|\s*[–—-]\s*/g, "-")
    .split(/[\s,;&/|]+|\band\b/)
    .filter(Boolean);
  const found = parts.map((part) => {
    const [from, to, ...more] = part.split("-").map(dayIn);
    if (from === undefined || from < 0 || more.length > 0) return null;
    if (to === undefined) return weekdays.slice(from, from + 1);
    if (to < 0) return null;
    return weekdays.filter((_, day) =>
      from <= to ? day >= from && day <= to : day >= from || day <= to,
    );
  });
  const known = found.filter((days) => days !== null);
  return known.length === found.length
    ? weekdays.filter((day) => known.flat().includes(day))
    : null;
}
const names = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
const dayIn = (word: string) =>
  word.length < 2 ? -1 : names.findIndex((name) => name.startsWith(word.replace(/s$|\.$/, "")));

/** "9:30", "09:30:00", "9.30" as 09:30; anything else stays, for the form to refuse. */
export function timeIn(words: string): string {
  const [, hour, minute] = /^(\d{1,2})[:.](\d{2})(?::\d{2})?$/.exec(words) ?? [];
  return hour && minute ? `${hour.padStart(2, "0")}:${minute}` : words;
}

/** "31/12/2026", "2026-12-31", "31 December 2026" as the three boxes of a date; what is none fills the first. */
export function dateBoxesIn(words: string): { day: string; month: string; year: string } {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(words);
  if (iso) return { day: iso[3] ?? "", month: iso[2] ?? "", year: iso[1] ?? "" };
  const said =
    /^(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)?[\s./-]+(\d{1,2}|[a-z]{3,9})[\s./,-]+(\d{4})(?: .*)?$/i.exec(
      words,
    );
  return said
    ? { day: said[1] ?? "", month: said[2] ?? "", year: said[3] ?? "" }
    : { day: words.slice(0, 20), month: "?", year: "?" };
}

/** One cell that holds several: parted by | or by lines. */
export const severalIn = (words: string): string[] =>
  words
    .split(/[|\n]/)
    .map((part) => part.replace(/^[\s•*–-]+/, "").trim())
    .filter(Boolean);

/** A spreadsheet that was made safe against formulas has ' before some words. */
export const cellIn = (cell: string) => cell.replace(/^'(?=[=+\-@])/, "").trim();
