import type { Message } from "./message.ts";
import type { MessageName } from "./registry.ts";

/** What people choose by: a handful of subjects, and not a hundred messages. */
export type Topic =
  | "account"
  | "introductions"
  | "meetings"
  | "jobs"
  | "reviews"
  | "plans"
  | "advice"
  | "vacancies"
  | "letters"
  | "caseload"
  | "colleagues"
  | "news"
  | "safety"
  | "help"
  | "searches"
  | "digest";

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

export interface MessageTopic {
  topic: Topic;
  /** Null: its reader chooses how it comes, and may switch it off. */
  mustGo: MustGo | null;
}

const choose = (topic: Topic): MessageTopic => ({ topic, mustGo: null });
const must = (topic: Topic, mustGo: MustGo): MessageTopic => ({ topic, mustGo });

/** Every message, complete by type: whoever adds one says here what it is about and whether it may be switched off. */
export const messageTopics: Record<MessageName, MessageTopic> = {
  "account.confirmEmail": must("account", "asked"),
  "account.alreadyThere": must("account", "asked"),
  "account.resetPassword": must("account", "asked"),
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
  "employer.answerLate": must("introductions", "yourAnswer"),
  "employer.offerDeclined": must("introductions", "waits"),
  "employer.takenBack": must("introductions", "safety"),
  "employer.note": choose("introductions"),
  "employer.offerAccepted": choose("introductions"),
  "employer.noLongerAvailable": choose("introductions"),
  "employer.meetingAgreed": choose("meetings"),
  "employer.workTrial": choose("introductions"),
  "employer.workTrialEnded": choose("introductions"),
  "employer.placementAgreed": choose("jobs"),
  "employer.placementOpened": must("jobs", "safety"),
  "employer.placementLink": must("jobs", "asked"),
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
  "participant.reviewAsked": choose("reviews"),
  "participant.reviewChased": choose("reviews"),
  "participant.reviewLink": must("reviews", "asked"),

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
  "staff.introductionMoved": choose("introductions"),
  "staff.answerLate": choose("introductions"),
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

  "anyone.savedSearchAsked": must("searches", "asked"),
  "anyone.savedSearchFound": must("searches", "ownStop"),
};

/** Why it cannot be switched off. */
export const mustGoWords: Record<MustGo, string> = {
  asked: "What you, or somebody for you, has just asked for",
  yourAnswer: "What waits for your answer",
  written: "What we wrote down for you, so that you can say if it is wrong",
  promise: "A promise of ours that was not kept",
  waits: "What goes no further until you act",
  safety: "What keeps people and their information safe",
  help: "A call for help, and what was done about it",
  ownStop: "What you asked for once, and can stop with the link in it",
  chosen: "The one email a day that you chose",
};

export interface TopicWords {
  label: string;
  hint: string;
}
type Audience = Exclude<Message["audience"], "anyone">;

/** Each subject in the words of those who choose by it. One that an audience never hears of is not among its words. */
export const topicWords: Record<Audience, Partial<Record<Topic, TopicWords>>> = {
  employer: {
    introductions: {
      label: "Introductions",
      hint: "Replies, offers and trials after somebody is introduced to you.",
    },
    meetings: { label: "Meetings", hint: "Times that are agreed, changed or called off." },
    jobs: {
      label: "People who start with you",
      hint: "Start dates, agreements, and what is next.",
    },
    reviews: { label: "How a job is going", hint: "Short questions from us, and what was agreed." },
    plans: { label: "Adjustment plans", hint: "A line of a plan has moved on." },
    advice: { label: "Advice", hint: "Answers to what you asked about adjustments." },
    vacancies: { label: "Your vacancies", hint: "News about each, and when one goes live." },
    letters: {
      label: "Letters and proposals from the local team",
      hint: "About a kind of work, or how a job is put together.",
    },
  },
  participant: {
    introductions: { label: "Something for you to decide", hint: "" },
    meetings: { label: "Meetings", hint: "A time to meet, or a change to one." },
    news: { label: "News", hint: "Something of yours has moved on." },
    reviews: {
      label: "How things are going",
      hint: "Three short questions from us, now and then.",
    },
  },
  staff: {
    introductions: {
      label: "Introductions",
      hint: "Decisions, messages, late answers and endings.",
    },
    meetings: {
      label: "Meetings",
      hint: "Times that are proposed, agreed, changed or called off.",
    },
    jobs: { label: "Jobs of people you support", hint: "Starts, agreements, hand-overs and ends." },
    plans: { label: "Adjustment plans", hint: "The employer or the worker changed one." },
    advice: { label: "Advice requests", hint: "New questions, replies and hand-overs." },
    vacancies: { label: "Employers and vacancies", hint: "Who waits to be checked, what is live." },
    letters: { label: "Letters and proposals", hint: "What employers answer to yours." },
    caseload: { label: "Your people", hint: "" },
    colleagues: { label: "Questions between colleagues", hint: "Asked of you, or answered." },
  },
};
