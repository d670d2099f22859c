/** The three-way review of a job: when it falls due and what is asked. Pure; the browser may read it. */
import type { Pathway } from "#db/tables.ts";
import { addDays } from "../calendar/calendar.ts";

/** The weeks at which all three look back, for an area that keeps none of its own. */
export const reviewWeeks: Record<Pathway, readonly number[]> = {
  outOfWork: [1, 2, 4, 8, 13, 26],
  retention: [1, 2, 4, 8, 13],
};

/** The last day of that week of support. */
export const reviewDueOn = (supportFrom: string, week: number) =>
  addDays(supportFrom, week * 7 - 1);
