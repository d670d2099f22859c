import type { Db } from "#db/connect.ts";
import type { VacancyTable } from "#db/tables.ts";
import type { Context } from "../context.ts";
import { changesBetween } from "./vacancy-answers.ts";
import { type Answers, answerColumns } from "./vacancy-snapshot.ts";

/** All that a vacancy says at this moment. */
async function readAnswers(trx: Db, vacancyId: string): Promise<Answers> {
  const vacancy = await trx
    .selectFrom("vacancy")
    .leftJoin("workplace", "workplace.id", "vacancy.workplaceId")
    .select(answerColumns.map((column) => `vacancy.${column}` as const))
    .select(["workplace.name as workplaceName", "workplace.address as workplaceAddress"])
    .select(["workplace.postcode as workplacePostcode", "workplace.access as workplaceAccess"])
    .select("workplace.gettingThere as workplaceGettingThere")
    .where("vacancy.id", "=", vacancyId)
    .executeTakeFirstOrThrow();
  // One after the other: a transaction has one connection.
  const tasks = await trx
    .selectFrom("vacancyTask")
    .select(["words", "weight", "asksFor"])
    .where("vacancyId", "=", vacancyId)
    .orderBy("position")
    .execute();
  const criteria = await trx
    .selectFrom("vacancyCriterion")
    .select(["words", "weight"])
    .where("vacancyId", "=", vacancyId)
    .orderBy("position")
    .execute();
  const demands = await trx
    .selectFrom("vacancyDemand")
    .select(["skill", "weight"])
    .where("vacancyId", "=", vacancyId)
    .orderBy("position")
    .execute();
  const environment = await trx
    .selectFrom("vacancyEnvironment")
    .select(["dimension", "level", "canChange", "note"])
    .where("vacancyId", "=", vacancyId)
    .orderBy("dimension")
    .execute();
  return { ...vacancy, tasks, criteria, demands, environment } as Answers;
}

export const readSnapshot = (snapshot: string) => JSON.parse(snapshot) as Answers;

/**
 * Keeps how a vacancy reads now, if that is not how its last version read. What matters to somebody who was asked about
 * the job waits to be told; a first version tells nobody anything.
 */
export async function keepVersion(trx: Db, ctx: Context, vacancyId: string): Promise<void> {
  const answers = await readAnswers(trx, vacancyId);
  const last = await trx
    .selectFrom("vacancyVersion")
    .select(["number", "snapshot"])
    .where("vacancyId", "=", vacancyId)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  const changes = last ? changesBetween(readSnapshot(last.snapshot), answers) : [];
  if (last && changes.length === 0) return;
  const isToBeTold = changes.some(({ matters }) => matters);
  await trx
    .insertInto("vacancyVersion")
    .values({
      id: ctx.newId(),
      vacancyId,
      number: (last?.number ?? 0) + 1,
      madeAt: ctx.now,
      madeBy: "accountId" in ctx.actor ? ctx.actor.accountId : null,
      changed: changes.map(({ name }) => name).join(","),
      snapshot: JSON.stringify(answers),
      toldAt: isToBeTold ? null : ctx.now,
    })
    .execute();
}

/** Of a vacancy that was published before versions were kept: how it reads, from the day it went live. */
async function keepFirstVersion(
  trx: Db,
  ctx: Context,
  vacancyId: string,
  publishedAt: string,
): Promise<void> {
  const first = await trx
    .selectFrom("vacancyVersion")
    .select("id")
    .where("vacancyId", "=", vacancyId)
    .limit(1)
    .executeTakeFirst();
  if (first) return;
  await trx
    .insertInto("vacancyVersion")
    .values({
      id: ctx.newId(),
      vacancyId,
      number: 1,
      madeAt: publishedAt,
      madeBy: null,
      changed: "",
      snapshot: JSON.stringify(await readAnswers(trx, vacancyId)),
      toldAt: publishedAt,
    })
    // A colleague who saves at the same moment may be first.
    .onConflict((conflict) => conflict.columns(["vacancyId", "number"]).doNothing())
    .execute();
}

/** Does what changes a job; of one that has been published, how it read before and how it reads afterwards are kept. */
export async function keepingVersions(
  trx: Db,
  ctx: Context,
  vacancy: Pick<VacancyTable, "id" | "publishedAt">,
  change: () => Promise<void>,
): Promise<void> {
  const { id, publishedAt } = vacancy;
  if (publishedAt !== null) await keepFirstVersion(trx, ctx, id, publishedAt);
  await change();
  if (publishedAt !== null) await keepVersion(trx, ctx, id);
}

/** The same of every vacancy at a workplace: its address and its ways in are theirs too. */
export async function keepingVersionsAt(
  trx: Db,
  ctx: Context,
  workplaceId: string,
  change: () => Promise<void>,
): Promise<void> {
  const there = await trx
    .selectFrom("vacancy")
    .select(["id", "publishedAt"])
    .where("workplaceId", "=", workplaceId)
    .where("status", "in", ["live", "paused"])
    .where("publishedAt", "is not", null)
    .execute();
  const first = async ([vacancy, ...others]: typeof there): Promise<void> =>
    vacancy ? keepingVersions(trx, ctx, vacancy, () => first(others)) : change();
  await first(there);
}
