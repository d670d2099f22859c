/** What each side would like after a meeting. It is said to nobody but one's own side and the specialist. Pure. */
import type { MeetingSide } from "./meeting.ts";

export const nextSteps = ["another", "offer", "think", "goOn", "talk", "notThisTime"] as const;
export type NextStep = (typeof nextSteps)[number];

const ofSide: Record<MeetingSide, readonly NextStep[]> = {
  employer: ["another", "offer", "think", "notThisTime"],
  person: ["goOn", "another", "talk", "notThisTime"],
};
export const nextStepsOf = (side: MeetingSide): readonly NextStep[] => ofSide[side];
