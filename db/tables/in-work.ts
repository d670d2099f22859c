/** What follows an agreed job: what the three sides agreed, training and visits, reviews, and how long it lasts. */
import type { Strength } from "./people.ts";

/** How long support lasts, and what is counted, follow from it. Retention: the person had the job before. */
export type Pathway = "outOfWork" | "retention";
/** The three who hold a placement up. */
export type PlacementSide = "participant" | "employer" | "specialist";
/** How somebody said what another wrote down for them. */
export interface SaidColumns {
  recordedByStaffId: string | null;
  saidWords: string | null;
  saidHow: string | null;
  saidOn: string | null;
}
export type TellingDecision = "yes" | "no" | "takenBack";
/** What somebody decided about telling the employer of a job that came of no introduction. The latest counts. */
export interface PlacementTellingTable extends SaidColumns {
  id: string;
  placementId: string;
  decision: TellingDecision;
  /** Of a yes: everything the employer was to be told, as they read it. Empty else. */
  words: string;
  sha256: string;
  decidedAt: string;
}

/** A step between meeting and offer, for one person, agreed with the Jobcentre beforehand. */
export interface WorkTrialTable extends SaidColumns {
  id: string;
  introductionId: string;
  /** As the Jobcentre gave it. No employer reads it. */
  agreementReference: string;
  agreedOn: string;
  /** How long the job is to last, in weeks; null: no end. */
  jobWeeks: number | null;
  minutesPerWeek: number;
  startsOn: string;
  /** As agreed, within the law of that day: a later limit leaves it. */
  mostDays: number;
  staffId: string;
  createdAt: string;
  endedAt: string | null;
}
export interface WorkTrialDayTable {
  workTrialId: string;
  day: string;
  recordedAt: string;
}

export type StepLevel = "independent" | "prompted" | "notYet";
export type Prompt = "gesture" | "verbal" | "written" | "shown" | "together";
export interface TrainingTaskTable {
  id: string;
  placementId: string;
  position: number;
  title: string;
  templateId: string | null;
  createdAt: string;
  closedAt: string | null;
}
export interface TrainingStepTable {
  id: string;
  taskId: string;
  position: number;
  words: string;
  removedAt: string | null;
}
export interface StepRecordTable {
  visitId: string;
  stepId: string;
  level: StepLevel;
  /** Of a prompted step only. */
  prompt: Prompt | null;
}
export interface FadingPlanTable {
  placementId: string;
  naturalSupports: string;
  stepUpWhen: string;
  staffId: string;
  updatedAt: string;
}
export interface FadingWeekTable {
  placementId: string;
  /** 1 is the first week of support. */
  week: number;
  plannedMinutes: number;
}
export type VisitWay = "atWork" | "elsewhere" | "phone" | "video";
export interface VisitTable {
  /** Made with the form, so that one sent twice is kept once. */
  id: string;
  placementId: string;
  staffId: string;
  visitedOn: string;
  way: VisitWay;
  /** Comma-separated participant,manager,buddy,others. */
  withWhom: string;
  minutes: number;
  workedOn: string;
  nextStep: string;
  nextOn: string | null;
  /** HH:MM in London. */
  nextAt: string | null;
  /** The employer is told of a next visit at work alone. */
  nextWay: VisitWay | null;
  recordedAt: string;
  /** Null: as it was first written. */
  changedAt: string | null;
}

export type Feeling = "well" | "mixed" | "notWell";
export type ReviewNoticeKind = "asked" | "chasedOnce" | "chasedTwice";
/** The weeks of an area that keeps its own; without any row the portal's own weeks apply. */
export interface ReviewWeekTable {
  areaId: string;
  pathway: Pathway;
  week: number;
}
/** Written when support begins, so that a changed timetable leaves what was planned. */
export interface InWorkReviewTable {
  id: string;
  placementId: string;
  week: number;
  dueOn: string;
  /** What all three read: what was agreed. Empty until the specialist closes the review. */
  outcome: string;
  closedAt: string | null;
  closedByStaffId: string | null;
}
export interface ReviewAnswerTable extends SaidColumns {
  reviewId: string;
  side: PlacementSide;
  feeling: Feeling;
  goesWell: string;
  toChange: string;
  wouldHelp: string;
  /** A participant's answer that the employer may read; null: it may not. */
  sharedAt: string | null;
  answeredAt: string;
  answeredByName: string;
  accountId: string | null;
}
/** Each notice to a side is sent once: the key is the guard. */
export interface ReviewNoticeTable {
  reviewId: string;
  side: PlacementSide;
  kind: ReviewNoticeKind;
  sentAt: string;
}
/** From a participant to their specialist alone. No employer and no lead ever reads it, nor that there is one. */
export interface PrivateNoteTable {
  id: string;
  placementId: string;
  reviewId: string | null;
  feeling: Feeling | null;
  words: string;
  /** Of one that they said, and somebody else wrote down for them. */
  recordedByStaffId: string | null;
  saidHow: string | null;
  saidOn: string | null;
  writtenAt: string;
}
export type WarningRule =
  | "reviewsMissed"
  | "notGoingWell"
  | "supportRising"
  | "hoursFalling"
  | "daysMissed"
  | "adjustmentOverdue";
/** Warnings are derived; that one was dealt with is not. */
export interface WarningClosingTable {
  placementId: string;
  rule: WarningRule;
  /** What set it off, such as a review: another cause opens it anew. */
  cause: string;
  did: "something" | "isFine";
  note: string;
  staffId: string;
  at: string;
}
/** "I need help now". Of each side one waits at a time. */
export interface HelpCallTable {
  /** Made with the form, so that one sent twice is kept once. */
  id: string;
  placementId: string;
  side: "participant" | "employer";
  callerName: string;
  words: string;
  calledAt: string;
  /** The instant that was promised. */
  answerBy: string;
  answeredAt: string | null;
  answeredByStaffId: string | null;
  /** What was done: read by the caller's side and by the person, whoever called. */
  answer: string;
}

/**
 * Time in a job: both days belong to it. Spells of work follow one another without a gap, each with its hours; a break lies
 * over them and takes its days away.
 */
export interface WorkSpellTable {
  id: string;
  placementId: string;
  kind: "work" | "break";
  fromOn: string;
  /** Null: it goes on. */
  untilOn: string | null;
  minutesPerWeek: number;
  recordedAt: string;
  /** Empty: carried over from before spells were kept. */
  recordedByName: string;
}
/** What an employer says of days worked. It never says why. */
export interface FewerDaysTable {
  id: string;
  placementId: string;
  /** The Monday of that week. */
  weekOf: string;
  days: number;
  reportedByName: string;
  reportedAt: string;
}
export type EvidenceKind = "payslip" | "employerWord" | "contract" | "personWord" | "other";
export interface OutcomeEvidenceTable {
  id: string;
  placementId: string;
  /** A definition of db/reference/outcomes.ts. */
  definition: string;
  kind: EvidenceKind;
  /** The day that it speaks of. */
  upTo: string;
  note: string;
  staffId: string;
  notedAt: string;
}
/** What stays at work when support ends. The latest that was sent counts; one at a time is being written. */
export interface HandOverTable {
  id: string;
  placementId: string;
  naturalSupports: string;
  whatWorks: string;
  whoToCall: string;
  staffId: string;
  writtenAt: string;
  /** What the person would like changed before it goes. */
  changeWords: string;
  changeAskedAt: string | null;
  /** The day on which it was gone through with the person. */
  readWithOn: string | null;
  /** When the employer's side could read it. */
  sentAt: string | null;
}
/** Why a job ended, from each side by itself, without blame. */
export interface JobEndingTable {
  placementId: string;
  side: PlacementSide;
  reason: string;
  words: string;
  /** Who said it. */
  name: string;
  saidAt: string;
  /** Who wrote it down for them, how they said it and when; null where they wrote it themselves. */
  recordedByStaffId: string | null;
  saidHow: string | null;
  saidOn: string | null;
}
/** What a job taught of how somebody works best, offered to them: it is in their profile only if they take it. */
export interface ProfileSuggestionTable extends SaidColumns {
  id: string;
  placementId: string;
  participantId: string;
  dimension: string;
  fromLevel: number;
  toLevel: number;
  strength: Strength;
  words: string;
  staffId: string;
  suggestedAt: string;
  answer: "taken" | "left" | null;
  answeredAt: string | null;
}
/** The key with which visits that wait on somebody's phone are locked: the server gives it to them alone. */
export interface DeviceKeyTable {
  accountId: string;
  key: string;
  createdAt: string;
}
