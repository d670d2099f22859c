import type { VacancyTable } from "#db/tables.ts";
import type { MinimumWageRow } from "../minimum-wage/minimum-wage.ts";
import { type Described, isOpen, missingForPublication, type Step } from "./vacancy.ts";
import { stopsIn, type Worded } from "./vacancy-advert.ts";
import { checkVacancyPay } from "./vacancy-pay.ts";

export type HoldReason = "missing" | "pay" | "words" | "closingDate" | "noAnswer";

/** Why the portal itself keeps a vacancy off the board, and what the employer can mend. Stored as its pause reason. */
export const holds: Readonly<
  Record<HoldReason, { title: string; why: string; task: string; mend: string; step: Step | null }>
> = {
  missing: {
    title: "Paused: something is missing",
    why: "something is missing",
    task: "Add what is missing",
    mend: "Add what is missing",
    step: "check",
  },
  pay: {
    title: "Paused: the pay is below the legal minimum",
    why: "the pay is below the legal minimum",
    task: "Check the pay",
    mend: "Change the pay",
    step: "pay-and-hours",
  },
  words: {
    title: "Paused: some of its words shut people out",
    why: "some of its words shut people out",
    task: "Change the words that shut people out",
    mend: "See what to change",
    step: "check",
  },
  closingDate: {
    title: "Paused: the closing date has passed",
    why: "the closing date has passed",
    task: "Check the closing date",
    mend: "Change the closing date",
    step: "apply",
  },
  noAnswer: {
    title: "Paused: we asked whether it is still open, and heard nothing",
    why: "nobody told us whether it is still open",
    task: "Open it again or close it",
    mend: "Open it again",
    // Nothing in it has to change.
    step: null,
  },
};

export const readHold = (reason: string | null) =>
  reason !== null && Object.hasOwn(holds, reason) ? holds[reason as HoldReason] : null;

/** What keeps a vacancy from going live today, if anything. `rates` are those of the law unless a test gives others. */
export function whyHold(
  vacancy: Described & Worded & VacancyTable,
  today: string,
  rates?: readonly MinimumWageRow[],
): Exclude<HoldReason, "noAnswer"> | null {
  if (missingForPublication(vacancy).length > 0) return "missing";
  if (checkVacancyPay(vacancy, today, rates).verdict === "belowEveryRate") return "pay";
  if (stopsIn(vacancy, today).length > 0) return "words";
  return isOpen({ ...vacancy, status: "live" }, today) ? null : "closingDate";
}
