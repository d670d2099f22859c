import type { Db } from "#db/connect.ts";
import type { WorkTrialTable } from "#db/tables.ts";
import { whyNotThisJob } from "./work-trial.ts";

export interface WorkTrial extends WorkTrialTable {
  /** The days counted so far, the first first. */
  counted: string[];
}

async function countedOf(db: Db, workTrialId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("workTrialDay")
    .select("day")
    .where("workTrialId", "=", workTrialId)
    .orderBy("day")
    .execute();
  return rows.map(({ day }) => day);
}

/** The trial of an introduction in full: for the person's own specialist, who has looked up the introduction already. */
export async function findWorkTrial(db: Db, introductionId: string): Promise<WorkTrial | null> {
  const row = await db
    .selectFrom("workTrial")
    .selectAll()
    .where("introductionId", "=", introductionId)
    .executeTakeFirst();
  return row ? { ...row, counted: await countedOf(db, row.id) } : null;
}

/** Why this job cannot be tried now; null when it can. */
export async function findWhyNot(db: Db, vacancyId: string): Promise<string | null> {
  const vacancy = await db
    .selectFrom("vacancy")
    .select(["kind", "status"])
    .where("id", "=", vacancyId)
    .executeTakeFirstOrThrow();
  return whyNotThisJob(vacancy);
}

/**
 * What the employer reads of it: days and dates. The reference is left out, since it may tell more of somebody than an
 * employer needs. That the Jobcentre agreed is no secret between them: it is agreed with the employer too.
 */
export interface TrialSeen {
  startsOn: string;
  mostDays: number;
  counted: string[];
  isRunning: boolean;
}

export async function findTrialSeen(db: Db, introductionId: string): Promise<TrialSeen | null> {
  const row = await db
    .selectFrom("workTrial")
    .select(["id", "startsOn", "mostDays", "endedAt"])
    .where("introductionId", "=", introductionId)
    .executeTakeFirst();
  if (!row) return null;
  const { id, startsOn, mostDays, endedAt } = row;
  return { startsOn, mostDays, counted: await countedOf(db, id), isRunning: endedAt === null };
}

/** The person reads everything that is kept about them, what they are written down to have said among it. */
export interface TrialOfTheirs extends TrialSeen {
  agreementReference: string;
  agreedOn: string;
  saidWords: string | null;
  saidHow: string | null;
  saidOn: string | null;
}

/** For the person whose introduction it is, which was looked up already. */
export async function findTrialOfTheirs(
  db: Db,
  introductionId: string,
): Promise<TrialOfTheirs | null> {
  const trial = await findWorkTrial(db, introductionId);
  if (!trial) return null;
  const { startsOn, mostDays, counted, endedAt, agreementReference, agreedOn } = trial;
  const { saidWords, saidHow, saidOn } = trial;
  return {
    ...{ startsOn, mostDays, counted, isRunning: endedAt === null },
    ...{ agreementReference, agreedOn, saidWords, saidHow, saidOn },
  };
}
