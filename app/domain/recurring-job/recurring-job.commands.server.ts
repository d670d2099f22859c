import type { Db } from "#db/connect.ts";
import type { RecurringJobTable } from "#db/tables.ts";
import { leaseSeconds, plusSeconds, type Rhythm } from "./recurring-job.ts";

/** Writes down what is on the timetable, keeps what is known of each job, and forgets those that are gone. */
export async function registerJobs(
  db: Db,
  jobs: readonly ({ name: string } & Rhythm)[],
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    for (const job of jobs) {
      const rhythm = {
        everySeconds: "everySeconds" in job ? job.everySeconds : null,
        dailyAt: "dailyAt" in job ? job.dailyAt : null,
      };
      await trx
        .insertInto("recurringJob")
        .values({
          name: job.name,
          ...rhythm,
          lastBegunAt: null,
          lastDoneAt: null,
          lastFailedAt: null,
          failure: null,
          leasedBy: null,
          leasedUntil: null,
        })
        .onConflict((same) => same.column("name").doUpdateSet(rhythm))
        .execute();
    }
    const names = jobs.map(({ name }) => name);
    await trx.deleteFrom("recurringJob").where("name", "not in", names).execute();
  });
}

interface Run {
  name: string;
  run: string;
  now: string;
}

/**
 * Takes a job that was seen to be due. One statement on one row: of two servers PostgreSQL lets the second wait for the
 * first and then look at the row again, where it finds another run.
 */
export async function beginRun(
  db: Db,
  seen: Pick<RecurringJobTable, "name" | "lastBegunAt" | "leasedBy">,
  { run, now }: Pick<Run, "run" | "now">,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("recurringJob")
    .set({ lastBegunAt: now, leasedBy: run, leasedUntil: plusSeconds(now, leaseSeconds) })
    .where("name", "=", seen.name)
    .where("lastBegunAt", "is not distinct from", seen.lastBegunAt)
    .where("leasedBy", "is not distinct from", seen.leasedBy)
    .where((eb) => eb.or([eb("leasedUntil", "is", null), eb("leasedUntil", "<=", now)]))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Says that a long run is still under way. */
export async function keepRun(db: Db, { name, run, now }: Run): Promise<void> {
  await db
    .updateTable("recurringJob")
    .set({ leasedUntil: plusSeconds(now, leaseSeconds) })
    .where("name", "=", name)
    .where("leasedBy", "=", run)
    .execute();
}

const outcome = (now: string, failure: string | null) =>
  failure === null ? { lastDoneAt: now, failure } : { lastFailedAt: now, failure };

/** Lets go of a job; one that somebody else has taken up since is theirs to end. */
export async function endRun(
  db: Db,
  { name, run, now, failure }: Run & { failure: string | null },
): Promise<void> {
  await db
    .updateTable("recurringJob")
    .set({ ...outcome(now, failure), leasedBy: null, leasedUntil: null })
    .where("name", "=", name)
    .where("leasedBy", "=", run)
    .execute();
}

/** Of a job that runs in every process beside the others, and so is not taken by one: how it went. */
export async function noteRun(
  db: Db,
  {
    name,
    begunAt,
    now,
    failure,
  }: { name: string; begunAt: string; now: string; failure: string | null },
): Promise<void> {
  await db
    .updateTable("recurringJob")
    .set({ lastBegunAt: begunAt, ...outcome(now, failure) })
    .where("name", "=", name)
    .execute();
}
