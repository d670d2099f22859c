import type { Task } from "../task.ts";

/** Many of a kind become one line beside the first few, so that nothing else on the page is lost behind them. */
export function gathered(
  tasks: readonly Task[],
  most: number,
  rest: (count: number) => Pick<Task, "title" | "to" | "detail">,
): Task[] {
  if (tasks.length <= most) return [...tasks];
  const shown = tasks.slice(0, most - 1);
  const others = tasks.slice(most - 1);
  const since = others.map((task) => task.since).sort()[0] ?? "";
  const dueOn = others.flatMap((task) => task.dueOn ?? []).sort()[0];
  return [...shown, { ...rest(others.length), since, ...(dueOn && { dueOn }) }];
}
