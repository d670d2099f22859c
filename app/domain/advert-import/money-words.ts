/** A sum of money in a text, or two with a joint between them. In pounds. */
export interface Sum {
  readonly low: number;
  readonly high: number | null;
  readonly start: number;
  readonly end: number;
}

const figure = "\\d{1,3}(?:,\\s?\\d{3})+(?:\\.\\d{1,2})?|\\d{1,7}(?:\\.\\d{1,3})?";
const single = new RegExp(
  `(?:£|\\bGBP)\\s?(${figure})(\\s?k\\b)?|(?<![\\w.,])(${figure})(\\s?k\\b)?\\s?(?:GBP|pounds)\\b`,
  "giu",
);
/** "£12 per hour to £13", "£24-26k": the second figure often stands without its sign, and hours are none. */
const second = new RegExp(
  `\\s?(?:(?:per|an?|p) ?/?(?:hour|h|annum|a|year)\\.?)?\\s?(?:-|–|—|−|to|up to|and|&|/|or|rising to|through to|increasing to|progressing to)\\s?(?:up to )?(?:£|GBP\\s?)?(${figure})(\\s?k\\b)?(?![\\d:]|[.,]\\d|\\s?(?:hours?|hrs?|h\\b|hpw|days?|weeks?|months?|years?|people|x\\b|%|am|pm|mins?|minutes|shifts?))`,
  "iuy",
);
const bare = new RegExp(`(?<![\\w.,:/-])(${figure})(\\s?k\\b)?(?![\\d:])`, "iu");

const numberOf = (digits: string, isThousands: boolean): number => {
  // "£24.000" is written by some for twenty-four thousand.
  const plain = /^\d{1,3}\.\d{3}$/.test(digits)
    ? digits.replace(".", "")
    : digits.replace(/[,\s]/g, "");
  return Math.round(Number(plain) * (isThousands ? 1_000 : 1) * 100) / 100;
};

function sumFrom(
  text: string,
  digits: string,
  k: string | undefined,
  start: number,
  end: number,
): Sum | null {
  second.lastIndex = end;
  const more = second.exec(text);
  const nextK = more?.[2] !== undefined;
  const isThousands = k !== undefined || (nextK && numberOf(digits, false) < 1_000);
  const low = numberOf(digits, isThousands);
  if (low <= 0) return null;
  const value = more?.[1];
  const high =
    value === undefined
      ? null
      : numberOf(value, nextK || (k !== undefined && numberOf(value, false) < 1_000));
  // "£24,000, 37 hours" and "£12.71 to 2 people" are no ranges.
  if (high === null || !more || high < low || high > low * 4)
    return { low, high: null, start, end };
  return { low, high, start, end: end + more[0].length };
}

/** The sums that a text writes as money, in its order. */
export function sumsIn(text: string): Sum[] {
  const sums: Sum[] = [];
  for (const match of text.matchAll(single)) {
    if (match.index < (sums.at(-1)?.end ?? 0)) continue;
    const digits = match[1] ?? match[3];
    const end = match.index + match[0].length;
    const sum =
      digits === undefined ? null : sumFrom(text, digits, match[2] ?? match[4], match.index, end);
    if (sum) sums.push(sum);
  }
  return sums;
}

/** A sum that only the name before it makes one of money: "Salary: 24,000 - 25,500". */
export function bareSumIn(text: string): Sum | null {
  const match = bare.exec(text);
  return match?.[1] === undefined
    ? null
    : sumFrom(text, match[1], match[2], match.index, match.index + match[0].length);
}
