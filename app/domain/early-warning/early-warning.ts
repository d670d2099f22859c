/** Stated rules that say when somebody should look at a job. Derived from dates and answers, never a score. Pure. */
import type { WarningRule } from "#db/tables.ts";
import { addDays, weekdayOf, weekdays } from "../calendar/calendar.ts";
import { overBy } from "../fading-plan/fading-plan.ts";
import { feelingWords, missedAfterDays } from "../in-work-review/in-work-review.ts";

export type { WarningRule };

/** What the rules count. The words below are made of the same numbers. */
export const warningLimits = {
  missedInARow: 2,
  /** This week and those before it. */
  fewerDaysLookBackWeeks: 4,
  fewerDaysWeeks: 2,
} as const;

interface RuleWords {
  /** All that a team lead reads. */
  name: string;
  arises: string;
}
const { missedInARow, fewerDaysLookBackWeeks, fewerDaysWeeks } = warningLimits;

/** The rules, in the order in which they are read. */
export const warningRules: Readonly<Record<WarningRule, RuleWords>> = {
  notGoingWell: {
    name: "Not going well",
    arises: `The person or somebody at the employer says that it is not going well. “${feelingWords.mixed}” does not count.`,
  },
  reviewsMissed: {
    name: "Reviews missed",
    arises: `The person or the employer did not answer their last ${missedInARow} reviews. A review counts as missed ${missedAfterDays} days after it was due, or after they were asked.`,
  },
  supportRising: {
    name: "Support rising",
    arises: `In the last whole week we gave ${overBy / 60} hours or more above the plan; or what we gave rose for 2 whole weeks running while the plan fell or stayed the same.`,
  },
  hoursFalling: {
    name: "Hours falling",
    arises: "The person works fewer hours a week now than before the last change.",
  },
  daysMissed: {
    name: "Fewer days worked",
    arises: `The employer told us of fewer days worked in ${fewerDaysWeeks} of the last ${fewerDaysLookBackWeeks} weeks. Nobody is asked why.`,
  },
  adjustmentOverdue: {
    name: "Adjustment overdue",
    arises:
      "The two sides agreed an adjustment, its day has passed, and it is not recorded as in place.",
  },
};
export const warningRuleCodes = Object.keys(warningRules) as [WarningRule, ...WarningRule[]];

export interface Warning {
  rule: WarningRule;
  /** What set it off: parts joined by commas. Once each of them was dealt with, the warning is closed. */
  cause: string;
  /** The day it arose. */
  since: string;
  /** One or two sentences for whoever supports the person, never quoting what somebody wrote. */
  evidence: string;
}

export const warningCloses = ["something", "isFine"] as const;
export const warningCloseWords = {
  something: "What I did about it",
  isFine: "Why it is fine",
} as const;

const partsOf = (cause: string) => cause.split(",");

/** Whether what set a warning off was dealt with. Another cause, or one more part, opens it anew. */
export function isDealtWith(
  { rule, cause }: Pick<Warning, "rule" | "cause">,
  closings: readonly { rule: WarningRule; cause: string }[],
): boolean {
  const closed = closings
    .filter((each) => each.rule === rule)
    .flatMap(({ cause }) => partsOf(cause));
  return partsOf(cause).every((part) => closed.includes(part));
}

const mondayOf = (date: string) => addDays(date, -weekdays.indexOf(weekdayOf(date)));

/** The day from which a team lead sees that it is open: the Monday after it arose. */
export const leadSeesFrom = (since: string) => addDays(mondayOf(since), 7);

/**
 * What a team lead reads of open warnings: each rule once, in the order of the table. A lead's page changes on Mondays:
 * a warning on the very day would tell that it came between two reviews, and so from a private answer.
 */
export function rulesForLead(open: readonly Warning[], today: string): WarningRule[] {
  return warningRuleCodes.filter((rule) =>
    open.some((each) => each.rule === rule && leadSeesFrom(each.since) <= today),
  );
}
