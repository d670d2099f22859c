/** The words of the page on which the sides of a job write to each other, for each of them. */
import type { Side } from "#app/domain/thread/thread.ts";

export interface JobNames {
  person: string;
  employer: string;
  specialist: string;
}
interface MessagesWords {
  title: (names: JobNames) => string;
  untitled: string;
  lede: (names: JobNames) => string;
  back: (names: JobNames) => string;
  none: (names: JobNames) => string;
  ended: string;
  /** On the page of the job. */
  about: (names: JobNames) => string;
  toHint: Partial<Record<Side, (names: JobNames) => string>>;
  wordsHint: (names: JobNames) => string | undefined;
}

const ended =
  "This job has ended, so nothing new can be written here. What was written can still be read.";

export const messagesWords: Record<Side, MessagesWords> = {
  participant: {
    title: () => "Messages about your job",
    untitled: "Messages about your job",
    lede: ({ specialist }) =>
      `You choose who each message goes to. ${specialist} can read all of them. What you write to ${specialist}, your employer does not see.`,
    back: () => "Your job",
    none: () => "What you write, and what is written to you, stands here.",
    ended,
    about: () => "Write a message about your job, and read what was written to you.",
    toHint: {},
    wordsHint: ({ specialist }) =>
      `Your employer reads a message as you write it. To tell ${specialist} something that nobody else reads, choose ${specialist}.`,
  },
  employer: {
    title: ({ person }) => `Messages: ${person}`,
    untitled: "Messages about a job",
    lede: ({ specialist }) =>
      `You choose who each message goes to. ${specialist} can read what you write here.`,
    back: ({ person }) => `${person}’s job`,
    none: () => "What you write, and what is written to you, stands here.",
    ended,
    about: ({ person, specialist }) =>
      `Write to ${person} or to ${specialist}, and read what they wrote to you.`,
    toHint: {
      specialist: ({ person }) => `${person} does not see it.`,
    },
    wordsHint: () =>
      "About the job and what helps. Please do not ask for the reason behind something that helps.",
  },
  specialist: {
    title: ({ person }) => `Messages: ${person}`,
    untitled: "Messages about a job",
    lede: ({ person, employer }) =>
      `You read all of them. ${person} and ${employer} each read what is from them or to them, and nothing else.`,
    back: ({ person, employer }) => `${person} at ${employer}`,
    none: ({ person, employer }) => `What ${person}, ${employer} and you write stands here.`,
    ended,
    about: ({ person, employer }) => `What ${person}, ${employer} and you write to each other.`,
    toHint: {
      participant: ({ employer }) => `${employer} does not see it.`,
      employer: ({ person }) =>
        `${person} does not see it. Nothing about ${person} that they have not agreed to.`,
    },
    wordsHint: () => undefined,
  },
};

export const messagesCommon = {
  heading: "Messages",
  none: "None so far.",
  write: "Write a message",
  to: "Who is it for?",
  words: "Your message",
  send: "Send this message",
  sent: "Your message is sent",
  sentWords: "An answer shows on this page, and we write to you when there is one.",
  keep: "Keep these words. I choose to say this.",
  you: "You",
  unread: (count: number) => (count === 1 ? "1 new message" : `${count} new messages`),
  open: "Open the messages",
} as const;
