/**
 * What may have happened that somebody must hear of. Data carries ids only, never a person's words;
 * app/emails/triggers.ts says which messages each event sends.
 */
export interface Events {
  "account.signedUp": { accountId: string };
  "account.signUpRepeated": { accountId: string };
  /** Whether the address has an account is looked at when mail is planned. */
  "account.resetAsked": { email: string };
  "account.signInAsked": { signInRequestId: string };
  /** Whether the new address has an account is looked at when its mail is written. `before`: the one that hears of it too. */
  "account.emailChangeAsked": { accountId: string; email: string; before: string };
  /** By a link that opens nothing now, if there ever was one: what may be sent in its place is looked at when mail is planned. */
  "link.freshAsked": { tokenHash: string; askedAt: string };
  "secondFactor.changed": { accountId: string };
  "employer.colleagueInvited": {
    employerId: string;
    email: string;
    role: string;
    workplaceIds: string[];
    invitedBy: string;
  };
  /** By whoever speaks for an employer in a job and has no account: to make the first one, or to be invited. */
  "employer.accountAsked": { employerId: string; placementId: string };
  "employer.inviteAsked": { employerId: string; placementId: string };
  "employer.awaitsVerification": { employerId: string };
  "employer.verified": { employerId: string };
  "employer.suspended": { employerId: string };
  "employer.suspensionLifted": { employerId: string };
  "area.staffInvited": {
    teamId: string;
    email: string;
    name: string;
    role: string;
    invitedBy: string;
  };
  "participant.invited": { participantId: string };
  "participant.moved": { participantId: string; fromStaffId: string; toStaffId: string };
  "vacancy.drafted": { vacancyId: string; email: string; staffId: string };
  "vacancy.awaitsVerification": { vacancyId: string };
  "vacancy.published": { vacancyId: string };
  "vacancy.heldBack": { vacancyId: string };
  /** The day its employer chose came, and it could not go live. */
  "vacancy.missedItsDay": { vacancyId: string };
  "vacancy.pausedForPay": { vacancyId: string };
  "vacancy.stillOpenAsked": { vacancyId: string };
  "vacancy.pausedUnanswered": { vacancyId: string };
  "vacancy.closed": { vacancyId: string };
  "vacancy.newsSent": { vacancyId: string; newsId: string };
  /** Of searches by people without an account. */
  "savedSearch.asked": { savedSearchId: string };
  "savedSearch.found": { savedSearchId: string; since: string };
  "approach.sent": { approachId: string };
  "approach.answered": { approachId: string };
  "jobProposal.sent": { vacancyId: string; proposalId: string };
  "jobProposal.answered": { vacancyId: string; proposalId: string };
  "jobProposal.lapsed": { vacancyId: string; proposalId: string };
  "introduction.ask": { introductionId: string };
  "introduction.notNow": { introductionId: string };
  "introduction.askForChanges": { introductionId: string };
  "introduction.accept": { introductionId: string };
  "introduction.decline": { introductionId: string };
  "introduction.decisionRecorded": {
    introductionId: string;
    decision: "accept" | "decline" | "notNow" | "askForChanges" | "acceptOffer" | "declineOffer";
    saidOn: string;
  };
  "introduction.expressInterest": { introductionId: string };
  "introduction.askLonger": { introductionId: string };
  "introduction.notThisTime": { introductionId: string };
  "introduction.noteSent": { introductionId: string; noteId: string };
  "introduction.noteHeld": { introductionId: string; noteId: string };
  /** Times to choose from, or wanted: the other side's turn. `by`: who suggested or asked. */
  "meeting.waits": { meetingId: string; by: string };
  "meeting.agreed": { meetingId: string; sequence: string };
  /** The other times that were suggested are put aside. */
  "meeting.kept": { meetingId: string; by: string };
  "meeting.cancelled": { meetingId: string; wasAgreed: "yes" | "no"; by: string };
  "meeting.tomorrow": { meetingId: string; sequence: string };
  /** Both sides are asked whether they met, and what comes next. */
  "meeting.over": { meetingId: string };
  "meeting.askedAgain": { meetingId: string; by: string };
  "meeting.unclear": { meetingId: string };
  /** Somebody's calendar answered that they cannot come. */
  "meeting.declined": { meetingId: string; side: "employer" | "person" };
  "introduction.makeOffer": { introductionId: string };
  "introduction.acceptOffer": { introductionId: string };
  "introduction.declineOffer": { introductionId: string };
  "introduction.withdrawOffer": { introductionId: string };
  "introduction.withdraw": { introductionId: string; wasWithEmployer: "yes" | "no" };
  "introduction.lapse": { introductionId: string };
  "introduction.noLongerOpen": {
    introductionId: string;
    because: "filled" | "closed" | "suspended" | "startedElsewhere";
    employerHadIt: "yes" | "no";
  };
  /** No answer yet: each side hears on its own days, the participant never. */
  "introduction.remindEmployer": { introductionId: string };
  "introduction.promptSpecialist": { introductionId: string };
  /** Something that matters to a decision reads differently since somebody was asked. The employer hears nothing. */
  "introduction.jobChanged": { introductionId: string };
  "placement.agreed": { placementId: string };
  "placement.start": { placementId: string };
  /** Without an introduction: the employer does not know. `byStaffId`: who wrote it down. */
  "placement.begun": { placementId: string; byStaffId: string };
  "placement.opened": { placementId: string };
  /** Somebody else is to be told than whom the person said yes to. */
  "placement.askedAgain": { placementId: string; byStaffId: string };
  /** `byStaffId` and `saidOn` are empty when the person pressed for themselves. */
  "placement.tellingDecided": {
    placementId: string;
    decision: "yes" | "no" | "takenBack";
    byStaffId: string;
    saidOn: string;
  };
  "placement.noteSent": { placementId: string; noteId: string };
  /** An answer by e-mail that could not be passed on, or not all of it. `reason` and `safeQuestion` are sentences of ours. */
  "thread.answerReturned": {
    recipient: string;
    side: "participant" | "employer" | "specialist";
    outcome: string;
    threadKind: string;
    threadId: string;
    reason: string;
    safeQuestion: string;
  };
  "placement.neverStart": { placementId: string };
  "placement.end": { placementId: string };
  /** A version waits to be read: by the person first, and by the employer's side once the person agreed to it. */
  "agreement.toParticipant": { placementId: string };
  "agreement.toEmployer": { placementId: string };
  "agreement.agreed": { placementId: string };
  "agreement.changeAsked": { placementId: string };
  /** The specialist wrote down what a side said. */
  "agreement.recorded": { placementId: string; side: "participant" | "employer" };
  "placement.handOverDue": { placementId: string };
  "handOver.written": { placementId: string };
  "handOver.changeAsked": { placementId: string };
  "handOver.sent": { placementId: string };
  "profileSuggestion.offered": { placementId: string };
  "introduction.startWorkTrial": { introductionId: string };
  "introduction.endWorkTrial": { introductionId: string };
  "review.asked": { placementId: string; reviewId: string; side: "participant" | "employer" };
  "review.chased": { placementId: string; reviewId: string; side: "participant" | "employer" };
  "review.closed": { placementId: string; reviewId: string };
  "privateNote.written": { placementId: string };
  "helpCall.made": {
    placementId: string;
    helpCallId: string;
    /** Empty: the specialist is here. */
    coverStaffId: string;
    isAfterSupport: "yes" | "no";
  };
  "helpCall.answered": { placementId: string; helpCallId: string };
  "advice.confirmAsked": { adviceRequestId: string };
  /** Whether the address is known is looked at when mail is planned: answering takes as long for every address. */
  "advice.linkAsked": { email: string };
  "advice.asked": { adviceRequestId: string };
  "advice.taken": { adviceRequestId: string };
  "advice.messageSent": { adviceRequestId: string; messageId: string };
  "advice.answered": { adviceRequestId: string };
  "advice.closed": { adviceRequestId: string };
  "advice.reopened": { adviceRequestId: string };
  "employee.supportAsked": { employeeId: string };
  "employee.joined": { employeeId: string };
  "employee.wrote": { employeeId: string };
  "employee.answered": { employeeId: string };
  "employee.linkAsked": { employeeId: string };
  "employee.toldEmployer": { employeeId: string; adviceRequestId: string };
  "advice.handedOver": { adviceRequestId: string; toStaffId: string };
  "advice.secondInvited": { adviceRequestId: string; toStaffId: string };
  "advice.nudge": { adviceRequestId: string };
  "advice.leadTold": { adviceRequestId: string };
  "advice.apology": { adviceRequestId: string };
  "advice.didItHelp": { adviceRequestId: string };
  "advice.isItInPlace": { adviceRequestId: string };
  /** `by`: the side that acted; the others hear of it. */
  "plan.moved": {
    planId: string;
    by: "employer" | "specialist" | "worker";
    /** The step was on a line that the employer does not read. */
    notToEmployer?: "yes";
  };
  /** The one e-mail of a reader's day. `recipient`: as messages name them. */
  "digest.due": { recipient: string; digestId: string };
  "colleague.asked": { questionId: string };
  "colleague.answered": { questionId: string };
  "concern.raised": { concernId: string };
}
export type EventName = keyof Events;
