import type {
  JobChangeAnswer,
  JobChangeKind,
  JobProposalChangeTable,
  VacancyTable,
} from "#db/tables.ts";
import {
  daysInWords,
  listInWords,
  readDays,
  timeInWords,
  weeklyHoursInWords,
} from "../calendar/calendar.ts";
import { type DemandWeight, skillInWords } from "../skill/skill.ts";

/** One thing that could be otherwise. */
export type JobChange = Pick<
  JobProposalChangeTable,
  "kind" | "words" | "minutes" | "days" | "startsAt" | "endsAt"
>;
export const change = (kind: JobChangeKind, more: Partial<JobChange> = {}): JobChange => ({
  kind,
  words: "",
  minutes: null,
  days: null,
  startsAt: null,
  endsAt: null,
  ...more,
});

/** The job that a proposal is about, as it is today. */
export type Job = Pick<
  VacancyTable,
  "minutesMin" | "minutesMax" | "days" | "startsAt" | "endsAt"
> & {
  tasks: readonly { id: string; words: string; weight: "essential" | "movable" }[];
  criteria: readonly { id: string; words: string; weight: "essential" | "desirable" }[];
  demands: readonly { skill: string; weight: DemandWeight }[];
};

export function changeTitle({ kind, words }: JobChange): string {
  const titles: Record<JobChangeKind, string> = {
    task: `The task “${words}”`,
    hours: "Hours a week",
    days: "Days",
    times: "Start and end of a day",
    training: `“${words}”`,
  };
  return titles[kind];
}

const timesInWords = (startsAt: string, endsAt: string) =>
  `${timeInWords(startsAt)} to ${timeInWords(endsAt)}`;
const taskOf = (job: Job, words: string) => job.tasks.find((task) => task.words === words);

/** What somebody must have, by the employer's word: a skill of our list, or a line of their own. Never what a law asks. */
export function mustHaves(job: Job) {
  return [
    ...job.demands
      .filter(({ weight }) => weight === "essential")
      .map(({ skill }) => ({ of: "skill" as const, id: skill, words: skillInWords(skill) })),
    ...job.criteria
      .filter(({ weight }) => weight === "essential")
      .map(({ id, words }) => ({ of: "line" as const, id, words })),
  ];
}
const mustHave = (job: Job, words: string) => mustHaves(job).find((each) => each.words === words);

/** How it is now, in words. Null: the job has changed since, and there is nothing left to decide. */
export function asItIs(of: JobChange, job: Job): string | null {
  switch (of.kind) {
    case "task": {
      const task = taskOf(job, of.words);
      if (!task) return null;
      return task.weight === "movable"
        ? "Part of this job, marked as one that could move."
        : "Part of this job.";
    }
    case "hours":
      if (job.minutesMin === null || (of.minutes ?? 0) >= job.minutesMin) return null;
      return weeklyHoursInWords(job.minutesMin, job.minutesMax ?? job.minutesMin);
    case "days": {
      const now = readDays(job.days);
      if (now?.join(",") === of.days) return null;
      return now ? daysInWords(now) : "Not said";
    }
    case "times":
      if (job.startsAt === of.startsAt && job.endsAt === of.endsAt) return null;
      return job.startsAt && job.endsAt ? timesInWords(job.startsAt, job.endsAt) : "Not said";
    case "training":
      return mustHave(job, of.words) ? "Needed from the first day." : null;
  }
}

export function asProposed(of: JobChange, job: Job): string {
  switch (of.kind) {
    case "task":
      return "Done by someone else here.";
    case "hours":
      return weeklyHoursInWords(of.minutes, job.minutesMax ?? job.minutesMin ?? of.minutes);
    case "days":
      return daysInWords(readDays(of.days) ?? []);
    case "times":
      return timesInWords(of.startsAt ?? "", of.endsAt ?? "");
    case "training":
      return "Not needed on the first day: it is taught on the job.";
  }
}

/** What the vacancy takes over of what was agreed. */
export interface JobAfter {
  columns: Partial<
    Pick<VacancyTable, "minutesMin" | "minutesMax" | "days" | "startsAt" | "endsAt">
  >;
  movedTaskIds: string[];
  /** Lines that become good to have, with their new words; skills that can be learned there. */
  trained: { id: string; words: string }[];
  taughtSkills: string[];
}

const onTheJob = ": taught on the job";
const longestLine = 300;

export function changedBy(agreed: readonly JobChange[], job: Job): JobAfter {
  const after: JobAfter = { columns: {}, movedTaskIds: [], trained: [], taughtSkills: [] };
  for (const of of agreed.filter((each) => asItIs(each, job) !== null)) {
    if (of.kind === "task") after.movedTaskIds.push(taskOf(job, of.words)?.id ?? "");
    if (of.kind === "hours")
      Object.assign(after.columns, {
        minutesMin: of.minutes,
        // What was the only number is the most from now on.
        minutesMax: job.minutesMax ?? job.minutesMin,
      });
    if (of.kind === "days") after.columns.days = of.days;
    if (of.kind === "times")
      Object.assign(after.columns, { startsAt: of.startsAt, endsAt: of.endsAt });
    const needed = of.kind === "training" ? mustHave(job, of.words) : undefined;
    if (needed?.of === "skill") after.taughtSkills.push(needed.id);
    if (needed?.of === "line")
      after.trained.push({
        id: needed.id,
        words: `${needed.words.slice(0, longestLine - onTheJob.length)}${onTheJob}`,
      });
  }
  return after;
}

/** What is wrong with a list of changes before it is kept, at the field of the form that says it. */
export function wrongWith(changes: readonly JobChange[], job: Job): Record<string, string[]> {
  const wrong: Record<string, string[]> = {};
  if (changes.length === 0) wrong.tasks = ["Choose a task that would move, or another change."];
  const moved = new Set(changes.filter(({ kind }) => kind === "task").map(({ words }) => words));
  if (moved.size > 0 && job.tasks.every((task) => moved.has(task.words)))
    wrong.tasks = ["Leave at least one task in the job."];
  for (const of of changes) {
    if (asItIs(of, job) !== null) continue;
    const already: Record<JobChangeKind, [field: string, words: string]> = {
      task: ["tasks", "The tasks have changed since this page was opened. Choose again."],
      hours: ["hours", "Give fewer hours than the job has now."],
      days: ["days", "These are the days that the job has now."],
      times: ["startsAt", "These are the times that the job has now."],
      training: ["criterion", "This has changed since the page was opened. Choose again."],
    };
    const [field, words] = already[of.kind];
    wrong[field] = [words];
  }
  return wrong;
}

/** "One task moves to someone else, and the days change." For lists, where the whole is one press away. */
export function changesInWords(changes: readonly Pick<JobChange, "kind">[]): string {
  const tasks = changes.filter(({ kind }) => kind === "task").length;
  const others: [JobChangeKind, string][] = [
    ["hours", "fewer hours"],
    ["days", "other days"],
    ["times", "other times"],
    ["training", "training on the job"],
  ];
  const parts = [
    ...(tasks > 0 ? [tasks === 1 ? "one task moves" : `${tasks} tasks move`] : []),
    ...others.flatMap(([kind, words]) => (changes.some((each) => each.kind === kind) ? words : [])),
  ];
  const words = listInWords(parts);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** One change with its two sides, for a page. `now` is null where the job has changed since. */
export interface ProposalSide {
  position: number;
  title: string;
  now: string | null;
  proposed: string;
  answer: JobChangeAnswer | null;
}

/** Before an answer beside the job of today; after it, beside the job as it was on that day. */
export const sidesOf = (
  changes: readonly (JobChange & Pick<JobProposalChangeTable, "position" | "was" | "answer">)[],
  job: Job,
): ProposalSide[] =>
  changes.map((of) => ({
    position: of.position,
    title: changeTitle(of),
    now: of.answer === null ? asItIs(of, job) : of.was,
    proposed: asProposed(of, job),
    answer: of.answer,
  }));
