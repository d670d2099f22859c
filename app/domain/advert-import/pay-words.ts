import type { PayPeriod } from "#db/tables.ts";
import type { Fact } from "./fact.ts";
import type { Read } from "./imported-vacancy.ts";
import type { Line } from "./line.ts";

export interface PayRead {
  readonly payMin: Read<number> | null;
  readonly payMax: Read<number> | null;
  readonly payPeriod: Read<PayPeriod> | null;
  /** The words that say the figure is that of somebody who works full time. */
  readonly proRata?: string;
}

const figure = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d{1,6}(?:\\.\\d{1,3})?";
const money = `(?:£|GBP ?)\\s?(${figure})( ?[kK]\\b)?`;
const joint = "\\s?(?:-|–|—|−|to|up to|and|/|or|rising to|through to|increasing to)\\s?";
/** Two groups: a figure, and the k after it. The second figure of a range often stands without its sign. */
const amounts = new RegExp(
  `(?:${money}|\\b(${figure})( ?[kK])?(?= ?(?:gbp|pounds)\\b))(?: ?(?:gbp|pounds))?(?: ?(?:per|an?|p) ?(?:hour|h|annum|a))?(?:${joint}(?:£|GBP)?\\s?(${figure})( ?[kK]\\b)?)?`,
  "giu",
);
const bareAmounts = new RegExp(
  `(?<![\\d.,£])(${figure})( ?[kK]\\b)?(?:${joint}(${figure})( ?[kK]\\b)?)?`,
  "u",
);

const periods: readonly (readonly [PayPeriod | null, RegExp])[] = [
  [
    "hour",
    /(?:\bper|\ban|(?<!\p{L})p|\bevery|\beach|\/)\s?\/?\.?\s?(?:hours?|hrs?|h\b)|\bhourly\b|(?<!\p{L})p\.h\b/iu,
  ],
  [
    null,
    /(?:\bper|\ba|(?<!\p{L})p|\beach|\/)\s?(?:days?|shifts?|sessions?|night|visit|sleep[- ]?in|mile|delivery|drop|room|fortnight|call|class|lesson|unit)\b|\bdaily\b/iu,
  ],
  ["week", /(?:\bper|\ba|(?<!\p{L})p|\beach|\/)\s?\/?\.?\s?(?:weeks?|wk|w\b)|\bweekly\b/iu],
  [
    "month",
    /(?:\bper|\ba|(?<!\p{L})p|\beach|\/)\s?\/?\.?\s?(?:calendar )?(?:months?|mth|m\b)|(?<!\p{L})pcm\b|\bmonthly\b/iu,
  ],
  [
    "year",
    /(?:\bper|\ba|(?<!\p{L})p|\beach|\/)\s?\/?\.?\s?(?:annum|years?|yr|a\b)|\bannual(?:ly)?\b|\byearly\b|(?<!\p{L})pa\b|(?<!\p{L})p\.a\b/iu,
  ],
];

const notPayBefore =
  /(?:\bsav(?:e|es|ing|ings)|bonus(?:es)?|ote|on[- ]target|earnings?|commission|turnover|vouchers?|allowance|referr?al|refer|worth|fund(?:ing|ed|s)?|budgets?|revenue|sponsor\w*|charges?|costs?|fees?|fined?|raised?|raising|invest\w*|donat\w+|grants?|discounts?|insurance|cover of|death in service|welcome|golden|retention|sign[- ]on|tips|mileage|spend\w*|contracts? (?:worth|valued)|prize|win|gift|card|reward|sales of|deposit|managing|handling|over a|portfolio|overtime|weekend|sundays?|bank holidays?|nights?|sleep[- ]?ins?|enhanced|premium|increas\w+ by|extra|additional|plus)(?:\W{1,3}(?:of|is|are|to|up|up to|worth|a|an|at|from|rate|pay|payment|in|on|for|the|your|over|around|by|rates?|work(?:ed)?|about|approximately|c\.?)){0,4}\W{0,3}$/iu;
const notPayAfter =
  /^[\s.,)]{0,3}(?:\+?\s?(?:million|m\b|mn\b|bn\b|billion)|(?:[\w-]+ ){0,2}(?:bonus(?:es)?|vouchers?|referral|allowance|ote\b|turnover|discount|joining|welcome|gift|retention|commission|off\b|fund\b|budget|uncapped|worth of|grant|sign[- ]on|golden|training budget|contribution)|per mile|a mile|in (?:vouchers|funding|savings|bonus)|ote\b|\(ote|on target)/iu;
const payLine =
  /\b(?:salary|pay|paid|wages?|rates?|earn|remuneration|package|£|per annum|p\.?a\b|pro[- ]?rata|fte)\b/iu;
const onlyMost = /(?:\bup to|\bmax(?:imum)?(?: of)?|\bto a maximum of|\bas much as)\s*$/iu;
const onlyLeast =
  /(?:\bfrom|\bstarting (?:at|from|salary(?: of)?|rate(?: of)?)|\bstarts? (?:at|from)|\bmin(?:imum)?(?: of)?|\bat least|\bbasic of)\s*:?\s*$/iu;
const proRata =
  /\bpro[- ]?rata\b|\bpro-rat(?:a|ed)\b|\bprorata\b|\bfte\b|\bfull[- ]time equivalent\b/iu;

interface Found extends PayRead {
  readonly score: number;
}

const numberOf = (digits: string, isThousands: boolean): number =>
  Math.round(Number(digits.replaceAll(",", "")) * (isThousands ? 1_000 : 1) * 100) / 100;

/** Where a year's pay begins and an hour's ends: nobody mistakes the one for the other. */
const leastOfYear = 8_000;

/** The pay that a line tells, with how plainly it does so. */
function payIn(text: string, label: string): Found | null {
  let best: Found | null = null;
  let from = 0;
  for (const match of text.matchAll(amounts)) {
    const found = payOf(text, label, match, from);
    from = match.index + match[0].length;
    if (found && (!best || found.score > best.score)) best = found;
  }
  if (best || label === "" || text.includes("£")) return best;
  const bare = bareAmounts.exec(text);
  const isPlain =
    bare && /[kK,.]|\d{5}/.test(bare[0]) && /^[^\p{L}]*$|annum|hour|year|p\.?a|p\.?h/iu.test(text);
  return bare && isPlain
    ? payOf(
        text,
        label,
        [bare[0], bare[1], bare[2], undefined, undefined, bare[3], bare[4]],
        0,
        bare.index,
      )
    : null;
}

function payOf(
  text: string,
  label: string,
  match: readonly (string | undefined)[] & { index?: number },
  lastEnd: number,
  index = match.index ?? 0,
): Found | null {
  const whole = (match[0] ?? "").trimEnd();
  const end = index + whole.length;
  const before = text.slice(Math.max(0, index - 60), index);
  const after = text.slice(end, end + 60);
  if (notPayBefore.test(before) || notPayAfter.test(after)) return null;
  const [first, firstK, second, secondK] = [
    match[1] ?? match[3],
    match[2] ?? match[4],
    match[5],
    match[6],
  ];
  if (first === undefined) return null;
  const bothK = firstK !== undefined || (secondK !== undefined && numberOf(first, false) < 1_000);
  const low = numberOf(first, bothK);
  let high =
    second === undefined
      ? null
      : numberOf(
          second,
          secondK !== undefined || (firstK !== undefined && numberOf(second, false) < 1_000),
        );
  if (low === 0) return null;
  // "£24,000 - 37 hours" and "£12.71 to 2 people" are no ranges.
  if (high !== null && (high < low || high > low * 4)) high = null;
  const near = after.slice(0, 45).split(/[.;](?=\s)|£/u)[0] ?? "";
  const period = periodOf(whole, near, before, label);
  if (period === undefined && low >= 1_000_000) return null;
  const said: PayPeriod | null =
    period?.period ?? (period === undefined && low >= leastOfYear ? "year" : null);
  const isPlausible =
    period === undefined
      ? low >= leastOfYear || label !== ""
      : period.period !== "hour" || (low >= 4 && low < 300);
  if (!isPlausible) return null;
  const isLabelled = label !== "";
  if (!isLabelled && period === undefined && !payLine.test(text)) return null;
  const start = text.slice(0, index);
  const isMost = high === null && onlyMost.test(before);
  const isLeast =
    high === null &&
    (onlyLeast.test(before) ||
      /^\s?\+(?!\s?(?:bonus|commission|tips|benefits|\p{L}))/iu.test(after) ||
      /^\s?(?:or more|minimum|upwards|and above)/iu.test(after));
  const lead =
    /(?:up to|from|circa|c\.|starting (?:at|from)|minimum|between|around|approximately|a salary of|hourly rate(?: of)?:?|salary:?|per annum:?)\s*$/iu.exec(
      start,
    );
  const words = text
    .slice(Math.max(lastEnd, lead?.index ?? index), end + (period?.length ?? 0))
    .trim();
  const rata = proRata.exec(text.slice(Math.max(0, index - 40), end + 60));
  const fromWords =
    words +
    (rata && !words.includes(rata[0]) ? tailTo(text, end + (period?.length ?? 0), rata[0]) : "");
  const reading = (value: number | null) => (value === null ? null : { value, from: fromWords });
  return {
    payMin: reading(isMost ? null : low),
    payMax: reading(isLeast ? null : (high ?? low)),
    payPeriod: said && { value: said, from: fromWords },
    ...(rata && { proRata: rata[0] }),
    score:
      (isLabelled ? 6 : 0) +
      (period !== undefined ? 3 : 0) +
      (period?.period === null ? -1 : 0) +
      (payLine.test(before) ? 2 : 0) +
      (said === null && period === undefined ? -2 : 0),
  };
}

/** The words up to and with those that say the pay is for full time, where they stand near behind it. */
function tailTo(text: string, end: number, words: string): string {
  const at = text.indexOf(words, end);
  if (at < 0 || at - end > 40) return "";
  const close = /^[^(]{0,20}\)/.exec(text.slice(at + words.length))?.[0] ?? "";
  const open = /^\s*\(\d\.\d+ ?FTE\)/i.exec(text.slice(at + words.length))?.[0] ?? "";
  return text.slice(end, at + words.length) + (text.slice(end, at).includes("(") ? close : open);
}

/** undefined: nothing is said; a period of null: by the day or the shift. */
function periodOf(
  whole: string,
  near: string,
  before: string,
  label: string,
): { period: PayPeriod | null; length: number } | undefined {
  const found = periods
    .map(([period, pattern]) => ({ period, match: pattern.exec(near) }))
    .filter(({ match }) => match !== null)
    .sort((a, b) => (a.match?.index ?? 0) - (b.match?.index ?? 0))[0];
  // "£25,000 a year, 37 hours a week": what comes first belongs to the money.
  if (found?.match && !/\d/.test(near.slice(0, found.match.index)))
    return { period: found.period, length: found.match.index + found.match[0].length };
  for (const words of [whole, before.slice(-30), label])
    for (const [period, pattern] of periods) if (pattern.test(words)) return { period, length: 0 };
  return undefined;
}

/** The pay, from where an advert says it most plainly. */
export function readPay(facts: readonly Fact[], lines: readonly Line[]): PayRead | null {
  const found = [
    ...facts.map(({ value, label }) => payIn(value, label)),
    ...lines.map(({ text }) => payIn(text, "")),
  ].filter((one) => one !== null);
  return found.reduce<Found | null>(
    (best, one) => (best === null || one.score > best.score ? one : best),
    null,
  );
}

/** The pay that a text says that is known to be about pay. */
export const payInWords = (text: string): PayRead | null => payIn(text, "Salary");
