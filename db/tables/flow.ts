/** What happens between people: introductions, placements, advice; and the record of it. */

import type { ColumnType, Generated } from "kysely";
import type { Pathway } from "./in-work.ts";
import type { PayPeriod } from "./work.ts";

export type IntroductionStatus =
  | "drafted"
  | "withParticipant"
  | "withEmployer"
  | "interested"
  | "meeting"
  | "offered"
  | "offerAccepted"
  | "started"
  | "declined"
  | "notThisTime"
  | "offerDeclined"
  | "offerWithdrawn"
  | "lapsed"
  | "noLongerOpen"
  | "withdrawn";
export type Naming = "team" | "programme";
export type ItemPart = "inTheirWords" | "whatHelps" | "specialistSays";
export type ApprovedBy = "participant" | "recordedBySpecialist";
export type NotThisTimeReason = "filled" | "timing" | "hours" | "skill" | "place" | "other";
export type Side = "employer" | "specialist" | "participant";
export type PlacementStatus = "agreed" | "started" | "ended" | "neverStarted";
/** "portal": nothing leaves the portal; it is read on their page alone. */
export type MessageChannel = "email" | "text" | "portal";
/** Which of two queues it waits in: what somebody waits for at their screen goes before what may come a little later. */
export type MessageQueue = "first" | "ordinary";
/** `notNeeded`: staff said so after it failed. */
/** `held` until the day's digest of its reader, which takes it in (`gathered`) and is sent in its place. */
export type MessageStatus =
  | "waiting"
  | "sending"
  | "sent"
  | "failed"
  | "held"
  | "gathered"
  | "notNeeded";

/** What a specialist knows better than the portal of one person and one vacancy. */
export type Standing = "top" | "aside";
export interface MatchJudgementTable {
  participantId: string;
  vacancyId: string;
  standing: Standing;
  note: string;
  staffId: string;
  at: string;
}
export interface MatchOverrideTable {
  participantId: string;
  vacancyId: string;
  /** The matter of the reason that is said differently. */
  about: string;
  result: "fits" | "couldFit" | "toDiscuss";
  note: string;
  staffId: string;
  at: string;
}
export interface IntroductionTable {
  id: string;
  vacancyId: string;
  employerId: string;
  participantId: string;
  specialistId: string;
  status: IntroductionStatus;
  nameUsed: string;
  /** Null until the participant chooses: naming the programme is itself a disclosure. */
  naming: Naming | null;
  /** The reasons shown the day it was drafted, as JSON. */
  explanation: string;
  draftedAt: string;
  askedAt: string | null;
  notNowUntil: string | null;
  changeRequest: string | null;
  sentAt: string | null;
  answerBy: string | null;
  longerUsedAt: string | null;
  answeredAt: string | null;
  /** When an answer came by phone: the staff member who wrote it down. */
  answerRecordedBy: string | null;
  reason: NotThisTimeReason | null;
  endedAt: string | null;
  updatedAt: string;
}
export interface IntroductionItemTable {
  id: string;
  introductionId: string;
  position: number;
  part: ItemPart;
  words: string;
  adjustmentId: string | null;
  chosenAt: string | null;
}
/** The text the participant approved, word for word. Never updated except to take it back. */
export interface IntroductionApprovalTable {
  id: string;
  introductionId: string;
  words: string;
  sha256: string;
  approvedBy: ApprovedBy;
  recordedByStaffId: string | null;
  saidWords: string | null;
  saidHow: string | null;
  saidOn: string | null;
  approvedAt: string;
  takenBackAt: string | null;
}
export interface IntroductionNoteTable {
  id: string;
  introductionId: string;
  fromSide: Side;
  toSide: Side;
  /** Null: a participant without an account, let in by a mailed link. */
  authorAccountId: string | null;
  words: string;
  sentAt: string;
  /** Stopped by the section 60 guard and passed to the specialist alone. */
  heldAt: string | null;
  heldClaim: string | null;
  releasedAt: string | null;
  releasedWords: string | null;
  settledAt: string | null;
}
export interface IntroductionOfferTable {
  id: string;
  introductionId: string;
  startsOn: string;
  minutesPerWeek: number;
  payPence: number;
  payPeriod: PayPeriod;
  words: string;
  managerName: string;
  offeredAt: string;
  answeredAt: string | null;
}

export interface PlacementTable {
  id: string;
  introductionId: string | null;
  participantId: string;
  employerId: string;
  vacancyId: string | null;
  workplaceId: string | null;
  specialistId: string;
  status: PlacementStatus;
  jobTitle: string;
  nameUsed: string;
  startsOn: string;
  minutesPerWeek: number;
  payPence: number;
  payPeriod: PayPeriod;
  managerName: string;
  managerPhone: string;
  supportUntil: string;
  pathway: Pathway;
  /** The first day of support at work: the start of the job, or of keeping it. */
  supportFrom: string;
  /** Since when the employer's side may know of it: the yes to an introduction, or to telling this employer. */
  openedToEmployerAt: string | null;
  /** Who speaks for an employer that has no account for this job; empty where colleagues with accounts do. */
  contactName: string;
  contactRole: string;
  contactEmail: string;
  contactPhone: string;
  /** What somebody whose job was at risk said when they agreed to support. */
  saidWords: string | null;
  saidHow: string | null;
  saidOn: string | null;
  endedOn: string | null;
  createdAt: string;
  updatedAt: string;
}

/** One specialist asks another about somebody on the other's caseload, without a name. */
export interface ColleagueQuestionTable {
  id: string;
  vacancyId: string;
  participantId: string;
  fromStaffId: string;
  toStaffId: string;
  words: string;
  askedAt: string;
  answer: string | null;
  answeredAt: string | null;
}
export interface ConcernTable {
  id: string;
  areaId: string | null;
  words: string;
  contact: string;
  raisedAt: string;
  handledAt: string | null;
  handledBy: string | null;
  handledNote: string | null;
}

export interface AuditEventTable {
  id: string;
  at: string;
  actorKind:
    | "visitor"
    | "employer"
    | "staff"
    | "participant"
    | "asker"
    | "employee"
    | "contact"
    | "system";
  actorAccountId: string | null;
  actorName: string;
  /** The transition or act: introduction.accept, vocationalProfile.open. */
  action: string;
  subjectKind: string;
  subjectId: string;
  participantId: string | null;
  employerId: string | null;
  detail: string | null;
  /** Of what was done in a visit by a mailed link: which. */
  emailLinkId: string | null;
}
export interface OutboxTable {
  id: string;
  event: string;
  /** JSON: ids only, never words of a person. */
  data: string;
  createdAt: string;
  expandedAt: string | null;
}
export interface MessageTable {
  id: string;
  outboxId: string;
  name: string;
  /** A person (account, participant) or, for links to people without an account, an address. */
  recipient: string;
  data: string;
  channel: Generated<MessageChannel>;
  queue: Generated<MessageQueue>;
  status: MessageStatus;
  /** The digest that took it in. */
  digestId: ColumnType<string | null, string | null | undefined, string | null>;
  attempts: number;
  nextAt: string;
  claimedAt: string | null;
  sentAt: string | null;
  lastError: string | null;
  createdAt: string;
}
export interface DemoMailTable {
  id: string;
  channel: Generated<"email" | "text">;
  toAddress: string;
  fromName: string;
  subject: string;
  text: string;
  html: string;
  /** What stands before the @ of the address that takes an answer. */
  replyTo: Generated<string | null>;
  sentAt: string;
}
