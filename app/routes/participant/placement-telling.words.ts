import type { TellingState } from "#app/domain/placement/placement-telling.ts";

/** The words of the page on which somebody decides whether their employer may know of their support. */
export const words = {
  title: "Who may know at work",
  back: "Your job",
  lede: (employer: string): Record<TellingState, string> => ({
    toDecide: `${employer} does not know that you have support. You decide whether they may. There is no deadline.`,
    told: `${employer} knows, because you said yes. You can take that back at any time.`,
    no: `${employer} does not know. That is fine, and it changes nothing about your support.`,
    takenBack: `You took your yes back. Nobody at ${employer} can open the page any more.`,
    askAgain: `Somebody else at ${employer} would be told than you said yes to. So nothing is open now, until you say yes again.`,
  }),
  exactly: "These words, and nothing else",
  headings: {
    lines: "What they can read",
    readers: "Who can read it",
    how: "How they hear of it",
  },
  never: "Never told",
  neverWords: (specialist: string) =>
    `Your health, your benefits and why you have support. What you tell ${specialist}. What ${specialist} writes after a visit. That your job was difficult.`,
  yes: (employer: string) => `Yes, ${employer} may know`,
  yesHint: "If you change your mind later, we take it back and never ask why.",
  no: "No, they may not know",
  noHint: "You need give no reason. Your support goes on just the same.",
  takeBack: "Take it back",
  takeBackHint:
    "The page closes for them at once, and links that we mailed stop working. We do not write to them about it. We cannot take back what they remember.",
  before: "What you decided",
  decided: {
    yes: "You said yes",
    no: "You said no",
    takenBack: "You took it back",
  },
  wrote: (how: string) => `Written down for you. How you told us: ${how}`,
  agreed: "When you agreed to support",
  agreedOn: (day: string, how: string) => `You said this on ${day}. How: ${how}`,
  wrong: "If something here is not right, tell us and we change it.",
  who: "Talk it over first",
} as const;
