/** Accounts, the people who support, and the people who are supported. Stored unions live here and are derived upward. */

import type { ColumnType, Generated } from "kysely";

export type LinkPurpose =
  | "confirmEmail"
  | "resetPassword"
  | "changeEmail"
  | "joinEmployer"
  | "joinStaff"
  | "joinAsParticipant"
  | "confirmVacancy"
  | "accountExists"
  | "confirmAdvice"
  | "openAdvice"
  | "openMyJob"
  | "openPlacement"
  | "openIntroduction"
  | "openJob"
  | "answerReview"
  | "answerStillOpen"
  | "savedSearch"
  | "signIn"
  | "stopMessages";
export type StaffRole = "specialist" | "lead";
export type Nation = "england" | "wales";
export type SafeChannel = "email" | "text" | "phone" | "inPerson";
export type Wish = "wanted" | "acceptable" | "notForMe";
export type TravelWay = "walk" | "bike" | "bus" | "train" | "car" | "lift" | "taxi";
export type Strength = "need" | "prefer";

export interface AccountTable {
  id: string;
  /** Lower case. */
  email: string;
  name: string;
  /** argon2id; null until the person has chosen a password. */
  passwordHash: string | null;
  /** For text messages, where they chose those. International form. */
  phone: ColumnType<string | null, string | null | undefined, string | null>;
  emailConfirmedAt: string | null;
  closedAt: string | null;
  createdAt: string;
}
export interface SessionTable {
  /** SHA-256 of the cookie's value: a leaked table cannot be replayed. */
  id: string;
  accountId: string;
  /** Epoch milliseconds, one type for both databases. */
  expiresAt: number;
  /** When its reader last showed who they are. Null: not known, so not a moment ago. */
  begunAt: string | null;
}
export interface EmailLinkTable {
  id: string;
  purpose: LinkPurpose;
  tokenHash: string;
  accountId: string | null;
  email: string;
  /** What the link is about: an employer, a team, a participant, a vacancy. */
  subjectId: string | null;
  /** JSON: what the act needs and the link's maker decided, such as a role. */
  payload: string | null;
  createdAt: string;
  expiresAt: string;
  usedAt: string | null;
  /** Ended by a newer one, or with what it opened. */
  revokedAt: string | null;
  /** An invitation that was taken back by the side that made it: no press brings it again. */
  withdrawnAt: string | null;
  /** When a fresh one was last asked for in its place. */
  freshAskedAt: string | null;
}

export interface AreaTable {
  id: string;
  name: string;
  nation: Nation;
  runBy: string;
  phone: string;
  email: string;
  hours: string;
  /** Weeks from the start of a job in which we support the person and the employer. */
  supportWeeks: Generated<number>;
  /** The advice desk's promise, in working days: taken up, answered, never past. */
  acknowledgeDays: Generated<number>;
  answerDays: Generated<number>;
  apologiseDays: Generated<number>;
  createdAt: string;
}
export interface LocalAuthorityTable {
  id: string;
  name: string;
  areaId: string;
  /** The team that looks after workplaces here; null: any team of the area. */
  teamId: string | null;
}
export interface TeamTable {
  id: string;
  areaId: string;
  /** What employers and participants call it, such as "Southwark Works". */
  name: string;
  phone: string;
  email: string;
  hours: string;
  createdAt: string;
}
export interface StaffTable {
  id: string;
  accountId: string;
  areaId: string;
  teamId: string;
  role: StaffRole;
  phone: string;
  hours: string;
  coverStaffId: string | null;
  createdAt: string;
  closedAt: string | null;
}
export interface TeamLeadTable {
  teamId: string;
  staffId: string;
}

export interface ParticipantTable {
  id: string;
  specialistId: string;
  /** Null: works through the specialist. */
  accountId: string | null;
  chosenName: string;
  email: string | null;
  phone: string | null;
  /** The first half of a postcode, such as SE15. */
  homeDistrict: string;
  participationEndsOn: string;
  safeChannel: SafeChannel;
  /** Comma-separated mon,tue…, and London hours as HH:MM (both or neither): messages wait for them. Null: any. */
  safeDays: string | null;
  safeFrom: string | null;
  safeUntil: string | null;
  /** What else to know, in their words. */
  safeWhen: string;
  /** The name messages come from, chosen so that a glance at a phone says nothing. */
  senderName: string;
  createdAt: string;
  closedAt: string | null;
}
export type SkillAnswer = "has" | "learning" | "no";

export interface VocationalProfileTable {
  participantId: string;
  about: string;
  skills: string;
  minMinutes: number | null;
  maxMinutes: number | null;
  /** Comma-separated mon-early,mon-morning…; null: not known. */
  week: string | null;
  earliestStart: string | null;
  latestFinish: string | null;
  availableFrom: string | null;
  payFloorPence: number | null;
  /** Comma-separated permanent,fixedTerm…; null: not known. */
  contracts: string | null;
  /** Weeks of notice where they work now. */
  noticeWeeks: number | null;
  travelNote: string;
  learning: string;
  /** A place of the gazetteer. */
  homePlace: string | null;
  /** Degrees to two decimals, about a kilometre: a home is never kept more exactly. */
  homeLatitude: number | null;
  homeLongitude: number | null;
  /** Comma-separated walk,bus…; null: not known. */
  travelWays: string | null;
  longestJourneyMinutes: number | null;
  updatedAt: string;
}
export interface ProfileWishTable {
  participantId: string;
  kindOfWork: string;
  wish: Wish;
}
export interface ProfileJobTable {
  participantId: string;
  occupation: string;
  wish: Wish;
}
export interface ProfileSkillTable {
  participantId: string;
  skill: string;
  answer: SkillAnswer;
}
export interface ProfileReachTable {
  participantId: string;
  localAuthorityId: string;
}
/** What a specialist knows better than the estimate of one journey. */
export interface TravelCorrectionTable {
  participantId: string;
  workplaceId: string;
  minutes: number;
  way: TravelWay;
  /** How it was found out, in a few words. */
  how: Generated<string>;
  staffId: string;
  at: string;
}
export interface ProfileEnvironmentTable {
  participantId: string;
  dimension: string;
  fromLevel: number;
  toLevel: number;
  strength: Strength;
  note: string;
}
export interface ProfileAdjustmentTable {
  participantId: string;
  adjustmentId: string;
  words: string;
}
export interface ProfileStrengthTable {
  id: string;
  participantId: string;
  position: number;
  words: string;
}

/** Derived from the profile: what matching compares, packed. */
export interface PersonToWeighTable {
  participantId: string;
  specialistId: string;
  packed: string;
}
/** An employer that somebody does not want to be introduced to. */
export interface ExcludedEmployerTable {
  participantId: string;
  employerId: string;
  createdAt: string;
}
