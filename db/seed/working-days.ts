/** The days of the demo's jobs: whatever day it is made, people start, meet and write on days on which somebody works. */
import { addDays, dateOf, instantOf, timeOf } from "#app/domain/calendar/calendar.ts";
import { addWorkingDays, isWorkingDay } from "#app/domain/calendar/working-days.server.ts";
import { askForReviews } from "#app/domain/in-work-review/in-work-review-asking.commands.server.ts";
import type { Seeding } from "./clock.ts";

/** All of the demo's places are there. */
const nation = "england";

export const workdayFrom = (date: string) =>
  isWorkingDay(date, nation) ? date : addWorkingDays(date, 1, nation);
export const workdayBy = (date: string) =>
  isWorkingDay(date, nation) ? date : addWorkingDays(date, -1, nation);
export const nextWorkday = (date: string) => addWorkingDays(date, 1, nation);

/** A working day at about that date, and before today. */
export function pastWorkday({ today, on }: Pick<Seeding, "today" | "on">, date: string): string {
  const day = workdayFrom(date);
  return day < today ? day : workdayBy(on(-1));
}

/** Of dates as they are written. */
export const earliest = (...dates: [string, ...string[]]) => dates.toSorted()[0] ?? dates[0];
export const latest = (...dates: [string, ...string[]]) => dates.toSorted().at(-1) ?? dates[0];

/** The working days of a week of support, 1 being the first. */
export function workdaysOfWeek(supportFrom: string, week: number): string[] {
  const first = addDays(supportFrom, 7 * (week - 1));
  return Array.from({ length: 7 }, (_, day) => addDays(first, day)).filter((day) =>
    isWorkingDay(day, nation),
  );
}

/**
 * The days of so many visits of a week, before today, on different days: spread over a week that is over, the latest of
 * one that goes on. A week with fewer working days has fewer visits.
 */
export function visitDays(
  { supportFrom, week, visits }: { supportFrom: string; week: number; visits: number },
  today: string,
): string[] {
  const days = workdaysOfWeek(supportFrom, week).filter((day) => day < today);
  if (days.length <= visits) return days;
  if (addDays(supportFrom, 7 * week) > today) return days.slice(-visits);
  return Array.from(
    { length: visits },
    (_, at) => days[Math.floor((at * days.length) / visits)] ?? "",
  );
}

/** Something that happened, at an hour of a London day. */
export interface Act {
  on: string;
  time: string;
  tell: () => Promise<unknown>;
}

/** When the portal looks whom to ask how a job is going. */
const askedAt = "09:15";

/** Plays what happened in its order, and lets the portal ask on each day as its timetable does. */
export async function playOut(seed: Seeding, acts: readonly Act[]): Promise<void> {
  const { ctx, today } = seed;
  const first = acts.map(({ on }) => on).sort()[0] ?? today;
  const asking: Act[] = [];
  for (let on = first; on <= today; on = addDays(on, 1))
    asking.push({
      on,
      time: askedAt,
      tell: () => askForReviews({ ...ctx, now: momentOf(seed, on, askedAt) }),
    });
  const inOrder = [...asking, ...acts].toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  for (const { tell } of inOrder) await tell();
}
const orderOf = ({ on, time }: Act) => `${on} ${time}`;

/** Nothing in the demo has happened in the future. */
export function momentOf({ ctx }: Pick<Seeding, "ctx">, on: string, time: string): string {
  const instant = instantOf(on, time);
  return instant > ctx.now && on <= dateOf(ctx.now) ? ctx.now : instant;
}

/** The next time at which somebody meets: this afternoon, or else the next working morning. */
export function soon({ ctx, today }: Pick<Seeding, "ctx" | "today">): {
  date: string;
  time: string;
} {
  const isToday = isWorkingDay(today, nation) && timeOf(ctx.now) < "15:00";
  return isToday ? { date: today, time: "16:00" } : { date: nextWorkday(today), time: "10:30" };
}
