import type { SupportWords } from "#app/components/placement/support.words.ts";
import { hoursInWords } from "#app/domain/calendar/calendar.ts";

/** The words of a participant's page about the support they get at work. */
export const participantSupport: SupportWords = {
  heading: "Support, week by week",
  given: "Support you had",
  planned: "Support planned",
  over: "2 hours or more extra",
  chart: "Hours of support each week",
  axis: (weekNow) => (weekNow === null ? "Week" : `Week (now: week ${weekNow})`),
  table: "The same in numbers",
  caption: "Support by week",
  week: "Week",
  hours: hoursInWords,
  soFar: (hours) => `${hours} so far`,
  notYet: "not yet",
  notPlanned: "none",
  toDate: "So far",
  before: (hours) => `Before week 1: ${hours}.`,
  naturalSupports: "Who at work helps you",
  stepUpWhen: "You get more support again when",
  none: "No plan so far.",
  noneWords: "When you have planned your support together, it shows here.",
};

export const words = {
  title: "Support at work",
  lede: (jobTitle: string, employer: string) => `${jobTitle} at ${employer}.`,
  back: "Your job",
  how: "How this works",
  howWords: (specialist: string) => [
    "At first somebody is beside you a lot. Then a little less each week.",
    "The plan can go up again. You can ask for more support at any time.",
    `If a week looks wrong, tell ${specialist}.`,
  ],
  who: "Who can read this",
  whoWords: (specialist: string) =>
    `You and ${specialist}, or whoever stands in for them. Your employer cannot see it.`,
};
