import type { PayPeriod } from "#db/tables.ts";
import { plainWords } from "./clean-words.ts";
import { asList, member } from "./lenient-json.ts";
import { type PayRead, payInWords } from "./pay-words.ts";

const units: readonly (readonly [PayPeriod, RegExp])[] = [
  ["hour", /^(?:per )?(?:hour|hourly|hr|ph|hur)$/i],
  ["week", /^(?:per )?(?:week|weekly|wk|pw|wee)$/i],
  ["month", /^(?:per )?(?:month|monthly|pm|pcm|mon)$/i],
  ["year", /^(?:per )?(?:year|yearly|annum|annual|annually|pa|yr|ann)$/i],
];

interface Figure {
  readonly value: number;
  readonly from: string;
}

function figure(value: unknown): Figure | null {
  if (typeof value === "number")
    return Number.isFinite(value) && value > 0 ? { value, from: String(value) } : null;
  if (typeof value !== "string") return null;
  const from = plainWords(value);
  const match = /^(?:£|GBP)?\s?(\d{1,3}(?:,\d{3})+|\d{1,7})(\.\d{1,4})?\s?([kK])?\s?(?:GBP)?$/.exec(
    from,
  );
  if (!match?.[1]) return null;
  const number = Number(match[1].replaceAll(",", "") + (match[2] ?? "")) * (match[3] ? 1_000 : 1);
  return number > 0 ? { value: Math.round(number * 100) / 100, from } : null;
}

const isForeign = (currency: unknown) =>
  typeof currency === "string" && /^(?!gbp)[a-z]{3}$|^[$€]$/i.test(currency.trim());

/** The pay of a posting: a number, words, an amount, or an amount with a range and a unit. */
export function payOfPosting(posting: unknown): PayRead | null {
  for (const name of ["baseSalary", "estimatedSalary", "salary"])
    for (const said of asList(member(posting, name))) {
      const pay = payOf(said, member(posting, "salaryCurrency"));
      if (pay) return pay;
    }
  return null;
}

function payOf(said: unknown, currency: unknown): PayRead | null {
  if (typeof said === "string" && figure(said) === null) return payInWords(plainWords(said));
  if (typeof said !== "object" || said === null) return payFrom(said, said, undefined);
  if (isForeign(member(said, "currency") ?? currency)) return null;
  const inner = asList(member(said, "value"))[0];
  if (typeof inner === "string" && figure(inner) === null) return payInWords(plainWords(inner));
  const amounts = typeof inner === "object" && inner !== null ? inner : said;
  const unit =
    member(amounts, "unitText") ??
    member(amounts, "unitCode") ??
    member(said, "unitText") ??
    member(said, "duration");
  const value = member(amounts, "value");
  if (typeof value === "string" && figure(value) === null) {
    const words = payInWords(plainWords(value));
    if (words) return words.payPeriod ? words : { ...words, payPeriod: periodOf(unit) };
  }
  const [least, most] = [member(amounts, "minValue"), member(amounts, "maxValue")];
  const isRange = figure(least) !== null || figure(most) !== null;
  return isRange ? payFrom(least, most, unit) : payFrom(value, value, unit);
}

function payFrom(least: unknown, most: unknown, unit: unknown): PayRead | null {
  const [low, high] = [figure(least), figure(most)];
  const isRange = low && high && high.value >= low.value;
  const payMin = low;
  const payMax = isRange || !low ? high : null;
  return payMin || payMax ? { payMin, payMax, payPeriod: periodOf(unit) } : null;
}

function periodOf(unit: unknown): PayRead["payPeriod"] {
  if (typeof unit !== "string") return null;
  const from = plainWords(unit);
  const value = units.find(([, pattern]) => pattern.test(from))?.[0];
  return value ? { value, from } : null;
}
