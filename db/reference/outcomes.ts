/**
 * What counts as an outcome, as dated rows. A definition that changes is a new row under the same id with a new `from`,
 * and the old one gets a `to`: never edit its figures. Whatever is not verified is the area's to check against its own
 * grant agreement before it reports by it.
 */
import type { Pathway } from "../tables.ts";

/** minimumForAge: the legal minimum of each day, by age (the National Living Wage from 21). */
export type WageBasis = "minimumForAge" | "none";

export interface OutcomeDefinition {
  /** The same for all versions of one outcome: evidence is noted under it. */
  readonly id: string;
  readonly name: string;
  readonly pathway: Pathway;
  readonly minMinutesPerWeek: number;
  /** Weeks of work that it takes; 0: its first day. */
  readonly weeks: number;
  /** Within how many weeks in a row; as many as `weeks`: without a day between. */
  readonly withinWeeks: number;
  readonly wageBasis: WageBasis;
  /** First and last day on which work may begin that is counted by it; null: it goes on. */
  readonly from: string;
  readonly to: string | null;
  readonly source: string;
  readonly verified: "yes" | "no";
  /** What is not known, as a sentence. */
  readonly doubt: string | null;
}

/** The grant's first financial year. */
const inForce = { from: "2025-04-01", to: null, verified: "no" } as const;
const predecessor =
  "IPSPC guidance, updated 18 December 2023 (the predecessor), read at fly1.wordsworth.site";
const notSeen = "the portal's own; no definition of the programme was seen";

export const outcomeDefinitions: readonly OutcomeDefinition[] = [
  {
    id: "jobStart",
    name: "Job start",
    pathway: "outOfWork",
    minMinutesPerWeek: 1,
    weeks: 0,
    withinWeeks: 0,
    wageBasis: "none",
    ...inForce,
    source: notSeen,
    doubt: "The programme may count a start by first earnings rather than by the first day.",
  },
  {
    id: "sixteenHours",
    name: "Work of 16 hours a week or more",
    pathway: "outOfWork",
    minMinutesPerWeek: 16 * 60,
    weeks: 0,
    withinWeeks: 0,
    wageBasis: "none",
    ...inForce,
    source: predecessor,
    doubt:
      "The predecessor recorded it beside its outcome. Whether Connect to Work does was not seen.",
  },
  {
    id: "thirteenWeeks",
    name: "13 weeks in work",
    pathway: "outOfWork",
    minMinutesPerWeek: 7 * 60,
    weeks: 13,
    withinWeeks: 16,
    wageBasis: "minimumForAge",
    ...inForce,
    source: predecessor,
    doubt: "This is the predecessor's threshold. The one of Connect to Work was not seen.",
  },
  {
    id: "twentySixWeeks",
    name: "26 weeks in work",
    pathway: "outOfWork",
    minMinutesPerWeek: 7 * 60,
    weeks: 26,
    withinWeeks: 26,
    wageBasis: "minimumForAge",
    ...inForce,
    source: notSeen,
    doubt:
      "No hours and no window were seen. It is counted strictly, without a day between, so that nobody is promised it too early.",
  },
  {
    id: "keptThirteenWeeks",
    name: "Job kept for 13 weeks of support",
    pathway: "retention",
    minMinutesPerWeek: 1,
    weeks: 13,
    withinWeeks: 16,
    wageBasis: "none",
    ...inForce,
    source: notSeen,
    doubt:
      "A retention outcome is counted apart, and its hours and weeks were not seen. These are the weeks of the other pathway, at any hours.",
  },
];
