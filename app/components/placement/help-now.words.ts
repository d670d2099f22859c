import { firstName } from "#app/domain/account/account.ts";
import type { HelpView } from "#app/domain/help-call/help-call.queries.server.ts";
import type { SafeChannel } from "#db/tables.ts";

/** How somebody is answered: in the way that is safe for them. The employer's side is rung. */
const reaches: Record<SafeChannel, string> = {
  phone: "ring you",
  text: "send you a text",
  email: "send you an email",
  inPerson: "reach you in the way you said is safe",
};
type Who = Pick<HelpView, "state" | "reached" | "team" | "safeChannel">;

const answers = ({ state, reached, team }: Who) =>
  state === "duringSupport" ? firstName(reached.name) : `Somebody from ${team.name}`;

/** "Priya will ring you by 5pm today." */
export const promised = (help: Who, promise: string) =>
  `${answers(help)} will ${reaches[help.safeChannel ?? "phone"]} ${promise}.`;

const shared = {
  title: "I need help now",
  button: "I need help now",
  about: "What is it about?",
  asked: (called: string) => `You asked for help on ${called}.`,
  wrote: "What you wrote",
  did: (by: string) => `What ${by} did`,
  urgent: "Is it something else, or more urgent? Do not wait: ring.",
  late: "You should have heard from us by now. That is our fault, not yours.",
  lateRing: (promise: string) => `We said ${promise}. Please ring.`,
  danger: "If somebody is hurt or in danger, ring 999 first.",
  before: "When you asked before",
  seeCall: "See your call",
  wordsFirst: "Say first what it is about",
  ring: "Or ring at once",
  who: "Who answers",
  whom: "Whom to call now",
  standsIn: (name: string, specialist: string) =>
    `${specialist} is away. ${firstName(name)} stands in and answers.`,
  team: "The team that supported you",
  afterButton: "Tell the team that help is needed",
};

export const participantHelp = {
  ...shared,
  lede: ({ reached }: Who) => `One press, and ${firstName(reached.name)} hears of it at once.`,
  aboutHint: ({ reached }: Who) =>
    `You do not have to write anything. Only ${firstName(reached.name)}, or whoever stands in, reads it. Your employer cannot see it, nor that you asked.`,
  afterLede:
    "The time that was planned for support has passed. You are not on your own: here is who helps now.",
  afterTold: ({ team }: Who) =>
    `You can still press here. The lead of ${team.name} hears of it at once. Your employer does not.`,
  accessToWork: "Access to Work can pay for somebody to help you at work, such as a job coach.",
  accessToWorkLink: "How to ask Access to Work",
  overLede: "This job has ended. You can still ring us, about this job or anything else.",
  overWords: "A job that ends is nobody’s fault. Ring when you want to talk, or to look again.",
  back: "Your job",
};

export const employerHelp: typeof participantHelp = {
  ...shared,
  lede: ({ reached }) => `One press, and ${firstName(reached.name)} hears of it at once.`,
  aboutHint: ({ reached }) =>
    `You do not have to write anything. Only ${firstName(reached.name)}, or whoever stands in, reads it. Say what happens at work; no reason is needed. The person can ask for a copy of what you write.`,
  afterLede:
    "The time that was planned for support has passed. There is still somebody to ask: here is who helps now.",
  afterTold: ({ team }) =>
    `You can still press here. The lead of ${team.name} hears of it at once.`,
  accessToWork:
    "Access to Work can pay for somebody to help at work, such as a job coach. The person asks for it themself.",
  accessToWorkLink: "How Access to Work helps",
  overLede: "This job has ended. You can still ring us, about this job or the next.",
  overWords: "A job that ends is nobody’s fault. We are glad to hear what you learned.",
  back: "The job",
};
export type HelpWords = typeof participantHelp;
