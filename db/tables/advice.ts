/** The advice desk, and the plans that come of it. */
import type { Side } from "./flow.ts";
import type { SafeChannel } from "./people.ts";

/** "unconfirmed": asked without an account; nobody sees it until the address is confirmed by link. */
export type AdviceStatus = "unconfirmed" | "open" | "taken" | "answered" | "closed";
export type AdviceKind = "vacancy" | "introduction" | "existingEmployee" | "general";
export type Stage = "applying" | "interview" | "starting" | "inWork";
export type AdviceNoticeKind = "nudge" | "leadTold" | "apology" | "didItHelp" | "isItInPlace";
export type FeedbackQuestion = "didItHelp" | "isItInPlace";
export type FeedbackAnswer = "yes" | "partly" | "notYet" | "no";
export type EmployeeChoice = "support" | "join" | "nothing";
export type GuestKind = "asker" | "employee" | "contact" | "reader";
export type PlanKind = "participant" | "employee" | "vacancy";
export type PlanLineStatus =
  | "proposed"
  | "agreed"
  | "inPlace"
  | "reviewed"
  | "notReasonable"
  | "withdrawn";
export type PlanSide = "employer" | "worker" | "specialist" | "other";
export type Works = "yes" | "partly" | "no";
export type AccessToWorkAsk = "equipment" | "premises" | "travel" | "support" | "none";
export type AccessToWorkDecision = "granted" | "partly" | "refused";

export interface AdviceRequestTable {
  id: string;
  /** Null until it belongs to an organisation with an account. */
  employerId: string | null;
  workplaceId: string | null;
  /** Whose desk it is on. Null: the place belongs to no area, and every lead sees it. */
  areaId: string | null;
  localAuthorityId: string | null;
  /** What somebody without an account calls their organisation; empty where employerId says it. */
  organisation: string;
  askerName: string;
  /** Lower case. */
  askerEmail: string;
  askerPhone: string;
  kind: AdviceKind;
  stage: Stage | null;
  vacancyId: string | null;
  introductionId: string | null;
  title: string;
  /** JSON: the barriers that were ticked, by their names in db/reference. */
  barriers: string;
  barrier: string;
  task: string;
  /** What the employer says words about a person's health are for; empty for all others. */
  claim: string;
  status: AdviceStatus;
  /** A job is at risk: since when. */
  urgentSince: string | null;
  askedBy: string | null;
  staffId: string | null;
  secondStaffId: string | null;
  askedAt: string;
  /** When the promise began: asked with an account, or confirmed by link, or opened again. */
  openedAt: string | null;
  takenAt: string | null;
  firstAnsweredAt: string | null;
  answeredAt: string | null;
  closedAt: string | null;
  closedBySide: Side | null;
  updatedAt: string;
}
export interface AdviceMessageTable {
  id: string;
  adviceRequestId: string;
  fromSide: Side;
  /** Null: written by somebody without an account, through their link. */
  authorAccountId: string | null;
  authorName: string;
  words: string;
  /** As in the request. */
  claim: string;
  sentAt: string;
}
export interface AdviceSuggestionTable {
  id: string;
  adviceRequestId: string;
  /** Null: written new, in ownWords. */
  adjustmentId: string | null;
  ownWords: string;
  /** Why it might help. */
  note: string;
  staffId: string;
  suggestedAt: string;
}
export interface AdviceHandoverTable {
  id: string;
  adviceRequestId: string;
  fromStaffId: string;
  toStaffId: string;
  /** 1: invited beside the adviser; 0: handed over. */
  asSecond: number;
  note: string;
  handedAt: string;
}
/** Each notice of one opening is sent once: the key is the guard. */
export interface AdviceNoticeTable {
  adviceRequestId: string;
  kind: AdviceNoticeKind;
  openedAt: string;
  sentAt: string;
}
export interface AdviceFeedbackTable {
  id: string;
  adviceRequestId: string;
  question: FeedbackQuestion;
  answer: FeedbackAnswer;
  words: string;
  answeredAt: string;
}
/** Planned absence: from and until are the first and last day away. */
export interface StaffAbsenceTable {
  id: string;
  staffId: string;
  fromOn: string;
  untilOn: string;
  coverStaffId: string;
  createdAt: string;
  cancelledAt: string | null;
}
export interface SavedPhraseTable {
  id: string;
  teamId: string;
  title: string;
  words: string;
  writtenByStaffId: string;
  updatedAt: string;
}
/** The card an employer hands over. Only a hash of the code is kept. */
export interface EmployeeCodeTable {
  id: string;
  adviceRequestId: string;
  codeHash: string;
  madeAt: string;
  expiresAt: string;
  usedAt: string | null;
  revokedAt: string | null;
}
/** Somebody at risk of losing their job who used their card. The employer learns of it when employerToldAt is set. */
export interface EmployeeTable {
  id: string;
  adviceRequestId: string;
  employerId: string | null;
  areaId: string | null;
  /** Empty until they give one. */
  chosenName: string;
  /** How a specialist may reach them: given with a request for support, and wiped with it. */
  email: string | null;
  phone: string | null;
  safeChannel: Exclude<SafeChannel, "inPerson"> | null;
  safeWhen: string;
  /** Where their link goes. No member of staff reads it. */
  comeBackEmail: string | null;
  choice: EmployeeChoice | null;
  chosenAt: string | null;
  /** The specialist who took their request for support; from then on nobody else reads it. */
  takenByStaffId: string | null;
  takenAt: string | null;
  employerToldAt: string | null;
  participantId: string | null;
  createdAt: string;
}
/** Between somebody who joined the advice about their job and its adviser: the employer never reads it. */
export interface EmployeeMessageTable {
  id: string;
  employeeId: string;
  fromSide: "employee" | "specialist";
  authorName: string;
  words: string;
  sentAt: string;
}
/** Lets somebody without an account read one thing. */
export interface GuestPassTable {
  /** SHA-256 of the cookie's value. */
  id: string;
  kind: GuestKind;
  /** Null for a contact, who is let in to a placement. */
  adviceRequestId: string | null;
  employeeId: string | null;
  placementId: string | null;
  /** Of a reader let in to one thing of theirs: the mailed link that says which. */
  emailLinkId: string | null;
  expiresAt: string;
}

/** One for each person and job, or for a vacancy without a person. It says what, never why. */
export interface AdjustmentPlanTable {
  id: string;
  kind: PlanKind;
  employerId: string | null;
  workplaceId: string | null;
  participantId: string | null;
  employeeId: string | null;
  /** Set on a plan without a person only. */
  vacancyId: string | null;
  introductionId: string | null;
  /** Set where a job began without an introduction. */
  placementId: string | null;
  adviceRequestId: string | null;
  createdAt: string;
}
export interface PlanLineTable {
  id: string;
  planId: string;
  suggestionId: string | null;
  position: number;
  barrier: string;
  adjustmentId: string | null;
  adjustment: string;
  acts: PlanSide;
  actsName: string;
  wantedBy: string | null;
  /** In words, as people agreed it. */
  cost: string;
  /** As in the library, such as "0-L"; empty for what is not from there. */
  costBand: string;
  /** Who pays, in words. */
  payer: string;
  /** What is done until it is there. */
  interim: string;
  status: PlanLineStatus;
  employerAgreedAt: string | null;
  employerAgreedBy: string;
  workerAgreedAt: string | null;
  workerAgreedBy: string;
  /** What the worker said and how, where a specialist wrote it down for them. */
  workerSaid: string;
  agreedOn: string | null;
  inPlaceOn: string | null;
  reviewOn: string | null;
  works: Works | null;
  worksWords: string;
  refusedBecause: string;
  /** Null: a line about a person that the worker has not said yes to, nor the employer written. */
  openedToEmployerAt: string | null;
  createdAt: string;
  updatedAt: string;
}
export interface AccessToWorkTable {
  id: string;
  planId: string;
  /** The first day in the job of somebody who was at work before the plan; else the start of the job says it. */
  startedOn: string | null;
  appliedOn: string | null;
  decidedOn: string | null;
  decision: AccessToWorkDecision | null;
  paidOn: string | null;
  updatedAt: string;
}
/** What somebody said of one line, over what the library says of it. "none": it is left out. */
export interface AccessToWorkLineTable {
  planLineId: string;
  ask: AccessToWorkAsk;
  /** About what it costs; null: nobody said. */
  costPence: number | null;
  updatedAt: string;
}
