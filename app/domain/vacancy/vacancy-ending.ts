/** How a vacancy ends, and the days it can be kept open until. Pure. */
import type { VacancyTable } from "#db/tables.ts";
import { addDays, dateOf, dayInWords, monthsAfter } from "../calendar/calendar.ts";
import { isOpen } from "./vacancy.ts";

/** Why a vacancy ended, and whether the job was filled with it. Stored as `endedBecause`. */
export const endReasons = {
  filledThroughUs: { label: "We found somebody through Alongside", by: "fill" },
  filledElsewhere: { label: "We found somebody another way", by: "fill" },
  noLongerHiring: { label: "We are no longer hiring for this job", by: "close" },
  onHold: { label: "It is on hold for now", by: "close" },
  other: { label: "Something else", by: "close" },
} as const satisfies Record<string, { label: string; by: "fill" | "close" }>;
export type EndReason = keyof typeof endReasons;
export const endReasonCodes = Object.keys(endReasons) as [EndReason, ...EndReason[]];
/** Those of an answer to "is it still open?" that says no: that it is filled has a button of its own. */
export const closeReasonCodes = endReasonCodes.filter(
  (code) => endReasons[code].by === "close",
) as [EndReason, ...EndReason[]];

/** Filled, and nobody asked how. */
export const filledUnsaid = "filled";

/** Why it ended, for its employer and for staff; null: nobody was asked. */
export const endedBecauseInWords = (because: string | null): string | null => {
  if (because === filledUnsaid) return "It is filled";
  return because !== null && Object.hasOwn(endReasons, because)
    ? endReasons[because as EndReason].label
    : null;
};

/** The same with what they added, for staff. */
export function endedInWords(
  vacancy: Pick<VacancyTable, "status" | "endedBecause" | "endedWords">,
): string | null {
  if (!canBeRelisted(vacancy)) return null;
  const { endedBecause, endedWords } = vacancy;
  const parts = [endedBecauseInWords(endedBecause), endedWords].filter(Boolean);
  return parts.length > 0 ? `The employer said: ${parts.join(". ")}` : null;
}

/** The day on which a live vacancy closed by its own date; null: it is open, or not live. Derived, never stored. */
export function closedOn(
  vacancy: Pick<VacancyTable, "status" | "closesOn">,
  today: string,
): string | null {
  return vacancy.status === "live" && !isOpen(vacancy, today) ? vacancy.closesOn : null;
}

/** For a list, beside its status: the day it closes, or that it has. */
export function closesInWords(
  vacancy: Pick<VacancyTable, "status" | "closesOn">,
  today: string,
): string {
  if (vacancy.closesOn === null) return "";
  const day = dayInWords(vacancy.closesOn, today);
  return closedOn(vacancy, today) === null ? day : `Closed on ${day}`;
}

/** "Closed on Tuesday 3 March", "Filled on …", of one that is over, however it ended; null: it goes on. */
export function overInWords(
  vacancy: Pick<VacancyTable, "status" | "closesOn" | "endedAt">,
  today: string,
): string | null {
  const { status, endedAt } = vacancy;
  if (status === "filled" || status === "closed") {
    const word = status === "filled" ? "Filled" : "Closed";
    return endedAt ? `${word} on ${dayInWords(dateOf(endedAt), today)}` : word;
  }
  const passed = closedOn(vacancy, today);
  return passed && `Closed on ${dayInWords(passed, today)}`;
}

const offeredWeeks = [2, 4] as const;
/** Further ahead nobody knows whether the job is still there. */
export const mostMonthsOpen = 12;

/** The closing dates that one press sets: two and four weeks after the present one, or after today if that has passed. */
export function offeredDays(
  { closesOn }: Pick<VacancyTable, "closesOn">,
  today: string,
): { weeks: number; until: string }[] {
  const from = closesOn !== null && closesOn > today ? closesOn : today;
  return offeredWeeks.map((weeks) => ({ weeks, until: addDays(from, weeks * 7) }));
}

/** Why it cannot be kept open until a day, as a sentence for its field; null: it can. */
export function untilProblem(until: string, today: string): string | null {
  if (until < today) return "Choose today or a day that is still to come.";
  return until > monthsAfter(today, mostMonthsOpen) ? "Choose a day within 12 months." : null;
}

/** A vacancy that has ended can be listed again, as a new one. */
export const canBeRelisted = ({ status }: Pick<VacancyTable, "status">) =>
  status === "filled" || status === "closed";
