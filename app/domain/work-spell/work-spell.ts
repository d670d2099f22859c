/** Dated time in a job: its hours, as they change, and breaks. Pure; the browser may read it. */
import type { WorkSpellTable } from "#db/tables.ts";
import { addDays, dayInWords, hoursInWords } from "../calendar/calendar.ts";

export type SpellRow = WorkSpellTable;
type Dates = Pick<SpellRow, "fromOn" | "untilOn">;
/** What is wrong with an answer, by its field. */
export type SpellProblems = Record<string, string[]>;

/** The most hours a week that may be worked without a signed agreement (Working Time Regulations 1998, regulation 4). */
export const mostHours = 48;

export const spellMoved = {
  agreed: "This job has not begun yet. Hours and breaks are written down from its first day on.",
  gone: "Somebody took that back a moment ago. Look at the page again.",
  changed: "Somebody changed this a moment ago. Look at the page again.",
};

export const covers = ({ fromOn, untilOn }: Dates, day: string) =>
  fromOn <= day && (untilOn === null || day <= untilOn);
export const overlap = (a: Dates, b: Dates) =>
  (b.untilOn === null || a.fromOn <= b.untilOn) && (a.untilOn === null || b.fromOn <= a.untilOn);
export const dayBefore = (date: string) => addDays(date, -1);

export const workOf = <Row extends Pick<SpellRow, "kind" | "fromOn">>(spells: readonly Row[]) =>
  spells.filter(({ kind }) => kind === "work").sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1));
export const breaksOf = <Row extends Pick<SpellRow, "kind" | "fromOn">>(spells: readonly Row[]) =>
  spells.filter(({ kind }) => kind === "break").sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1));

export function hoursProblem(minutesPerWeek: number): SpellProblems | null {
  if (minutesPerWeek <= 0)
    return {
      hours: [
        "Give the hours a week as a number above 0. For a time without work, record a break.",
      ],
    };
  return minutesPerWeek > mostHours * 60
    ? { hours: [`The hours a week can be at most ${mostHours}. Check the number.`] }
    : null;
}

/** Why hours cannot change on that day: it lies before the first day, or has not come. */
export function changeDayProblem(
  spells: readonly SpellRow[],
  fromOn: string,
  today: string,
): SpellProblems | null {
  const first = workOf(spells)[0]?.fromOn ?? today;
  if (fromOn < first)
    return { fromOn: [`Give a day from ${dayInWords(first, today)} on, the first that counts.`] };
  return fromOn > today
    ? { fromOn: ["Give a day that has come. You can write it down from that day on."] }
    : null;
}

/** A later day is fine for the last of a break alone: it may be planned. */
export function breakProblem(
  spells: readonly SpellRow[],
  asked: Dates & { id: string },
  today: string,
): SpellProblems | null {
  const tooEarlyOrLate = changeDayProblem(spells, asked.fromOn, today);
  if (tooEarlyOrLate) return tooEarlyOrLate;
  if (asked.untilOn !== null && asked.untilOn < asked.fromOn)
    return { untilOn: ["Give a last day that is not before the first."] };
  const other = breaksOf(spells).find((each) => each.id !== asked.id && overlap(each, asked));
  return other
    ? { fromOn: [`There is a break ${datesInWords(other, today)} already. Correct that one.`] }
    : null;
}

/** Where a change of hours may be moved to: after the change before it, and not past its own end. */
export function moveProblem(
  spells: readonly SpellRow[],
  { id, fromOn }: { id: string; fromOn: string },
  today: string,
): SpellProblems | null {
  const work = workOf(spells);
  const at = work.findIndex((each) => each.id === id);
  const [before, own] = [work[at - 1], work[at]];
  if (!own || fromOn === own.fromOn) return null;
  if (!before) return { fromOn: ["The first day stays as it was recorded."] };
  const last = own.untilOn ?? today;
  if (fromOn <= before.fromOn)
    return {
      fromOn: [
        `Give a day after ${dayInWords(before.fromOn, today)}, when the hours before these began.`,
      ],
    };
  return fromOn > last ? { fromOn: [`Give a day up to ${dayInWords(last, today)}.`] } : null;
}

/** "from Monday 2 March to Sunday 8 March", "since Monday 2 March". */
export function datesInWords({ fromOn, untilOn }: Dates, today: string): string {
  const from = dayInWords(fromOn, today);
  if (untilOn === null) return `since ${from}`;
  return fromOn === untilOn ? `on ${from}` : `from ${from} to ${dayInWords(untilOn, today)}`;
}

export const spellInWords = ({
  kind,
  minutesPerWeek,
}: Pick<SpellRow, "kind" | "minutesPerWeek">) =>
  kind === "break" ? "A break without pay" : `${hoursInWords(minutesPerWeek)} a week`;
