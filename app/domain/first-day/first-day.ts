/** What each side does before somebody's first day, and who may read and tick what. Pure; the browser may read it. */
import { type FirstDayTemplate, firstDayTemplates } from "#db/reference/first-day-tasks.ts";
import type { FirstDayAbout, FirstDayTaskTable, PlacementSide } from "#db/tables.ts";
import { addDays, dateOf } from "../calendar/calendar.ts";

export type { FirstDayAbout, PlacementSide };

export const placementSides = [
  "employer",
  "participant",
  "specialist",
] as const satisfies readonly PlacementSide[];

const templates: readonly FirstDayTemplate[] = firstDayTemplates;
export const templateNamed = (id: string | null): FirstDayTemplate | undefined =>
  templates.find((template) => template.id === id);

/** The most that stands on one list: more is no short list. */
export const mostTasks = 30;
/** So long after the first day a task may still be added for, in days. */
export const latestDays = 90;

/** The employer's side reads what is about it; the person reads all that is done for their first day. */
export const mayReadTask = (
  reader: PlacementSide,
  task: Pick<FirstDayTaskTable, "side" | "about">,
): boolean => reader !== "employer" || (task.about === "employer" && task.side !== "participant");

/** Each side says what it did; the specialist also notes what another side told them. */
export const mayTickTask = (
  reader: PlacementSide,
  task: Pick<FirstDayTaskTable, "side" | "about">,
): boolean => mayReadTask(reader, task) && (reader === task.side || reader === "specialist");

/**
 * The day something is due, which moves with the first day. A job agreed at short notice asks for nothing sooner than
 * the day it was put on the list.
 */
export function dueOnOf(
  task: Pick<FirstDayTaskTable, "daysBefore" | "createdAt">,
  startsOn: string,
): string {
  const due = addDays(startsOn, -task.daysBefore);
  const since = dateOf(task.createdAt);
  if (due < since) return since;
  return due;
}

/** Whether a task is asked for now. What only sometimes applies stays once it was done. */
export const isAsked = (
  task: Pick<FirstDayTaskTable, "template" | "doneAt">,
  { lineWaits }: { lineWaits: boolean },
): boolean =>
  templateNamed(task.template)?.onlyIf !== "lineWaits" || lineWaits || task.doneAt !== null;

export type FirstDayState = "done" | "late" | "open";
export function stateOf(task: { doneAt: string | null; dueOn: string }, today: string) {
  if (task.doneAt !== null) return "done" satisfies FirstDayState;
  return (task.dueOn < today ? "late" : "open") satisfies FirstDayState;
}

/** Why a task cannot be asked for by that day; null when it can. */
export function dueDateProblem(dueOn: string, startsOn: string, today: string): string | null {
  if (dueOn < today) return "Give today or a day that is still to come.";
  return dueOn > addDays(startsOn, latestDays)
    ? `Give a day within ${latestDays} days of the first day.`
    : null;
}
