import type { PayPeriod } from "#db/tables.ts";
import type { Fact } from "./fact.ts";
import type { Read } from "./imported-vacancy.ts";
import type { Line } from "./line.ts";
import { bareSumIn, type Sum, sumsIn } from "./money-words.ts";

export interface PayRead {
  readonly payMin: Read<number> | null;
  readonly payMax: Read<number> | null;
  readonly payPeriod: Read<PayPeriod> | null;
  /** The words that say the figure is that of somebody who works full time. */
  readonly proRata?: string;
}
interface Found extends PayRead {
  readonly score: number;
}

const each = "(?:\\bper|\\ban?|\\bevery|\\beach|\\/|(?<!\\p{L})p)\\s?[/.]?\\s?";
/** null: by the day or the shift, which the portal has no word for. */
const periods: readonly (readonly [PayPeriod | null, RegExp])[] = [
  ["hour", new RegExp(`${each}(?:hours?|hrs?|h\\b)|\\bhourly\\b`, "iu")],
  [
    null,
    /(?:\bper|\ba|\beach|\/)\s?(?:days?|shifts?|sessions?|night|visit|sleep[- ]?in|mile|delivery|drop|room|fortnight|call|class|lesson|unit|placement)\b|\bdaily\b|(?<![\p{L}\d])pd\b/iu,
  ],
  ["week", new RegExp(`${each}(?:weeks?|wk|w\\b)|\\bweekly\\b`, "iu")],
  [
    "month",
    /(?:\bper|\ba|\beach|\/)\s?(?:calendar )?(?:months?|mth)\b|(?<![\p{L}\d])p\s?[./]?\s?c?\s?\.?m\b|\bmonthly\b/iu,
  ],
  ["year", new RegExp(`${each}(?:annum|years?|yr|a\\b)|\\bannual(?:ly)?\\b|\\byearly\\b`, "iu")],
];

const notPayBefore =
  /(?:\bsav(?:e|es|ing|ings)|bonus(?:es)?|\bote|on[- ]target|earnings? (?:of|potential)|commission|turnover|vouchers?|allowance|referr?al|refer|worth|fund(?:ing|ed|s|raise\w*)?|budgets?|revenue|income|sponsor\w*|charges?|costs?|fees?|fined?|raised?|raising|invest\w*|donat\w+|grants?|discounts?|insurance|cover of|death in service|welcome|golden|retention|sign[- ]on|tips|mileage|spend\w*|contracts? (?:worth|valued)|prize|win|gift|\bcard|rewards?|sales of|deposit|managing|handling|over a|portfolio|overtime|weekends?|sundays?|saturdays?|bank holidays?|sleep[- ]?ins?|enhanced|premium|increas\w+ by|extra|additional|supplement of)(?:[^\w.!?]{1,3}(?:of|is|are|to|up|up to|worth|a|an|at|from|rate|pay|payment|in|on|for|the|your|over|around|by|rates?|work(?:ed)?|about|approximately|c)){0,4}[^\w.!?]{0,3}$/iu;
const notPayAfter =
  /^\s?(?:\+?\s?(?:million|m\b|mn\b|bn\b|billion)|(?:[\w-]+ ){0,2}(?:bonus(?:es)?|vouchers?|referral|allowance|turnover|discount|joining|welcome|gift|retention|commission|off\b|fund\b|budget|worth of|grant|sign[- ]on|golden|contribution|supplement)|per mile|a mile|in (?:vouchers|funding|savings|bonus)|\(?(?:ote\b|on target|uncapped))/iu;
const tellsPay =
  /\b(?:salary|pay|paid|pays|wages?|rates?|earn|remuneration|package|per annum|p\.?a\b|pro[- ]?rata|fte|full[- ]time equivalent)\b/iu;
const payBefore = /\b(?:salary|pay|paid|wages?|rate|earn|remuneration)\b(?:\W+[\p{L}]+){0,3}\W*$/iu;
const onlyMost = /\b(?:up to|max(?:imum)?(?: of)?|to a maximum of|as much as)\s*$/iu;
const onlyLeast =
  /\b(?:from|starting (?:at|from|salary(?: of)?|rate(?: of)?|pay(?: of)?)|starts? (?:at|from)|min(?:imum)?(?: of)?|at least)\s*:?\s*$/iu;
const proRata = /\bpro[- ]?rata\b|\bpro-rated?\b|\bfte\b|\bfull[- ]time equivalent\b/iu;
const actual = /\b(?:actual(?: salary| pay)?|pro[- ]?rata amount)\W{0,3}$/iu;
const lead =
  /(?:up to|from|circa|c\.|starting (?:at|from)|starting salary(?: of)?|min(?:imum)?(?: of)?|max(?:imum)?(?: of)?|between|around|approximately|at least|(?:a )?salary of|hourly rate(?: of)?:?|annual salary:?|per annum:?)\s*$/iu;

/** Where a year's pay begins: nobody takes it for that of a month. */
const leastOfYear = 8_000;

/** A sum of other money is none in pounds. */
const foreign =
  /[$€¥₹]|\b(?:USD|EUR|CAD|AUD|NZD|SGD|HKD|AED|ZAR|INR|CHF|PLN|SEK|NOK|DKK|JPY|CNY|euros?|dollars?)\b/i;

/** The pay that a text tells, with how plainly it does so. */
function payIn(text: string, label: string): Found | null {
  const sums = sumsIn(text);
  let best: Found | null = null;
  for (const [at, sum] of sums.entries()) {
    const found = payOf(text, label, sum, sums[at - 1]?.end ?? 0);
    if (found && (!best || found.score > best.score)) best = found;
  }
  if (best || label === "" || sums.length > 0 || foreign.test(text)) return best;
  const bare = bareSumIn(text);
  const isMoney =
    bare && (bare.low >= leastOfYear || /\.\d\d\b/.test(text.slice(bare.start, bare.end)));
  return isMoney ? payOf(text, label, bare, 0) : null;
}

function payOf(text: string, label: string, sum: Sum, lastEnd: number): Found | null {
  const { low, high, start, end } = sum;
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 60);
  if (notPayBefore.test(before) || notPayAfter.test(after)) return null;
  const period = periodOf(text.slice(start, end), after, before, label);
  const isLabelled = label !== "";
  if (!isPlausible(low, period?.period, isLabelled)) return null;
  // A line that holds little but a sum speaks of pay.
  const isAlone = text.length <= 40 || isBetweenMarks(text, start, end);
  if (!isLabelled && !period && !tellsPay.test(text) && !isAlone) return null;
  const said = period ? period.period : low >= leastOfYear ? "year" : null;
  const isMost = high === null && onlyMost.test(before);
  const isLeast =
    high === null &&
    (onlyLeast.test(before) ||
      /^\s?\+(?!\s?\p{L})|^\s?(?:or more|minimum|upwards|and above)/iu.test(after));
  const rata = proRata.exec(text.slice(Math.max(0, start - 40), end + 60))?.[0];
  const saysActual =
    actual.test(before) ||
    /^\W{0,3}(?:(?:p\.?a\.?|per annum|a year)\W{0,3})?(?:actual|pro[- ]?rata amount)/iu.test(after);
  const from = wordsOf(
    text,
    Math.max(lastEnd, start - (lead.exec(before)?.[0].length ?? 0)),
    end + (period?.length ?? 0),
    rata,
  );
  const read = (value: number) => ({ value, from });
  return {
    payMin: isMost ? null : read(low),
    payMax: isLeast ? null : read(high ?? low),
    payPeriod: said && { value: said, from },
    ...(rata && !saysActual && { proRata: rata }),
    score:
      (isLabelled ? 6 : 0) +
      (period ? 3 : 0) +
      (period?.period === null ? -1 : 0) +
      (saysActual ? 4 : payBefore.test(before) ? 2 : 0) +
      (said === null && !period ? -2 : 0),
  };
}

const running =
  /\b(?:we|our|you|your|is|are|was|has|have|will|would|of|a|raised?|total|budget|target|turnover|grants?|prize|costs?|worth|fund\w*)\b/i;
/** "12 hour shifts, 4 on 4 off, £27,800": one of several short facts that a line holds, and no part of a sentence. */
const isBetweenMarks = (text: string, start: number, end: number): boolean =>
  text.length <= 90 &&
  !running.test(text) &&
  /(?:^|[,|·•;(–-])\s*$/u.test(text.slice(0, start)) &&
  /^\.?\s*(?:$|[,|·•;)–-])/u.test(text.slice(end));

function isPlausible(
  low: number,
  period: PayPeriod | null | undefined,
  isLabelled: boolean,
): boolean {
  if (low >= 500_000) return false;
  if (period === undefined) return low >= leastOfYear || (isLabelled && low >= 4);
  // "Transport at £5 per day" is what one pays.
  if (period === null) return low >= 30;
  return period !== "hour" || (low >= 4 && low < 300);
}

/** From the sum to the words that say it is pro rata, where those stand near behind it. */
function wordsOf(text: string, start: number, end: number, rata: string | undefined): string {
  const words = text.slice(start, end);
  const at = rata === undefined || words.includes(rata) ? -1 : text.indexOf(rata, end);
  if (at < 0 || at - end > 40 || text.slice(end, at).includes("£")) return words.trim();
  const upTo = at + (rata?.length ?? 0);
  const isOpen = text.slice(end, at).includes("(");
  const rest = isOpen ? /^[^()]{0,30}\)/ : /^\s*\(\d\.\d+ ?FTE\)/i;
  return (text.slice(start, upTo) + (rest.exec(text.slice(upTo))?.[0] ?? "")).trim();
}

interface Period {
  readonly period: PayPeriod | null;
  /** Of the words behind the sum that say it. */
  readonly length: number;
}

/** undefined: nothing is said. What stands behind the sum goes before what stands in, before or over it. */
function periodOf(sum: string, after: string, before: string, label: string): Period | undefined {
  const near = after.slice(0, 45).split(/[.;](?=\s|$)|£/u)[0] ?? "";
  const found = periods
    .map(([period, pattern]) => ({ period, match: pattern.exec(near) }))
    .filter(({ match }) => match !== null)
    .sort((a, b) => (a.match?.index ?? 0) - (b.match?.index ?? 0))[0];
  // "£25,000, 37 hours a week": what stands behind another figure belongs to that.
  if (found?.match && !/\d/.test(near.slice(0, found.match.index)))
    return { period: found.period, length: found.match.index + found.match[0].length };
  for (const words of [sum, /[^,.;\d]*$/.exec(before.slice(-30))?.[0] ?? "", label])
    for (const [period, pattern] of periods) if (pattern.test(words)) return { period, length: 0 };
  return undefined;
}

/** The pay, from where an advert says it most plainly; of several that are as plain, the first. */
export function readPay(facts: readonly Fact[], lines: readonly Line[]): PayRead | null {
  let best: Found | null = null;
  const keep = (found: Found | null) => {
    if (found && (!best || found.score > best.score)) best = found;
  };
  for (const { value, label } of facts) keep(payIn(value, label));
  for (const { text } of lines) keep(payIn(text, ""));
  return best;
}

/** The pay that a text says that is known to be about pay. */
export const payInWords = (text: string): PayRead | null => payIn(text, "Salary");
