/** "Is this job still open?": when its employer is asked, and when it leaves the board unanswered. Pure. */
import type { VacancyTable } from "#db/tables.ts";
import { addDays, dateOf, dayInWords } from "../calendar/calendar.ts";

/** Days without a word from its employer until they are asked, and until the job leaves the board. */
export const askAfterDays = 30;
export const pauseAfterDays = 45;
/** Whoever is asked has this long to answer, however late the question came. */
export const answerDays = pauseAfterDays - askAfterDays;
/** What had gone quiet before anybody counted is asked about over several days, the longest quiet first. */
export const mostAskedADay = 3;
/** A "yes" to a job whose closing date has passed keeps it open this much longer. */
export const yesKeepsOpenDays = 28;

type Told = Pick<VacancyTable, "touchedAt" | "publishedAt" | "updatedAt" | "stillOpenAskedAt">;

/** The last day on which its employer said or changed something about it, as far as we know. */
export const lastTouchOn = ({ touchedAt, publishedAt, updatedAt }: Told): string =>
  dateOf(touchedAt ?? publishedAt ?? updatedAt);

/** The day on which it leaves the board if nobody answers; null: nobody was asked. */
export function pausesOn(vacancy: Told): string | null {
  if (vacancy.stillOpenAskedAt === null) return null;
  const byTouch = addDays(lastTouchOn(vacancy), pauseAfterDays);
  const byQuestion = addDays(dateOf(vacancy.stillOpenAskedAt), answerDays);
  return [byTouch, byQuestion].toSorted().at(-1) ?? byQuestion;
}

/** What is to be done today about a vacancy that is open. */
export function stillOpenDue(vacancy: Told, today: string): "ask" | "pause" | null {
  const pauseOn = pausesOn(vacancy);
  if (pauseOn !== null) return today >= pauseOn ? "pause" : null;
  return today >= addDays(lastTouchOn(vacancy), askAfterDays) ? "ask" : null;
}

type Shown = Told & Pick<VacancyTable, "status" | "pausedReason">;

/** What a vacancy that we paused says of it, to its employer and to staff; null: it is not paused for that. */
export function pausedUnanswered(vacancy: Shown, today: string): string | null {
  if (vacancy.status !== "paused" || vacancy.pausedReason !== "noAnswer") return null;
  const asked = vacancy.stillOpenAskedAt;
  const on = asked ? ` on ${dayInWords(dateOf(asked), today)}` : "";
  return `Paused: we asked${on} whether it is still open, and heard nothing.`;
}

/** Whether its employer is being asked just now. */
export const isAsked = (vacancy: Pick<Shown, "status" | "stillOpenAskedAt">): boolean =>
  vacancy.status === "live" && vacancy.stillOpenAskedAt !== null;
