/** One thing that waits for somebody, as each noun tells it to the page that gathers them. */
export interface Task {
  /** Begins with a verb. */
  title: string;
  to: string;
  detail: string;
  dueOn?: string;
  since: string;
}

/** What has a day to be done by comes first, soonest first; then what has waited longest. */
export function byUrgency(a: Task, b: Task): number {
  if (a.dueOn && b.dueOn && a.dueOn !== b.dueOn) return a.dueOn < b.dueOn ? -1 : 1;
  if (a.dueOn && !b.dueOn) return -1;
  if (b.dueOn && !a.dueOn) return 1;
  return a.since < b.since ? -1 : a.since > b.since ? 1 : 0;
}
