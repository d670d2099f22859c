/** "I need help now": who may press it, what it promises. Pure; the browser may read it. */
import type { PlacementStatus } from "#db/tables.ts";
import { addDays, dateOf, dayInWords, timeInWords, timeOf } from "../calendar/calendar.ts";
import { goesOn } from "../placement/placement.ts";

/** London hours as HH:MM. A call before `sameDayUntil` on a working day is answered that day, any other on the next. */
export const helpHours = {
  sameDayUntil: "13:00",
  sameDayBy: "17:00",
  nextDayBy: "12:00",
} as const;

/** - duringSupport: the specialist answers; afterSupport: others are called, and the team's lead is told; over: the job has ended. */
export type HelpState = "duringSupport" | "afterSupport" | "over";

export function helpState(
  placement: { status: PlacementStatus; supportUntil: string },
  today: string,
): HelpState {
  if (!goesOn(placement)) return "over";
  return today > placement.supportUntil ? "afterSupport" : "duringSupport";
}

/** "by 5pm today", "by midday tomorrow", "by midday on Monday 2 March". */
export function answerByInWords(answerBy: string, now: string): string {
  const [day, today] = [dateOf(answerBy), dateOf(now)];
  const time = timeInWords(timeOf(answerBy));
  if (day === today) return `by ${time} today`;
  if (day === addDays(today, 1)) return `by ${time} tomorrow`;
  return `by ${time} on ${dayInWords(day, today)}`;
}

export const isOverdue = (call: { answerBy: string }, now: string) => call.answerBy < now;

/** What is said more than once while a call waits is added to it: one call, one answer. */
export function wordsWithMore(words: string, more: string): string {
  if (more === "" || words.split("\n\n").includes(more)) return words;
  return words === "" ? more : `${words}\n\n${more}`;
}
