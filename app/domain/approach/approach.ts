/** Writing to an employer who has no vacancy out, about a kind of work and never about a person. */
import type { ApproachStatus } from "#db/tables.ts";
import { addDays, dayInWords } from "../calendar/calendar.ts";
import type { EmployerStanding } from "../employer/employer-standing.ts";
import { kindOfWorkInWords } from "../kind-of-work/kind-of-work.ts";
import { type Actor, employerParty, type Party } from "../policy.ts";
import type { Transitions } from "../transitions.ts";
import { lowerFirst } from "../work-environment/work-environment.ts";

export const approachStatuses = [
  "drafted",
  "sent",
  "interested",
  "notNow",
  "doNotAsk",
  "withdrawn",
] as const satisfies readonly ApproachStatus[];

export const approachStatusLabels: Readonly<Record<ApproachStatus, string>> = {
  drafted: "Being written",
  sent: "With the employer",
  interested: "They would like to talk",
  notNow: "Not now",
  doNotAsk: "They asked not to be written to",
  withdrawn: "Taken back",
};

export const approachAnswers = ["interested", "notNow", "doNotAsk"] as const;
export type ApproachAnswer = (typeof approachAnswers)[number];

export type ApproachTransition = ApproachAnswer | "send" | "read" | "withdraw";
export const approachTransitions: Transitions<ApproachTransition, ApproachStatus> = {
  send: { from: ["drafted"], to: "sent", by: ["specialist"] },
  interested: { from: ["sent"], to: "interested", by: ["employer"] },
  notNow: { from: ["sent"], to: "notNow", by: ["employer"] },
  doNotAsk: { from: ["sent"], to: "doNotAsk", by: ["employer"] },
  read: { from: [...approachAnswers], to: "same", by: ["specialist"] },
  withdraw: { from: ["drafted", "sent"], to: "withdrawn", by: ["specialist"] },
};

export const approachMoved: Readonly<Record<ApproachStatus, string>> = {
  drafted: "This letter has not been sent yet.",
  sent: "This letter is already with the employer.",
  interested: "This was answered a moment ago. Look at the page again.",
  notNow: "This was answered a moment ago. Look at the page again.",
  doNotAsk: "This was answered a moment ago. Look at the page again.",
  withdrawn: "This letter was taken back.",
};

/** Days between two letters to one employer, from whichever area; and after they asked for none. */
export const quietDays = 60;
export const quietAfterRefusalDays = 365;

/** The part somebody plays in one letter; a draft is its writer's alone. */
export function approachParty(
  actor: Actor,
  approach: { employerId: string; staffId: string; sentAt: string | null },
): Party {
  if (actor.kind === "staff" && actor.staffId === approach.staffId) return "ownSpecialist";
  if (approach.sentAt === null) return "none";
  if (actor.kind === "staff") return "otherStaff";
  if (actor.kind !== "employer") return "none";
  return employerParty(actor, { employerId: approach.employerId, workplaceId: null });
}

export interface LastApproach {
  status: ApproachStatus;
  /** YYYY-MM-DD: when it was sent, and answered. */
  sentOn: string | null;
  answeredOn: string | null;
}

/** From when the employer may be written to again; null: now. Somebody who would like to talk is always written to. */
export function quietUntil(last: LastApproach | null): string | null {
  if (!last?.sentOn || last.status === "interested" || last.status === "withdrawn") return null;
  if (last.status === "doNotAsk")
    return addDays(last.answeredOn ?? last.sentOn, quietAfterRefusalDays);
  return addDays(last.sentOn, quietDays);
}

/** Why nobody may write to this employer today; null: somebody may. */
export function whyNotToday(
  standing: EmployerStanding,
  last: LastApproach | null,
  today: string,
): string | null {
  if (standing === "suspended") return "This employer is on hold. Nobody writes to them now.";
  if (standing === "awaitsVerification")
    return "This employer has to be checked before anybody writes to them.";
  if (last?.status === "sent") return "A letter is with them now. Wait for the answer.";
  const until = quietUntil(last);
  if (!until || until <= today) return null;
  return last?.status === "doNotAsk"
    ? `They asked not to be written to. The next letter may go from ${dayInWords(until, today)}.`
    : `Somebody wrote to them lately. The next letter may go from ${dayInWords(until, today)}.`;
}

/** What a writer is told whose letter speaks of somebody. There is no way around it but an introduction. */
export const letterIsAboutTheWork = {
  people:
    "A letter speaks of the work alone. Leave out whom it could be for, what they are like and how many there are. Words about a person are an introduction, and go only after their yes.",
  condition:
    "Leave out conditions, medicines, benefits and the past. A letter speaks of the work alone.",
} as const;

/** The same words for every employer and every day. */
export const approachTemplate = (kindOfWork: string): string =>
  [
    `Do you ever need people for ${lowerFirst(kindOfWorkInWords(kindOfWork))} work, or have tasks of this kind that nobody has time for?`,
    "I would like to come by for half an hour and see what the work is like. I can tell you what other employers near you have done, which adjustments are usually free, and who pays for the rest.",
    "There is nothing to fill in and nothing to decide. Would a visit be welcome?",
  ].join("\n\n");
