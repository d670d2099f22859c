import type { JobChangeAnswer, JobProposalStatus } from "#db/tables.ts";
import type { Actor, Party } from "../policy.ts";
import type { Transitions } from "../transitions.ts";
import { type VacancyPlace, vacancyParty } from "../vacancy/vacancy-access.ts";

export const proposalStatuses = [
  "drafted",
  "sent",
  "agreed",
  "partlyAgreed",
  "declined",
  "lapsed",
  "withdrawn",
  "noLongerOpen",
] as const satisfies readonly JobProposalStatus[];

export const proposalStatusLabels: Readonly<Record<JobProposalStatus, string>> = {
  drafted: "Being written",
  sent: "With the employer",
  agreed: "Agreed",
  partlyAgreed: "Agreed in part",
  declined: "The job stays as it is",
  lapsed: "No answer came",
  withdrawn: "Taken back",
  noLongerOpen: "Ended with the job",
};

export type ProposalTransition =
  | "send"
  | "agree"
  | "agreeInPart"
  | "decline"
  | "read"
  | "lapse"
  | "withdraw"
  | "noLongerOpen";

/** What can happen to a proposal. The employer has one button: which of three it is follows from their answers. */
export const proposalTransitions: Transitions<ProposalTransition, JobProposalStatus> = {
  send: { from: ["drafted"], to: "sent", by: ["specialist"] },
  agree: { from: ["sent"], to: "agreed", by: ["employer"] },
  agreeInPart: { from: ["sent"], to: "partlyAgreed", by: ["employer"] },
  decline: { from: ["sent"], to: "declined", by: ["employer"] },
  read: {
    from: ["agreed", "partlyAgreed", "declined", "lapsed"],
    to: "same",
    by: ["specialist"],
  },
  lapse: { from: ["sent"], to: "lapsed", by: ["system"] },
  withdraw: { from: ["drafted", "sent"], to: "withdrawn", by: ["specialist"] },
  noLongerOpen: { from: ["drafted", "sent"], to: "noLongerOpen", by: ["system", "employer"] },
};

export const proposalMoved: Readonly<Record<JobProposalStatus, string>> = {
  drafted: "This proposal has not been sent yet.",
  sent: "This proposal is already with the employer.",
  agreed: "This proposal was agreed a moment ago. Look at the page again.",
  partlyAgreed: "This proposal was answered a moment ago. Look at the page again.",
  declined: "This proposal was answered a moment ago. Look at the page again.",
  lapsed: "The day for an answer has passed, and this proposal has ended.",
  withdrawn: "This proposal was taken back.",
  noLongerOpen: "The job is no longer open, so this proposal has ended.",
};

/** Not answered and not over. One vacancy has one of these at a time. */
export const openProposals = ["drafted", "sent"] as const satisfies readonly JobProposalStatus[];
/** What an employer's words followed. */
export const answeredProposals = [
  "agreed",
  "partlyAgreed",
  "declined",
] as const satisfies readonly JobProposalStatus[];

export const oneAtATime =
  "There is already an open proposal about this job. It has to be answered or taken back first.";

/** An employer has this long to answer; then it lapses, and nothing has changed. */
export const answerWorkingDays = 20;

/** The part somebody plays: the named specialist may sit in another area than the job. */
export function proposalParty(
  actor: Actor,
  vacancy: VacancyPlace & { specialistId: string | null },
): Party {
  if (actor.kind === "staff" && actor.staffId === vacancy.specialistId) return "ownSpecialist";
  return vacancyParty(actor, vacancy);
}

/** Why nobody may write a proposal about this job now; null: they may. */
export function whyNotNow(vacancy: Pick<VacancyPlace, "status" | "suspendedAt">): string | null {
  if (vacancy.suspendedAt !== null) return "This employer is on hold. Nothing is put to them now.";
  if (vacancy.status === "live" || vacancy.status === "paused") return null;
  return "A proposal is about a job that is live or paused. This one is neither.";
}

/** The same words for every job and every day: that it was written says nothing of who could do it. */
export const proposalTemplate = [
  "We have looked at how this job is put together. Many employers find that a job is easier to fill, and to keep filled, when one or two tasks go to a colleague, or when the hours leave some room.",
  "Below is what could change here. Agree what helps, and keep the rest as it is. The job stays yours to decide.",
  "Would this work for you?",
].join("\n\n");

/** What the answers come to. What is gone counts on neither side. */
export function outcomeOf(
  answers: readonly JobChangeAnswer[],
): Extract<ProposalTransition, "agree" | "agreeInPart" | "decline" | "noLongerOpen"> {
  const isAgreed = answers.includes("agree");
  const isKept = answers.includes("keep");
  if (isAgreed) return isKept ? "agreeInPart" : "agree";
  return isKept ? "decline" : "noLongerOpen";
}
