/** What an employer gave in a year, in numbers and nothing else. Pure. */
import { addDays, daysBetween } from "../calendar/calendar.ts";

export interface Year {
  year: number;
  /** First and last day. */
  from: string;
  until: string;
}

/** The first year that the portal can know of. */
export const firstYear = 2025;

export const yearOf = (year: number): Year => ({
  year,
  from: `${year}-01-01`,
  until: `${year}-12-31`,
});

/** A year that was asked for, if there can be a note of it; else this one. */
export function readYear(asked: string | null, today: string): number {
  const now = Number(today.slice(0, 4));
  const year = /^\d{4}$/.test(asked ?? "") ? Number(asked) : now;
  return year >= firstYear && year <= now ? year : now;
}

export interface Spell {
  placementId: string;
  kind: "work" | "break";
  fromOn: string;
  untilOn: string | null;
}

/** Days in work from the first to the last day of a period, breaks left out, each day of a placement once. */
export function daysInWork(spells: readonly Spell[], from: string, until: string): number {
  const days = new Set<string>();
  const within = (spell: Spell, act: (day: string) => void) => {
    const first = spell.fromOn > from ? spell.fromOn : from;
    const last = spell.untilOn !== null && spell.untilOn < until ? spell.untilOn : until;
    for (let left = daysBetween(first, last), day = first; left >= 0; left -= 1) {
      act(`${spell.placementId} ${day}`);
      day = addDays(day, 1);
    }
  };
  for (const spell of spells.filter(({ kind }) => kind === "work"))
    within(spell, (day) => days.add(day));
  for (const spell of spells.filter(({ kind }) => kind === "break"))
    within(spell, (day) => days.delete(day));
  return days.size;
}

/** Whole weeks only: a part of one is not called one. */
export const weeksOf = (days: number) => Math.floor(days / 7);

export interface Contribution {
  started: number;
  kept: number;
  goingOn: number;
  weeks: number;
  tasters: number;
  workTrials: number;
  adjustments: number;
  introductionsAnswered: number;
  answeredInTime: number;
  reviewsAnswered: number;
  adviceAsked: number;
}

/** The lines of the note, in order. */
export const contributionWords: Record<keyof Contribution, string> = {
  started: "People who started a job",
  kept: "People who kept their job with support",
  goingOn: "Jobs going on at the end of the year, or today",
  weeks: "Weeks of work given",
  tasters: "Tasters given",
  workTrials: "Work trials given",
  adjustments: "Adjustments put in place",
  introductionsAnswered: "Introductions answered",
  answeredInTime: "Of these, within the promised days",
  reviewsAnswered: "Reviews answered",
  adviceAsked: "Times advice was asked for",
};
