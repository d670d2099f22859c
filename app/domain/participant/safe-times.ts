import {
  addDays,
  dateOf,
  daysInWords,
  instantOf,
  readDays,
  timeInWords,
  weekdayOf,
} from "../calendar/calendar.ts";

/** When it is safe that a message reaches somebody, in London's days and hours; null is any. */
export interface SafeTimes {
  /** Comma-separated mon,tue… */
  safeDays: string | null;
  /** HH:MM; both or neither. The end itself is no longer safe. */
  safeFrom: string | null;
  safeUntil: string | null;
}

/** `now` when a message may go out at once, else the next instant at which it may. */
export function nextSafeInstant(times: SafeTimes, now: string): string {
  const days = readDays(times.safeDays);
  const today = dateOf(now);
  // The eighth day is today's weekday again, for somebody whose one day is today and whose hours are over.
  for (let ahead = 0; ahead <= 7; ahead += 1) {
    const date = addDays(today, ahead);
    if (days && !days.includes(weekdayOf(date))) continue;
    const opens = instantOf(date, times.safeFrom ?? "00:00");
    const closes = times.safeUntil
      ? instantOf(date, times.safeUntil)
      : instantOf(addDays(date, 1), "00:00");
    if (now < closes) return now < opens ? opens : now;
  }
  return now;
}

/** "Monday to Friday, 4pm to 8pm. Not on the landline." Empty when nothing was said. */
export function safeTimesInWords(times: SafeTimes & { safeWhen: string }): string {
  const days = readDays(times.safeDays);
  const hours =
    times.safeFrom && times.safeUntil
      ? `${timeInWords(times.safeFrom)} to ${timeInWords(times.safeUntil)}`
      : null;
  const when = [days && daysInWords(days), hours].filter(Boolean).join(", ");
  return [when && `${when}.`, times.safeWhen].filter(Boolean).join(" ");
}
