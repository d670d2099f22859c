/** A meeting of an employer and a person, about an introduction or a job. Pure; the browser may read it. */
import type { MeetingKind, MeetingSide, MeetingStatus } from "#db/tables.ts";
import type { TransitionParty, Transitions } from "../transitions.ts";

export type { MeetingKind, MeetingSide, MeetingStatus };

export const meetingStatuses = [
  "asked",
  "proposed",
  "agreed",
  "moving",
  "cancelled",
  "happened",
  "didNotHappen",
  "unclear",
] as const satisfies readonly MeetingStatus[];

export type MeetingTransition =
  | "suggest"
  | "askForTimes"
  | "choose"
  | "change"
  | "keep"
  | "cancel"
  | "remind"
  | "askHowItWent"
  | "sayItHappened"
  | "sayItDidNot"
  | "agreeItDidNot"
  | "differ";

const everybody = ["employer", "participant", "specialist"] as const;

/**
 * The specification. Whose turn it is stands in `waitsFor`: of the two sides only the one that is waited for chooses.
 * While other times are suggested for an agreed meeting ("moving"), the agreed time holds until one of them is chosen.
 */
export const meetingTransitions: Transitions<MeetingTransition, MeetingStatus> = {
  suggest: { from: ["asked", "proposed"], to: "proposed", by: everybody },
  askForTimes: { from: ["proposed"], to: "asked", by: everybody },
  choose: { from: ["proposed", "moving"], to: "agreed", by: everybody },
  change: { from: ["agreed", "moving"], to: "moving", by: everybody },
  keep: { from: ["moving"], to: "agreed", by: everybody },
  cancel: {
    from: ["asked", "proposed", "agreed", "moving"],
    to: "cancelled",
    by: [...everybody, "system"],
  },
  remind: { from: ["agreed", "moving"], to: "same", by: ["system"] },
  // Other times that nobody chose before the agreed one came have lapsed.
  askHowItWent: { from: ["agreed", "moving"], to: "agreed", by: ["system"] },
  sayItHappened: { from: ["agreed", "happened"], to: "happened", by: everybody },
  // One side's word is not enough to say that somebody was not there.
  sayItDidNot: { from: ["agreed"], to: "same", by: everybody },
  agreeItDidNot: { from: ["agreed"], to: "didNotHappen", by: everybody },
  differ: { from: ["agreed", "happened"], to: "unclear", by: everybody },
};

export const sideOfParty = (party: TransitionParty): MeetingSide =>
  party === "employer" ? "employer" : "person";
export const otherSide = (side: MeetingSide): MeetingSide =>
  side === "employer" ? "person" : "employer";

/** Still being arranged, or agreed and not over: beside it no other is begun. */
export const isAhead = (
  meeting: { status: MeetingStatus; endsAt: string | null },
  now: string,
): boolean =>
  meeting.status === "asked" ||
  meeting.status === "proposed" ||
  ((meeting.status === "agreed" || meeting.status === "moving") && (meeting.endsAt ?? "") > now);

/** Agreed, and its end has come. */
export const isOver = (
  meeting: { status: MeetingStatus; endsAt: string | null },
  now: string,
): boolean =>
  (meeting.status === "agreed" || meeting.status === "moving") && (meeting.endsAt ?? now) <= now;

/** Which step a word about a meeting that is over takes, from what the other side said of it. */
export function afterwards(
  said: "yes" | "no",
  others: "yes" | "no" | null,
): "sayItHappened" | "sayItDidNot" | "agreeItDidNot" | "differ" {
  if (others !== null && others !== said) return "differ";
  if (said === "yes") return "sayItHappened";
  return others === "no" ? "agreeItDidNot" : "sayItDidNot";
}

export const mostTimes = 3;

export const meetingKinds: Record<MeetingKind, string> = {
  chat: "A chat",
  visit: "A visit, to look round",
  workingInterview: "A working interview: showing how you do the work",
  interview: "An interview",
  review: "A talk about how the job is going",
};
/** What is arranged about an introduction, and what about a job. */
export const kindsOf = {
  introduction: ["chat", "visit", "workingInterview", "interview"],
  placement: ["review", "visit", "chat"],
} as const satisfies Record<string, readonly MeetingKind[]>;

export const lengths = [15, 30, 45, 60, 90, 120, 180] as const;

/** Showing the work for longer than this is work, which is paid. */
export const longestTryOutMinutes = 60;

/** What a late press of a button is told. */
export const meetingMoved: Record<MeetingStatus, string> = {
  asked: "Times are being suggested. Please look at the page again.",
  proposed: "Other times have been suggested since. Please look at the page again.",
  agreed: "A time is agreed. Please look at the page again.",
  moving: "Other times have been suggested since. Please look at the page again.",
  cancelled: "This meeting was cancelled.",
  happened: "It was written down that you met.",
  didNotHappen: "It was written down that this meeting did not happen.",
  unclear: "You two remember it differently. The specialist will ring.",
};
