import {
  type HearingAudience,
  topicsOf,
} from "#app/domain/message-preference/message-preference.ts";
import type { MessageQueue, MessageTopic } from "#db/tables.ts";
import { type MessageName, registry } from "./registry.ts";

/** Why a message goes at once and by e-mail, whatever its reader chose. Said to them as it stands in `mustGoWords`. */
export type MustGo =
  | "asked"
  | "yourAnswer"
  | "written"
  | "promise"
  | "waits"
  | "safety"
  | "help"
  | "ownStop"
  | "chosen";

export interface Subject {
  topic: MessageTopic;
  /** Null: its reader chooses how it comes, and may switch it off. */
  mustGo: MustGo | null;
}

const choose = (topic: MessageTopic): Subject => ({ topic, mustGo: null });
const must = (topic: MessageTopic, mustGo: MustGo): Subject => ({ topic, mustGo });

/** Every message, complete by type: whoever adds one says here what it is about and whether it may be switched off. */
export const messageTopics: Record<MessageName, Subject> = {
  "account.confirmEmail": must("account", "asked"),
  "account.alreadyThere": must("account", "asked"),
  "account.resetPassword": must("account", "asked"),
  "account.signIn": must("account", "asked"),
  "account.changeEmail": must("account", "asked"),
  "account.emailChangeAsked": must("account", "safety"),
  "account.secondStepChanged": must("account", "safety"),
  "account.joinEmployer": must("account", "asked"),
  "account.joinStaff": must("account", "asked"),
  "account.confirmVacancy": must("vacancies", "yourAnswer"),
  "account.confirmAdvice": must("account", "asked"),
  "account.openAdvice": must("account", "asked"),
  "employee.comeBack": must("account", "asked"),
  "employee.somethingToRead": must("advice", "asked"),

  "employer.verified": must("account", "asked"),
  "employer.suspended": must("safety", "safety"),
  "employer.suspensionLifted": must("safety", "safety"),
  "employer.makeAccount": must("account", "asked"),
  "employer.contactAsksToJoin": must("account", "yourAnswer"),
  "employer.vacancyHeldBack": must("vacancies", "waits"),
  "employer.vacancyPausedForPay": must("vacancies", "waits"),
  "employer.vacancyMissedItsDay": must("vacancies", "waits"),
  "employer.vacancyPausedUnanswered": must("vacancies", "waits"),
  "employer.stillOpen": must("vacancies", "yourAnswer"),
  "employer.stillOpenLink": must("vacancies", "asked"),
  "employer.vacancyLive": choose("vacancies"),
  "employer.news": choose("vacancies"),
  "employer.introductionWaiting": must("introductions", "yourAnswer"),
  "employer.answerReminder": must("introductions", "yourAnswer"),
  "employer.offerDeclined": must("introductions", "waits"),
  "employer.takenBack": must("introductions", "safety"),
  "employer.note": choose("introductions"),
  "employer.jobNote": choose("jobs"),
  "employer.answerReturned": must("account", "asked"),
  "employer.offerAccepted": choose("introductions"),
  "employer.noLongerAvailable": choose("introductions"),
  "employer.meetingWaits": must("meetings", "yourAnswer"),
  "employer.meetingAgreed": must("meetings", "asked"),
  "employer.meetingCancelled": must("meetings", "asked"),
  "employer.meetingTomorrow": choose("meetings"),
  "employer.meetingOver": must("meetings", "yourAnswer"),
  "employer.workTrial": choose("introductions"),
  "employer.workTrialEnded": choose("introductions"),
  "employer.placementAgreed": choose("jobs"),
  "employer.placementOpened": must("jobs", "safety"),
  "employer.placementLink": must("jobs", "asked"),
  "employer.readerLink": must("introductions", "asked"),
  "employer.agreementToRead": must("jobs", "yourAnswer"),
  "employer.agreementRecorded": must("jobs", "written"),
  "employer.handOver": choose("jobs"),
  "employer.jobEnded": choose("jobs"),
  "employer.helpAnswered": must("help", "help"),
  "employer.reviewAsked": choose("reviews"),
  "employer.reviewChased": choose("reviews"),
  "employer.reviewLink": must("reviews", "asked"),
  "employer.reviewClosed": choose("reviews"),
  "employer.plan": choose("plans"),
  "employer.adviceTaken": choose("advice"),
  "employer.adviceReply": choose("advice"),
  "employer.adviceAnswered": choose("advice"),
  "employer.adviceClosed": choose("advice"),
  "employer.adviceHandedOver": choose("advice"),
  "employer.adviceApology": must("advice", "promise"),
  "employer.adviceDidItHelp": choose("advice"),
  "employer.adviceIsItInPlace": choose("advice"),
  "employer.approach": choose("letters"),
  "employer.jobProposal": choose("letters"),

  "participant.somethingToDecide": must("introductions", "yourAnswer"),
  "participant.decisionRecorded": must("introductions", "written"),
  "participant.invited": must("account", "asked"),
  "participant.update": choose("news"),
  "participant.words": choose("news"),
  "participant.meetingAgreed": must("meetings", "asked"),
  "participant.meetingCancelled": must("meetings", "asked"),
  "participant.meetingTomorrow": choose("meetings"),
  "participant.answerReturned": must("account", "asked"),
  "participant.reviewAsked": choose("reviews"),
  "participant.reviewChased": choose("reviews"),
  "participant.reviewLink": must("reviews", "asked"),
  "participant.readerLink": must("introductions", "asked"),

  "staff.concern": must("safety", "safety"),
  "staff.employerSuspended": must("safety", "safety"),
  "staff.noteHeld": must("safety", "safety"),
  "staff.helpCalled": must("help", "help"),
  "staff.tellParticipant": must("caseload", "waits"),
  "staff.participantMoved": must("caseload", "waits"),
  "staff.privateNote": must("caseload", "waits"),
  "staff.employeeAsks": must("caseload", "waits"),
  "staff.employeeJoined": must("caseload", "safety"),
  "staff.tellingDecided": must("jobs", "safety"),
  "staff.jobChanged": must("introductions", "waits"),
  "staff.employerAnswered": must("introductions", "waits"),
  "staff.decision": choose("introductions"),
  "staff.note": choose("introductions"),
  "staff.jobNote": choose("jobs"),
  "staff.answerReturned": must("account", "asked"),
  "staff.introductionMoved": choose("introductions"),
  "staff.meeting": choose("meetings"),
  "staff.meetingAgreed": must("meetings", "asked"),
  "staff.meetingCancelled": must("meetings", "asked"),
  "staff.meetingTomorrow": choose("meetings"),
  "staff.answerPrompt": choose("introductions"),
  "staff.placement": choose("jobs"),
  "staff.agreementAgreed": choose("jobs"),
  "staff.agreementChange": choose("jobs"),
  "staff.handOverDue": choose("jobs"),
  "staff.handOverChange": choose("jobs"),
  "staff.plan": choose("plans"),
  "staff.adviceAsked": choose("advice"),
  "staff.adviceReply": choose("advice"),
  "staff.adviceHandedOver": choose("advice"),
  "staff.adviceSecond": choose("advice"),
  "staff.adviceNudge": choose("advice"),
  "staff.adviceLeadTold": must("advice", "promise"),
  "staff.employerToVerify": choose("vacancies"),
  "staff.vacancyYours": choose("vacancies"),
  "staff.vacancyPausedUnanswered": choose("vacancies"),
  "staff.approachAnswered": choose("letters"),
  "staff.jobProposalAnswered": choose("letters"),
  "staff.jobProposalLapsed": choose("letters"),
  "staff.colleagueAsked": choose("colleagues"),
  "staff.colleagueAnswered": choose("colleagues"),

  "employer.digest": must("digest", "chosen"),
  "staff.digest": must("digest", "chosen"),
  "participant.digest": must("digest", "chosen"),
  "anyone.savedSearchAsked": must("searches", "asked"),
  "anyone.savedSearchFound": must("searches", "ownStop"),
};

/** Why it cannot be switched off. */
export const mustGoWords: Record<MustGo, string> = {
  asked: "What you have just asked for, or somebody for you",
  yourAnswer: "What waits for your answer",
  written: "What we wrote down for you, so that you can say if it is wrong",
  promise: "A promise of ours that was not kept",
  waits: "What goes no further until you act",
  safety: "What keeps people and their information safe",
  help: "A call for help, and what was done about it",
  ownStop: "What you asked for once, and can stop with the link in it",
  chosen: "The one email a day that you chose",
};

const messagesTo = (audience: HearingAudience) =>
  (Object.keys(registry) as MessageName[])
    .filter((name) => registry[name].audience === audience)
    .map((name) => messageTopics[name]);

/** By what an audience can choose today, in the order of its page, and why it hears of the rest all the same. */
export function hearingOf(audience: HearingAudience): {
  topics: MessageTopic[];
  reasons: MustGo[];
} {
  const subjects = messagesTo(audience);
  const chosen = new Set(subjects.filter(({ mustGo }) => !mustGo).map(({ topic }) => topic));
  const reasons = new Set(subjects.flatMap(({ mustGo }) => mustGo ?? []));
  return {
    topics: topicsOf(audience).filter((topic) => chosen.has(topic)),
    reasons: (Object.keys(mustGoWords) as MustGo[]).filter((reason) => reasons.has(reason)),
  };
}

/** What somebody waits for at their screen, a call for help and what keeps people safe: ahead of the rest, with a limit of its own. */
const goesFirst: readonly (MustGo | null)[] = ["asked", "help", "safety"];

export const queueOf = (name: MessageName): MessageQueue =>
  goesFirst.includes(messageTopics[name].mustGo) ? "first" : "ordinary";
