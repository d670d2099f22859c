import type { WarningRule } from "#app/domain/early-warning/early-warning.ts";

/** The words of a participant's page about what their specialist keeps an eye on. Never a fault, never a label. */
export const words = {
  title: "What we keep an eye on",
  lede: "Six things, so that we notice early when something at work could be easier. Your employer never sees any of this.",
  back: "Your job",
  now: "Just now",
  nothing: "Nothing stands out.",
  nothingMore: "When something does, it shows here, and we talk with you about it.",
  talk: "This is nobody’s fault. We will talk with you about it. You can ring before that.",
  written: "What we wrote down",
  nothingWritten: "Nothing so far.",
  did: { something: "What we did", isFine: "Why we think it is fine" },
  helped: { mine: "You asked for help", employer: "Your employer asked us for help" },
  how: "The six things",
  rules: {
    notGoingWell: "Somebody said that it is not going well. It may have been you.",
    reviewsMissed: "Two times running we did not hear how it is going, from you or from work.",
    supportRising: "We were with you more than we had planned.",
    hoursFalling: "You work fewer hours a week than before.",
    daysMissed: "There were weeks with fewer days at work.",
    adjustmentOverdue: "A change that was agreed for you is not there yet.",
  } satisfies Record<WarningRule, string>,
};
