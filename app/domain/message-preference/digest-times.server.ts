import { addDays, dateOf, instantOf } from "../calendar/calendar.ts";
import { isWorkingDay } from "../calendar/working-days.server.ts";
import { digestTimes, type HearingAudience } from "./message-preference.ts";

/** The next instant, later than `now`, at which the day's e-mail of an audience goes. */
export function nextDigestAt(audience: HearingAudience, now: string): string {
  const { at, days } = digestTimes[audience];
  let date = dateOf(now);
  // Bank holidays of England and Wales are the same days.
  while ((days === "working" && !isWorkingDay(date, "england")) || instantOf(date, at) <= now)
    date = addDays(date, 1);
  return instantOf(date, at);
}
