/** A visit: when the specialist, or whoever covers, and somebody at work spoke with each other. Pure; the browser may read it. */
import type { VisitTable, VisitWay } from "#db/tables.ts";

export type { VisitWay };
export const visitWays = [
  "atWork",
  "elsewhere",
  "phone",
  "video",
] as const satisfies readonly VisitWay[];

/** For staff. Participants read their own words (visits.words.ts). */
export const wayWords: Record<VisitWay, string> = {
  atWork: "At work",
  elsewhere: "Somewhere else",
  phone: "By phone",
  video: "By video",
};

/** Whom a specialist meets on a visit. */
export const visitPeople = ["participant", "manager", "buddy", "others"] as const;
export type VisitPerson = (typeof visitPeople)[number];

/** Reads the stored form, comma-separated "participant,manager". */
export function readPeople(stored: string): VisitPerson[] {
  const said = stored.split(",");
  return visitPeople.filter((person) => said.includes(person));
}

/** One press on a phone; any other number is typed. */
export const quickMinutes = [15, 30, 45, 60, 90, 120] as const;
export const mostMinutes = 12 * 60;

/** Why a visit cannot have been on that day; null when it can. */
export function visitDayProblem(
  visitedOn: string,
  { supportFrom, today }: { supportFrom: string; today: string },
): string | null {
  if (visitedOn > today) return "Give a day that has come. A visit is written down afterwards.";
  return visitedOn < supportFrom ? "Give a day that is not before the support began." : null;
}

/** A day the specialist gave for the next visit. */
export interface PlannedVisit {
  on: string;
  /** HH:MM in London; null: not said. */
  at: string | null;
  way: VisitWay | null;
}
type Planning = Pick<VisitTable, "visitedOn" | "recordedAt" | "nextOn" | "nextAt" | "nextWay">;

/**
 * The next visit that still stands, whether it is ahead or was missed. A visit on that day or later has met a plan; of
 * several, the one given last counts, so that a telephone call in between takes nothing away.
 */
export function standingPlan(visits: readonly Planning[]): PlannedVisit | null {
  const byDay = [...visits].sort((a, b) => (orderOf(a) < orderOf(b) ? 1 : -1));
  const lastOn = byDay[0]?.visitedOn ?? "";
  const standing = byDay.find(({ nextOn }) => nextOn !== null && nextOn > lastOn);
  return standing?.nextOn
    ? { on: standing.nextOn, at: standing.nextAt, way: standing.nextWay }
    : null;
}

const orderOf = ({ visitedOn, recordedAt }: Planning) => `${visitedOn} ${recordedAt}`;

/** What the employer may know of it: when somebody comes to the workplace, and of nothing else. */
export const asToldToEmployer = (plan: PlannedVisit | null, today: string): PlannedVisit | null =>
  plan?.way === "atWork" && plan.on >= today ? plan : null;
