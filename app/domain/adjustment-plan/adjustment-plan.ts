/** What was agreed to change at work, line by line. It says what, never why. Pure; the browser may read it. */
import type { PlanKind, PlanLineStatus, PlanSide, Works } from "#db/tables.ts";
import { type Actor, type EmployerActor, employerParty, type Party } from "../policy.ts";
import type { Transitions } from "../transitions.ts";

export type { PlanKind, PlanLineStatus, PlanSide, Works };

export const planLineStatuses = [
  "proposed",
  "agreed",
  "inPlace",
  "reviewed",
  "notReasonable",
  "withdrawn",
] as const satisfies readonly PlanLineStatus[];

export type PlanLineTransition =
  | "change"
  | "sayYes"
  | "agree"
  | "putInPlace"
  | "review"
  | "refuse"
  | "proposeAgain"
  | "withdraw";

/** "participant" is the worker, whether a participant of the programme or an employee who used their card. */
export const planLineTransitions: Transitions<PlanLineTransition, PlanLineStatus> = {
  change: { from: ["proposed"], to: "same", by: ["employer", "participant", "specialist"] },
  // The first of two yeses; the second is "agree".
  sayYes: { from: ["proposed"], to: "same", by: ["employer", "participant", "specialist"] },
  agree: { from: ["proposed"], to: "agreed", by: ["employer", "participant", "specialist"] },
  putInPlace: { from: ["agreed"], to: "inPlace", by: ["employer", "participant", "specialist"] },
  review: {
    from: ["inPlace", "reviewed"],
    to: "reviewed",
    by: ["employer", "participant", "specialist"],
  },
  refuse: { from: ["proposed", "agreed"], to: "notReasonable", by: ["employer"] },
  // What did not help, was refused or was taken off can be thought through anew, and needs both yeses again.
  proposeAgain: {
    from: ["reviewed", "notReasonable", "withdrawn"],
    to: "proposed",
    by: ["employer", "participant", "specialist"],
  },
  withdraw: {
    from: ["proposed", "agreed", "inPlace", "reviewed"],
    to: "withdrawn",
    by: ["participant", "specialist"],
  },
};

/** What a late press of a button is told. */
export const planLineMoved: Record<PlanLineStatus, string> = {
  proposed: "This line changed a moment ago and needs agreeing again. Read it before you choose.",
  agreed: "Both sides agreed this line a moment ago. Look at the page again before you choose.",
  inPlace: "This is recorded as in place. Look at the page again before you choose.",
  reviewed: "Somebody has just said how this works. Look at the page again before you choose.",
  notReasonable: "The employer has said that this is not possible, and why. It stands on the page.",
  withdrawn: "This line was taken off the plan a moment ago.",
};

export const actsWords: Record<PlanSide, string> = {
  employer: "The employer",
  worker: "The worker",
  specialist: "The specialist",
  other: "Somebody else",
};
export const worksWords: Record<Works, string> = {
  yes: "Yes, it helps",
  partly: "It helps a little",
  no: "No, it does not help yet",
};

/** After how many days in place we ask whether it works. */
export const reviewAfterDays = 28;

/**
 * Whether something must be done in the meantime: when the wait is longer than the time to the start. Whoever is at work
 * already has no time left, so any wait needs it. Days are YYYY-MM-DD.
 * @param readyOn when the adjustment can be there
 * @param startsOn the first day of work; null while none is agreed, and then nothing is asked
 */
export function needsInterim({
  readyOn,
  startsOn,
  today,
}: {
  readyOn: string;
  startsOn: string | null;
  today: string;
}): boolean {
  if (startsOn === null) return false;
  return readyOn > (startsOn > today ? startsOn : today);
}

/** Whose yes is still missing; empty once a line can count as agreed. A plan without a person needs the employer alone. */
export function missingYes(
  kind: PlanKind,
  line: { employerAgreedAt: string | null; workerAgreedAt: string | null },
): ("employer" | "worker")[] {
  const missing: ("employer" | "worker")[] = [];
  if (line.employerAgreedAt === null) missing.push("employer");
  if (kind !== "vacancy" && line.workerAgreedAt === null) missing.push("worker");
  return missing;
}

/**
 * Who supports somebody may put a line on their plan, but the worker decides what of it the employer reads: a line is
 * opened by the worker's yes, or was written by the employer themselves. Once the job is over, what was only proposed is
 * no longer the employer's to read; what was agreed stays.
 */
export function mayEmployerReadLine(
  { isOver }: { isOver: boolean },
  line: { status: PlanLineStatus; openedToEmployerAt: string | null },
): boolean {
  return line.openedToEmployerAt !== null && !(isOver && line.status === "proposed");
}

/** Since when the employer reads a line after one of these steps; null takes it out of their sight. */
export function openedAfter(
  step: "propose" | "change" | "sayYes" | "proposeAgain" | "withdraw",
  {
    kind,
    side,
    line,
    now,
  }: {
    kind: PlanKind;
    side: "employer" | "specialist" | "worker";
    line: {
      openedToEmployerAt: string | null;
      agreedOn: string | null;
      employerAgreedAt: string | null;
    } | null;
    now: string;
  },
): string | null {
  const before = line?.openedToEmployerAt ?? null;
  if (kind === "vacancy") return before ?? now;
  // A specialist writes a yes down only as the worker's own.
  if (step === "sayYes" || (step !== "withdraw" && side !== "specialist")) return before ?? now;
  if (step === "proposeAgain") return before;
  if (step !== "withdraw") return null;
  return line?.agreedOn || line?.employerAgreedAt ? before : null;
}

/** The day somebody should do something about a line, if it has come; null when nothing is late. */
export function overdueSince(
  line: { status: PlanLineStatus; wantedBy: string | null; reviewOn: string | null },
  today: string,
): string | null {
  if (line.status === "agreed" && line.wantedBy !== null && line.wantedBy < today)
    return line.wantedBy;
  if (
    (line.status === "inPlace" || line.status === "reviewed") &&
    line.reviewOn !== null &&
    line.reviewOn <= today
  )
    return line.reviewOn;
  return null;
}

/** What the part somebody plays follows from. */
export interface PlanScope {
  kind: PlanKind;
  employerId: string | null;
  workplaceId: string | null;
  participantId: string | null;
  employeeId: string | null;
  specialistId: string | null;
  /** Who asked for the advice that the plan of an employee came of. */
  askedBy: string | null;
  /** The introduction is closed to them, or their employee has not told them of joining. */
  closedToEmployer: boolean;
}

export function planParty(actor: Actor, plan: PlanScope): Party {
  switch (actor.kind) {
    case "participant":
      return plan.participantId === actor.participantId ? "owner" : "none";
    case "employee":
      // There is no plan before they told their employer, and from then on it stays theirs, whatever they choose next.
      return plan.employeeId === actor.employeeId ? "owner" : "none";
    case "staff":
      return plan.specialistId === actor.staffId ? "ownSpecialist" : "none";
    case "employer":
      return employerSide(actor, plan);
    default:
      return "none";
  }
}

/** As of the advice it came of: where that names no workplace, owners and the colleague who asked read the plan. */
function employerSide(actor: EmployerActor, plan: PlanScope): Party {
  const { kind, employerId, workplaceId, askedBy } = plan;
  if (employerId === null || plan.closedToEmployer) return "none";
  const party = employerParty(actor, { employerId, workplaceId });
  const isOfAll = kind === "employee" && workplaceId === null && party === "employer";
  return isOfAll && askedBy !== actor.accountId ? "none" : party;
}
