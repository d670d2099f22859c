/** The pay that an advert names, as a person would read it: "£12.71ph", "£24k pro rata", "£23,500 - £25,000 p.a.". */
import type { PayPeriod } from "#db/tables.ts";
import type { PlainAdvert } from "./plain-advert.ts";

export interface PayFigure {
  readonly start: number;
  readonly end: number;
  readonly minPence: number;
  readonly maxPence: number;
  /** null: said for something else, such as a shift or a visit. */
  readonly period: PayPeriod | null;
  /** Of a whole post, of which this job is a part. */
  readonly proRata: boolean;
}

const number = "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d{1,6}(?:\\.\\d{1,2})?) ?(k\\b)?";
const each = "(?: |/|\\(|,){0,3}(?:per|an?|p\\.?/?|/|each|every|gross|basic|actual)? ?";
const period = `(?:${each}(hour|hr|year|annum|yr|week|wk|month|mth|day|shift|night|sleep-in|visit|session|delivery|drop|parcel|room)s?\\b|(?: ?/ ?| ?p\\.?/?)(h|a|w|m|cm|y|d)\\b|,? ?(hourly|annually|annual|yearly|weekly|monthly|daily))?`;
const money = new RegExp(
  `(?:£|gbp ?|\\beur? ?)\\s?${number}(?:,? ?(?:per hour|an hour|ph|p/h)?,? ?(?:-|to|and|/|up to|rising to|or) ?(?:£|gbp ?)? ?${number})?${period}`,
  "g",
);
/** Without the pound sign only beside a period, or after the word for pay. */
const bare = new RegExp(
  `(?<![d£.,])${number}(?: ?(?:-|to) ?${number})?(?: ?(?:per|an|a|/|p.?/) ?(hour|hr|annum)\b|(?<=d) ?p.?h\b| ?(?:p.a.?|pa)\b)`,
  "g",
);
const afterWord = new RegExp(
  `\\b(?:salary|pay|wage|hourly rate|rate of pay|pay rate|rate)(?: range)?(?: is| of)?:? ?(?:up to |from |c\\.? ?)?${number}(?: ?(?:-|to) ?${number})?(?=[\\s.,;)]|$)(?! ?(?:%|hours|hrs|days|weeks|years))`,
  "g",
);

const notPay =
  /(?:bonus(?:es)?|refer(?:ral)?(?: a friend)?|voucher|discount|worth|turnover|budget|raise[ds]?|raising|invest(?:ed|ing|ment)?|cost(?:s|ing)?|fee|fees|deposit|saving|save|allowance|value[ds]?|sales of|revenue|grant|grants|fund(?:s|ed|ing)?|charge|price[ds]?|fine|award|prize|gift|card|uniform|dbs|check|contribution|pension|commission of|welcome|expenses|mileage)(?: (?:of|is|are|at|to|from|for|a|the|an|up to|over|costing|scheme|payment)){0,3} ?$/;
const isPayWord =
  /\b(?:salary|pay|paid|pays|paying|wages?|rates?|earn(?:s|ing|ings)?|remuneration|package|basic|starting|hourly|fte|compensation|income|scale|grade|band|rate of pay)\b[^.\n]{0,45}$/;
const afterwardsNotPay =
  /^ ?(?:million|m\b|bn|billion|bonus|voucher|welcome|referral|refer|discount|off|turnover|budget|worth|towards|raised|saved|grant|joining|sign(?:ing)?-on|retention|gift|allowance|contribution|per mile|a mile|mileage|for each (?:friend|referral)|uniform|cash ?back|dbs|fee|charge|deposit|ticket|entry|lunch|menu|per person|pp\b|each|off\b|a head)/;
const actual = /\bactual\b/;
const share = /\b(?:pro[- ]?rata|fte|full[- ]time equivalent|f\.t\.e)\b/;

/** "£24,404 FTE, which is £17,180": the letters are said of the first. */
const shareOfAnother =
  /£[\d,.]{3,9}k?(?: (?:a year|per annum|pa|p\.a\.?))?,? ?\(?(?:pro[- ]?rata|fte|full[- ]time equivalent)/g;

/** "£17,180 (FTE £24,404)" */
const nextAmount = /(?:\((?:fte|full[- ]time equivalent)[^.\n£]{0,12})?£/;

export function payIn({ plain }: PlainAdvert): PayFigure[] {
  const found = [money, bare, afterWord].flatMap((pattern) => Array.from(plain.matchAll(pattern)));
  const kept: PayFigure[] = [];
  for (const match of found.sort((a, b) => a.index - b.index || b[0].length - a[0].length)) {
    if (match.index < (kept.at(-1)?.end ?? 0)) continue;
    const figure = figureOf(plain, match);
    if (figure) kept.push(figure);
  }
  return kept;
}

function figureOf(plain: string, match: RegExpMatchArray): PayFigure | null {
  const start = match.index ?? 0;
  const [whole, low = "", lowK, high, highK] = match;
  const end = start + whole.trimEnd().length;
  const before = plain.slice(Math.max(0, start - 60), start);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const after = plain.slice(end, end + 40);
  const thousands = lowK !== undefined || highK !== undefined;
  const min = pounds(low, thousands);
  const max = high === undefined ? min : pounds(high, thousands);
  const said = periodOf(
    match.slice(5).find((word) => word !== undefined) ?? whole,
    line,
    after,
    Math.min(min, max),
    whole.startsWith("£") && /\.\d\d/.test(low),
  );
  const payLike = isPayWord.test(line) && !/\b(?:bonus|pension|pay for)\b[^.]{0,12}$/.test(line);
  if (afterwardsNotPay.test(after) || (notPay.test(line) && !(payLike && said))) return null;
  if (said === undefined && !payLike) return null;
  if (said === undefined && Math.max(min, max) < 6) return null;
  return {
    start,
    end,
    minPence: Math.round(Math.min(min, max) * 100),
    maxPence: Math.round(Math.max(min, max) * 100),
    period: said ?? null,
    proRata:
      share.test(
        plain.slice(Math.max(0, start - 40), start).replace(shareOfAnother, "") +
          plain.slice(start, end) +
          (plain.slice(end, end + 45).split(nextAmount, 1)[0] ?? ""),
      ) && !actual.test(plain.slice(Math.max(0, start - 20), end + 20)),
  };
}

function pounds(digits: string, thousands: boolean): number {
  const amount = Number(digits.replaceAll(",", ""));
  return thousands && amount < 1000 ? amount * 1000 : amount;
}

const spelled: readonly (readonly [RegExp, PayPeriod | "other"])[] = [
  [/^(?:hours?|hrs?|h|hourly)$/, "hour"],
  [/^(?:years?|annum|yrs?|y|a|annually|annual|yearly)$/, "year"],
  [/^(?:weeks?|wks?|w|weekly)$/, "week"],
  [/^(?:months?|mths?|cm|m|monthly)$/, "month"],
  [
    /^(?:days?|d|daily|shifts?|nights?|sleep-in|visits?|sessions?|delivery|drop|parcels?|rooms?)$/,
    "other",
  ],
];

/** undefined: nothing says that this is pay; null is a period that is no month, week, year or hour. */
function periodOf(
  word: string,
  before: string,
  after: string,
  amount: number,
  hasPence: boolean,
): PayPeriod | null | undefined {
  const named = spelled.find(([pattern]) => pattern.test(word))?.[1];
  if (named) return named === "other" ? null : named;
  if (/p\.?\/?h\b|per hour|hourly/.test(word)) return "hour";
  if (/p\.?a\.?$|annum/.test(word)) return "year";
  const near = `${before.slice(-35)} ¦ ${after.slice(0, 28)}`;
  if (/\b(?:per hour|an hour|hourly|p\.?h\b|\/ ?h)/.test(near) && amount < 200) return "hour";
  if (/\b(?:per annum|a year|per year|annual|p\.?a\b|fte|pro[- ]?rata)/.test(near) && amount > 3000)
    return "year";
  if (/\b(?:per week|a week|weekly|p\.?w\b)/.test(near) && amount >= 50 && amount < 3000)
    return "week";
  if (/\b(?:per month|a month|monthly|pcm)/.test(near) && amount >= 200) return "month";
  if (amount >= 9000) return "year";
  // "Cleaner, Gloucester, £12.71"
  if (amount >= 7 && amount < 40 && hasPence) return "hour";
  return amount >= 5 &&
    amount < 60 &&
    /\b(?:pay|rate|wage|salary|earn|paid)\w{0,4}\b[^.\n]{0,20}$/.test(before)
    ? "hour"
    : undefined;
}

/** "National Living Wage" says what is paid, though in no figures. */
export const namesTheMinimum =
  /\b(?:national (?:minimum|living) wage|real living wage|london living wage|minimum wage|living wage|nmw|nlw|rlw)\b/;
