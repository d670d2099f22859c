/** What stays at a workplace when support there ends. Pure; the browser may read it. */
import { accessToWorkAddress } from "../access-to-work/access-to-work.ts";
import { weeksAfter } from "../placement/placement.ts";

/** How long before support ends the hand-over is prompted. */
export const handOverWeeks = 6;
export const handOverFrom = (supportUntil: string) => weeksAfter(supportUntil, -handOverWeeks);

export interface HandOverWords {
  naturalSupports: string;
  whatWorks: string;
  whoToCall: string;
}
export const handOverParts = [
  "naturalSupports",
  "whatWorks",
  "whoToCall",
] as const satisfies (keyof HandOverWords)[];

/** The headings of the paper, the same for all three who read it. */
export const handOverHeadings: Record<keyof HandOverWords, string> = {
  naturalSupports: "Who helps at work, and how",
  whatWorks: "What works",
  whoToCall: "Who to call",
};

/** The person asked for a change that nobody has dealt with: saving it again, changed or as it was, deals with it. */
export const waitsForChange = ({ changeAskedAt }: { changeAskedAt: string | null }) =>
  changeAskedAt !== null;

/**
 * Why a hand-over cannot be sent as gone through on that day; null when it can. Days are YYYY-MM-DD.
 * @param writtenOn the day on which it was last changed
 */
export function readWithProblem(
  readWithOn: string,
  { writtenOn, today }: { writtenOn: string; today: string },
): string | null {
  if (readWithOn > today)
    return "Give the day you went through it together. It cannot be in the future.";
  return readWithOn < writtenOn
    ? "It has changed since that day. Go through it together once more, then give that day."
    : null;
}

/** To begin the part on whom to call afterwards: the team, a job coach through Access to Work, and the area. */
export function callAfterwards({
  teamName,
  teamPhone,
  teamHours,
  areaPhone,
  areaHours,
}: Record<"teamName" | "teamPhone" | "teamHours" | "areaPhone" | "areaHours", string>): string {
  return [
    `${teamName}: ${teamPhone}. ${teamHours}. Ring about anything at work, after support has ended too.`,
    `Access to Work: can pay for a job coach or for other help at work. The worker applies: ${accessToWorkAddress}`,
    `If nobody in the team can be reached: ${areaPhone}. ${areaHours}.`,
  ].join("\n");
}
