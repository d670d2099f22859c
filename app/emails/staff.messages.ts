import { answerable } from "./answerable.ts";
import { type Message, toStaff } from "./message.ts";

/** Messages to staff name no participant: the page does, behind sign-in. */
function forStaff(
  when: string,
  subject: string,
  paragraphs: string[],
  label: string,
  path: (data: Record<string, string>) => string,
): Message {
  return {
    audience: "staff",
    when,
    write: async (writing) =>
      toStaff(writing, subject, paragraphs, { label, path: path(writing.data) }),
  };
}

const introduction = (data: Record<string, string>) =>
  `/specialist/introductions/${data.introductionId}`;
const advice = (data: Record<string, string>) => `/specialist/advice/${data.adviceRequestId}`;
const employer = (data: Record<string, string>) => `/specialist/employers/${data.employerId}`;
const employee = (data: Record<string, string>) => `/specialist/employees/${data.employeeId}`;
const vacancy = (data: Record<string, string>) => `/specialist/vacancies/${data.vacancyId}`;
const placement = (data: Record<string, string>) => `/specialist/placements/${data.placementId}`;

export const staffMessages = {
  "staff.employerToVerify": forStaff(
    "An employer signs up, or a vacancy waits for verification",
    "An employer is waiting to be checked",
    [
      "An employer in your area is waiting. Ring them, then write down who you spoke to and what you checked.",
    ],
    "See the employer",
    employer,
  ),
  "staff.employerSuspended": forStaff(
    "An employer where they have people is suspended",
    "An employer is suspended",
    ["An employer where you have people is suspended. Please talk to each of them today."],
    "See the employer",
    employer,
  ),
  "staff.vacancyYours": forStaff(
    "A vacancy is live with them as its named specialist",
    "A new vacancy with your name on it",
    ["You are the named person for a new vacancy. We owe the employer news within 5 working days."],
    "See the vacancy",
    vacancy,
  ),
  "staff.decision": forStaff(
    "A participant decides on an introduction",
    "There is a decision on an introduction",
    ["Somebody you support has decided about an introduction."],
    "See the decision",
    introduction,
  ),
  "staff.employerAnswered": forStaff(
    "An employer answers an introduction",
    "An employer has answered",
    ["There is an answer to an introduction you made. Please tell the person the same day."],
    "See the answer",
    introduction,
  ),
  "staff.note": answerable(
    forStaff(
      "Words for the specialist on an introduction",
      "There is a message about an introduction",
      ["There is a message for you about an introduction."],
      "Read the message",
      introduction,
    ),
  ),
  "staff.noteHeld": forStaff(
    "An employer's text was stopped and passed to the specialist alone",
    "A question needs your judgement",
    [
      "An employer wrote something that asks about health or disability before an offer. Only you can see it.",
    ],
    "Decide what to do",
    introduction,
  ),
  "staff.introductionMoved": forStaff(
    "An introduction ends or moves on",
    "An introduction has moved on",
    ["An introduction you made has moved on."],
    "See what happened",
    introduction,
  ),
  "staff.tellParticipant": forStaff(
    "Something for a participant who is not reached by e-mail",
    "Please pass something on in person",
    [
      "Somebody you support has something to hear, and has asked not to be e-mailed. Their page says how and when.",
    ],
    "See how to reach them",
    (data) => `/specialist/participants/${data.participantId}`,
  ),
  "staff.participantMoved": forStaff(
    "A lead moves a participant to them",
    "Somebody new is on your caseload",
    ["A lead has moved somebody to your caseload. Please get in touch in their safe way."],
    "See your people",
    () => "/specialist/participants",
  ),
  "staff.placement": forStaff(
    "A placement begins, starts or ends",
    "A job has moved on",
    ["There is news about a job of somebody you support."],
    "See the job",
    placement,
  ),
  "staff.plan": forStaff(
    "A line of an adjustment plan moves on",
    "An adjustment plan has moved on",
    ["The employer or the worker has changed an adjustment plan you look after."],
    "See the plan",
    (data) => `/specialist/plans/${data.planId}`,
  ),
  "staff.adviceAsked": forStaff(
    "An employer asks for advice",
    "An employer asks for advice",
    ["There is a new question about adjustments. We promised an answer within 5 working days."],
    "See the question",
    advice,
  ),
  "staff.adviceReply": answerable(
    forStaff(
      "An employer, or somebody who works there and has told them so, writes in an advice request",
      "There is a reply about advice",
      ["There is something new in the conversation."],
      "Read the reply",
      advice,
    ),
  ),
  "staff.employeeAsks": forStaff(
    "Somebody who used a card asks for support",
    "Somebody asks for support to keep their job",
    ["Somebody asks for support to keep their job. Their employer does not know of it."],
    "See how to reach them",
    employee,
  ),
  "staff.employeeJoined": forStaff(
    "Somebody joins the advice about their job, or writes to its adviser",
    "Somebody has joined the advice about their job",
    [
      "Somebody has joined advice that you give. Their page says whether their employer knows. Until it does, the employer must not learn of it from you.",
    ],
    "See what they want",
    employee,
  ),
  "staff.colleagueAsked": forStaff(
    "A colleague asks about somebody on their caseload",
    "A colleague asks you about a job",
    ["A colleague thinks a job may suit somebody you support. They do not know who it is."],
    "Read the question",
    () => "/specialist/questions",
  ),
  "staff.colleagueAnswered": forStaff(
    "A colleague answers their question",
    "A colleague has answered you",
    ["There is an answer to your question about a job."],
    "Read the answer",
    () => "/specialist/questions",
  ),
  "staff.concern": forStaff(
    "Somebody reports a concern",
    "A concern has been reported",
    ["Somebody has reported a concern. Please read it now."],
    "Read the concern",
    () => "/area/concerns",
  ),
} satisfies Record<string, Message>;
