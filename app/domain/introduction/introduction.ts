/** An introduction: one person, in words they approved, to one employer about one job. Pure; the browser may read it. */
import type { IntroductionStatus, ItemPart, NotThisTimeReason } from "#db/tables.ts";
import { type Transitions, terminalStatuses } from "../transitions.ts";

export type { IntroductionStatus, ItemPart, NotThisTimeReason };

export const introductionStatuses = [
  "drafted",
  "withParticipant",
  "withEmployer",
  "interested",
  "meeting",
  "offered",
  "offerAccepted",
  "started",
  "declined",
  "notThisTime",
  "offerDeclined",
  "offerWithdrawn",
  "lapsed",
  "noLongerOpen",
  "withdrawn",
] as const satisfies readonly IntroductionStatus[];

export type IntroductionTransition =
  | "ask"
  | "changeWords"
  | "choose"
  | "askForChanges"
  | "notNow"
  | "accept"
  | "decline"
  | "expressInterest"
  | "askLonger"
  | "notThisTime"
  | "proposeMeeting"
  | "suggestMeeting"
  | "agreeMeeting"
  | "startWorkTrial"
  | "endWorkTrial"
  | "makeOffer"
  | "withdrawOffer"
  | "acceptOffer"
  | "declineOffer"
  | "start"
  | "sendNote"
  | "withdraw"
  | "takeBackWords"
  | "lapse"
  | "noLongerOpen";

/** What an employer has before it and has not settled. */
export const withTheEmployer = ["withEmployer", "interested", "meeting", "offered"] as const;

/**
 * The specification. A specialist beside a participant's button records what the person said (recordDecision);
 * a specialist beside an employer's button writes down an answer given by phone.
 */
export const introductionTransitions: Transitions<IntroductionTransition, IntroductionStatus> = {
  ask: { from: ["drafted"], to: "withParticipant", by: ["specialist"] },
  changeWords: { from: ["withParticipant"], to: "same", by: ["participant", "specialist"] },
  // Ticks and a name, kept for the next page; nothing leaves with them.
  choose: { from: ["withParticipant"], to: "same", by: ["participant"] },
  askForChanges: { from: ["withParticipant"], to: "drafted", by: ["participant", "specialist"] },
  notNow: { from: ["withParticipant"], to: "same", by: ["participant", "specialist"] },
  accept: { from: ["withParticipant"], to: "withEmployer", by: ["participant", "specialist"] },
  decline: { from: ["withParticipant"], to: "declined", by: ["participant", "specialist"] },
  expressInterest: { from: ["withEmployer"], to: "interested", by: ["employer", "specialist"] },
  askLonger: { from: ["withEmployer"], to: "same", by: ["employer", "specialist"] },
  notThisTime: {
    from: ["withEmployer", "interested", "meeting"],
    to: "notThisTime",
    by: ["employer", "specialist"],
  },
  // From withEmployer too: "yes, could we meet on Thursday" is one answer, not two.
  proposeMeeting: {
    from: ["withEmployer", "interested", "meeting"],
    to: "meeting",
    by: ["employer", "specialist"],
  },
  // The person's side may be first, once the employer has said that it is interested.
  suggestMeeting: {
    from: ["interested", "meeting"],
    to: "meeting",
    by: ["participant", "specialist"],
  },
  // Whoever the times were suggested to chooses: the meeting itself knows whose turn it is (meetingTransitions).
  agreeMeeting: { from: ["meeting"], to: "same", by: ["employer", "participant", "specialist"] },
  // Days at work without pay, agreed with the Jobcentre beforehand. An offer ends it, and so does any end.
  startWorkTrial: { from: ["meeting"], to: "same", by: ["specialist"] },
  endWorkTrial: { from: ["meeting"], to: "same", by: ["specialist"] },
  makeOffer: { from: ["interested", "meeting"], to: "offered", by: ["employer", "specialist"] },
  withdrawOffer: { from: ["offered"], to: "offerWithdrawn", by: ["employer", "specialist"] },
  acceptOffer: { from: ["offered"], to: "offerAccepted", by: ["participant", "specialist"] },
  declineOffer: { from: ["offered"], to: "offerDeclined", by: ["participant", "specialist"] },
  start: { from: ["offerAccepted"], to: "started", by: ["employer", "specialist"] },
  sendNote: {
    from: [...withTheEmployer, "offerAccepted"],
    to: "same",
    by: ["employer", "participant", "specialist"],
  },
  withdraw: {
    from: ["drafted", "withParticipant", ...withTheEmployer, "offerAccepted"],
    to: "withdrawn",
    by: ["participant", "specialist"],
  },
  // After the start the job goes on; only the words are closed.
  takeBackWords: { from: ["started"], to: "same", by: ["participant", "specialist"] },
  lapse: { from: ["withEmployer"], to: "lapsed", by: ["system"] },
  noLongerOpen: {
    from: ["drafted", "withParticipant", ...withTheEmployer, "offerAccepted"],
    to: "noLongerOpen",
    by: ["system"],
  },
};

export const endedStatuses = terminalStatuses(introductionTransitions, introductionStatuses);
/** Nothing more will happen to it here; "started" goes on as a placement. */
export const isEnded = (status: IntroductionStatus) => endedStatuses.includes(status);

/** Statuses in which the employer's own page shows the approved words. */
export const readableByEmployer = [
  ...withTheEmployer,
  "offerAccepted",
  "started",
] as const satisfies readonly IntroductionStatus[];

/** Whether an employer may read the approved words: never before the yes, never after it was taken back or ended. */
export function mayEmployerRead(introduction: {
  status: IntroductionStatus;
  takenBackAt: string | null;
}): boolean {
  return (
    (readableByEmployer as readonly IntroductionStatus[]).includes(introduction.status) &&
    introduction.takenBackAt === null
  );
}

/** An offer changes what may be asked: section 60 of the Equality Act 2010 ends with it. */
export const isBeforeOffer = (status: IntroductionStatus) =>
  !(["offered", "offerAccepted", "started"] as IntroductionStatus[]).includes(status);

/** Working days an employer has to answer, and the most that "a little longer" may add. */
export const answerWorkingDays = 5;
export const longerWorkingDays = 5;
/** After a reply to their question an employer has at least this many working days left. */
export const afterReplyWorkingDays = 2;

export const notThisTimeReasons: Record<NotThisTimeReason, string> = {
  filled: "The post is filled",
  timing: "The timing",
  hours: "The hours",
  skill: "A skill we need",
  place: "The place",
  other: "Something else",
};
export const notThisTimeReasonCodes = Object.keys(notThisTimeReasons) as NotThisTimeReason[];

export const itemParts = [
  "inTheirWords",
  "whatHelps",
  "specialistSays",
] as const satisfies readonly ItemPart[];

/** Why the portal itself closed it. */
export type ClosedBecause = "filled" | "closed" | "suspended" | "startedElsewhere";

/**
 * Which statuses a closing reaches. An offer that was made, and one that was accepted, outlives the vacancy
 * it filled; somebody who started elsewhere leaves every other introduction.
 */
export const closedFrom: Record<ClosedBecause, readonly IntroductionStatus[]> = {
  filled: ["drafted", "withParticipant", "withEmployer", "interested", "meeting"],
  closed: ["drafted", "withParticipant", "withEmployer", "interested", "meeting"],
  suspended: ["drafted", "withParticipant", ...withTheEmployer],
  startedElsewhere: introductionTransitions.noLongerOpen.from,
};
