/**
 * How long somebody may be supported, as dated rows. A length that changes is a new row with a new `from`: never edit an
 * old one. Whatever is not verified is the area's to check against its own grant agreement.
 */
import type { Pathway } from "../tables.ts";

export interface PathwayLength {
  readonly pathway: Pathway;
  readonly months: number;
  /** First and last day that it holds; null: it goes on. */
  readonly from: string;
  readonly to: string | null;
  readonly source: string;
  readonly verified: "yes" | "no";
  /** What the sources do not agree on, as a sentence; null when they do. */
  readonly doubt: string | null;
}

export const pathwayLengths: readonly PathwayLength[] = [
  {
    pathway: "outOfWork",
    months: 12,
    from: "2025-04-01",
    to: null,
    source: "hellorayo.co.uk (Stoke); sussexexpress.co.uk (West Sussex)",
    verified: "no",
    doubt:
      "One source reads it as 12 months in all, the weeks at work among them; others leave that open.",
  },
  {
    pathway: "retention",
    months: 4,
    from: "2025-04-01",
    to: null,
    source: "hellorayo.co.uk (Stoke); sussexexpress.co.uk (West Sussex)",
    verified: "no",
    doubt: null,
  },
];
