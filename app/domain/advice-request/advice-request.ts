/** A request for advice about what gets in the way at work. Pure; the browser may read it. */
import type { AdviceKind, AdviceStatus } from "#db/tables.ts";
import { type Actor, employerParty, type Party, staffParty } from "../policy.ts";
import type { Transitions } from "../transitions.ts";

export type { AdviceKind, AdviceStatus };

export const adviceStatuses = [
  "open",
  "taken",
  "answered",
  "closed",
] as const satisfies readonly AdviceStatus[];

export type AdviceTransition =
  | "take"
  | "reply"
  | "suggest"
  | "answer"
  | "close"
  | "reopen"
  | "askAgain";

export const adviceTransitions: Transitions<AdviceTransition, AdviceStatus> = {
  take: { from: ["open"], to: "taken", by: ["specialist"] },
  reply: { from: ["open", "taken"], to: "same", by: ["employer", "specialist"] },
  suggest: { from: ["taken", "answered"], to: "same", by: ["specialist"] },
  answer: { from: ["taken"], to: "answered", by: ["specialist"] },
  close: { from: ["open", "taken", "answered"], to: "closed", by: ["employer", "specialist"] },
  reopen: { from: ["answered", "closed"], to: "taken", by: ["employer", "specialist"] },
  // Closed before anybody had taken it: there is no adviser to go back to.
  askAgain: { from: ["closed"], to: "open", by: ["employer", "specialist"] },
};

export const adviceStatusWords: Record<AdviceStatus, string> = {
  open: "Waiting for an adviser",
  taken: "Being worked on",
  answered: "Answered",
  closed: "Closed",
};

/** What a late press of a button is told. */
export const adviceMoved: Record<AdviceStatus, string> = {
  open: "Nobody has taken this request yet. Look at the page again before you choose.",
  taken: "Somebody took this request a moment ago. Look at the page again before you choose.",
  answered: "This request was answered a moment ago. Look at the page again before you choose.",
  closed: "This request has been closed. You can open it again from its page.",
};

export const adviceKindWords: Record<AdviceKind, string> = {
  vacancy: "A job you are advertising",
  introduction: "Somebody introduced to you",
  existingEmployee: "Somebody who works for you now",
  general: "Something else",
};

export const adviceKindForStaff: Record<AdviceKind, string> = {
  vacancy: "A job they are advertising",
  introduction: "Somebody introduced to them",
  existingEmployee: "Somebody who works there now",
  general: "Something else",
};

/** What an employer is owed, in working days from the day they asked. */
export const adviceWorkingDays = { taken: 1, answered: 5 } as const;

export type PromiseState = "waiting" | "late" | "kept" | "keptLate";

/** Whether a promise was kept, by the days alone. */
export function promiseState(dueOn: string, doneOn: string | null, today: string): PromiseState {
  if (doneOn !== null) return doneOn <= dueOn ? "kept" : "keptLate";
  return today <= dueOn ? "waiting" : "late";
}

/**
 * What the part somebody plays follows from. For a request about an introduced person, the specialist is that
 * person's own and nobody else's; for any other, the adviser who took it.
 */
export interface AdviceScope {
  employerId: string;
  workplaceId: string | null;
  kind: AdviceKind;
  specialistId: string | null;
  teamId: string | null;
  areaId: string;
}

export function adviceParty(actor: Actor, advice: AdviceScope): Party {
  if (actor.kind === "employer") return employerParty(actor, advice);
  if (actor.kind !== "staff") return "none";
  // A colleague who read it would learn who is introduced where.
  if (advice.kind === "introduction" && actor.staffId !== advice.specialistId) return "none";
  return staffParty(actor, advice);
}
