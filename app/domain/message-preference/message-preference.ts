import type { HowToHear, MessageChannel, MessageTopic } from "#db/tables.ts";

export type HearingAudience = "employer" | "participant" | "staff";

export interface TopicWords {
  label: string;
  hint: string;
}

/**
 * What each audience chooses by, in its own words and in the order of its page. A subject whose messages may all not be
 * switched off is not among them; app/emails/topics.ts says which message is about what.
 */
export const topicWords: Record<HearingAudience, Partial<Record<MessageTopic, TopicWords>>> = {
  employer: {
    introductions: {
      label: "Introductions",
      hint: "Replies, offers and trials, after somebody is introduced to you",
    },
    meetings: { label: "Meetings", hint: "Times that are agreed, changed or called off" },
    vacancies: { label: "Your vacancies", hint: "News of each, and when one goes live" },
    jobs: { label: "People who start with you", hint: "Start dates, hand-overs, and what is next" },
    reviews: { label: "How a job is going", hint: "Short questions from us, and what was agreed" },
    plans: { label: "Adjustment plans", hint: "A line of a plan has moved on" },
    advice: { label: "Advice", hint: "Answers to what you asked about adjustments" },
    letters: {
      label: "Letters from the local team",
      hint: "About a kind of work, or how a job is put together",
    },
  },
  participant: {
    news: { label: "News", hint: "Something of yours has moved on" },
    meetings: { label: "Meetings", hint: "A time to meet, or a change to one" },
    reviews: { label: "How things are going", hint: "Three short questions, now and then" },
  },
  staff: {
    introductions: { label: "Introductions", hint: "Decisions, messages, late answers, endings" },
    meetings: { label: "Meetings", hint: "Times that are agreed, changed or called off" },
    jobs: { label: "Jobs of people you support", hint: "Starts, agreements, hand-overs, ends" },
    plans: { label: "Adjustment plans", hint: "The employer or the worker changed one" },
    advice: { label: "Advice requests", hint: "New questions, replies, hand-overs" },
    vacancies: { label: "Employers and vacancies", hint: "Who waits to be checked, what is live" },
    letters: { label: "Letters and proposals", hint: "What employers answer to yours" },
    colleagues: { label: "Questions between colleagues", hint: "Asked of you, or answered" },
  },
};

export const topicsOf = (audience: HearingAudience) =>
  Object.keys(topicWords[audience]) as MessageTopic[];

/** What may be chosen. "usual": as the organisation, or else the portal, has it for everybody. */
export type HearingChoice = HowToHear | "usual";

/** A text message goes only to whoever gave a number for it; an organisation has no number of its own. */
export const waysOf = {
  employer: ["usual", "email", "daily", "text", "portal"],
  staff: ["email", "daily", "text", "portal"],
  // The safe way of a participant stands above all this: here it only gets quieter.
  participant: ["email", "daily", "portal"],
  organisation: ["email", "daily", "portal"],
} as const satisfies Record<HearingAudience | "organisation", readonly HearingChoice[]>;

export const howWords: Record<HowToHear, string> = {
  email: "By email, at once",
  daily: "In one email a day",
  text: "By text message",
  portal: "Only on these pages",
};

/** What holds for a reader: their own word, else what their organisation set, else an e-mail at once. */
export const howFor = (own: HowToHear | undefined, organisation: HowToHear | undefined) =>
  own ?? organisation ?? "email";

export interface Delivery {
  channel: MessageChannel;
  /** Kept for the one e-mail of the day. */
  isHeld: boolean;
}

/**
 * How one message goes to one reader. What must go goes by e-mail at once, whatever was chosen; a text message without a
 * number to send it to becomes an e-mail, so that nothing is lost.
 */
export function deliveryOf(asked: { mustGo: boolean; how: HowToHear; mayText: boolean }): Delivery {
  const how = asked.mustGo || (asked.how === "text" && !asked.mayText) ? "email" : asked.how;
  if (how === "daily") return { channel: "email", isHeld: true };
  return { channel: how, isHeld: false };
}

/** When the one e-mail of the day goes, in London: as data, so that an area may be asked what suits it. */
export const digestTimes: Record<HearingAudience, { at: string; days: "working" | "every" }> = {
  employer: { at: "08:00", days: "working" },
  staff: { at: "08:00", days: "working" },
  participant: { at: "16:00", days: "every" },
};
