/** A placement that begins without an introduction: a job found elsewhere, or one that somebody keeps. Pure. */
import type { Pathway } from "#db/tables.ts";
import { dayInWords } from "../calendar/calendar.ts";
import { weeksAfter } from "./placement.ts";

export const beginKinds = ["found", "retention"] as const;
export type BeginKind = (typeof beginKinds)[number];

export const beginKindWords: Record<BeginKind, string> = {
  found: "A new job, found on a visit or elsewhere",
  retention: "A job they have and want to keep",
};
export const pathwayOf: Record<BeginKind, Pathway> = {
  found: "outOfWork",
  retention: "retention",
};

/** What lists of staff call the two, so that one is never counted as the other. */
export const placementKindWords: Record<Pathway, string> = {
  outOfWork: "New job",
  retention: "Keeping a job",
};

/** How far back the first day of a new job, or of support, may lie when it is written down. In weeks. */
export const mostWeeksBack = 13;
const mostWeeksAhead = 52;

export interface BeginDates {
  kind: BeginKind;
  /** The first day in the job. */
  startsOn: string;
  /** The first day of support to keep it; for a new job that is the first day in it. */
  supportFrom: string;
  /** When somebody whose job is at risk said that they want support. */
  saidOn: string | null;
  today: string;
}

/** What is wrong with the days of a job, by field; empty when nothing is. */
export function beginDateProblems(dates: BeginDates): Record<string, string[]> {
  const { kind, startsOn, supportFrom, saidOn, today } = dates;
  const earliest = weeksAfter(today, -mostWeeksBack);
  if (kind === "found") {
    if (startsOn > weeksAfter(today, mostWeeksAhead))
      return { startsOn: ["Give a first day within a year from today."] };
    if (startsOn < earliest)
      return {
        startsOn: [
          `A new job is written down within ${mostWeeksBack} weeks of its first day. If it is at risk, choose “${beginKindWords.retention}”.`,
        ],
      };
    return {};
  }
  const problems: Record<string, string[]> = {};
  const about = supportProblem(supportFrom, { saidOn, today, earliest });
  if (about) problems.supportFrom = [about];
  if (startsOn > supportFrom)
    problems.startsOn = ["Somebody keeps a job that they have: give a day before support began."];
  return problems;
}

function supportProblem(
  supportFrom: string,
  { saidOn, today, earliest }: { saidOn: string | null; today: string; earliest: string },
): string | null {
  if (supportFrom > today) return "Give today, or the day support began. It cannot be ahead.";
  // Their own agreement comes first.
  if (saidOn !== null && supportFrom < saidOn)
    return `They agreed on ${dayInWords(saidOn)}. Support begins on that day or later.`;
  return supportFrom < earliest ? `Give a day of the last ${mostWeeksBack} weeks.` : null;
}
