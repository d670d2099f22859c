import type { MemberRole, StaffRole } from "#db/tables.ts";

/** Somebody at an employer. Managers act for named workplaces only. */
export interface EmployerActor {
  kind: "employer";
  accountId: string;
  name: string;
  memberId: string;
  employerId: string;
  employerName: string;
  role: MemberRole;
  /** The workplaces a manager is named for; "all" for an owner. */
  workplaceIds: "all" | readonly string[];
  /** Not signed in: let in to one thing of theirs by this mailed link. */
  byLinkId?: string;
}
export interface StaffActor {
  kind: "staff";
  accountId: string;
  name: string;
  staffId: string;
  areaId: string;
  teamId: string;
  role: StaffRole;
  /** The teams a lead leads; empty for a specialist. */
  leads: readonly string[];
}
export interface ParticipantActor {
  kind: "participant";
  /** Null: has none, and is let in by a mailed link. */
  accountId: string | null;
  name: string;
  participantId: string;
  specialistId: string;
  /** Not signed in: let in to one thing of theirs by this mailed link. */
  byLinkId?: string;
}
/** Somebody who asked for advice without an account, let in by their mailed link. */
export interface AskerActor {
  kind: "asker";
  name: string;
  adviceRequestId: string;
}
/** Somebody whose job is at risk, let in by the card their employer handed over. */
export interface EmployeeActor {
  kind: "employee";
  name: string;
  employeeId: string;
  adviceRequestId: string;
  /** They chose to join the advice; before that they may not read it. */
  joined: boolean;
}
/** Who speaks for an employer in one placement without an account, let in by their mailed link. */
export interface ContactActor {
  kind: "contact";
  name: string;
  placementId: string;
  employerId: string;
}
/** The portal itself: recurring jobs. */
export interface SystemActor {
  kind: "system";
}
export interface VisitorActor {
  kind: "visitor";
}
export type GuestActor = AskerActor | EmployeeActor | ContactActor;
export type Actor =
  | EmployerActor
  | StaffActor
  | ParticipantActor
  | GuestActor
  | SystemActor
  | VisitorActor;

/**
 * The part somebody plays in one record; "none" sees nothing and is answered 404.
 * - owner: the person it is about (a participant or an employee in their own record, an employee in advice they joined)
 * - ownSpecialist: the specialist who supports that person, or who is named for that vacancy or request
 * - cover: stands in for that specialist while they are away
 * - teamLead: leads the team of that specialist
 * - teamColleague: a specialist of the same team
 * - areaStaff: any staff of the record's area; otherStaff: staff of another area
 * - employer: a colleague at the employer, for a workplace that is theirs
 */
export type Party =
  | "owner"
  | "ownSpecialist"
  | "cover"
  | "teamLead"
  | "teamColleague"
  | "areaStaff"
  | "otherStaff"
  | "employerOwner"
  | "employer"
  | "public"
  | "system"
  | "none";

const anyStaff = ["ownSpecialist", "teamLead", "teamColleague", "areaStaff", "otherStaff"] as const;
const employerSide = ["employerOwner", "employer"] as const;

/** Who may do what. The only copy: lists, pages, commands and tests read it. */
export const permissions = {
  "participant.name": ["owner", "ownSpecialist", "teamLead"],
  "participant.asInitial": ["teamColleague"],
  "participant.edit": ["ownSpecialist"],
  "participant.move": ["teamLead"],
  "vocationalProfile.read": ["owner", "ownSpecialist"],
  /** With a written reason, audited. */
  "vocationalProfile.openWithReason": ["teamLead"],
  "vocationalProfile.edit": ["owner", "ownSpecialist"],
  "employer.read": [...anyStaff, ...employerSide],
  "employer.edit": ["employerOwner"],
  "employer.verify": ["ownSpecialist", "teamLead", "teamColleague", "areaStaff"],
  /** On the board: live, paid, not past its day, of a checked employer. */
  "vacancy.readOnBoard": ["public", ...anyStaff, ...employerSide],
  /** Live anywhere, the unpaid kinds among them. */
  "vacancy.readLive": [...anyStaff, ...employerSide],
  /** Waiting, paused or ended; of a draft see vacancyParty. */
  "vacancy.readUnpublished": ["ownSpecialist", "areaStaff", ...employerSide],
  "vacancy.edit": [...employerSide, "ownSpecialist"],
  "jobProposal.read": ["ownSpecialist", "areaStaff", ...employerSide],
  "jobProposal.write": ["ownSpecialist", "areaStaff"],
  "jobProposal.answer": [...employerSide],
  /** About a kind of work, to the employer as a whole. A draft is its writer's alone, see approachParty. */
  "approach.read": [...anyStaff, ...employerSide],
  "approach.answer": [...employerSide],
  "introduction.readDraft": ["ownSpecialist", "owner"],
  "introduction.readState": ["ownSpecialist", "owner", "teamLead"],
  "introduction.readApproved": ["ownSpecialist", "owner", ...employerSide],
  "placement.read": ["owner", "ownSpecialist", "cover", ...employerSide],
  "placement.readState": ["owner", "ownSpecialist", "cover", "teamLead", ...employerSide],
  /** What the specialist's side does: agreement, training, visits, reviews, hand-over. */
  "placement.support": ["ownSpecialist", "cover"],
  /** What the service writes about the person: visits, training, fading. Never the employer's to read. */
  "placement.readSupport": ["owner", "ownSpecialist", "cover"],
  "placement.readEmployersWords": ["ownSpecialist", "cover"],
  /** From when on somebody works how many hours: a fact of the job. Breaks and corrections are the specialist's to record. */
  "workSpell.changeHours": ["ownSpecialist", "cover", ...employerSide],
  /** How many days were worked in a week, never why. */
  "fewerDays.report": [...employerSide],
  /** What is reached and when: for a lead states and dates. No employer's business. */
  "outcome.readState": ["owner", "ownSpecialist", "cover", "teamLead"],
  /** Whether the employer of a job that came of no introduction may know: the person says so, or has it written down. */
  "placement.decideTelling": ["owner", "ownSpecialist", "cover"],
  /** What somebody says to their specialist alone. */
  "privateNote.read": ["owner", "ownSpecialist", "cover"],
  "earlyWarning.read": ["ownSpecialist", "cover"],
  /** That one is open, and which rule: never its words, nor whose answer set it off. */
  "earlyWarning.readRule": ["ownSpecialist", "cover", "teamLead"],
  /** "I need help now": each side its own calls alone. */
  "helpCall.make": ["owner", ...employerSide],
  /** That one waits, and since when: never its words, nor whose it is. */
  "helpCall.readWaiting": ["ownSpecialist", "cover", "teamLead"],
  "plan.read": ["owner", "ownSpecialist", ...employerSide],
  "advice.read": [
    "owner",
    "ownSpecialist",
    "teamLead",
    "teamColleague",
    "areaStaff",
    ...employerSide,
  ],
  "advice.answer": ["ownSpecialist", "teamColleague", "teamLead", "areaStaff"],
  /** Somebody who used their card, with what they gave: of the employer's side nobody, see employeeParty. */
  "employee.read": ["owner", "ownSpecialist", "areaStaff"],
  "employee.take": ["areaStaff"],
} as const satisfies Record<string, readonly Party[]>;

export type Permission = keyof typeof permissions;

export function may(party: Party, permission: Permission): boolean {
  return (permissions[permission] as readonly Party[]).includes(party);
}

/** The part a member of staff plays towards a record kept by one specialist. */
export function staffParty(
  actor: StaffActor,
  record: { specialistId: string | null; teamId: string | null; areaId: string | null },
): Party {
  if (actor.staffId === record.specialistId) return "ownSpecialist";
  if (record.teamId && actor.leads.includes(record.teamId)) return "teamLead";
  if (record.teamId && actor.teamId === record.teamId && actor.role === "specialist")
    return "teamColleague";
  return actor.areaId === record.areaId ? "areaStaff" : "otherStaff";
}

/** The part somebody at an employer plays towards a record of a workplace (null: of the whole organisation). */
export function employerParty(
  actor: EmployerActor,
  record: { employerId: string; workplaceId: string | null },
): Party {
  if (actor.employerId !== record.employerId) return "none";
  if (actor.role === "owner" || actor.workplaceIds === "all") return "employerOwner";
  if (record.workplaceId === null) return "employer";
  return actor.workplaceIds.includes(record.workplaceId) ? "employer" : "none";
}
