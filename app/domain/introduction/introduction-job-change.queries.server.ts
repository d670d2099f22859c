import type { Db } from "#db/connect.ts";
import type { IntroductionTable } from "#db/tables.ts";
import type { AnswerChange } from "../vacancy/vacancy-answers.ts";
import { readSnapshot } from "../vacancy/vacancy-version.server.ts";
import { changesSince, hearsOfChanges, type KeptVersion } from "./introduction-job-change.ts";

/** How a vacancy read, version by version, the oldest first. */
export async function listVersionsKept(db: Db, vacancyId: string): Promise<KeptVersion[]> {
  const rows = await db
    .selectFrom("vacancyVersion")
    .select(["id", "number", "madeAt", "snapshot"])
    .where("vacancyId", "=", vacancyId)
    .orderBy("number")
    .execute();
  return rows.map(({ snapshot, ...row }) => ({ ...row, answers: readSnapshot(snapshot) }));
}

/** The instant of the person's own last word: their yes, or before that the question. Null: never asked. */
export const lastWord = ({ askedAt, sentAt }: Pick<IntroductionTable, "askedAt" | "sentAt">) =>
  sentAt ?? askedAt;

/** The last version that the person has read, or talked over with their specialist; 0: none. */
export async function lastSettled(db: Db, introductionId: string): Promise<number> {
  const row = await db
    .selectFrom("introductionJobChange as change")
    .innerJoin("vacancyVersion as version", "version.id", "change.versionId")
    .select(({ fn }) => fn.max("version.number").as("number"))
    .where("change.introductionId", "=", introductionId)
    .where("change.settledAt", "is not", null)
    .executeTakeFirst();
  return Number(row?.number ?? 0);
}

export interface JobChange {
  /** The version that is settled with this. */
  versionId: string;
  changes: AnswerChange[];
  /** After their yes: it stands, and can be taken back. */
  isAfterYes: boolean;
}

/**
 * What reads differently since the person last knew the job, of an introduction that is open and that the caller may
 * see; null: nothing that matters.
 */
export async function findJobChange(db: Db, introductionId: string): Promise<JobChange | null> {
  const introduction = await db
    .selectFrom("introduction")
    .select(["vacancyId", "status", "askedAt", "sentAt"])
    .where("id", "=", introductionId)
    .where("status", "in", [...hearsOfChanges])
    .executeTakeFirst();
  const since = introduction && lastWord(introduction);
  if (!introduction || !since) return null;
  const [versions, settled] = await Promise.all([
    listVersionsKept(db, introduction.vacancyId),
    lastSettled(db, introductionId),
  ]);
  const changes = changesSince(versions, { since, settled });
  const latest = versions.at(-1);
  if (!latest || changes.length === 0) return null;
  return { versionId: latest.id, changes, isAfterYes: introduction.sentAt !== null };
}
