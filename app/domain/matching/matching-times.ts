import {
  addDays,
  dayInWords,
  daysInWords,
  listInWords,
  timeInWords,
  weeklyHoursInWords,
} from "../calendar/calendar.ts";
import { lowerFirst } from "../work-environment/work-environment.ts";
import {
  type DayPart,
  daysIn,
  partsInWords,
  partsOn,
  partsTouched,
  weekInWords,
} from "../working-week/working-week.ts";
import type { PersonSide, Reason, WorkSide } from "./match-reason.ts";

import { bridged, reason, type Sides } from "./told-reason.ts";
/** Of hours that are said once the least is also the most. Minutes a week. */
export const workMinutes = ({ minutesMin, minutesMax }: WorkSide) => ({
  min: minutesMin ?? minutesMax,
  max: minutesMax ?? minutesMin,
});

export function hoursReason(person: PersonSide, work: WorkSide): Reason {
  const wants = { min: person.minMinutes ?? null, max: person.maxMinutes ?? null };
  const known = wants.min !== null || wants.max !== null;
  const offered = workMinutes(work);
  const sides: Sides = {
    about: "hours",
    weight: "need",
    work:
      offered.min === null
        ? "The employer has not said the hours"
        : `The job is ${lowerFirst(weeklyHoursInWords(work.minutesMin, work.minutesMax))}`,
    person: known
      ? `They are looking for ${lowerFirst(weeklyHoursInWords(wants.min, wants.max))}`
      : "We do not know their hours yet",
  };
  if (!known || offered.min === null || offered.max === null) return reason(sides, "notKnown");
  const tooMany = wants.max !== null && offered.min > wants.max;
  const tooFew = wants.min !== null && offered.max < wants.min;
  if (!tooMany && !tooFew) return reason(sides, "fits");
  const ideas = tooMany ? ["pat-03", "ene-03", "ene-02"] : [];
  return bridged(sides, work, person.adjustments, ideas);
}

/** The parts of a day that the job takes; none where its times are not said. */
export const workParts = (work: Pick<WorkSide, "startsAt" | "endsAt">): DayPart[] =>
  partsTouched(minutesOf(work.startsAt), lastMinute(work.endsAt, work.startsAt));

export function daysReason(person: PersonSide, work: WorkSide): Reason {
  const week = person.week?.length ? person.week : null;
  const worked = work.days?.length ? work.days : null;
  const parts = workParts(work);
  const when = parts.length > 0 ? `, ${partsInWords(parts)}` : "";
  const sides: Sides = {
    about: "days",
    weight: "need",
    work: worked
      ? `The job is on ${lowerAny(daysInWords(worked))}${when}`
      : "The employer has not said the days",
    person: week ? `They can work on ${weekInWords(week)}` : "We do not know their days yet",
  };
  if (!week || !worked) return reason(sides, "notKnown");
  const free = daysIn(week);
  const isFree = worked.every(
    (day) => free.includes(day) && parts.every((part) => partsOn(week, day).includes(part)),
  );
  if (isFree) return reason(sides, "fits");
  return bridged(sides, work, person.adjustments, ["pat-03", "ene-02"]);
}

function lowerAny(days: string): string {
  return days === "Any day of the week" ? "any day of the week" : days;
}

/** Minutes after midnight of HH:MM. */
export function minutesOf(time: string | null | undefined): number | null {
  if (!time) return null;
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}

/** Minutes after the midnight before: a shift that ends before it starts ends on the next day. */
export function lastMinute(
  end: string | null | undefined,
  start: string | null | undefined,
): number | null {
  const [last, first] = [minutesOf(end), minutesOf(start)];
  return last !== null && first !== null && last <= first ? last + 24 * 60 : last;
}

export function timesReason(person: PersonSide, work: WorkSide): Reason {
  const { earliestStart = null, latestFinish = null } = person;
  const limits = [
    ...(earliestStart ? [`start from ${timeInWords(earliestStart)}`] : []),
    ...(latestFinish ? [`finish by ${timeInWords(latestFinish)}`] : []),
  ];
  const hours = [
    ...(work.startsAt ? [`starts at ${timeInWords(work.startsAt)}`] : []),
    ...(work.endsAt ? [`ends at ${timeInWords(work.endsAt)}`] : []),
  ];
  const sides: Sides = {
    about: "times",
    weight: "need",
    work: hours.length ? `The shift ${listInWords(hours)}` : "The employer has not said the times",
    person: limits.length ? `They can ${listInWords(limits)}` : "We do not know their times yet",
  };
  const [starts, from] = [minutesOf(work.startsAt), minutesOf(earliestStart)];
  const ends = lastMinute(work.endsAt, work.startsAt);
  const until = lastMinute(latestFinish, earliestStart);
  const comparesStart = starts !== null && from !== null;
  const comparesEnd = ends !== null && until !== null;
  if (!comparesStart && !comparesEnd) return reason(sides, "notKnown");
  const isEarly = comparesStart && starts < from;
  const isLate = comparesEnd && ends > until;
  if (!isEarly && !isLate) return reason(sides, "fits");
  return bridged(sides, work, person.adjustments, ["pat-01"]);
}

/** From when somebody could begin: the later of their first day and the end of their notice; null: not known. */
function couldBegin({ availableFrom, noticeWeeks }: PersonSide, today?: string): string | null {
  const days = [
    ...(availableFrom ? [availableFrom] : []),
    ...(today && noticeWeeks != null ? [addDays(today, noticeWeeks * 7)] : []),
  ];
  return days.sort().at(-1) ?? null;
}

/** A first day that is past means as soon as can be. */
export const firstDay = ({ startsOn, today }: Pick<WorkSide, "startsOn" | "today">) =>
  startsOn && today && startsOn < today ? today : (startsOn ?? null);

export function startReason(person: PersonSide, work: WorkSide): Reason {
  const begins = firstDay(work);
  const from = couldBegin(person, work.today);
  const notice = person.noticeWeeks ? `, after ${weeksInWords(person.noticeWeeks)} of notice` : "";
  const sides: Sides = {
    about: "start",
    weight: "need",
    work: begins
      ? `The job begins on ${dayInWords(begins, work.today)}`
      : "The employer has not said when it begins",
    person: from
      ? `They could begin on ${dayInWords(from, work.today)}${notice}`
      : "We do not know yet when they could begin",
  };
  if (!begins || !from) return reason(sides, "notKnown");
  return reason(sides, from <= begins ? "fits" : "couldFit");
}

const weeksInWords = (weeks: number) => (weeks === 1 ? "1 week" : `${weeks} weeks`);
