/**
 * What we know of Access to Work, as dated rows. A rule that changes is a new row with a new `from`: never edit an old one.
 * Whatever is not verified is shown with a request to check it on GOV.UK.
 */
import type { SizeBand } from "../tables.ts";

export type GrantKind = "equipment" | "premises" | "travel" | "support";
export type AccessToWorkFigure =
  | "window"
  | "shareFirst"
  | "shareRate"
  | "shareCeiling"
  | "yearlyCap"
  | "wait";
export type AccessToWorkRuleName =
  | "applicant"
  | "paidWork"
  | "beyondAdjustments"
  | "shareScope"
  | "upFront"
  | "notStandard"
  | "interview";

interface Dated {
  /** First and last day that it holds. */
  readonly from: string;
  readonly to: string | null;
  readonly source: string;
  readonly verified: "yes" | "no";
  /** What the sources do not agree on, as a sentence; null when they do. */
  readonly doubt: string | null;
}
export interface AccessToWorkFact extends Dated {
  readonly figure: AccessToWorkFigure;
  /** The employers it is for; null: all. */
  readonly size: SizeBand | null;
  readonly value: number;
  readonly unit: "weeks" | "pence" | "percent" | "days";
}
export interface AccessToWorkRule extends Dated {
  readonly rule: AccessToWorkRuleName;
  readonly says: string;
}

const sharing = {
  from: "2024-05-16",
  to: null,
  source: "yourdsa.com, cost sharing",
  verified: "no",
} as const;
const under50 = "Some sources say that an employer of fewer than 50 people pays nothing.";

const first = (size: SizeBand, pence: number, doubt: string | null = null): AccessToWorkFact => ({
  figure: "shareFirst",
  size,
  value: pence,
  unit: "pence",
  ...sharing,
  doubt,
});
const rate = (size: SizeBand, percent: number, doubt: string | null = null): AccessToWorkFact => ({
  figure: "shareRate",
  size,
  value: percent,
  unit: "percent",
  ...sharing,
  doubt,
});

export const accessToWorkFacts: readonly AccessToWorkFact[] = [
  {
    figure: "window",
    size: null,
    value: 6,
    unit: "weeks",
    from: "2024-05-16",
    to: null,
    source: "copies of the government's factsheet (solt.co.uk; rdgrny.com)",
    verified: "no",
    doubt: null,
  },
  first("1-9", 0),
  first("10-49", 300_00, under50),
  first("50-249", 500_00),
  first("250+", 1_000_00),
  rate("1-9", 0),
  rate("10-49", 20, under50),
  rate("50-249", 20),
  rate("250+", 20),
  {
    figure: "shareCeiling",
    size: null,
    value: 10_000_00,
    unit: "pence",
    ...sharing,
    doubt: "Some sources count the £10,000 from the first share, not from nothing.",
  },
  {
    figure: "yearlyCap",
    size: null,
    value: 69_260_00,
    unit: "pence",
    from: "2025-04-01",
    to: null,
    source: "no published page seen",
    verified: "no",
    doubt: null,
  },
  {
    figure: "wait",
    size: null,
    value: 109,
    unit: "days",
    from: "2025-11-01",
    to: null,
    source: "National Audit Office",
    verified: "yes",
    doubt: "Some newspapers say working days, which would be longer.",
  },
];

const factsheet = {
  from: "2024-05-16",
  to: null,
  source: "Access to Work factsheet for employers, updated 16 May 2024 (copy on solt.co.uk)",
  verified: "yes",
  doubt: null,
} as const;
const guide = {
  from: "2024-05-16",
  to: null,
  source: "the GOV.UK guide (copy on hmrc.gov.uk)",
  verified: "yes",
  doubt: null,
} as const;

export const accessToWorkRules: readonly AccessToWorkRule[] = [
  {
    rule: "applicant",
    says: "The worker applies, or somebody with a job offer. An employer cannot apply for them.",
    ...factsheet,
  },
  {
    rule: "paidWork",
    says: "It is for paid work in England, Scotland or Wales, from age 16. It does not pay for voluntary work.",
    ...guide,
    source: "copies of the GOV.UK guide (kickstartmopeds.org.uk)",
    verified: "no",
  },
  {
    rule: "beyondAdjustments",
    says: "It does not pay for the reasonable adjustments that an employer must make anyway, but for what goes beyond them.",
    ...factsheet,
  },
  {
    rule: "shareScope",
    says: "An employer shares the cost of equipment and of changes to the building only, and only when the worker applies after the first weeks. Travel and support workers are not shared.",
    ...sharing,
    doubt: null,
  },
  {
    rule: "upFront",
    says: "The worker or the employer may have to pay first and claim the money back.",
    ...guide,
  },
  {
    rule: "notStandard",
    says: "It does not pay for what everybody in the job is given, such as an ordinary desk or laptop.",
    ...factsheet,
    source: "reasonableadjustmentchecker.co.uk",
    verified: "no",
  },
  {
    rule: "interview",
    says: "It may pay for an interpreter or other help to communicate at a job interview.",
    ...factsheet,
  },
];

/** What kind of grant each fundable entry of the library would be. */
export const grantKindOfAdjustment: Readonly<Record<string, GrantKind>> = {
  "rec-05": "support",
  "com-02": "support",
  "sen-01": "equipment",
  "sen-04": "equipment",
  "sen-06": "equipment",
  "phy-01": "equipment",
  "phy-02": "equipment",
  "phy-04": "premises",
  "phy-09": "equipment",
  "cog-02": "support",
  "cog-06": "equipment",
  "men-03": "support",
  "pat-02": "equipment",
  "eqp-01": "equipment",
  "eqp-02": "equipment",
  "tra-01": "travel",
  "sup-01": "support",
};
