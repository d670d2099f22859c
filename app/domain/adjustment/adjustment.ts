import {
  type Adjustment,
  adjustments,
  type CostLetter,
  type Funder,
} from "#db/reference/adjustments.ts";
import { listInWords } from "../calendar/calendar.ts";

export { type Adjustment, adjustments };

const byId = new Map(adjustments.map((adjustment) => [adjustment.id, adjustment]));

export function findAdjustment(id: string): Adjustment | undefined {
  return byId.get(id);
}

/** The library in its own order, a heading and what stands below it. */
export const adjustmentGroups: readonly { name: string; adjustments: readonly Adjustment[] }[] =
  Array.from(
    Map.groupBy(adjustments, (adjustment) => adjustment.group),
    ([name, inGroup]) => ({ name, adjustments: inGroup }),
  );

const alone: Record<CostLetter, string> = {
  "0": "Usually free",
  L: "Under £100",
  M: "£100 to £500",
  H: "£500 to £2,000",
  S: "Over £2,000, or a regular cost",
};
const upTo: Record<Exclude<CostLetter, "0">, string> = {
  L: "up to £100",
  M: "up to £500",
  H: "up to £2,000",
  S: "sometimes over £2,000, or a regular cost",
};
const from = { M: "£100", H: "£500", S: "£2,000" };

function isCostLetter(text: string | undefined): text is CostLetter {
  return text !== undefined && text in alone;
}

/** A cost band such as "L" or "0-M", in words. An unknown band is said to be unknown. */
export function costInWords(band: string): string {
  const [low, high] = band.split("-");
  if (!isCostLetter(low)) return "Cost not known yet";
  if (!isCostLetter(high) || high === "0") return alone[low];
  if (low === "0") return `Free, or ${upTo[high]}`;
  const words = low === "L" ? upTo[high] : `${from[low]} ${upTo[high].replace(/^up /, "")}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const payers: Record<Exclude<Funder, "E">, string> = {
  A: "Access to Work may pay",
  C: "the employment specialist can provide it",
  O: "another body, such as the council or a charity, may pay",
};

/** Who can pay, as one sentence to an employer. */
export function fundersInWords(funders: readonly string[]): string {
  const known = (["A", "C", "O"] as const).filter((funder) => funders.includes(funder));
  const others = known.map((funder) => payers[funder]);
  if (others.length === 0) {
    return funders.includes("E") ? "The employer pays" : "Nobody needs to pay";
  }
  const words = listInWords(others, "or");
  const employer = funders.includes("E") ? ", or the employer pays" : "";
  return words.charAt(0).toUpperCase() + words.slice(1) + employer;
}

/** How long it takes to put in place, in working days. */
export function leadInWords(days: number): string {
  if (days === 0) return "The same day";
  return days === 1 ? "About 1 working day" : `About ${days} working days`;
}
