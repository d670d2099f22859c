/** What can move: a task that stands in the way and could be somebody else's. */
import { listInWords } from "../calendar/calendar.ts";
import type { Reason, WorkSide, WorkTask } from "./match-reason.ts";

/**
 * The tasks whose moving would take this demand out of the job: each that asks for it can move. None where one of them
 * is part of the job, or where no task was said to ask for it.
 */
export function tasksInTheWay(
  { tasks = [] }: Pick<WorkSide, "tasks">,
  asksFor: WorkTask["asksFor"],
): readonly WorkTask[] {
  const asking = tasks.filter((task) => task.asksFor === asksFor);
  return asking.every(({ isMovable }) => isMovable) ? asking : [];
}

export const movesOf = (tasks: readonly WorkTask[]): NonNullable<Reason["moves"]> =>
  tasks.map(({ id, words }) => ({ task: id, words }));

/** "if “Unloading the van” moves to someone else" */
export function ifMoved(tasks: readonly { words: string }[]): string {
  const named = tasks.map(({ words }) => `“${words.replace(/[.\s]+$/, "")}”`);
  return `if ${listInWords(named)} ${tasks.length === 1 ? "moves" : "move"} to someone else`;
}
