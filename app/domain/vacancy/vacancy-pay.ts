import type { VacancyTable } from "#db/tables.ts";
import { checkPay, type MinimumWageRow, type PayAnswer } from "../minimum-wage/minimum-wage.ts";

/** The answer of the pay check for a vacancy, on the day it should start and never in the past. */
export function checkVacancyPay(
  vacancy: Pick<
    VacancyTable,
    | "kind"
    | "payMinPence"
    | "payMaxPence"
    | "payPeriod"
    | "minutesMin"
    | "minutesMax"
    | "expectedStartOn"
  >,
  today: string,
  rates?: readonly MinimumWageRow[],
): PayAnswer {
  const { expectedStartOn } = vacancy;
  return checkPay({
    minPence: vacancy.payMinPence,
    maxPence: vacancy.payMaxPence,
    period: vacancy.payPeriod,
    // The most hours for the same pay are the least an hour.
    minutesPerWeek: vacancy.minutesMax ?? vacancy.minutesMin,
    kind: vacancy.kind,
    onDate: expectedStartOn && expectedStartOn > today ? expectedStartOn : today,
    ...(rates && { rates }),
  });
}
