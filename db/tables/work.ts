/** Employers and their vacancies. */

export type SizeBand = "1-9" | "10-49" | "50-249" | "250+";
export type MemberRole = "owner" | "manager";
export type VacancyStatus =
  | "draft"
  | "awaitingVerification"
  | "live"
  | "paused"
  | "filled"
  | "closed";
export type VacancyKind = "paidJob" | "apprenticeship" | "supportedInternship" | "taster";
export type Contract = "permanent" | "fixedTerm" | "temporary" | "seasonal" | "casual";
export type PayPeriod = "hour" | "week" | "month" | "year";
export type CanChange = "yes" | "partly" | "no" | "notSure";
export type TaskWeight = "essential" | "movable";
export type CriterionWeight = "essential" | "desirable";
/** `learnable`: needed, and taught on the job. */
export type DemandWeight = "byLaw" | "essential" | "learnable" | "desirable";
/** What a position was taken from, the nearest first. */
export type PositionFrom = "postcode" | "place" | "council";

export interface EmployerTable {
  id: string;
  name: string;
  about: string;
  sizeBand: SizeBand;
  companyNumber: string | null;
  charityNumber: string | null;
  /** Self-declared, 1 to 3. */
  disabilityConfidentLevel: number | null;
  disabilityConfidentOn: string | null;
  /** The named specialist, from verification on. */
  specialistId: string | null;
  /** Since when its open vacancies are in the file for the national job site. */
  nationalExportAt: string | null;
  createdAt: string;
}
export interface EmployerVerificationTable {
  id: string;
  employerId: string;
  areaId: string;
  staffId: string;
  spokeTo: string;
  checked: string;
  verifiedAt: string;
}
export interface EmployerSuspensionTable {
  id: string;
  employerId: string;
  areaId: string;
  staffId: string;
  reason: string;
  suspendedAt: string;
  liftedAt: string | null;
  liftedBy: string | null;
}
export interface WorkplaceTable {
  id: string;
  employerId: string;
  name: string;
  address: string;
  postcode: string;
  localAuthorityId: string;
  gettingThere: string;
  access: string;
  /** A place of the gazetteer, where the postcode is not known. */
  placeId: string | null;
  /** Degrees, WGS84; both or neither. */
  latitude: number | null;
  longitude: number | null;
  positionFrom: PositionFrom | null;
  /** The tenth of a degree in which it lies: see `squareOf`. */
  square: number | null;
  createdAt: string;
  closedAt: string | null;
}
/** Where postcodes are, from an open file that `npm run places:import` reads. */
export interface PostcodePlaceTable {
  /** SE155AA; or the first half, SE15, with the middle of its postcodes. */
  postcode: string;
  latitude: number;
  longitude: number;
  localAuthorityId: string | null;
}
export interface EmployerMemberTable {
  id: string;
  employerId: string;
  accountId: string;
  role: MemberRole;
  createdAt: string;
  removedAt: string | null;
}
export interface EmployerMemberWorkplaceTable {
  memberId: string;
  workplaceId: string;
}

export interface VacancyTable {
  id: string;
  employerId: string;
  workplaceId: string | null;
  status: VacancyStatus;
  title: string;
  kind: VacancyKind;
  kindOfWork: string | null;
  /** A job of the list of occupations. */
  occupation: string | null;
  contract: Contract | null;
  contractNote: string;
  places: number;
  summary: string;
  payMinPence: number | null;
  payMaxPence: number | null;
  payPeriod: PayPeriod | null;
  /** What an unpaid kind gives instead of pay. */
  insteadOfPay: string;
  minutesMin: number | null;
  minutesMax: number | null;
  /** Comma-separated mon,tue…; null: not said. */
  days: string | null;
  startsAt: string | null;
  endsAt: string | null;
  pattern: string;
  hoursCanChange: CanChange | null;
  hoursNote: string;
  expectedStartOn: string | null;
  gettingThere: string;
  access: string;
  /** Comma-separated ways to apply or be introduced. */
  waysToApply: string;
  howToApply: string;
  processAdjustments: string;
  contactName: string;
  contactRole: string;
  contactEmail: string;
  contactPhone: string;
  closesOn: string | null;
  specialistId: string | null;
  createdBy: string;
  /** Set when a specialist drafted it from a visit; the employer confirms by link. */
  draftedByStaffId: string | null;
  confirmedAt: string | null;
  publishedAt: string | null;
  pausedReason: string | null;
  endedAt: string | null;
  /** Why its employer ended it early. */
  endedBecause: string | null;
  /** Their words about it, for staff alone. */
  endedWords: string | null;
  /** The day on which a finished draft goes live by itself, once `scheduledAt` says that its employer agreed to it. */
  publishOn: string | null;
  scheduledAt: string | null;
  /** The day from which the job can be had again; until then nobody is introduced. */
  availableFrom: string | null;
  /** How many introductions its employer takes at a time; null: any number. */
  mostIntroductions: number | null;
  placesFilled: number;
  /** Never on the board, in a feed or in a search: specialists alone know of it. */
  keptForSpecialistsAt: string | null;
  /** How long specialists see it first, in days from going live. */
  specialistsFirstDays: number | null;
  /** The last day on which specialists alone see it, worked out when it went live. */
  specialistsFirstUntil: string | null;
  /** When its employer last said or changed something about it. */
  touchedAt: string | null;
  /** When we asked whether it is still open, and no answer came yet. */
  stillOpenAskedAt: string | null;
  copiedFromId: string | null;
  createdAt: string;
  updatedAt: string;
}
export interface VacancyTaskTable {
  id: string;
  vacancyId: string;
  position: number;
  words: string;
  weight: TaskWeight;
  /** A scale or a skill: what the job would ask less of without this task. */
  asksFor: string | null;
}
export interface VacancyDemandTable {
  vacancyId: string;
  position: number;
  skill: string;
  weight: DemandWeight;
}
export interface VacancyCriterionTable {
  id: string;
  vacancyId: string;
  position: number;
  words: string;
  weight: CriterionWeight;
}
export interface VacancyEnvironmentTable {
  vacancyId: string;
  dimension: string;
  level: number;
  canChange: CanChange | null;
  note: string;
}
/** What matching compares of a vacancy as it was at this change. */
export interface VacancyToWeighTable {
  vacancyId: string;
  packedFrom: string;
  packed: string;
}
/** What was said to the employer about a live vacancy: kept promises are read from here. */
export interface VacancyNewsTable {
  id: string;
  vacancyId: string;
  staffId: string;
  words: string;
  sentAt: string;
}

export type JobProposalStatus =
  | "drafted"
  | "sent"
  | "agreed"
  | "partlyAgreed"
  | "declined"
  | "lapsed"
  | "withdrawn"
  | "noLongerOpen";
export type JobChangeKind = "task" | "hours" | "days" | "times" | "training";
export type JobChangeAnswer = "agree" | "keep" | "gone";

/** How a job could be, put to its employer by staff. Of the job alone: a person has no place in it. */
export interface JobProposalTable {
  id: string;
  vacancyId: string;
  employerId: string;
  staffId: string;
  status: JobProposalStatus;
  words: string;
  /** Who else at the employer might take the tasks: a role, never a name. */
  takenBy: string;
  draftedAt: string;
  sentAt: string | null;
  answerBy: string | null;
  answeredAt: string | null;
  answeredBy: string | null;
  reason: string;
  /** When the staff side had read the answer, or that none came. */
  readAt: string | null;
  endedAt: string | null;
  updatedAt: string;
}
export interface JobProposalChangeTable {
  id: string;
  proposalId: string;
  position: number;
  kind: JobChangeKind;
  /** Of the task, or of what somebody must have: saving those anew gives them new ids, so words say which. */
  words: string;
  minutes: number | null;
  days: string | null;
  startsAt: string | null;
  endsAt: string | null;
  /** How it was on the day of the answer. */
  was: string | null;
  answer: JobChangeAnswer | null;
}

/** A kind of work that an employer likes to hear about, also without a vacancy. */
export interface EmployerInvitationTable {
  employerId: string;
  kindOfWork: string;
  createdAt: string;
}
export type ApproachStatus =
  | "drafted"
  | "sent"
  | "interested"
  | "notNow"
  | "doNotAsk"
  | "withdrawn";
/** A letter to an employer about a kind of work. It knows of no person. */
export interface ApproachTable {
  id: string;
  employerId: string;
  staffId: string;
  kindOfWork: string;
  status: ApproachStatus;
  words: string;
  draftedAt: string;
  sentAt: string | null;
  answeredAt: string | null;
  answeredBy: string | null;
  /** What the employer added. */
  answer: string;
  readAt: string | null;
  updatedAt: string;
}
