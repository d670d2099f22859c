import type { NotKnown, StandingState } from "#app/domain/sustained-outcome/sustained-outcome.ts";

const notKnown: Record<NotKnown, string> = {
  notStarted: "This begins on your first day.",
  onBreak: "We cannot say while your break has no last day. That is fine.",
  fewerHours: "Your hours are fewer than this asks for. That is fine.",
};

/** What a participant reads of what they have reached. */
export const words = {
  reached: "What you have reached",
  reachedWhy: (specialist: string) =>
    `The service counts these to show that its support helps. They do not change your support, and your employer does not see them here. ${specialist} can tell you more.`,
  unpaid: "This is not paid work, so it is not counted here.",
  outcome: {
    jobStart: "Your first day at work",
    sixteenHours: "A job of 16 hours a week or more",
    thirteenWeeks: "13 weeks in work",
    twentySixWeeks: "26 weeks in work",
    keptThirteenWeeks: "13 weeks in your job, with support",
  } as Record<string, string>,
  stands: (
    { state, because }: { state: StandingState; because: NotKnown | null },
    day: string,
  ): string => {
    if (state === "reached") return `You reached this on ${day}.`;
    if (state === "onCourse") return `You reach this on ${day}, if things go on as they are.`;
    if (state === "notYetKnown") return notKnown[because ?? "notStarted"];
    return "The job ended before this. That is nobody’s fault.";
  },
  counted: (weeks: string, asked: string) => `${weeks} count so far. It asks for ${asked}.`,
  asks: (asked: string) => `It asks for ${asked}.`,
  pay: {
    meets: "Your pay is enough for it.",
    toCheck: (specialist: string) => `${specialist} still checks that your pay is enough for it.`,
  },
  evidence: (kind: string, day: string, by: string) => `Noted by ${by}: ${kind}, for ${day}.`,
};
