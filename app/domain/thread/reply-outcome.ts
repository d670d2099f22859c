/** What becomes of an answer by e-mail, and what its writer is told. Pure. */
import type { Side } from "./thread.ts";

/** Answered by one mail back, to a reader whom we wrote to first. */
export const returnedOutcomes = [
  "takenWithoutFile",
  "empty",
  "fileAlone",
  "tooLong",
  "stopped",
  "wordsToChange",
  "ended",
  "closed",
  "expired",
  "calendar",
] as const;
export type ReturnedOutcome = (typeof returnedOutcomes)[number];

/**
 * "automatic", "stranger" and "unknown" are answered by nothing at all: whoever writes to an address that is not theirs,
 * under a name that is not theirs, must not make us write to anybody.
 */
export type ReplyOutcome =
  | "taken"
  | ReturnedOutcome
  | "bounce"
  | "calendarTaken"
  | "automatic"
  | "stranger"
  | "unknown"
  | "again";

export const isReturned = (outcome: ReplyOutcome): outcome is ReturnedOutcome =>
  (returnedOutcomes as readonly string[]).includes(outcome);

const nothingSent = "Your answer was not passed on, and we have not kept it.";

interface Told {
  /** True of the subject: whether what they wrote was passed on. */
  isPassedOn: boolean;
  words: (side: Side) => string[];
  /** Whether the page is open to them, so that it can be sent there. */
  leadsToPage: boolean;
}

export const returnedWords: Record<ReturnedOutcome, Told> = {
  takenWithoutFile: {
    isPassedOn: true,
    words: () => [
      "Your words were passed on. The file that came with them was not: we do not keep files from emails.",
      "If somebody needs what is in it, write it on the page in your own words.",
    ],
    leadsToPage: true,
  },
  empty: {
    isPassedOn: false,
    words: () => [
      "Your email came, and we found no words of yours in it above the earlier mail.",
      "Please write your answer at the top of the email, or on the page.",
    ],
    leadsToPage: true,
  },
  fileAlone: {
    isPassedOn: false,
    words: () => [
      "Your email came with a file and without words. We do not take files by email, and have not kept it.",
      "Please write what matters in your own words.",
    ],
    leadsToPage: true,
  },
  tooLong: {
    isPassedOn: false,
    words: () => [
      nothingSent,
      "An answer can be at most 2,000 characters. Please send a shorter one.",
    ],
    leadsToPage: true,
  },
  stopped: {
    isPassedOn: false,
    words: () => [
      nothingSent,
      "If you have a reason to ask, the page lets you send your words to the specialist alone.",
    ],
    leadsToPage: true,
  },
  wordsToChange: {
    isPassedOn: false,
    words: (side) =>
      side === "participant"
        ? [
            "Your answer was not passed on yet. Some of your words say more than anybody there needs to know.",
            "You decide: on your page you can send them as they are, or say it another way.",
          ]
        : [
            nothingSent,
            "Some of your words say more about a person than may be written there. The page shows which, and how to say what matters without them.",
          ],
    leadsToPage: true,
  },
  ended: {
    isPassedOn: false,
    words: () => [
      nothingSent,
      "This conversation has ended. The page says what is open to you now.",
    ],
    leadsToPage: true,
  },
  closed: {
    isPassedOn: false,
    words: () => [nothingSent, "This conversation is no longer open."],
    leadsToPage: false,
  },
  expired: {
    isPassedOn: false,
    words: () => [
      nothingSent,
      "The mail you answered is more than four weeks old. Please answer on the page, or answer a newer mail.",
    ],
    leadsToPage: true,
  },
  calendar: {
    isPassedOn: false,
    words: () => [
      "Your calendar sent an answer to this address, which takes written words alone.",
      "Please say on the page whether the time suits you.",
    ],
    leadsToPage: true,
  },
};
