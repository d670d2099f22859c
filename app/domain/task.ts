/** One thing that waits for somebody, as each noun tells it to the page that gathers them. */
export interface Task {
  /** Begins with a verb. */
  title: string;
  to: string;
  detail: string;
  dueOn?: string;
  since: string;
  /** Where one press is enough: what it says, and the form that the page at `to` would have sent. */
  act?: TaskAct;
}
export interface TaskAct {
  label: string;
  /** The address whose action does it, and checks anew who asks. */
  to: string;
  intent: string;
  fields?: Record<string, string>;
}

export const isOverdue = ({ dueOn }: Pick<Task, "dueOn">, today: string): boolean =>
  dueOn !== undefined && dueOn < today;

/** What has a day to be done by comes first, soonest first, so that the overdue lead; then what has waited longest. */
export function byUrgency(a: Task, b: Task): number {
  if (a.dueOn && b.dueOn && a.dueOn !== b.dueOn) return a.dueOn < b.dueOn ? -1 : 1;
  if (a.dueOn && !b.dueOn) return -1;
  if (b.dueOn && !a.dueOn) return 1;
  return a.since < b.since ? -1 : a.since > b.since ? 1 : 0;
}

/** The parts of a day's work: past its day, for today, for a day to come, and without a day. */
export const urgencies = ["overdue", "today", "toCome", "anyTime"] as const;
export type Urgency = (typeof urgencies)[number];

export function urgencyOf(task: Pick<Task, "dueOn">, today: string): Urgency {
  if (task.dueOn === undefined) return "anyTime";
  if (isOverdue(task, today)) return "overdue";
  return task.dueOn === today ? "today" : "toCome";
}

const numbers = ["Nothing", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

/** "Three things need", "One thing needs", "Nothing needs": what comes before "you". */
export function thingsNeed(count: number): string {
  if (count === 0) return "Nothing needs";
  return count === 1 ? "One thing needs" : `${numberInWords(count)} things need`;
}
export const numberInWords = (count: number): string => numbers[count] ?? String(count);

/** "Nine things need you, two of them past their day." */
export function dayInOneLine(tasks: readonly Task[], today: string): string {
  const all = `${thingsNeed(tasks.length)} you`;
  const late = tasks.filter((task) => isOverdue(task, today)).length;
  if (late === 0) return `${all}.`;
  const their = late === 1 ? "its" : "their";
  if (late === tasks.length) return `${all}, past ${their} day.`;
  return `${all}, ${numberInWords(late).toLowerCase()} of them past ${their} day.`;
}
