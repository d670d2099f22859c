/**
 * A work trial: days at work without pay, between meeting and offer, agreed with the Jobcentre for one person and one
 * paid job. Anything else without pay is refused. Pure; the browser may read it.
 */
import {
  type TasterRule,
  tasterRules,
  type WorkTrialRule,
  workTrialRules,
} from "#db/reference/work-trials.ts";
import type { VacancyKind, VacancyStatus } from "#db/tables.ts";
import { hoursInWords } from "../calendar/calendar.ts";
import { isPaidKind } from "../minimum-wage/minimum-wage.ts";

const inForce = <Rule extends { from: string; to: string | null }>(
  rules: readonly Rule[],
  day: string,
  what: string,
): Rule => {
  const found = rules.find(({ from, to }) => from <= day && (to === null || day <= to));
  // Before the first rule that we know of, that one is the nearest.
  const rule = found ?? rules[0];
  if (!rule) throw new Error(`There is no rule for ${what}`);
  return rule;
};
/** What holds on a day. */
export const workTrialRule = (day: string, rules = workTrialRules): WorkTrialRule =>
  inForce(rules, day, "work trials");
export const tasterRule = (day: string, rules = tasterRules): TasterRule =>
  inForce(rules, day, "tasters");

/** The most days by law for a job that lasts so many weeks; null: it has no end. */
export const mostDaysFor = (jobWeeks: number | null, rule: WorkTrialRule): number =>
  jobWeeks !== null && jobWeeks < rule.shortJobBelowWeeks ? rule.mostDaysShortJob : rule.mostDays;

/** Why no trial can be for this vacancy at all; null when it can. */
export function whyNotThisJob(vacancy: {
  kind: VacancyKind;
  status: VacancyStatus;
}): string | null {
  if (!isPaidKind(vacancy.kind))
    return "A work trial is for a paid job. This one is not paid, so there is nothing to try for.";
  return vacancy.status === "live"
    ? null
    : "A work trial is for a job that is open. This one is not open just now.";
}

export interface TrialTerms {
  minutesPerWeek: number;
  /** Null: no end. */
  jobWeeks: number | null;
  /** As agreed with the Jobcentre. */
  days: number;
  agreedOn: string;
  startsOn: string;
}

/** What stands against a trial on these terms, by field; empty when nothing does. */
export function trialProblems(terms: TrialTerms, today: string): Record<string, string[]> {
  const rule = workTrialRule(terms.startsOn);
  const fields: Record<string, string[]> = {};
  if (terms.minutesPerWeek < rule.leastMinutesPerWeek)
    fields.hours = [
      `A work trial is for a job of at least ${hoursInWords(rule.leastMinutesPerWeek)} a week.`,
    ];
  if (terms.jobWeeks !== null && terms.jobWeeks < rule.leastJobWeeks)
    fields.jobWeeks = [
      `A work trial is for a job that lasts at least ${rule.leastJobWeeks} weeks.`,
    ];
  const most = mostDaysFor(terms.jobWeeks, rule);
  if (terms.days > most)
    fields.days = [
      most === rule.mostDays
        ? `A work trial lasts at most ${most} days.`
        : `A trial for a job of less than six months lasts at most ${most} days.`,
    ];
  if (terms.agreedOn > today)
    fields.agreedOn = ["Give the day the Jobcentre agreed. It cannot be in the future."];
  else if (terms.agreedOn >= terms.startsOn)
    fields.agreedOn = [
      "The Jobcentre has to agree before the first day. Without that the day is work, and is paid.",
    ];
  return fields;
}

export interface RunningTrial {
  startsOn: string;
  mostDays: number;
  endedAt: string | null;
}

export const trialEnded =
  "This trial has ended, so no more days are counted. From here on it is an offer, or not this time.";

/** Why one more day cannot be counted; null when it can. */
export function dayProblem(
  day: string,
  { startsOn, mostDays }: RunningTrial,
  counted: readonly string[],
  today: string,
): string | null {
  if (day < startsOn) return "That day is before the first day of the trial.";
  if (day > today) return "Count a day once it has come.";
  if (counted.includes(day)) return null;
  return counted.length >= mostDays
    ? `All ${mostDays} days of this trial are used. Another day is work, and is paid: it needs an offer.`
    : null;
}

/** What is said of a taster that is more than a short look; null when it is one. */
export function tasterProblem(minutes: number | null, day: string): string | null {
  const { mostMinutes } = tasterRule(day);
  if (minutes === null || minutes <= mostMinutes) return null;
  return `A taster is for watching and asking, and lasts at most ${hoursInWords(mostMinutes)}. Longer than that is work, and is paid.`;
}
