/** Which days of work count towards an outcome, and on which of them it is reached. Pure, and knows no today. */
import { addDays, daysBetween } from "../calendar/calendar.ts";

/** Time in a job, or a break within it. Both days belong to it; null: it goes on. */
export interface Spell {
  placementId: string;
  kind: "work" | "break";
  fromOn: string;
  untilOn: string | null;
  minutesPerWeek: number;
}
/** What the counting asks of a definition. */
export interface Threshold {
  minMinutesPerWeek: number;
  weeks: number;
  withinWeeks: number;
}
export interface Milestone {
  on: string;
  /** The first of the days that were counted. */
  countedFrom: string;
  /** When the spell of work began that this day belongs to. */
  workBeganOn: string;
}

interface Range {
  from: number;
  until: number;
}

// Days as whole numbers: dates alone are counted, so that no change of the clocks makes a day longer or shorter.
const epoch = "2000-01-01";
const numberOf = (date: string) => daysBetween(epoch, date);
const dateOfNumber = (day: number) => addDays(epoch, day);

/** The time that is over by a day: work goes on until then, and a break without an end does too. */
function rangesOf(spells: readonly Spell[], last: number): Range[] {
  return spells
    .map(({ fromOn, untilOn }) => ({
      from: numberOf(fromOn),
      until: untilOn === null ? last : Math.min(numberOf(untilOn), last),
    }))
    .filter(({ from, until }) => from <= until)
    .sort(byFirstDay);
}

/** Stretches of days without one between, each day once. */
function joined(ranges: readonly Range[]): Range[] {
  const all: Range[] = [];
  for (const range of ranges) {
    const before = all.at(-1);
    if (before && range.from <= before.until + 1)
      before.until = Math.max(before.until, range.until);
    else all.push({ ...range });
  }
  return all;
}

/** What is left of a stretch without the breaks in it. */
function without(range: Range, breaks: readonly Range[]): Range[] {
  const left: Range[] = [];
  let from = range.from;
  for (const each of breaks) {
    if (each.until < from || each.from > range.until) continue;
    if (each.from > from) left.push({ from, until: each.from - 1 });
    from = each.until + 1;
  }
  return from <= range.until ? [...left, { from, until: range.until }] : left;
}

interface Counted {
  /** Days that count, in order. */
  days: Range[];
  /** With the days of breaks: a job goes on through them. */
  stretches: Range[];
}

const byFirstDay = (a: Range, b: Range) => a.from - b.from;

/** Every day up to `until` inside a spell of work with at least those hours, and in no break of that job. */
function countDays(spells: readonly Spell[], minMinutes: number, until: string): Counted {
  const last = numberOf(until);
  const enough = spells.filter(
    ({ kind, minutesPerWeek }) => kind === "work" && minutesPerWeek >= minMinutes,
  );
  const jobs = [...new Set(enough.map((spell) => spell.placementId))];
  const days = jobs.flatMap((placementId) => {
    const ofJob = (each: Spell) => each.placementId === placementId;
    const breaks = spells.filter((spell) => spell.kind === "break" && ofJob(spell));
    const pauses = joined(rangesOf(breaks, last));
    return rangesOf(enough.filter(ofJob), last).flatMap((range) => without(range, pauses));
  });
  return {
    days: joined(days.sort(byFirstDay)),
    stretches: joined(rangesOf(enough, last)),
  };
}

const lengthOf = (ranges: readonly Range[]) =>
  ranges.reduce((sum, { from, until }) => sum + until - from + 1, 0);

/** The day that many days of these ranges further on, the first of them among the days; null when there are too few. */
function dayAfter(ranges: readonly Range[], days: number): number | null {
  let left = days;
  for (const { from, until } of ranges) {
    if (left <= until - from + 1) return from + left - 1;
    left -= until - from + 1;
  }
  return null;
}

/** How many days somebody has worked by then, in whatever hours. */
export const daysWorked = (spells: readonly Spell[], until: string): number =>
  lengthOf(countDays(spells, 1, until).days);

export const daysNeeded = ({ weeks }: Pick<Threshold, "weeks">) => Math.max(1, weeks * 7);

/**
 * The day on which a threshold is reached by work up to `until`; null when it is not.
 *
 * How days are counted:
 * - A day counts when it lies in a spell of work whose hours a week are at least the least asked for, and in no break. The
 *   days between two shifts count too: hours are weekly, so a week is seven days whichever of them were worked. The first
 *   and the last day of a spell both count, and a day in two jobs counts once.
 * - 13 weeks are 91 such days, whichever day of the week they begin on. They need not lie in a row, nor in one job.
 * - They must lie within the trailing window: the milestone is the first day on which that many of the last
 *   `withinWeeks * 7` days, itself among them, count. Work that began on Monday 5 January and went on reaches 13 weeks on
 *   Sunday 5 April.
 * - Dates are London's and have no hours, so that neither a leap day nor a change of the clocks needs a rule of its own.
 *
 * `holds` tells by the day on which the spell of work began whether this threshold counts it at all. A spell of work goes
 * on through a change of hours that leaves enough of them, through a break, and into a job that begins the day after the
 * last; only a day without any such work begins another.
 */
export function milestoneOn(
  spells: readonly Spell[],
  threshold: Threshold,
  until: string,
  holds: (workBeganOn: string) => boolean = () => true,
): Milestone | null {
  const { days, stretches } = countDays(spells, threshold.minMinutesPerWeek, until);
  const needed = daysNeeded(threshold);
  const window = Math.max(needed, threshold.withinWeeks * 7);
  // As the window moves on by a day it gains one and loses one, until its first day comes to a day that does not count. So
  // the days after such a gap are the only ones that a window which is reached first can begin with.
  for (const [at, { from: first }] of days.entries()) {
    const last = dayAfter(days.slice(at), needed);
    if (last === null) return null;
    const began = stretches.findLast(({ from }) => from <= first);
    const workBeganOn = dateOfNumber(began?.from ?? first);
    if (last - first < window && holds(workBeganOn))
      return { on: dateOfNumber(last), countedFrom: dateOfNumber(first), workBeganOn };
  }
  return null;
}

/**
 * The days that count on that day, and when the latest spell of such work began. They are those of its trailing window, or,
 * where it is known which day the counting begins with, those since then.
 */
export function countedBy(
  spells: readonly Spell[],
  threshold: Threshold,
  day: string,
  countedFrom?: string,
): { days: number; workBeganOn: string | null } {
  const { days, stretches } = countDays(spells, threshold.minMinutesPerWeek, day);
  const window = Math.max(daysNeeded(threshold), threshold.withinWeeks * 7);
  const since = countedFrom ? numberOf(countedFrom) : numberOf(day) - window + 1;
  const latest = stretches.at(-1);
  return {
    days: lengthOf(
      days.flatMap(({ from, until }) =>
        until < since ? [] : { from: Math.max(from, since), until },
      ),
    ),
    workBeganOn: latest ? dateOfNumber(latest.from) : null,
  };
}
