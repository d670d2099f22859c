import type { Db } from "#db/connect.ts";
import { isDuplicate } from "#db/dialect.ts";
import type { VacancySourceTable, VacancyTable } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { Conflict, Invalid } from "../errors.ts";
import type { EmployerActor } from "../policy.ts";
import { blankVacancy } from "../vacancy/blank-vacancy.ts";
import { findVacancy, listWorkplacesFor } from "../vacancy/vacancy.queries.server.ts";
import { workOf } from "../vacancy/vacancy-columns.ts";
import { vacancyEntry } from "../vacancy/vacancy-move.server.ts";
import { draftFromLine } from "./csv-draft.ts";
import { readVacancyList } from "./csv-vacancies.ts";
import { type DraftParts, draftOf } from "./imported-draft.ts";
import type { ImportedVacancy } from "./imported-vacancy.ts";
import { keptSource, type SourceKind } from "./vacancy-source.ts";

/**
 * Makes a draft of an advert, with the words behind each answer and the source itself. Pressing twice is the same as
 * once: the id was made with the page.
 */
export async function importVacancy(
  ctx: Context<EmployerActor>,
  {
    id,
    posting,
    source,
  }: { id: string; posting: ImportedVacancy; source: { kind: SourceKind; words: string } },
): Promise<string> {
  const workplaces = await listWorkplacesFor(ctx);
  const parts = draftOf(posting, { workplaces, today: dateOf(ctx.now) });
  const { title = "" } = parts.columns;
  const columns = { ...(title && workOf({ title })), ...parts.columns };
  await ctx.db
    .transaction()
    .execute((trx) => takeIn(trx, ctx, [{ id, parts: { ...parts, columns }, source }]))
    .catch(async (error) => {
      if (!isDuplicate(error)) throw error;
      // Theirs: the second press of the same button. Anybody else's: not found.
      await findVacancy(ctx, id);
    });
  return id;
}

/**
 * Makes drafts of the good lines of a list, all of them or none; the others are left out. The second press of the same
 * button finds them made.
 * @throws Invalid when there is no good line; Conflict when the page has taken in another list
 */
export async function importVacancies(
  ctx: Context<EmployerActor>,
  { id, text }: { id: string; text: string },
): Promise<number> {
  const workplaces = await listWorkplacesFor(ctx);
  const list = readVacancyList(text, { workplaces, today: dateOf(ctx.now) });
  if ("refused" in list) throw new Invalid(list.refused, { pasted: [list.refused] });
  const drafts = list.lines.flatMap((line) =>
    line.vacancy
      ? [
          {
            id: ctx.newId(),
            parts: draftFromLine(line.vacancy, ctx.actor.name),
            source: {
              kind: "csv" as const,
              words: `${list.heading}\n${line.words}`,
              listId: id,
              listLine: line.number,
            },
          },
        ]
      : [],
  );
  if (drafts.length === 0) throw new Invalid("There is no line that we can make a draft of.");
  await ctx.db
    .transaction()
    .execute((trx) => takeIn(trx, ctx, drafts))
    .catch(async (error) => {
      if (!isDuplicate(error)) throw error;
      const made = await ctx.db
        .selectFrom("vacancySource")
        .select("words")
        .where("listId", "=", id)
        .where("takenInBy", "=", ctx.actor.accountId)
        .orderBy("listLine")
        .execute();
      const isTheSame =
        made.length === drafts.length &&
        drafts.every(({ source }, place) => made[place]?.words === keptSource(source.words));
      if (!isTheSame)
        throw new Conflict(
          "This page has taken in another list already. Open it again, and choose the file once more.",
        );
    });
  return drafts.length;
}

interface Incoming {
  id: string;
  parts: DraftParts;
  source: Pick<VacancySourceTable, "kind" | "words"> &
    Partial<Pick<VacancySourceTable, "listId" | "listLine">>;
}

/** So many rows in one statement: SQLite takes 32,766 values, a vacancy has more than fifty. */
const atOnce = 200;

async function takeIn(trx: Db, ctx: Context<EmployerActor>, incoming: readonly Incoming[]) {
  const { actor, now } = ctx;
  for (let from = 0; from < incoming.length; from += atOnce) {
    const some = incoming.slice(from, from + atOnce);
    const drafts: VacancyTable[] = some.map(({ id, parts }) => ({
      ...blankVacancy(id, actor.employerId, actor.accountId, now),
      contactName: actor.name,
      ...parts.columns,
    }));
    const tasks = some.flatMap(({ id, parts }) =>
      parts.tasks.map((words, place) => ({
        id: ctx.newId(),
        vacancyId: id,
        position: place + 1,
        words,
        weight: "essential" as const,
        asksFor: null,
      })),
    );
    const criteria = some.flatMap(({ id, parts }) =>
      parts.criteria.map((criterion, place) => ({
        id: ctx.newId(),
        vacancyId: id,
        position: place + 1,
        ...criterion,
      })),
    );
    const sources = some.map(({ id, source }) => ({
      vacancyId: id,
      kind: source.kind,
      words: keptSource(source.words),
      takenInBy: actor.accountId,
      takenInAt: now,
      listId: source.listId ?? null,
      listLine: source.listLine ?? null,
    }));
    const lines = some.flatMap(({ id, parts }) =>
      parts.lines.map((line) => ({ vacancyId: id, ...line })),
    );
    await trx.insertInto("vacancy").values(drafts).execute();
    await trx.insertInto("vacancySource").values(sources).execute();
    await inChunks(tasks, (rows) => trx.insertInto("vacancyTask").values(rows).execute());
    await inChunks(criteria, (rows) => trx.insertInto("vacancyCriterion").values(rows).execute());
    await inChunks(lines, (rows) => trx.insertInto("vacancySourceLine").values(rows).execute());
    await record(trx, ctx, ...drafts.map((draft) => vacancyEntry("import", draft)));
  }
}

async function inChunks<Row>(rows: readonly Row[], write: (rows: Row[]) => Promise<unknown>) {
  for (let from = 0; from < rows.length; from += 1_000) await write(rows.slice(from, from + 1_000));
}
