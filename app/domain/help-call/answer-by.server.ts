import type { Nation } from "#db/tables.ts";
import { dateOf, instantOf } from "../calendar/calendar.ts";
import { addWorkingDays, isWorkingDay } from "../calendar/working-days.server.ts";
import { helpHours } from "./help-call.ts";

/** The instant by which a call that is made now is answered. Bank holidays are those of the nation. */
export function answerBy(now: string, nation: Nation): string {
  const { sameDayUntil, sameDayBy, nextDayBy } = helpHours;
  const today = dateOf(now);
  if (isWorkingDay(today, nation) && now < instantOf(today, sameDayUntil))
    return instantOf(today, sameDayBy);
  return instantOf(addWorkingDays(today, 1, nation), nextDayBy);
}
