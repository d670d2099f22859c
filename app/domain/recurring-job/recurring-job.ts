/** Recurring jobs: when one is due again, when it is late, and how that reads. */
import type { RecurringJobTable } from "#db/tables.ts";
import { addDays, dateOf, instantOf, timeInWords } from "../calendar/calendar.ts";

/** Every so many seconds, or once a day at a London time (HH:MM). */
export type Rhythm = { everySeconds: number } | { dailyAt: string };

/** A run whose holder has not been heard of for so long is taken up by whoever sees it. */
export const leaseSeconds = 300;
/** What failed is tried again by its rhythm, and at least this soon: a day is long to wait for a report. */
const retrySeconds = 3600;
/** A rhythm of seconds that misses a few beats is not late yet. */
const leastLateSeconds = 300;
const lateAfterDailySeconds = 3600;

export const plusSeconds = (instant: string, seconds: number) =>
  new Date(Date.parse(instant) + seconds * 1000).toISOString();

export const rhythmOf = (job: Pick<RecurringJobTable, "everySeconds" | "dailyAt">): Rhythm =>
  job.dailyAt === null ? { everySeconds: job.everySeconds ?? 0 } : { dailyAt: job.dailyAt };

/** The first instant after `begunAt` at which the job is to run again, by the rhythm alone. */
export function nextRunAt(rhythm: Rhythm, begunAt: string): string {
  if ("everySeconds" in rhythm) return plusSeconds(begunAt, rhythm.everySeconds);
  const day = dateOf(begunAt);
  const thatDay = instantOf(day, rhythm.dailyAt);
  return thatDay > begunAt ? thatDay : instantOf(addDays(day, 1), rhythm.dailyAt);
}

type Run = Pick<
  RecurringJobTable,
  "everySeconds" | "dailyAt" | "lastBegunAt" | "failure" | "leasedUntil"
>;

/** Whether to run now. However many runs were missed, the one that is begun now makes up for all of them. */
export function isDue(job: Run, now: string): boolean {
  // Under way; or its holder died, and it was never finished.
  if (job.leasedUntil !== null) return job.leasedUntil <= now;
  if (job.lastBegunAt === null) return true;
  const next = nextRunAt(rhythmOf(job), job.lastBegunAt);
  const again = plusSeconds(job.lastBegunAt, retrySeconds);
  return (job.failure !== null && again < next ? again : next) <= now;
}

export type JobState = "never" | "running" | "late" | "failed" | "done";

export function jobState(job: Run, now: string): JobState {
  if (job.lastBegunAt === null) return "never";
  if (job.leasedUntil !== null && job.leasedUntil > now) return "running";
  const rhythm = rhythmOf(job);
  const grace =
    "everySeconds" in rhythm
      ? Math.max(rhythm.everySeconds, leastLateSeconds)
      : lateAfterDailySeconds;
  if (plusSeconds(nextRunAt(rhythm, job.lastBegunAt), grace) < now) return "late";
  return job.failure === null ? "done" : "failed";
}

const counted = (count: number, unit: string) => `${count} ${unit}${count === 1 ? "" : "s"}`;

/** The largest unit that a length of time is at least one of: "2 seconds", "15 minutes", "1 hour", "3 days". */
export function secondsInWords(seconds: number): string {
  if (seconds < 60) return counted(Math.floor(seconds), "second");
  if (seconds < 3600) return counted(Math.floor(seconds / 60), "minute");
  if (seconds < 48 * 3600) return counted(Math.floor(seconds / 3600), "hour");
  return counted(Math.floor(seconds / 86_400), "day");
}

/** "every 15 minutes", "every hour", "each day at 7am". */
export function rhythmInWords(rhythm: Rhythm): string {
  if ("dailyAt" in rhythm) return `each day at ${timeInWords(rhythm.dailyAt)}`;
  return `every ${secondsInWords(rhythm.everySeconds).replace(/^1 /, "")}`;
}

/** "12 minutes ago". Clocks of two servers differ by a little: nothing was done in the future. */
export function agoInWords(instant: string, now: string): string {
  const seconds = (Date.parse(now) - Date.parse(instant)) / 1000;
  return seconds < 60 ? "less than a minute ago" : `${secondsInWords(seconds)} ago`;
}

/** What may be kept of an error: its code, or its class. A message can hold what somebody wrote. */
export function failureCode(error: unknown): string {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  const said = [code, name].find(
    (each): each is string => typeof each === "string" && /^\w{1,40}$/.test(each),
  );
  return said ?? "unknown";
}
