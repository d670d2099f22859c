import { setImmediate as othersTurn } from "node:timers/promises";
import {
  beginRun,
  endRun,
  keepRun,
  noteRun,
  registerJobs,
} from "#app/domain/recurring-job/recurring-job.commands.server.ts";
import { listRecurringJobs } from "#app/domain/recurring-job/recurring-job.queries.server.ts";
import {
  failureCode,
  isDue,
  leaseSeconds,
  type Rhythm,
} from "#app/domain/recurring-job/recurring-job.ts";
import type { Db } from "#db/connect.ts";
import type { RecurringJobTable } from "#db/tables.ts";

/** Carries the name of the job and the id of its run in every line. */
export interface JobLog {
  error(about: object, words: string): void;
  info(about: object, words: string): void;
}
export type TimedJob = {
  name: string;
  run: (log: JobLog) => Promise<unknown>;
} & (
  | Rhythm
  /**
   * Runs in every process beside the others: what it does is guarded row by row, or is of this process alone. While
   * `run` answers with a number of things done, it runs again at once.
   */
  | { everySeconds: number; beside: true }
);

interface SchedulerEdge {
  db: Db;
  now: () => string;
  newId: () => string;
  log: JobLog;
  /** Told of each run: for the metrics of this process. */
  ran?: (job: string, outcome: "done" | "failed", seconds: number) => void;
}

const lookEverySeconds = 5;
/** Jobs that run beside each other every few seconds write down so seldom that they did. */
const noteEveryMs = 60_000;

const isBeside = (job: TimedJob): job is Extract<TimedJob, { beside: true }> => "beside" in job;

async function runOnce(edge: SchedulerEdge, job: TimedJob, run: string) {
  const about = { job: job.name, run };
  const log: JobLog = {
    error: (more, words) => edge.log.error({ ...about, ...more }, words),
    info: (more, words) => edge.log.info({ ...about, ...more }, words),
  };
  const began = performance.now();
  const { failure, did } = await Promise.resolve()
    .then(() => job.run(log))
    .then(
      (answer) => ({ failure: null, did: typeof answer === "number" ? answer : 0 }),
      (error) => {
        log.error({ err: error }, "a recurring job failed");
        return { failure: failureCode(error), did: 0 };
      },
    );
  const ms = Math.round(performance.now() - began);
  if (!isBeside(job) && failure === null) log.info({ ms }, "a recurring job was done");
  edge.ran?.(job.name, failure === null ? "done" : "failed", ms / 1000);
  return { failure, did };
}

/**
 * Runs what is due by the table, so that it survives restarts and is shared by every server over the database: a missed
 * run is made up once, and two servers run none twice.
 */
export function scheduler(edge: SchedulerEdge, jobs: readonly TimedJob[]) {
  const known = new Map(jobs.filter((job) => !isBeside(job)).map((job) => [job.name, job]));

  async function finish(job: TimedJob, run: string) {
    const { name } = job;
    const keeping = setInterval(
      () => void keepRun(edge.db, { name, run, now: edge.now() }).catch(() => {}),
      (leaseSeconds * 1000) / 3,
    );
    const { failure } = await runOnce(edge, job, run);
    clearInterval(keeping);
    await endRun(edge.db, { name, run, now: edge.now(), failure });
  }

  async function beginIfDue(seen: RecurringJobTable) {
    const job = known.get(seen.name);
    const now = edge.now();
    if (!job || !isDue(seen, now)) return [];
    const run = edge.newId();
    return (await beginRun(edge.db, seen, { run, now })) ? [{ job, run }] : [];
  }

  return {
    register: () => registerJobs(edge.db, jobs),
    /** Begins what is due, and answers with the runs that it began. */
    async beginDue(): Promise<{ name: string; done: Promise<void> }[]> {
      const begun: { name: string; done: Promise<void> }[] = [];
      for (const seen of await listRecurringJobs(edge.db))
        for (const { job, run } of await beginIfDue(seen))
          begun.push({ name: job.name, done: finish(job, run) });
      return begun;
    },
  };
}

/** Starts the timetable in this process. `stop` waits for what is running. */
export function startScheduler(edge: SchedulerEdge, jobs: readonly TimedJob[]) {
  const { register, beginDue } = scheduler(edge, jobs);
  const running = new Set<Promise<void>>();
  const watch = (done: Promise<void>) => {
    const watched = done
      .catch((error) => edge.log.error({ err: error }, "the timetable could not be kept"))
      .then(() => void running.delete(watched));
    running.add(watched);
    return watched;
  };

  let isStopping = false;
  let registered = false;
  const look = async () => {
    if (!registered) await register();
    registered = true;
    for (const { done } of await beginDue()) watch(done);
    return false;
  };
  /** A turn that takes longer than its interval is not begun a second time; one after which more waits is taken at once. */
  const everySeconds = (seconds: number, turn: () => Promise<boolean>) => {
    let isUnderWay = false;
    const turns = async () => {
      // Over SQLite a run waits for nothing, and without a pause no page would be served until all is done.
      while ((await turn()) && !isStopping) await othersTurn();
    };
    const once = () => {
      if (isUnderWay) return;
      isUnderWay = true;
      watch(turns().finally(() => (isUnderWay = false)));
    };
    once();
    return setInterval(once, seconds * 1000);
  };
  const timers = [
    everySeconds(lookEverySeconds, look),
    ...jobs.filter(isBeside).map((job) => everySeconds(job.everySeconds, noting(edge, job))),
  ];
  return {
    async stop() {
      isStopping = true;
      for (const timer of timers) clearInterval(timer);
      // What is running may have begun more.
      while (running.size > 0) await Promise.all(running);
    },
  };
}

function noting(edge: SchedulerEdge, job: TimedJob) {
  let notedAt = Number.NEGATIVE_INFINITY;
  return async () => {
    const begunAt = edge.now();
    const { failure, did } = await runOnce(edge, job, edge.newId());
    if (performance.now() - notedAt < noteEveryMs) return did > 0;
    await noteRun(edge.db, { name: job.name, begunAt, now: edge.now(), failure });
    notedAt = performance.now();
    return did > 0;
  };
}
