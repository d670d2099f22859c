/** Where somebody stands against each outcome, by the definition that was in force when their work began. Pure. */
import { type OutcomeDefinition, outcomeDefinitions } from "#db/reference/outcomes.ts";
import type { Pathway } from "#db/tables.ts";
import { addDays, dayInWords, hoursInWords } from "../calendar/calendar.ts";
import { countedBy, daysNeeded, daysWorked, milestoneOn, type Spell } from "./qualifying-days.ts";

export { type OutcomeDefinition, outcomeDefinitions, type Spell };

/** Why a date cannot be said yet. */
export type NotKnown = "notStarted" | "onBreak" | "fewerHours";
export type StandingState = "reached" | "onCourse" | "notYetKnown" | "notReached";
export type Standing = {
  definition: OutcomeDefinition;
  /** Days that count today, of those it takes. */
  days: number;
  daysNeeded: number;
} & (
  | { state: "reached"; on: string; countedFrom: string }
  /** The day on which it falls if the job goes on as it is. */
  | { state: "onCourse"; on: string; countedFrom: string }
  | { state: "notYetKnown"; because: NotKnown }
  | { state: "notReached" }
);

const isInForce = ({ from, to }: OutcomeDefinition, on: string) =>
  from <= on && (to === null || on <= to);

/** The versions of each outcome of a pathway, in the order of the reference. */
export function outcomesOf(
  pathway: Pathway,
  definitions: readonly OutcomeDefinition[] = outcomeDefinitions,
): OutcomeDefinition[][] {
  const these = definitions.filter((each) => each.pathway === pathway);
  return [...new Set(these.map(({ id }) => id))].map((id) =>
    these.filter((each) => each.id === id).sort((a, b) => (a.from < b.from ? -1 : 1)),
  );
}

export interface Work {
  spells: readonly Spell[];
  today: string;
  /** A job that is agreed and has not begun. */
  isAhead: boolean;
}

/**
 * Where somebody stands against one outcome. Of several versions the one counts that was in force on the day the spell of
 * work began which its first counted day belongs to (see `milestoneOn`), so that a changed definition leaves what began
 * before it. Null: no version is in force for this work.
 */
export function standingOf(versions: readonly OutcomeDefinition[], work: Work): Standing | null {
  const { spells, today } = work;
  const reached = earliest(versions, spells, today);
  if (reached) return { ...stood(reached.definition, work), state: "reached", ...reached.dates };

  const open = spells.filter(({ kind, untilOn }) => kind === "work" && untilOn === null);
  const breaks = spells.filter(
    (each) => each.kind === "break" && open.some((job) => job.placementId === each.placementId),
  );
  const onBreak = breaks.some(({ untilOn }) => untilOn === null);
  if (open.length > 0 && !onBreak) {
    const ahead = earliest(versions, spells, horizon(versions, breaks, today));
    if (ahead)
      return {
        ...stood(ahead.definition, work, ahead.dates.countedFrom),
        state: "onCourse",
        ...ahead.dates,
      };
  }
  const definition = versionFor(versions, work);
  if (!definition) return null;
  const as = stood(definition, work);
  if (onBreak) return { ...as, state: "notYetKnown", because: "onBreak" };
  if (open.length > 0) return { ...as, state: "notYetKnown", because: "fewerHours" };
  if (work.isAhead) return { ...as, state: "notYetKnown", because: "notStarted" };
  return { ...as, state: "notReached" };
}

const stood = (definition: OutcomeDefinition, { spells, today }: Work, countedFrom?: string) => ({
  definition,
  days: countedBy(spells, definition, today, countedFrom).days,
  daysNeeded: daysNeeded(definition),
});

/** The version by which it is reached first. */
function earliest(versions: readonly OutcomeDefinition[], spells: readonly Spell[], until: string) {
  const found = versions.flatMap((definition) => {
    const milestone = milestoneOn(spells, definition, until, (on) => isInForce(definition, on));
    return milestone ? [{ definition, milestone }] : [];
  });
  const [first] = found.sort((a, b) => (a.milestone.on < b.milestone.on ? -1 : 1));
  if (!first) return null;
  const { on, countedFrom } = first.milestone;
  return { definition: first.definition, dates: { on, countedFrom } };
}

const latest = (dates: readonly string[]) => [...dates].sort().at(-1) ?? "";

/** A day by which work that goes on reaches whatever it will: a whole window after the last break. */
function horizon(versions: readonly OutcomeDefinition[], breaks: readonly Spell[], today: string) {
  const windows = versions.map((each) => Math.max(daysNeeded(each), each.withinWeeks * 7));
  const last = latest([today, ...breaks.map(({ untilOn }) => untilOn ?? today)]);
  return addDays(last, 2 * Math.max(0, ...windows));
}

/** The version of what is not reached: by the latest work that counts, else by the latest at all, else by today. */
function versionFor(versions: readonly OutcomeDefinition[], { spells, today }: Work) {
  const began = latest(spells.filter(({ kind }) => kind === "work").map(({ fromOn }) => fromOn));
  const found = versions.find((each) =>
    isInForce(each, countedBy(spells, each, today).workBeganOn ?? (began || today)),
  );
  return found ?? null;
}

/** Every outcome of a pathway that is in force for this work. */
export const standingsOf = (
  pathway: Pathway,
  work: Work,
  definitions: readonly OutcomeDefinition[] = outcomeDefinitions,
): Standing[] =>
  outcomesOf(pathway, definitions).flatMap((versions) => standingOf(versions, work) ?? []);

/** "7 hours a week or more, 13 weeks within 16". */
export function thresholdInWords({
  minMinutesPerWeek,
  weeks,
  withinWeeks,
}: OutcomeDefinition): string {
  const hours =
    minMinutesPerWeek > 1 ? `${hoursInWords(minMinutesPerWeek)} a week or more` : "Any hours";
  if (weeks === 0) return `${hours}, from the first day`;
  if (withinWeeks <= weeks) return `${hours}, for ${weeks} weeks in a row`;
  return `${hours}, for ${weeks} weeks within ${withinWeeks}`;
}

/** "6 weeks and 2 days". */
export function weeksInWords(days: number): string {
  const weeks = Math.floor(days / 7);
  const rest = days % 7;
  const count = (number: number, one: string) => `${number} ${number === 1 ? one : `${one}s`}`;
  if (weeks === 0) return count(rest, "day");
  return rest === 0 ? count(weeks, "week") : `${count(weeks, "week")} and ${count(rest, "day")}`;
}

/** For staff, a lead among them: states and dates alone. */
export function standingInWords(
  { state, on, because }: { state: StandingState; on?: string | null; because?: NotKnown | null },
  today: string,
): string {
  const day = on ? dayInWords(on, today) : "";
  if (state === "reached") return `Reached on ${day}`;
  if (state === "onCourse") return `Falls on ${day} if the job goes on as it is`;
  if (state === "notYetKnown") return notKnownWords[because ?? "notStarted"];
  return "Not reached: the job ended before";
}

const notKnownWords: Record<NotKnown, string> = {
  notStarted: "Cannot be known before the first day at work",
  onBreak: "Cannot be known while a break has no last day",
  fewerHours: "Cannot be known: the hours are fewer than it asks for",
};

/** How long a job has lasted, for a list: "7 weeks", "14 weeks, reached 13 weeks". Empty before it starts. */
export function lastingInWords(
  ownSpells: readonly Spell[],
  standings: readonly Standing[],
  today: string,
): string {
  if (ownSpells.length === 0) return "";
  const weeks = Math.floor(daysWorked(ownSpells, today) / 7);
  const lasted = weeks === 0 ? "Less than a week" : `${weeks} ${weeks === 1 ? "week" : "weeks"}`;
  const reached = standings
    .filter(({ state, definition }) => state === "reached" && definition.weeks > 0)
    .at(-1);
  return reached ? `${lasted}, reached ${reached.definition.weeks} weeks` : lasted;
}
