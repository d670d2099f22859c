/** What an employer says of how many days somebody worked in a week. It never says why. Pure. */
import { addDays, dayInWords, mondayOf } from "../calendar/calendar.ts";

/** How far back a week can be told of: long enough for whoever fills it in once a month. */
export const weeksBack = 8;

/** The Mondays of the weeks that can be told of, the latest first: none before the start, none to come. */
export function weeksToReport(startsOn: string, today: string): string[] {
  const first = mondayOf(startsOn);
  return Array.from({ length: weeksBack }, (_, back) => addDays(mondayOf(today), -7 * back)).filter(
    (monday) => first <= monday,
  );
}

/** Why nothing can be told of a week; null when it can. */
export function weekProblem(weekOf: string, startsOn: string, today: string): string | null {
  if (weekOf !== mondayOf(weekOf)) return "Choose a week from the list.";
  if (weekOf < mondayOf(startsOn)) return "Choose a week from the start of the job on.";
  if (weekOf > mondayOf(today)) return "That week has not come yet. Choose an earlier one.";
  return weekOf < addDays(mondayOf(today), -7 * (weeksBack - 1))
    ? "That week is long past. Ring the specialist about it."
    : null;
}

export const daysProblem = (days: number): string | null =>
  Number.isInteger(days) && days >= 0 && days <= 7
    ? null
    : "Give the days as a number from 0 to 7.";

/** "3 days", "1 day", "no days". */
export const daysWorkedInWords = (days: number) =>
  days === 0 ? "no days" : `${days} ${days === 1 ? "day" : "days"}`;

export const weekInWords = (weekOf: string, today: string) =>
  `the week of ${dayInWords(weekOf, today)}`;
