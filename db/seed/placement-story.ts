import type { EndReason } from "#app/domain/placement/placement.ts";
import type { VisitPerson } from "#app/domain/visit/visit.ts";
import type {
  EvidenceKind,
  Feeling,
  PlacementAgreementTable,
  PlacementSide,
  Prompt,
  SizeBand,
  Strength,
  VisitWay,
  WarningRule,
} from "../tables.ts";

/**
 * What has happened in a job. Days are counted from the first day of support, which is day 0 of week 1, and are below 0
 * before it; of a job that has not begun they are counted from today.
 */
export interface SeedJob {
  participant: string;
  /** It came of no introduction. */
  found?: SeedFound;
  /** What was done for the first day, by the part of its list that it is, and on which day. */
  firstDay?: Readonly<Record<string, number>>;
  agreement?: readonly SeedVersion[];
  fading?: {
    /** Hours planned, by week. */
    hours: readonly number[];
    naturalSupports: readonly string[];
    stepUpWhen: readonly string[];
  };
  training?: readonly { template: string; day: number; learnedOn?: number }[];
  /** By week, the first week first. */
  visits?: readonly (readonly SeedVisit[])[];
  /** What the latest visit says of the next. */
  nextVisit?: { inDays: number; at: string };
  reviews?: readonly SeedReview[];
  /** To the specialist alone. */
  notes?: readonly { day: number; feeling: Feeling; words: string }[];
  /** On the second working day of that week. */
  calls?: readonly { week: number; words: string; answer: string }[];
  hours?: readonly { day: number; hoursPerWeek: number }[];
  /** Days that the employer told of, by week. */
  shortWeeks?: readonly { week: number; days: number }[];
  closedWarnings?: readonly {
    rule: WarningRule;
    day: number;
    did: "something" | "isFine";
    note: string;
  }[];
  evidence?: readonly {
    definition: string;
    kind: EvidenceKind;
    day: number;
    upTo: number;
    note: string;
  }[];
  handOver?: SeedHandOver;
  end?: SeedEnd;
}

export type SeedTerms = Partial<
  Omit<PlacementAgreementTable, "id" | "placementId" | "version" | "writtenAt">
>;
export interface SeedVersion {
  day: number;
  /** What differs from the version before it, or of the first from what the portal begins with. */
  terms: SeedTerms;
  /** How many days after it was written each side agreed; a side that is left out has not. The person comes first. */
  agreed: Partial<Record<PlacementSide, number>>;
}

export type Went = "alone" | "notYet" | Prompt;
export interface SeedVisit {
  way: VisitWay;
  with: readonly VisitPerson[];
  minutes: number;
  workedOn: string;
  nextStep?: string;
  /** When it was to begin, as the visit before it said. */
  at?: string;
  /** How the steps of a task went, in their order. */
  steps?: { template: string; went: readonly Went[] };
}

export interface SeedAnswer {
  feeling: Feeling;
  goesWell?: string;
  toChange?: string;
  wouldHelp?: string;
}
export interface SeedReview {
  week: number;
  /** Shared: their employer may read it. */
  participant?: SeedAnswer & { isShared?: true };
  employer?: SeedAnswer;
  specialist?: SeedAnswer;
  /** What was agreed; without it the review is open. */
  outcome?: string;
  /** Closed on the latest working day, so that its mail is in the mailbox; else on the next after it fell due. */
  isClosedLately?: true;
}

export interface SeedFound {
  kind: "found" | "retention";
  /** Days from today to the first day in the job, or of support where they had the job before. */
  fromToday: number;
  /** Days before that on which it was written down. */
  writtenBefore: number;
  /** Of a job that they had before: days before support began. */
  inJobFor?: number;
  saidWords?: string;
  at:
    | { employer: string; workplace: string }
    | {
        name: string;
        size: SizeBand;
        workplace: string;
        address: string;
        postcode: string;
        authority: string;
      };
  contact?: { name: string; role: string; email: string; phone: string };
  jobTitle: string;
  hours: number;
  payPence: number;
  managerName: string;
  managerPhone: string;
  /** Their yes to the employer knowing, so many days after it was written down. Left out: they have not decided. */
  yes?: { after: number; saying: string };
  /** The start is recorded on the first day. */
  hasStarted?: true;
  /** It fell through: days from today. */
  neverStartedOn?: number;
}

export interface SeedHandOver {
  day: number;
  naturalSupports: readonly string[];
  whatWorks: readonly string[];
}

/** How it ended, as each side saw it, and what it taught. */
export interface SeedEnd {
  day: number;
  reason: EndReason;
  employer: string;
  participant: string;
  specialist: string;
  learned: readonly {
    dimension: string;
    levels: [from: number, to: number];
    strength: Strength;
    words: string;
    /** Left out: it waits for their answer. */
    answer?: "taken" | "left";
  }[];
}
