import type { TellingState } from "#app/domain/placement/placement-telling.ts";

/** What a person's page about their job says of who may know at work. */
export const words = {
  heading: "Who may know at work",
  state: (employer: string): Record<TellingState, string> => ({
    toDecide: `${employer} does not know that you have support. You decide whether they may.`,
    told: `${employer} knows that you have support, because you said yes.`,
    no: `${employer} does not know that you have support.`,
    takenBack: `${employer} can no longer see that you have support.`,
    askAgain: `Somebody else at ${employer} would be told than you said yes to. You decide again.`,
  }),
  decide: "Read what they would be told, and decide",
  change: "Read what they can see, or change your mind",
} as const;
