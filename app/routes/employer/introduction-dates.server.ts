import { addWorkingDays, workingDaysBetween } from "#app/domain/calendar/working-days.server.ts";
import { longerWorkingDays } from "#app/domain/introduction/introduction.ts";

/** The days that "a little longer" may choose; none once it was used. */
export function longerDays(answerBy: string | null, latest: string | null): string[] {
  if (answerBy === null || latest === null) return [];
  return Array.from({ length: longerWorkingDays }, (_, at) =>
    addWorkingDays(answerBy, at + 1, "england"),
  ).filter((day) => day <= latest);
}

/** How many working days an answer has had, of how many, and how many are left (below 0: late). */
export function answerClock(sentOn: string, answerBy: string, today: string) {
  return {
    total: workingDaysBetween(sentOn, answerBy, "england"),
    used: workingDaysBetween(sentOn, today, "england"),
    left:
      today <= answerBy
        ? workingDaysBetween(today, answerBy, "england")
        : -workingDaysBetween(answerBy, today, "england"),
  };
}
