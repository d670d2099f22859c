/** The times in a week when somebody can work: five parts of each of seven days. */
import { dayName, listInWords, type Weekday, weekdays } from "../calendar/calendar.ts";

/** When each begins and ends, in minutes after midnight. A night belongs to the day on which it begins. */
export const dayParts = ["early", "morning", "afternoon", "evening", "night"] as const;
export type DayPart = (typeof dayParts)[number];
const bounds: Readonly<Record<DayPart, readonly [from: number, to: number]>> = {
  early: [5 * 60, 9 * 60],
  morning: [9 * 60, 12 * 60],
  afternoon: [12 * 60, 17 * 60],
  evening: [17 * 60, 22 * 60],
  night: [22 * 60, 29 * 60],
};

export type Slot = `${Weekday}-${DayPart}`;
export const slotOf = (day: Weekday, part: DayPart): Slot => `${day}-${part}`;
export const slots: readonly Slot[] = weekdays.flatMap((day) =>
  dayParts.map((part) => slotOf(day, part)),
);

export const partLabels: Readonly<Record<DayPart, { name: string; hours: string }>> = {
  early: { name: "Early", hours: "5 to 9am" },
  morning: { name: "Morning", hours: "9am to 12" },
  afternoon: { name: "Afternoon", hours: "12 to 5pm" },
  evening: { name: "Evening", hours: "5 to 10pm" },
  night: { name: "Night", hours: "10pm to 5am" },
};
const during: Readonly<Record<DayPart, string>> = {
  early: "early in the morning",
  morning: "in the morning",
  afternoon: "in the afternoon",
  evening: "in the evening",
  night: "at night",
};
/** Reads the stored form, comma-separated; what we no longer know is left out. Null: not known. */
export function readWeek(text: string | null): Slot[] | null {
  if (text === null) return null;
  const said = new Set(text.split(","));
  const known = slots.filter((slot) => said.has(slot));
  return known.length > 0 ? known : null;
}

export const partsOn = (week: readonly Slot[], day: Weekday): DayPart[] =>
  dayParts.filter((part) => week.includes(slotOf(day, part)));

export const daysIn = (week: readonly Slot[]): Weekday[] =>
  weekdays.filter((day) => partsOn(week, day).length > 0);

/**
 * The parts of a day that a shift touches, from minutes after the midnight before; an end past midnight is above 1,440.
 * Where only one end is known it is the part that it lies in; none where neither is. What follows a night belongs to it.
 */
export function partsTouched(starts: number | null, ends: number | null): DayPart[] {
  if (starts === null && ends === null) return [];
  const from = starts ?? (ends as number) - 1;
  const to = ends ?? from + 1;
  const touched = dayParts.filter((part) => {
    const [begins, over] = bounds[part];
    return Math.max(from, begins) < Math.min(to, over);
  });
  // Before five in the morning it is still the night.
  return touched.length > 0 && from >= bounds.early[0]
    ? touched
    : [...new Set([...touched, "night" as const])];
}

/** "Monday to Wednesday in the morning, and Saturday at any time". */
export function weekInWords(week: readonly Slot[]): string {
  const said = weekdays.map((day) => partsOn(week, day).join(","));
  const runs: { from: Weekday; to: Weekday; parts: string }[] = [];
  for (const [place, parts] of said.entries()) {
    const day = weekdays[place] as Weekday;
    const last = runs.at(-1);
    if (last?.parts === parts && weekdays[place - 1] === last.to) last.to = day;
    else if (parts) runs.push({ from: day, to: day, parts });
  }
  return listInWords(runs.map(runInWords)) || "No day yet";
}

function runInWords({ from, to, parts }: { from: Weekday; to: Weekday; parts: string }): string {
  const isWhole = from === "mon" && to === "sun";
  const isPair = weekdays.indexOf(to) - weekdays.indexOf(from) === 1;
  const joined = `${dayName(from)} ${isPair ? "and" : "to"} ${dayName(to)}`;
  const days = isWhole ? "any day" : from === to ? dayName(from) : joined;
  return `${days} ${partsInWords(parts.split(",") as DayPart[])}`;
}

/** "in the morning and in the afternoon"; all of a waking day is "at any time of day". */
export function partsInWords(parts: readonly DayPart[]): string {
  if (parts.length === dayParts.length) return "at any time, day or night";
  if (parts.length === 4 && !parts.includes("night")) return "at any time of day";
  return listInWords(parts.map((part) => during[part]));
}
