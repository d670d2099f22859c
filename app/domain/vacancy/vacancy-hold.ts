import type { VacancyTable } from "#db/tables.ts";
import type { MinimumWageRow } from "../minimum-wage/minimum-wage.ts";
import {
  checkVacancyPay,
  type Described,
  isOpen,
  missingForPublication,
  type Step,
} from "./vacancy.ts";

export type HoldReason = "missing" | "pay" | "closingDate";

/** Why the portal itself keeps a vacancy off the board, and what the employer can mend. Stored as its pause reason. */
export const holds: Readonly<
  Record<HoldReason, { title: string; task: string; mend: string; step: Step }>
> = {
  missing: {
    title: "Paused: something is missing",
    task: "Add what is missing",
    mend: "Add what is missing",
    step: "check",
  },
  pay: {
    title: "Paused: the pay is below the legal minimum",
    task: "Check the pay",
    mend: "Change the pay",
    step: "pay-and-hours",
  },
  closingDate: {
    title: "Paused: the closing date has passed",
    task: "Check the closing date",
    mend: "Change the closing date",
    step: "apply",
  },
};

export const readHold = (reason: string | null) =>
  reason !== null && Object.hasOwn(holds, reason) ? holds[reason as HoldReason] : null;

/** What keeps a vacancy from going live today, if anything. `rates` are those of the law unless a test gives others. */
export function whyHold(
  vacancy: Described & VacancyTable,
  today: string,
  rates?: readonly MinimumWageRow[],
): HoldReason | null {
  if (missingForPublication(vacancy).length > 0) return "missing";
  if (checkVacancyPay(vacancy, today, rates).verdict === "belowEveryRate") return "pay";
  return isOpen({ ...vacancy, status: "live" }, today) ? null : "closingDate";
}
