import type { Context } from "../context.ts";
import { NotFound } from "../errors.ts";
import type { EmployerActor, StaffActor } from "../policy.ts";
import { findVacancy } from "./vacancy.queries.server.ts";
import { mayReadVersions } from "./vacancy-access.ts";
import { type AnswerChange, changesBetween } from "./vacancy-answers.ts";
import { readSnapshot } from "./vacancy-version.server.ts";

export interface Version {
  number: number;
  madeAt: string;
  /** Null: the portal itself, or nobody knows. */
  madeBy: string | null;
  /** Nothing of the first: it is how the vacancy was published. */
  changes: AnswerChange[];
}

/**
 * How a vacancy read from one change to the next, the newest first. For those who may read it whether or not it is
 * live: a version may be of a time when it was not.
 * @throws NotFound
 */
export async function listVersions(
  ctx: Context<EmployerActor | StaffActor>,
  vacancyId: string,
): Promise<{ id: string; title: string; versions: Version[] }> {
  const vacancy = await findVacancy(ctx, vacancyId);
  if (!mayReadVersions(ctx.actor, vacancy)) throw new NotFound();
  const rows = await ctx.db
    .selectFrom("vacancyVersion as version")
    .leftJoin("account", "account.id", "version.madeBy")
    .select(["version.number", "version.madeAt", "version.snapshot", "account.name as madeBy"])
    .where("version.vacancyId", "=", vacancy.id)
    .orderBy("version.number")
    .execute();
  const versions = rows.map(({ snapshot, ...version }, place) => {
    const before = rows[place - 1];
    return {
      ...version,
      changes: before ? changesBetween(readSnapshot(before.snapshot), readSnapshot(snapshot)) : [],
    };
  });
  return { id: vacancy.id, title: vacancy.title, versions: versions.toReversed() };
}
