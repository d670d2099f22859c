/** The three-way review of a job: when it falls due, what is asked, and how it stands. Pure; the browser may read it. */
import type { Feeling, Pathway, PlacementSide, ReviewNoticeKind } from "#db/tables.ts";
import { addDays } from "../calendar/calendar.ts";

export type { Feeling };

/** The weeks at which all three look back, for an area that keeps none of its own. */
export const reviewWeeks: Record<Pathway, readonly number[]> = {
  outOfWork: [1, 2, 4, 8, 13, 26],
  retention: [1, 2, 4, 8, 13],
};

/** The last day of that week of support. A review falls due on the last working day up to it. */
export const lastDayOfWeek = (supportFrom: string, week: number) =>
  addDays(supportFrom, week * 7 - 1);

/** A side may answer from some days before the day it is asked: the three may meet earlier in that week. */
const openDaysBefore = 6;
export const reviewOpensOn = (dueOn: string) => addDays(dueOn, -openDaysBefore);

export const feelings = ["well", "mixed", "notWell"] as const satisfies readonly Feeling[];
export const feelingWords: Record<Feeling, string> = {
  well: "It is going well",
  mixed: "Some days are hard",
  notWell: "It is not going well",
};

export interface Words {
  feeling: Feeling;
  goesWell: string;
  toChange: string;
  wouldHelp: string;
}

/** The dates that the state of a review follows from. Days are London's. */
export interface ReviewDates {
  dueOn: string;
  closedOn: string | null;
  /** The last day of the job; null while it goes on. */
  endedOn: string | null;
  /** False: the person has not said yes to this employer knowing of the support, so it is asked nothing. */
  employerKnows: boolean;
  askedOn: Partial<Record<PlacementSide, string>>;
  answeredOn: Partial<Record<PlacementSide, string>>;
}

/** "over": it was closed, or the job ended, before this side had missed it; or this side was not to be asked. */
export type ReviewState = "ahead" | "asked" | "answered" | "missed" | "over";

/** Days without an answer after which a side has missed a review. */
export const missedAfterDays = 10;

const later = (one: string, other: string | undefined) => (other && other > one ? other : one);

export function reviewState(review: ReviewDates, side: PlacementSide, today: string): ReviewState {
  if (review.answeredOn[side]) return "answered";
  if (side === "employer" && !review.employerKnows) return review.closedOn ? "over" : "ahead";
  // Whoever was asked late, because the portal was off or the employer heard later, has the same time.
  const missedOn = addDays(later(review.dueOn, review.askedOn[side]), missedAfterDays);
  const overOn = [review.closedOn, review.endedOn].filter((day) => day !== null).sort()[0];
  if (overOn !== undefined && overOn < missedOn) return "over";
  if (today >= missedOn) return "missed";
  return today >= review.dueOn ? "asked" : "ahead";
}

/** For early warnings: whether this side let a review pass. Never so for who was not asked, or answers late. */
export const missedBy = (review: ReviewDates, side: PlacementSide, today: string): boolean =>
  reviewState(review, side, today) === "missed";

/** Days after a side was asked at which it is reminded, kindly, and then no more. */
export const chaseDays = { chasedOnce: 3, chasedTwice: 7 } as const;

export interface NoticesSent {
  asked: string | null;
  chasedOnce: string | null;
}

/**
 * What a side without an answer is to hear next, counted from what it heard before: after a week in which nothing was
 * sent, nobody gets two reminders on one day. Days of London.
 */
export function noticeDue(
  { asked, chasedOnce }: NoticesSent,
  today: string,
): ReviewNoticeKind | null {
  if (asked === null) return "asked";
  if (chasedOnce === null)
    return addDays(asked, chaseDays.chasedOnce) <= today ? "chasedOnce" : null;
  const apart = chaseDays.chasedTwice - chaseDays.chasedOnce;
  return addDays(chasedOnce, apart) <= today ? "chasedTwice" : null;
}

/** "1, 2, 4" as typed by a lead: what is wrong with it, or the weeks in order. Empty means the portal's own. */
export function readWeeks(typed: string): { weeks: number[] } | { wrong: string } {
  const parts = typed.split(/[\s,;]+/).filter((part) => part !== "");
  if (parts.some((part) => !/^\d{1,3}$/.test(part)))
    return { wrong: "Give the weeks as whole numbers, like 1, 2, 4, 8." };
  const weeks = [...new Set(parts.map(Number))].sort((a, b) => a - b);
  if (weeks.some((week) => week < 1 || week > lastWeek))
    return { wrong: `Give weeks from 1 to ${lastWeek}.` };
  if (weeks.length > mostReviews) return { wrong: `Give at most ${mostReviews} weeks.` };
  return { weeks };
}
const lastWeek = 104;
const mostReviews = 26;
