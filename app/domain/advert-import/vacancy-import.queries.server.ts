import type { Db } from "#db/connect.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { NotFound } from "../errors.ts";
import type { EmployerActor } from "../policy.ts";
import { findVacancy, visibleTo } from "../vacancy/vacancy.queries.server.ts";
import { besideFields, type SourceLine, sourceWords } from "./vacancy-source.ts";

/** The words behind the answers of a vacancy that somebody has found already; none where it came from nowhere. */
export async function listSourceLines(db: Db, vacancyId: string): Promise<SourceLine[]> {
  return db
    .selectFrom("vacancySourceLine")
    .select(["field", "words", "leftOut"])
    .where("vacancyId", "=", vacancyId)
    .execute();
}

/** What a vacancy was made from, or null. Of a vacancy that somebody has found already. */
export async function findSourceKind(db: Db, vacancyId: string) {
  const row = await db
    .selectFrom("vacancySource")
    .select("kind")
    .where("vacancyId", "=", vacancyId)
    .executeTakeFirst();
  return row?.kind ?? null;
}

/** What stands beside the fields of its steps: the words behind each answer; null where it came from nowhere. */
export async function saidInSource(db: Db, vacancyId: string) {
  const kind = await findSourceKind(db, vacancyId);
  if (!kind) return null;
  return {
    source: sourceWords[kind],
    to: `/employer/vacancies/${vacancyId}/source`,
    fields: besideFields(kind, await listSourceLines(db, vacancyId)),
  };
}

/** A vacancy with what it was made from. @throws NotFound where it came from nowhere */
export async function findSource(ctx: Context<EmployerActor>, id: string) {
  const vacancy = await findVacancy(ctx, id);
  const source = await ctx.db
    .selectFrom("vacancySource")
    .innerJoin("account", "account.id", "vacancySource.takenInBy")
    .select(["vacancySource.kind", "vacancySource.words", "takenInAt", "account.name as takenInBy"])
    .where("vacancyId", "=", vacancy.id)
    .executeTakeFirst();
  if (!source) throw new NotFound();
  return { vacancy, source, lines: await listSourceLines(ctx.db, vacancy.id) };
}

/** The drafts that one list became, in its order. */
export function listedOf(ctx: Context<EmployerActor>, listId: string) {
  return visibleTo(ctx.db, ctx.actor, dateOf(ctx.now))
    .innerJoin("vacancySource as source", "source.vacancyId", "vacancy.id")
    .select(["vacancy.id", "vacancy.title"])
    .where("source.listId", "=", listId)
    .where("source.takenInBy", "=", ctx.actor.accountId)
    .orderBy("source.listLine")
    .execute();
}
