/** Where a fact of Access to Work is from, and whether to check it. Pure; the browser may read it. */
import type { AccessToWorkFact, AccessToWorkRule } from "#db/reference/access-to-work.ts";
import { dayInWords, daysBetween } from "../calendar/calendar.ts";

/** A figure this old is asked to be checked, whoever published it. */
const freshDays = 365;

/** Whether to say "check on GOV.UK" beside it. */
export const needsChecking = (
  fact: { verified: "yes" | "no"; from: string; to: string | null; unit?: string },
  today: string,
): boolean =>
  fact.verified === "no" ||
  (fact.to !== null && fact.to < today) ||
  (fact.unit !== undefined && daysBetween(fact.from, today) > freshDays);

/** As a page shows it beside the fact. */
export interface Sourced {
  source: string;
  since: string;
  doubt: string | null;
  check: boolean;
}
export const sourceOf = (fact: AccessToWorkFact | AccessToWorkRule, today: string): Sourced => ({
  source: fact.source,
  // Which day of the week it was says nothing.
  since: dayInWords(fact.from).replace(/^\S+ /, ""),
  doubt: fact.doubt,
  check: needsChecking(fact, today),
});
