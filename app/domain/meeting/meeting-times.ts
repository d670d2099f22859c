/** Which times may be suggested for a meeting. Days and times are London's, as people read them off a clock. Pure. */
import {
  addDays,
  dateOf,
  dayInWords,
  instantOf,
  timeInWords,
  timeOf,
} from "../calendar/calendar.ts";
import type { MeetingAdjustments } from "./meeting-adjustments.ts";

export interface TypedTime {
  date: string;
  /** HH:MM. */
  time: string;
}

/** Nobody meets at night, and nobody plans a meeting for next year. */
const earliest = "06:00";
const latest = "21:30";
const mostDaysAhead = 183;

export const plusMinutes = (instant: string, minutes: number) =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString();

/** Whether clocks show that time on that day: on the last Sunday of March those between 1 and 2 are skipped. */
export function clocksShow({ date, time }: TypedTime): boolean {
  const instant = instantOf(date, time);
  return dateOf(instant) === date && timeOf(instant) === time;
}

/** Why a time cannot be suggested; null when it can. Where clocks show it twice, in October, the first is meant. */
export function timeProblem(typed: TypedTime, now: string): string | null {
  const { date, time } = typed;
  const day = dayInWords(date, dateOf(now));
  if (!clocksShow(typed))
    return `The clocks go forward on ${day}, so ${timeInWords(time)} does not exist on it. Choose another time.`;
  if (instantOf(date, time) <= now)
    return `${day} at ${timeInWords(time)} has passed. Choose a later time.`;
  if (date > addDays(dateOf(now), mostDaysAhead))
    return `${day} is too far ahead. Choose an earlier day.`;
  if (time < earliest || time > latest)
    return `${timeInWords(time)} is outside the day. Choose a time from ${timeInWords(earliest)} to ${timeInWords(latest)}.`;
  return null;
}

/** A time that does not go with what the person asked for; null when it does. Nothing is refused for it. */
export function unkindTime(
  typed: TypedTime,
  minutes: number,
  asked: MeetingAdjustments,
): string | null {
  const when = `${dayInWords(typed.date)} at ${timeInWords(typed.time)}`;
  if (asked.notBefore && typed.time < asked.notBefore)
    return `${when} is before ${timeInWords(asked.notBefore)}. What helps here is a later time.`;
  const ends = timeOf(plusMinutes(instantOf(typed.date, typed.time), minutes));
  if (asked.notAfter && ends > asked.notAfter)
    return `${when} ends after ${timeInWords(asked.notAfter)}. What helps here is an earlier time.`;
  return null;
}

/** The day on which questions have to be sent; null when none were asked for. */
export const questionsDueOn = (startsAt: string, asked: MeetingAdjustments): string | null =>
  asked.questionsDaysBefore === null ? null : addDays(dateOf(startsAt), -asked.questionsDaysBefore);

/** The instant from which a reminder may go: nine in the morning of the day before. */
export const remindFrom = (startsAt: string): string =>
  instantOf(addDays(dateOf(startsAt), -1), "09:00");

/** "Thursday 5 March, 2pm to 2:30pm". */
export function meetingTimeInWords(startsAt: string, minutes: number, today?: string): string {
  const [from, to] = [timeOf(startsAt), timeOf(plusMinutes(startsAt, minutes))];
  return `${dayInWords(dateOf(startsAt), today)}, ${timeInWords(from)} to ${timeInWords(to)}`;
}
