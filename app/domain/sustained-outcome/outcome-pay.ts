/** Whether pay meets what an outcome asks, as far as can be told without a date of birth. Pure. */
import type { PayPeriod, VacancyKind } from "#db/tables.ts";
import { checkPay, type MinimumWageRow } from "../minimum-wage/minimum-wage.ts";
import type { Spell } from "./qualifying-days.ts";
import type { Standing } from "./sustained-outcome.ts";

/** What is known of the pay of one job: the latest alone is kept. */
export interface JobPay {
  placementId: string;
  payPence: number;
  payPeriod: PayPeriod;
  kind: VacancyKind;
}
export type PayStanding = "notAsked" | "meets" | "toCheck";

export const payWords: Record<PayStanding, string> = {
  notAsked: "Not asked for",
  meets: "Pay meets it",
  toCheck: "To be checked",
};

/** The pay of a day by the hours of that day. Under the highest rate it depends on an age, which is never kept. */
function meets(
  job: JobPay,
  minutesPerWeek: number,
  onDate: string,
  rates?: readonly MinimumWageRow[],
) {
  const { verdict, ratesAreOld } = checkPay({
    minPence: job.payPence,
    maxPence: job.payPence,
    period: job.payPeriod,
    minutesPerWeek,
    kind: job.kind,
    onDate,
    ...(rates && { rates }),
  });
  return verdict === "fine" && !ratesAreOld;
}

/**
 * Each job that was counted, against the rate of the day it falls on: of the milestone where it is reached, else of today,
 * and of the last day of a job that ended before.
 */
export function payStanding(
  standing: Standing,
  jobs: readonly JobPay[],
  spells: readonly Spell[],
  today: string,
  rates?: readonly MinimumWageRow[],
): PayStanding {
  const { definition } = standing;
  if (definition.wageBasis === "none") return "notAsked";
  const until = standing.state === "reached" ? standing.on : today;
  const since = "countedFrom" in standing ? standing.countedFrom : "";
  const counted = spells.filter(
    ({ kind, fromOn, untilOn, minutesPerWeek }) =>
      kind === "work" &&
      minutesPerWeek >= definition.minMinutesPerWeek &&
      fromOn <= until &&
      (untilOn === null || untilOn >= since),
  );
  const isMet = counted.every(({ placementId, untilOn, minutesPerWeek }) => {
    const job = jobs.find((each) => each.placementId === placementId);
    const onDate = untilOn !== null && untilOn < until ? untilOn : until;
    return job !== undefined && meets(job, minutesPerWeek, onDate, rates);
  });
  return counted.length > 0 && isMet ? "meets" : "toCheck";
}
