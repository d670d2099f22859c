/** What each status is called, for each reader. The employer has no word for what they may not know of. */
import type { IntroductionStatus, IntroductionTransition } from "./introduction.ts";

export const specialistStatusWords: Record<IntroductionStatus, string> = {
  drafted: "You are writing it",
  withParticipant: "Waiting for them to decide",
  withEmployer: "Waiting for the employer to answer",
  interested: "The employer is interested",
  meeting: "Meeting",
  offered: "Job offered, waiting for them to answer",
  offerAccepted: "Offer accepted",
  started: "Started",
  declined: "They said no",
  notThisTime: "Not this time",
  offerDeclined: "They turned the offer down",
  offerWithdrawn: "The employer took the offer back",
  lapsed: "The employer did not answer",
  noLongerOpen: "No longer open",
  withdrawn: "Taken back",
};

/** A lead reads of a colleague's introductions: "you" would be the wrong person. */
export const leadStatusWords: Record<IntroductionStatus, string> = {
  ...specialistStatusWords,
  drafted: "Being written",
};

export const participantStatusWords: Record<IntroductionStatus, string> = {
  drafted: "The words are being changed",
  withParticipant: "You decide",
  withEmployer: "Sent. We are waiting for their answer",
  interested: "They are interested",
  meeting: "A meeting",
  offered: "They offered you the job",
  offerAccepted: "You said yes to the job",
  started: "You started",
  declined: "You said no",
  notThisTime: "Not this time",
  offerDeclined: "You said no to the offer",
  offerWithdrawn: "They took the offer back",
  lapsed: "They did not answer",
  noLongerOpen: "No longer open",
  withdrawn: "Taken back",
};

/** Everything that ended while an employer had it reads alike, so that no reason is given away. */
export const employerStatusWords: Record<
  Exclude<IntroductionStatus, "drafted" | "withParticipant" | "declined">,
  string
> = {
  withEmployer: "Waiting for your answer",
  interested: "You are interested",
  meeting: "Meeting",
  offered: "Job offered, waiting for an answer",
  offerAccepted: "Offer accepted",
  started: "Started",
  notThisTime: "You said not this time",
  offerDeclined: "The offer was turned down",
  offerWithdrawn: "You took the offer back",
  lapsed: "No answer was given in time",
  noLongerOpen: "No longer available",
  withdrawn: "An introduction was taken back",
};

/** What a late press of a button is told: what happened, in words that are safe for whoever may see the record. */
export const introductionMoved: Record<IntroductionStatus, string> = {
  drafted: "The words are being changed, so there is nothing to decide just now.",
  withParticipant: "The words are with the person they are about, who decides.",
  withEmployer: "This has been sent and is waiting for an answer.",
  interested: "The employer has said they are interested.",
  meeting: "A meeting has been suggested.",
  offered: "The job has been offered.",
  offerAccepted: "The offer has been accepted.",
  started: "The start has been recorded.",
  declined: "The answer was no, so nothing was sent.",
  notThisTime: "The answer was “not this time”.",
  offerDeclined: "The offer was turned down.",
  offerWithdrawn: "The offer was taken back.",
  lapsed: "No answer came in time, so this has ended.",
  noLongerOpen: "This is no longer available.",
  withdrawn: "An introduction was taken back.",
};

/** What happened, line by line, for the people who may read the whole record. */
export const introductionActs: Record<IntroductionTransition, string> = {
  ask: "They were asked to decide",
  changeWords: "Words changed",
  choose: "Chose what may be sent",
  askForChanges: "Changes asked for",
  notNow: "Asked to decide later",
  accept: "Approved and sent to the employer",
  decline: "Said no",
  expressInterest: "The employer is interested",
  askLonger: "The employer asked for a little longer",
  notThisTime: "The employer said not this time",
  proposeMeeting: "A meeting was suggested",
  suggestMeeting: "A meeting was suggested",
  agreeMeeting: "A time was agreed",
  startWorkTrial: "A work trial was agreed",
  endWorkTrial: "The work trial ended",
  makeOffer: "The job was offered",
  withdrawOffer: "The offer was taken back",
  acceptOffer: "The offer was accepted",
  declineOffer: "The offer was turned down",
  start: "Started",
  sendNote: "A note was written",
  withdraw: "Taken back",
  takeBackWords: "The words were taken back from the employer",
  lapse: "Ended because no answer came",
  noLongerOpen: "Closed, no longer open",
};

/** Lines of the record that are acts and no transitions. */
export const otherActs: Record<string, string> = {
  "introduction.draft": "Written",
  "introduction.editDraft": "Draft changed",
  "introduction.recordDecision": "Decision written down for them",
  "introduction.recordEmployerAnswer": "Employer’s answer by phone written down",
  "introduction.firstRead": "Read for the first time",
  "introduction.holdNote": "A question about health was stopped",
  "introduction.releaseNote": "A stopped note was passed on in other words",
  "introduction.settleNote": "A stopped note was dealt with",
  "introduction.jobChanged": "They were told that the job has changed",
  "introduction.settleJobChange": "The change of the job was read or talked over",
  "meeting.suggest": "Times to meet were suggested",
  "meeting.askForTimes": "Times to meet were asked for",
  "meeting.choose": "A time to meet was chosen",
  "meeting.change": "Other times to meet were suggested",
  "meeting.keep": "The agreed time was kept",
  "meeting.cancel": "A meeting was cancelled",
  "meeting.remind": "Everybody was reminded of the meeting",
  "meeting.askHowItWent": "Both sides were asked how the meeting went",
  "meeting.sayItHappened": "Said that they met",
  "meeting.sayItDidNot": "Said that they did not meet",
  "meeting.agreeItDidNot": "Said that they did not meet",
  "meeting.differ": "The two remember the meeting differently",
  "meeting.questionsSent": "The questions were sent beforehand",
  "meeting.declinedInCalendar": "A calendar answered: cannot come",
  "introduction.countTrialDay": "A day of the work trial was counted",
  "introduction.takeBackTrialDay": "A day of the work trial was taken off again",
};

/** To the person, when an employer has its hands full or the job comes free later: never how many others there are. */
export const noRoomJustNow =
  "Nothing was sent. They cannot meet anybody new just now. What you chose is kept, and your specialist tells you when they can.";
