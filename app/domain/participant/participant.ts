import type { IntroductionStatus, PlacementStatus, SafeChannel } from "#db/tables.ts";
import { dateOf, daysBetween } from "../calendar/calendar.ts";
import { type Actor, type Party, staffParty } from "../policy.ts";

/** How it is safe to reach somebody, as the specialist reads it. */
export const safeChannelLabels: Record<SafeChannel, string> = {
  email: "By email",
  text: "By text message",
  phone: "By phone",
  inPerson: "In person only",
};
export const safeChannels = Object.keys(safeChannelLabels) as [SafeChannel, ...SafeChannel[]];

/** A full caseload, and the most one specialist should hold (the supported employment quality framework). */
export const caseloadFull = 20;
export const caseloadMost = 25;

export type CaseloadRoom = "room" | "full" | "over";

export function caseloadRoom(people: number): CaseloadRoom {
  if (people < caseloadFull) return "room";
  return people <= caseloadMost ? "full" : "over";
}

export function caseloadWords(people: number): string {
  const held = people === 1 ? "1 person" : `${people} people`;
  const room = {
    room: `Room for ${caseloadFull - people} more before a full caseload of ${caseloadFull}.`,
    full: `A full caseload is ${caseloadFull}; ${caseloadMost} is the most.`,
    over: `More than ${caseloadMost}, the most one specialist should hold. Talk to your lead.`,
  };
  return `${held}. ${room[caseloadRoom(people)]}`;
}

/** Days before the end of a participation in which somebody should plan what follows. */
export const endsSoonDays = 42;

export type Participation = "running" | "endsSoon" | "ended" | "closed";

/** Derived from dates, never stored. `today` is YYYY-MM-DD. */
export function participation(
  person: { participationEndsOn: string; closedAt: string | null },
  today: string,
): Participation {
  if (person.closedAt) return "closed";
  const left = daysBetween(today, person.participationEndsOn);
  if (left < 0) return "ended";
  return left <= endsSoonDays ? "endsSoon" : "running";
}

export const participationLabels: Record<Participation, string> = {
  running: "Taking part",
  endsSoon: "Ends soon",
  ended: "Past its end date",
  closed: "Closed",
};

export interface ParticipantPlace {
  id: string;
  specialistId: string;
  teamId: string;
  areaId: string;
}

/** The part somebody plays in a participant's record. */
export function participantParty(actor: Actor, person: ParticipantPlace): Party {
  if (actor.kind === "participant") return actor.participantId === person.id ? "owner" : "none";
  if (actor.kind === "staff") return staffParty(actor, person);
  return actor.kind === "system" ? "system" : "none";
}

/** Fewer than this many people are never counted out loud: a small number points at somebody. */
export const smallestCount = 5;

export const countInWords = (people: number) =>
  people >= smallestCount ? `${people} people` : `fewer than ${smallestCount} people`;

/** Where things are for somebody, in one word for a list: the furthest along wins. */
export type CaseloadState = "inWork" | "withEmployer" | "deciding" | "looking";

export const caseloadStateLabels: Record<CaseloadState, string> = {
  inWork: "In work",
  withEmployer: "With an employer",
  deciding: "Deciding",
  looking: "Looking",
};

const decided: readonly IntroductionStatus[] = [
  "withEmployer",
  "interested",
  "meeting",
  "offered",
  "offerAccepted",
];

export function caseloadState(person: {
  introductions: readonly IntroductionStatus[];
  placements: readonly PlacementStatus[];
}): CaseloadState {
  if (person.placements.includes("started")) return "inWork";
  if (person.introductions.some((status) => decided.includes(status))) return "withEmployer";
  return person.introductions.includes("withParticipant") ? "deciding" : "looking";
}

/** Days without an introduction after which somebody's list of jobs wants another look. */
export const nothingYetDays = 21;

/** Nobody has begun an introduction of somebody who looks, for as long as that. `today` is YYYY-MM-DD. */
export function isNothingYet(
  person: Parameters<typeof caseloadState>[0] & {
    closedAt: string | null;
    createdAt: string;
    lastDraftedAt: string | null;
  },
  today: string,
): boolean {
  if (person.closedAt || caseloadState(person) !== "looking") return false;
  if (person.placements.includes("agreed")) return false;
  return daysBetween(dateOf(person.lastDraftedAt ?? person.createdAt), today) >= nothingYetDays;
}
