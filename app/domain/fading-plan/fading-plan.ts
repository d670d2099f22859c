/** Support that steps down week by week: what is planned, what was given. Pure; the browser may read it. */
import { supportWeek } from "../placement/placement.ts";

/** The weeks that the form asks about, by week of support. Later ones are shown once there are visits in them. */
export const lastPlannedWeek = 26;
/** Support beside somebody in a working week. */
export const mostHours = 48;
/** As much over the plan that the chart says so. */
export const overBy = 120;

export interface PlannedWeek {
  week: number;
  minutes: number;
}

/** The weeks as the form shows them, some at a time. */
export const weekGroups = [
  { from: 1, to: 4 },
  { from: 5, to: 8 },
  { from: 9, to: 13 },
  { from: 14, to: 26 },
] as const;

const halfHour = 30;

/**
 * A plan that steps down evenly, in half hours, from so many minutes in week 1 to an hour by a week. Nothing is
 * suggested for the weeks after it.
 */
export function suggestFading({
  startMinutes,
  untilWeek,
  lastMinutes = 60,
}: {
  startMinutes: number;
  untilWeek: number;
  lastMinutes?: number;
}): PlannedWeek[] {
  const last = Math.min(lastMinutes, startMinutes);
  return Array.from({ length: untilWeek }, (_, at) => {
    const isEnd = at === 0 || at === untilWeek - 1;
    const even = startMinutes - ((startMinutes - last) * at) / Math.max(1, untilWeek - 1);
    const rounded = Math.round(even / halfHour) * halfHour;
    if (isEnd) return { week: at + 1, minutes: at === 0 ? startMinutes : last };
    return { week: at + 1, minutes: Math.min(startMinutes, Math.max(last, rounded)) };
  });
}

export interface SupportWeek {
  /** 1 is the first week of support. */
  week: number;
  /** Null: nothing is planned for it. */
  plannedMinutes: number | null;
  givenMinutes: number;
  state: "past" | "now" | "ahead";
}
export interface GivenVisit {
  visitedOn: string;
  minutes: number;
}
export interface PlannedAgainstGiven {
  weeks: SupportWeek[];
  /** Given before the first week of support, such as a visit to the workplace. */
  beforeMinutes: number;
}

/**
 * Week by week what was planned and what was given, from week 1 to the last week of the plan, of a visit, or today's,
 * whichever is latest. `until` is the last day of a job that has ended: nothing is ahead of it any more.
 */
export function plannedAgainstGiven(
  plan: readonly PlannedWeek[],
  visits: readonly GivenVisit[],
  { supportFrom, today, until }: { supportFrom: string; today: string; until: string | null },
): PlannedAgainstGiven {
  const planned = new Map(plan.map(({ week, minutes }) => [week, minutes]));
  const given = new Map<number, number>();
  for (const { visitedOn, minutes } of visits) {
    const week = Math.max(0, supportWeek(supportFrom, visitedOn));
    given.set(week, (given.get(week) ?? 0) + minutes);
  }
  const hasEnded = until !== null && until < today;
  const now = Math.max(0, supportWeek(supportFrom, hasEnded ? until : today));
  const last = Math.max(0, now, ...(hasEnded ? [] : planned.keys()), ...given.keys());
  const weeks = Array.from({ length: last }, (_, at): SupportWeek => {
    const week = at + 1;
    const isBegun = week <= now || hasEnded;
    return {
      week,
      plannedMinutes: planned.get(week) ?? null,
      givenMinutes: given.get(week) ?? 0,
      state: !isBegun ? "ahead" : week === now && !hasEnded ? "now" : "past",
    };
  });
  return { weeks, beforeMinutes: given.get(0) ?? 0 };
}

/** Two hours or more over what was planned for that week. A week without a plan is not measured by one. */
export const isOver = ({ plannedMinutes, givenMinutes }: SupportWeek): boolean =>
  plannedMinutes !== null && givenMinutes - plannedMinutes >= overBy;

/** Planned and given so far; this week counts whole in the plan. */
export function toDate(weeks: readonly SupportWeek[]): { planned: number; given: number } {
  const begun = weeks.filter(({ state }) => state !== "ahead");
  return {
    planned: begun.reduce((sum, { plannedMinutes }) => sum + (plannedMinutes ?? 0), 0),
    given: begun.reduce((sum, { givenMinutes }) => sum + givenMinutes, 0),
  };
}

/** Hours as a table has them: "7", "7.5", "0.8". */
export const hoursAsNumber = (minutes: number): string =>
  String(Math.round((minutes / 60) * 10) / 10);
