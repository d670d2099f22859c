import type { Fact } from "./fact.ts";
import type { Read } from "./imported-vacancy.ts";
import type { Line } from "./line.ts";

export interface HoursRead {
  readonly hoursMin: Read<number> | null;
  readonly hoursMax: Read<number> | null;
}

const number = "\\d{1,3}(?:\\.\\d{1,2})?";
const hour = "(?:(?:working |contracted |paid |basic )?(?:hours?|hrs?|h))";
const joint = "\\s?(?:-|–|—|to|up to|and|or|/)\\s?";
const range = `(${number})(?:\\s?${hour})?(?:${joint}(${number}))?`;
const perWeek =
  "(?:\\s?(?:working |contracted )?(?:per|a|each|every|/|p/?)\\s?\\.?(?:week|wk|w\\b)|\\s?weekly|\\s?\\(?p\\.w\\.?)";

/** The plainer first. */
const ways: readonly { pattern: RegExp; score: number; isLabelled?: boolean }[] = [
  { pattern: new RegExp(`${range}\\s?(?:hpw|h\\.p\\.w\\.?|h/w)\\b`, "giu"), score: 10 },
  {
    pattern: new RegExp(
      `${range}\\s?-?\\s?${hour}\\b\\.?(?:\\s(?:of work|guaranteed|contract))?${perWeek}`,
      "giu",
    ),
    score: 10,
  },
  {
    pattern: new RegExp(
      `\\b(?:${hour}|hours worked|working week)(?: (?:per|a|each) week| weekly|/week| pw)(?:\\s?(?:is|are|will be|of|:|-|–|=))*\\s?${range}`,
      "giu",
    ),
    score: 9,
  },
  {
    pattern: new RegExp(
      `\\b(?:weekly hours|hours of work|contracted hours|working hours|total hours)\\s?(?:is|are|of|:)\\s?${range}(?:\\s?${hour})?`,
      "giu",
    ),
    score: 7,
  },
  {
    pattern: new RegExp(
      `\\b(?:full|part)[- ]time(?: position| role| job| post)?\\s?[,(:|•·–-]*\\s?\\(?${range}\\s?${hour}\\b`,
      "giu",
    ),
    score: 7,
  },
  {
    pattern: new RegExp(
      `${range}[- ]hours?,?\\s\\(?(?:weekly|contract|week\\b|full[- ]time|part[- ]time)`,
      "giu",
    ),
    score: 7,
  },
  {
    pattern: new RegExp(`\\b(?:week of|working week is|week is)\\s${range}\\s?${hour}\\b`, "giu"),
    score: 7,
  },
  {
    pattern: new RegExp(
      `\\bhours?\\b(?:\\s?(?:are|is|of work|required|:|-|–))*\\s?${range}${perWeek}`,
      "giu",
    ),
    score: 8,
  },
  {
    pattern: new RegExp(
      `\\b(?:per|a|each) week\\W{1,3}(?:${range}\\s?${hour} (?:in )?total|(?<=\\()${range}\\s?${hour}\\))`,
      "giu",
    ),
    score: 8,
  },
  {
    pattern: new RegExp(
      `\\bmin(?:imum)?(?: of)? (${number})(?:\\s?${hour})?,?(?: and| to)? max(?:imum)?(?: of)? (${number})(?:\\s?${hour})?`,
      "giu",
    ),
    score: 9,
  },
  {
    pattern: new RegExp(
      `\\bmon\\w*\\s?(?:to|-|–)\\s?\\w{3,9}\\b[^()]{0,40}\\(${range}\\s?${hour}\\)`,
      "giu",
    ),
    score: 6,
  },
  {
    pattern: new RegExp(
      `(?:£[\\d,.]+|(?:a|per) (?:year|week|month)|per annum|\\bp\\.?a\\.?|pro rata)(?: for|,? based on)?(?: an?)? \\(?${range}\\s?${hour}\\b`,
      "giu",
    ),
    score: 6,
  },
  {
    pattern: new RegExp(
      `${range}\\s?${hour},? (?:worked |spread )?(?:over|across) (?:\\w+ (?:or|to) )?\\w+ days\\b`,
      "giu",
    ),
    score: 6,
  },
  {
    // More than a day has: "Monday to Thursday, 36 hours, £26,400".
    pattern: new RegExp(
      `(?:^|,\\s)((?:2[5-9]|3\\d|4\\d)(?:\\.\\d{1,2})?)\\s?${hour}(?=,|$)`,
      "giu",
    ),
    score: 5,
  },
  {
    pattern: new RegExp(`(?:^|[|•·]\\s)${range}\\s?${hour}(?=\\s[|•·]|$)`, "giu"),
    score: 5,
  },
  { pattern: new RegExp(`^\\W*${range}${perWeek}`, "giu"), score: 8, isLabelled: true },
  { pattern: new RegExp(`^\\W*${range}\\s?${hour}\\b`, "giu"), score: 4, isLabelled: true },
  {
    pattern: new RegExp(
      `(?<![\\d:.])${range}\\s?${hour}\\b(?!\\s?(?:a day|per day|shift|notice|daily))`,
      "giu",
    ),
    score: 3,
    isLabelled: true,
  },
];
const bare = new RegExp(`^\\W*${range}(?!\\s?(?:am|pm|:|days?|%|months?|weeks?))(?:\\W|$)`, "iu");

const onlyFigures = /^\W*\d{1,2}(?:\.\d{1,2})?(?:\s?(?:-|–|to)\s?\d{1,2}(?:\.\d{1,2})?)?\W*$/;

const notHours =
  /\b(?:within|notice|overtime|holiday|leave|training of|response|turnaround|open|volunteer\w*|every 24|round|reply|opening|lunch|break|tuition|fte(?:=| is| of| based on)?|full[- ]time equivalent(?: of| is)?|full[- ]time (?:hours|is)|based on(?: a)?(?: full[- ]time)?|of a|24\/7)\W{0,3}(?:\w+\W){0,2}$/iu;
const onlyMost = /\b(?:up to|max(?:imum)?(?: of)?|no more than|at most)\s*$/iu;
const onlyLeast = /\b(?:from|min(?:imum)?(?: of)?|at least|starting at)\s*$/iu;

interface Found extends HoursRead {
  readonly score: number;
}

function hoursIn(text: string, isLabelled: boolean, saysWeek: boolean): Found | null {
  let best: Found | null = null;
  for (const way of ways) {
    if ((way.isLabelled && !isLabelled) || (best && best.score >= way.score)) continue;
    for (const match of text.matchAll(way.pattern)) {
      const found = hoursOf(text, match, way.score + (isLabelled ? 2 : 0));
      if (found && (!best || found.score > best.score)) best = found;
    }
  }
  if (best || !isLabelled) return best;
  const alone = saysWeek || onlyFigures.test(text) ? bare.exec(text) : null;
  return alone ? hoursOf(text, alone, 8) : null;
}

function hoursOf(text: string, match: RegExpMatchArray, score: number): Found | null {
  const [whole, ...figures] = match;
  const [first = "", second] = figures.filter((one) => one !== undefined);
  const index = match.index ?? 0;
  const low = Number(first);
  let high = second === undefined ? null : Number(second);
  const before = text.slice(Math.max(0, index - 50), index);
  const after = text.slice(index + whole.length, index + whole.length + 30);
  if (notHours.test(before) && !/\bfull[- ]time\W{0,3}$/iu.test(before)) return null;
  if (
    /^\W{0,2}(?:notice|shifts?|a day|per day|daily|each day|a month|per month|a fortnight|per fortnight|a year|per year|per annum|of (?:training|study|cpd|tv)|response)/iu.test(
      after,
    )
  )
    return null;
  if (/^\s?(?:[ap]\.?m\b|:\d|\.\d\d\s?[ap]m)/iu.test(after)) return null;
  // A time of day, or the figure of something else, in front of the hours.
  if (/[\d:£.]$/.test(before)) return null;
  // "Reduced from 37 to 36 hours": which of the two is meant here?
  if (high !== null && high < low) return null;
  if (high !== null && high > 80) high = null;
  if (low <= 0 || low > 80) return null;
  const isMost = high === null && onlyMost.test(before);
  const isLeast =
    high === null && (onlyLeast.test(before) || /^\s?\+|^\s?(?:or more|minimum)/iu.test(after));
  const lead = /(?:up to|from|min(?:imum)?(?: of)?|max(?:imum)?(?: of)?|at least)\s*$/iu.exec(
    before,
  );
  const from = `${lead?.[0] ?? ""}${whole}`
    .trim()
    .replace(/^[^\p{L}\d]+/u, "")
    .replace(/[\s,:–-]+$/u, "");
  const reading = (value: number) => ({ value, from });
  return {
    hoursMin: isMost ? null : reading(low),
    hoursMax: isLeast ? null : reading(high ?? low),
    score,
  };
}

export function readHours(facts: readonly Fact[], lines: readonly Line[]): HoursRead | null {
  const found = [
    ...facts.map(({ value, label, from }) => {
      const one = hoursIn(
        value,
        true,
        /week|pw|p\/w|contracted|hpw|number of|no\.? of/i.test(label),
      );
      // A figure alone says nothing without its name.
      const isBare = one && !/\p{L}/u.test(one.hoursMin?.from ?? one.hoursMax?.from ?? "");
      return isBare
        ? withFrom(one, from.includes(label) ? from : (one.hoursMin?.from ?? from))
        : one;
    }),
    ...lines.map(({ text }) => hoursIn(text, false, false)),
  ].filter((one) => one !== null);
  return found.reduce<Found | null>(
    (best, one) => (best === null || one.score > best.score ? one : best),
    null,
  );
}

const withFrom = (found: Found, from: string): Found => ({
  ...found,
  hoursMin: found.hoursMin && { ...found.hoursMin, from },
  hoursMax: found.hoursMax && { ...found.hoursMax, from },
});

/** The hours that a text says that is known to be about the hours of a week. */
export const hoursInWords = (text: string): HoursRead | null => hoursIn(text, true, true);
