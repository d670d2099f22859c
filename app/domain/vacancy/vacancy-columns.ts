/** What was typed in a step, as it is kept. Pure: a page, a list and another system write the same. */
import type { Contract } from "#db/tables.ts";
import { weekdays } from "../calendar/calendar.ts";
import { fitsTitle, sectorOf } from "../occupation/occupation.ts";
import {
  type ApplyStep,
  type JobStep,
  noOccupation,
  type PayAndHoursStep,
} from "./vacancy.form.ts";

export const jobColumns = (job: JobStep) => ({
  title: job.title,
  kind: job.kind,
  ...workOf(job),
  contract: (job.contract ?? null) as Contract | null,
  contractNote: job.contractNote ?? "",
  places: job.places,
  summary: job.summary ?? "",
});

/**
 * The job of our list and the kind of work. What was left open is read from the title where that is plain and does not
 * speak against what was said.
 */
export function workOf(job: Pick<JobStep, "title" | "kindOfWork" | "occupation">) {
  const [only, ...others] = fitsTitle(job.title);
  const isPlain = only && others.length === 0;
  const fromTitle = isPlain && (!job.kindOfWork || sectorOf(only) === job.kindOfWork) ? only : null;
  const occupation = job.occupation === noOccupation ? null : (job.occupation ?? fromTitle);
  return { occupation, kindOfWork: job.kindOfWork ?? (occupation && sectorOf(occupation)) };
}

export const payAndHoursColumns = (typed: PayAndHoursStep) => ({
  payMinPence: typed.payMin ?? null,
  payMaxPence: typed.payMax ?? null,
  payPeriod: typed.payMin === undefined ? null : (typed.payPeriod ?? null),
  insteadOfPay: typed.insteadOfPay ?? "",
  minutesMin: typed.hoursMin ?? null,
  minutesMax: typed.hoursMax ?? null,
  days: typed.days.length === 0 ? null : weekdays.filter((d) => typed.days.includes(d)).join(","),
  startsAt: typed.startsAt,
  endsAt: typed.endsAt,
  pattern: typed.pattern ?? "",
  hoursCanChange: typed.hoursCanChange ?? null,
  hoursNote: typed.hoursNote ?? "",
  expectedStartOn: typed.expectedStartOn,
});

export const applyColumns = (typed: ApplyStep) => ({
  waysToApply: typed.ways.join(","),
  howToApply: typed.howToApply ?? "",
  processAdjustments: typed.processAdjustments ?? "",
  contactName: typed.contactName ?? "",
  contactRole: typed.contactRole ?? "",
  contactEmail: typed.contactEmail ?? "",
  contactPhone: typed.contactPhone ?? "",
  closesOn: typed.closesOn,
});
