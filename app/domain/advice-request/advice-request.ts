/** A request for advice about what gets in the way at work. Pure; the browser may read it. */
import type { AdviceKind, AdviceStatus } from "#db/tables.ts";
import {
  type Actor,
  type EmployerActor,
  employerParty,
  type Party,
  staffParty,
} from "../policy.ts";
import type { Transitions } from "../transitions.ts";

export type { AdviceKind, AdviceStatus };

export const adviceStatuses = [
  "unconfirmed",
  "open",
  "taken",
  "answered",
  "closed",
] as const satisfies readonly AdviceStatus[];

export type AdviceTransition =
  | "confirm"
  | "take"
  | "reply"
  | "suggest"
  | "handOver"
  | "inviteSecond"
  | "routeToArea"
  | "answer"
  | "close"
  | "reopen"
  | "askAgain";

export const adviceTransitions: Transitions<AdviceTransition, AdviceStatus> = {
  confirm: { from: ["unconfirmed"], to: "open", by: ["visitor"] },
  take: { from: ["open"], to: "taken", by: ["specialist"] },
  reply: { from: ["open", "taken"], to: "same", by: ["employer", "specialist"] },
  suggest: { from: ["taken", "answered"], to: "same", by: ["specialist"] },
  handOver: { from: ["taken", "answered"], to: "same", by: ["specialist"] },
  inviteSecond: { from: ["taken", "answered"], to: "same", by: ["specialist"] },
  // A place that belongs to no area: a lead takes it onto the desk of theirs.
  routeToArea: { from: ["open", "taken", "answered"], to: "same", by: ["specialist"] },
  answer: { from: ["taken"], to: "answered", by: ["specialist"] },
  close: { from: ["open", "taken", "answered"], to: "closed", by: ["employer", "specialist"] },
  reopen: { from: ["answered", "closed"], to: "taken", by: ["employer", "specialist"] },
  // Closed before anybody had taken it: there is no adviser to go back to.
  askAgain: { from: ["closed"], to: "open", by: ["employer", "specialist"] },
};

export const adviceStatusWords: Record<AdviceStatus, string> = {
  unconfirmed: "Waiting for the address to be confirmed",
  open: "Waiting for an adviser",
  taken: "Being worked on",
  answered: "Answered",
  closed: "Closed",
};

/** What a late press of a button is told. */
export const adviceMoved: Record<AdviceStatus, string> = {
  unconfirmed: "The address has not been confirmed yet. Look in your mail for the link.",
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

/** What whoever asks is owed, in working days from the day the request opened, where an area says nothing else. */
export const adviceWorkingDays = { acknowledge: 1, answer: 5, apologise: 10 } as const;

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
  id: string;
  status: AdviceStatus;
  /** Null while whoever asked has no account. */
  employerId: string | null;
  workplaceId: string | null;
  askedBy: string | null;
  kind: AdviceKind;
  specialistId: string | null;
  /** A colleague invited beside the adviser. */
  secondStaffId: string | null;
  teamId: string | null;
  /** Null: the place belongs to no area, and every lead sees it. */
  areaId: string | null;
}

export function adviceParty(actor: Actor, advice: AdviceScope): Party {
  if (actor.kind === "asker") return actor.adviceRequestId === advice.id ? "employer" : "none";
  if (actor.kind === "employee")
    return actor.joined && actor.adviceRequestId === advice.id ? "owner" : "none";
  if (advice.status === "unconfirmed") return "none";
  if (actor.kind === "employer") return employerSide(actor, advice);
  if (actor.kind !== "staff") return "none";
  // A colleague who read it would learn who is introduced where.
  if (advice.kind === "introduction" && actor.staffId !== advice.specialistId) return "none";
  if (actor.staffId === advice.secondStaffId) return "teamColleague";
  if (advice.areaId === null && actor.role === "lead") return "areaStaff";
  return staffParty(actor, advice);
}

/** A request that names no workplace is read by owners, and by the colleague who asked. */
function employerSide(actor: EmployerActor, { employerId, workplaceId, askedBy }: AdviceScope) {
  if (employerId === null) return "none";
  const party = employerParty(actor, { employerId, workplaceId });
  return party === "employer" && workplaceId === null && askedBy !== actor.accountId
    ? "none"
    : party;
}

/**
 * Whether what is suggested can go on a plan: there is one for a job, an introduced person, or somebody who works there
 * and has told their employer that they joined.
 */
export const hasPlan = (kind: AdviceKind, somebodyToldEmployer: boolean) =>
  kind === "vacancy" ||
  kind === "introduction" ||
  (kind === "existingEmployee" && somebodyToldEmployer);
