/** The two ways through the service, and how long each lasts. Pure; the browser may read it. */
import { type PathwayLength, pathwayLengths } from "#db/reference/pathways.ts";
import type { Pathway } from "#db/tables.ts";
import { monthsAfter } from "../calendar/calendar.ts";

export const pathways = ["outOfWork", "retention"] as const satisfies readonly Pathway[];

/** For staff. Never said to an employer: it tells how somebody came to be supported. */
export const pathwayWords: Record<Pathway, string> = {
  outOfWork: "Out of work when they joined",
  retention: "In work, and the job was at risk",
};

/** The length in force on that day. Before the first row it is the first that we know. */
export function pathwayLengthOn(
  pathway: Pathway,
  date: string,
  lengths: readonly PathwayLength[] = pathwayLengths,
): PathwayLength {
  const rows = lengths
    .filter((row) => row.pathway === pathway)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const length = rows.findLast((row) => row.from <= date) ?? rows[0];
  if (!length) throw new Error(`No length for ${pathway}`);
  return length;
}

/** The last day of a pathway that begins on that day. */
export const pathwayEndsOn = (
  pathway: Pathway,
  from: string,
  lengths: readonly PathwayLength[] = pathwayLengths,
) => monthsAfter(from, pathwayLengthOn(pathway, from, lengths).months);
