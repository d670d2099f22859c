/** What may be done at a workplace without pay, as dated rows. New rules are new rows: never edit an old one. */
export interface WorkTrialRule {
  /** First and last day that the rule holds; null: it goes on. */
  readonly from: string;
  readonly to: string | null;
  /** Of the job that is tried. */
  readonly leastMinutesPerWeek: number;
  readonly leastJobWeeks: number;
  /** A job that lasts fewer weeks counts as short: six months. */
  readonly shortJobBelowWeeks: number;
  readonly mostDaysShortJob: number;
  readonly mostDays: number;
  readonly source: string;
  readonly verified: "yes" | "no";
}

/**
 * A work trial is agreed with the Jobcentre before it is offered, after an interview, for the only person being thought
 * of. Longer only if that was agreed beforehand for somebody who needs time to get used to work, which we do not record.
 */
export const workTrialRules: readonly WorkTrialRule[] = [
  {
    from: "2025-04-01",
    to: null,
    leastMinutesPerWeek: 16 * 60,
    leastJobWeeks: 13,
    shortJobBelowWeeks: 26,
    mostDaysShortJob: 5,
    mostDays: 30,
    source: "gov.uk/jobcentre-plus-help-for-recruiters/work-trials",
    verified: "yes",
  },
];

export interface TasterRule {
  readonly from: string;
  readonly to: string | null;
  /** Of the whole taster. */
  readonly mostMinutes: number;
  readonly source: string;
  readonly verified: "yes" | "no";
}

/** A taster is for watching and asking. No law gives its length: this is what the portal takes for short. */
export const tasterRules: readonly TasterRule[] = [
  {
    from: "2025-04-01",
    to: null,
    mostMinutes: 16 * 60,
    source: "the portal's own: two working days; National Minimum Wage Act 1998, work is paid",
    verified: "no",
  },
];
