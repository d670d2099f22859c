/** Working days: Monday to Friday without bank holidays. Promises ("within 5 working days") are counted here. */
import Holidays from "date-holidays";
import type { Nation } from "#db/tables.ts";
import { addDays, weekdayOf } from "./calendar.ts";

const regions: Record<Nation, string> = { england: "ENG", wales: "WLS" };
const byYear = new Map<string, ReadonlySet<string>>();

/** Bank holidays of a year, the days given instead of a weekend among them. Building a year is slow, so it is kept. */
function bankHolidays(year: string, nation: Nation): ReadonlySet<string> {
  const key = `${nation} ${year}`;
  const known = byYear.get(key);
  if (known) return known;
  const days = new Holidays("GB", regions[nation])
    .getHolidays(Number(year))
    .filter(({ type }) => type === "public" || type === "bank")
    .map(({ date }) => date.slice(0, 10));
  const made = new Set(days);
  byYear.set(key, made);
  return made;
}

export function isWorkingDay(date: string, nation: Nation): boolean {
  const day = weekdayOf(date);
  if (day === "sat" || day === "sun") return false;
  return !bankHolidays(date.slice(0, 4), nation).has(date);
}

const mostCounted = 5000;
const counted = new Map<string, string>();

/** The working day `count` after the date; the date itself is never counted. Negative goes back. */
export function addWorkingDays(date: string, count: number, nation: Nation): string {
  // A list counts from the same few days over and over.
  const asked = `${date} ${count} ${nation}`;
  const known = counted.get(asked);
  if (known) return known;
  const step = count < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step);
    if (isWorkingDay(day, nation)) left -= 1;
  }
  if (counted.size >= mostCounted) counted.clear();
  counted.set(asked, day);
  return day;
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: string, to: string, nation: Nation): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day, nation)) count += 1;
  }
  return count;
}
