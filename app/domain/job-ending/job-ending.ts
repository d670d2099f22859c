/** How a job that ended is spoken of: each side by itself, without blame. Pure; the browser may read it. */
import type { PlacementSide } from "#db/tables.ts";
import { type EndReason, endReasonCodes, endReasons } from "../placement/placement.ts";
import type { Party } from "../policy.ts";

/** Nobody has to give a reason who is asked for one. */
export type EndingReason = EndReason | "ratherNotSay";
export const endingReasonCodes = [...endReasonCodes, "ratherNotSay"] as [
  EndingReason,
  ...EndingReason[],
];

/** The list as each side reads it. The person's is in their own voice: it never speaks about them. */
export const endingReasons: Record<PlacementSide, Record<EndingReason, string>> = {
  employer: { ...endReasons, ratherNotSay: "We would rather not say" },
  specialist: { ...endReasons, ratherNotSay: "Not said" },
  participant: {
    asPlanned: "It was only meant to last until then",
    jobChanged: "The job changed, or is no longer there",
    hours: "The hours or the days did not work for me",
    newJob: "I have another job",
    theyChose: "I chose to stop",
    notRightFit: "It was not the right job for me this time",
    somethingElse: "Something else",
    ratherNotSay: "I would rather not say",
  },
};

/** What the service wrote down, as it reads to the person it is about. */
export const reasonsToThem: Record<EndingReason, string> = {
  ...endReasons,
  newJob: "You moved on to another job",
  theyChose: "You chose to stop",
  ratherNotSay: "No reason was written down",
};

/**
 * Whose answers somebody reads. The person reads everything that the service writes about them, and never what their
 * employer said; an employer reads what its own side said; a lead reads none of it.
 */
export function readableSides(party: Party): readonly PlacementSide[] {
  switch (party) {
    case "owner":
      return ["participant", "specialist"];
    case "employer":
    case "employerOwner":
      return ["employer"];
    case "ownSpecialist":
    case "cover":
      return ["participant", "employer", "specialist"];
    default:
      return [];
  }
}

/** For so many days after the last one the sides are asked on their home pages. Then it rests; the page stays open. */
export const askedForDays = 28;

export const answeredAlready =
  "Your side has said how it saw the end of this job. Ring the specialist on the page to change it.";
export const notEnded = "This job goes on. You can say why it ended once its last day is recorded.";
