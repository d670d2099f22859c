/** What shows that an outcome was reached, as it was noted. Pure; the browser may read it. */
import type { EvidenceKind, OutcomeEvidenceTable } from "#db/tables.ts";
import { dayInWords } from "../calendar/calendar.ts";

export type { EvidenceKind };
export type EvidenceRow = Pick<
  OutcomeEvidenceTable,
  "id" | "definition" | "kind" | "upTo" | "note" | "notedAt"
> & { notedByName: string };

export const evidenceKinds = [
  "payslip",
  "employerWord",
  "contract",
  "personWord",
  "other",
] as const satisfies readonly EvidenceKind[];
export const evidenceKindWords: Record<EvidenceKind, string> = {
  payslip: "A payslip, seen",
  employerWord: "The employer’s word",
  contract: "A contract or letter, seen",
  personWord: "The person’s word",
  other: "Something else",
};

/** Why evidence cannot speak of that day; null when it can. */
export function upToProblem(upTo: string, firstDay: string, today: string): string | null {
  if (upTo > today) return "Give a day that has come: it can say nothing of a later one.";
  return upTo < firstDay
    ? `Give a day from ${dayInWords(firstDay, today)} on, when support at work began.`
    : null;
}
