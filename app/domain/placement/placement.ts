/** A placement: the job somebody has agreed to and works in. Pure; the browser may read it. */
import type { Pathway, PlacementSide, PlacementStatus } from "#db/tables.ts";
import { addDays, daysBetween } from "../calendar/calendar.ts";
import { pathwayEndsOn } from "../pathway/pathway.ts";
import { type Actor, employerParty, type Party, staffParty } from "../policy.ts";
import type { Transitions } from "../transitions.ts";

export type { Pathway, PlacementSide, PlacementStatus };
export const placementStatuses = [
  "agreed",
  "started",
  "ended",
  "neverStarted",
] as const satisfies readonly PlacementStatus[];

export type PlacementTransition = "start" | "neverStart" | "end";

export const placementTransitions: Transitions<PlacementTransition, PlacementStatus> = {
  start: { from: ["agreed"], to: "started", by: ["employer", "specialist"] },
  // "system": the person started elsewhere, took the introduction back, or the employer was suspended.
  neverStart: {
    from: ["agreed"],
    to: "neverStarted",
    by: ["employer", "specialist", "participant", "system"],
  },
  end: { from: ["started"], to: "ended", by: ["employer", "specialist"] },
};

export const placementStatusWords: Record<PlacementStatus, string> = {
  agreed: "Agreed, not started yet",
  started: "In work",
  ended: "Has ended",
  neverStarted: "Did not start",
};

/** What a late press of a button is told. */
export const placementMoved: Record<PlacementStatus, string> = {
  agreed: "This job is agreed and has not started yet. Look at the page again before you choose.",
  started: "The start was recorded a moment ago. Nothing more is needed.",
  ended: "This job has already been recorded as ended.",
  neverStarted:
    "This start can no longer be recorded here. Please ring the specialist on the page before anything else happens.",
};

/** Why a job ended, without blame: the same list for everybody who may record it. */
export const endReasons = {
  asPlanned: "It ended as planned",
  jobChanged: "The job changed or is no longer there",
  hours: "The hours or the pattern did not work out",
  newJob: "They moved on to another job",
  theyChose: "They chose to stop",
  notRightFit: "It was not the right job this time",
  somethingElse: "Something else",
} as const;
export type EndReason = keyof typeof endReasons;
export const endReasonCodes = Object.keys(endReasons) as [EndReason, ...EndReason[]];

export const weeksAfter = (date: string, weeks: number) => addDays(date, weeks * 7);

export interface SupportTime {
  pathway: Pathway;
  /** The first day of support at work. */
  supportFrom: string;
  participationEndsOn: string;
  /** The area's weeks of support at work. */
  supportWeeks: number;
}

/**
 * The last day of support: whichever comes first of the area's weeks from its first day, the end of their time with the
 * team and, for somebody whose job was at risk, the length of that pathway.
 */
export function supportUntilOf(time: SupportTime): string {
  const { pathway, supportFrom, participationEndsOn, supportWeeks } = time;
  const ends = [weeksAfter(supportFrom, supportWeeks), participationEndsOn];
  // The months of the other pathway begin when somebody joins, long before a job: they are in participationEndsOn.
  if (pathway === "retention") ends.push(pathwayEndsOn(pathway, supportFrom));
  return ends.sort()[0] as string;
}

export type SupportReason = "participation" | "pathway" | "areaWeeks";

/** Why support ends on the day that was written down when it began: what the day agrees with. */
export function whySupportEnds(
  time: Omit<SupportTime, "supportWeeks"> & { supportUntil: string },
): SupportReason {
  const { pathway, supportFrom, supportUntil, participationEndsOn } = time;
  // Their time may have been made shorter since.
  if (participationEndsOn <= supportUntil) return "participation";
  return pathway === "retention" && supportUntil === pathwayEndsOn(pathway, supportFrom)
    ? "pathway"
    : "areaWeeks";
}

/** Why a start cannot be recorded for that day; null when it can. */
export const startDateProblem = (startedOn: string, today: string): string | null =>
  startedOn > today ? "Give the day they started. You can record it from that day on." : null;

/** Why an end cannot be recorded for that day; null when it can. */
export function endDateProblem(startsOn: string, endedOn: string, today: string): string | null {
  if (endedOn < startsOn) return "Give a last day that is not before the first.";
  return endedOn > today ? "You can record the last day once it has come." : null;
}

/** The week of support that a day falls in; 1 is the first. Below 1 before it begins. */
export const supportWeek = (supportFrom: string, date: string) =>
  Math.floor(daysBetween(supportFrom, date) / 7) + 1;

/** What the part somebody plays in a placement follows from. The specialist is the person's own, today. */
export interface PlacementScope {
  participantId: string;
  employerId: string;
  workplaceId: string | null;
  specialistId: string;
  teamId: string;
  areaId: string;
  /** Who stands in for the specialist today; null while they are here. */
  coverStaffId: string | null;
  /** Null: the person has not said yes to this employer knowing of it. */
  openedToEmployerAt: string | null;
}

export function placementParty(actor: Actor, placement: PlacementScope & { id: string }): Party {
  switch (actor.kind) {
    case "participant":
      return actor.participantId === placement.participantId ? "owner" : "none";
    case "staff":
      if (actor.staffId !== placement.specialistId && actor.staffId === placement.coverStaffId)
        return "cover";
      return staffParty(actor, placement);
    case "employer":
      return placement.openedToEmployerAt === null ? "none" : employerParty(actor, placement);
    case "contact":
      return placement.openedToEmployerAt !== null && actor.placementId === placement.id
        ? "employer"
        : "none";
    default:
      return "none";
  }
}

/** Which of the three sides somebody acts for; null for whoever acts for none, such as a lead. */
export function sideOf(party: Party): PlacementSide | null {
  if (party === "owner") return "participant";
  if (party === "employer" || party === "employerOwner") return "employer";
  return party === "ownSpecialist" || party === "cover" ? "specialist" : null;
}

/** Agreed or in work: once it has ended, nothing about it is changed any more. */
export const goesOn = ({ status }: { status: PlacementStatus }) =>
  status === "agreed" || status === "started";
