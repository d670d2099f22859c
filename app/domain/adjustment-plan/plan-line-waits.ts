/** Whom a line of a plan waits for. Pure; what stands on a home page and what stands first on the plan follow from it. */
import {
  missingYes,
  overdueSince,
  type PlanKind,
  type PlanLineStatus,
  type PlanSide,
} from "./adjustment-plan.ts";

export type PlanReader = Exclude<PlanSide, "other">;

interface WaitingLine {
  status: PlanLineStatus;
  acts: PlanSide;
  employerAgreedAt: string | null;
  workerAgreedAt: string | null;
  wantedBy: string | null;
  reviewOn: string | null;
}

/**
 * Whether this reader has something to do about a line today: a yes to give, something to put in place that is late, or
 * to say whether it works. A specialist writes down the yes of somebody without an account, and asks after what is late.
 */
export function waitsFor(
  side: PlanReader,
  line: WaitingLine,
  { kind, workerHasAccount, today }: { kind: PlanKind; workerHasAccount: boolean; today: string },
): boolean {
  if (line.status === "proposed") {
    const missing = missingYes(kind, line);
    return side === "specialist"
      ? !workerHasAccount && missing.includes("worker")
      : missing.includes(side);
  }
  if (overdueSince(line, today) === null) return false;
  if (line.status === "agreed") return side === "specialist" || line.acts === side;
  return side !== "specialist";
}
