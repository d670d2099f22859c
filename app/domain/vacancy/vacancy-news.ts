import type { Nation } from "#db/tables.ts";
import { dateOf } from "../calendar/calendar.ts";

/** We owe an employer news within this many working days of publishing, then after each news. */
export const firstNewsWorkingDays = 5;
export const nextNewsWorkingDays = 10;

export interface NewsClock {
  /** The instant at which it went live, or live again. */
  publishedAt: string;
  lastNewsAt: string | null;
  today: string;
  nation: Nation;
}

/** When news is due. Counting working days is passed in: bank holidays are the server's to know. */
export function newsPromise(
  { publishedAt, lastNewsAt, today, nation }: NewsClock,
  addWorkingDays: (date: string, count: number, nation: Nation) => string,
): { dueOn: string; late: boolean } {
  // News from before a vacancy went live again says nothing about this time.
  const dueOn =
    lastNewsAt !== null && lastNewsAt >= publishedAt
      ? addWorkingDays(dateOf(lastNewsAt), nextNewsWorkingDays, nation)
      : addWorkingDays(dateOf(publishedAt), firstNewsWorkingDays, nation);
  return { dueOn, late: today > dueOn };
}
