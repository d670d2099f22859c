import type { Db } from "#db/connect.ts";
import { addTexts, hasTheTurn, removeTexts, tagOf, tidyTexts } from "#db/search.ts";
import type { BoardEntryTable } from "#db/tables.ts";
import { comparedOf, keyOf, shareOf } from "./board-entry.ts";
import { geoOf } from "./board-map.ts";
import { jobWords, plainWords, wordsIn } from "./board-words.ts";
import { isForTheBoard, withPlace } from "./vacancy.queries.server.ts";

const atOnce = 1000;
/** The number of our turn among those that this database gives out. */
const keepingTheBoard = 404;

/**
 * Makes the entries anew of vacancies about which something changed, as the database has written down. Asked before each
 * search. While another process is at it we do not wait: what is shown is read through the scope, whatever an entry says.
 */
export async function keepBoard(db: Db): Promise<void> {
  let turns = 0;
  while (await hasChanges(db)) {
    const done = db.isTransaction
      ? await keepSome(db)
      : await db.transaction().execute((trx) => keepSome(trx));
    if (!done) return;
    turns += 1;
  }
  if (turns > 1) await tidyTexts(db);
}

/** The same, and whether it worked: not while another process is at it. For whoever looks once and cannot look again. */
export async function isBoardKept(db: Db): Promise<boolean> {
  await keepBoard(db);
  return !(await hasChanges(db));
}

/** Once a day, when nobody waits for it: what many small changes have left behind is brought together. */
export async function tidyBoard(db: Db): Promise<void> {
  await keepBoard(db);
  await tidyTexts(db);
}

const hasChanges = async (db: Db) =>
  (await db.selectFrom("boardChange").select("number").limit(1).execute()).length > 0;

async function keepSome(trx: Db): Promise<boolean> {
  if (!(await hasTheTurn(trx, keepingTheBoard))) return false;
  const changes = await trx
    .selectFrom("boardChange")
    .select(["number", "vacancyId"])
    .orderBy("number")
    .limit(atOnce)
    .execute();
  if (changes.length === 0) return true;
  const ids = [...new Set(changes.map(({ vacancyId }) => vacancyId))].filter(Boolean);
  if (ids.length > 0) {
    await forget(trx, ids);
    await add(trx, await readVacancies(trx, ids));
  }
  const numbers = changes.map(({ number }) => number);
  await trx.deleteFrom("boardChange").where("number", "in", numbers).execute();
  return true;
}

async function forget(trx: Db, ids: readonly string[]) {
  const gone = await trx
    .deleteFrom("boardEntry")
    .where("vacancyId", "in", ids)
    .returning(["key", "geo"])
    .execute();
  await removeTexts(trx, gone);
}

type Read = Awaited<ReturnType<typeof readVacancies>>[number];

async function readVacancies(trx: Db, ids: readonly string[]) {
  const rows = await withPlace(trx.selectFrom("vacancy").where((eb) => isForTheBoard(eb)))
    .where("vacancy.id", "in", ids)
    .selectAll("vacancy")
    .select([
      "employer.name as employerName",
      "workplace.name as workplaceName",
      "workplace.address as workplaceAddress",
      "workplace.localAuthorityId",
      "workplace.latitude",
      "workplace.longitude",
      "authority.name as authorityName",
    ])
    .execute();
  const environment = await trx
    .selectFrom("vacancyEnvironment")
    .select(["vacancyId", "dimension", "level"])
    .where("vacancyId", "in", ids)
    .execute();
  const tasks = await trx
    .selectFrom("vacancyTask")
    .select(["vacancyId", "words", "weight"])
    .where("vacancyId", "in", ids)
    .execute();
  const environmentOf = Map.groupBy(environment, ({ vacancyId }) => vacancyId);
  const tasksOf = Map.groupBy(tasks, ({ vacancyId }) => vacancyId);
  return rows.map((row) => ({
    ...row,
    environment: environmentOf.get(row.id) ?? [],
    tasks: tasksOf.get(row.id) ?? [],
  }));
}

async function add(trx: Db, read: readonly Read[]) {
  if (read.length === 0) return;
  const keys = await freeNumbers(
    trx,
    "key",
    read.map((row) => keyOf(row.id, row.publishedAt ?? row.createdAt)),
  );
  const geos = await freeNumbers(trx, "geo", read.map(placeOf));
  const entries = read.map(
    (row, place): BoardEntryTable => ({
      ...comparedOf({
        ...row,
        hasMovableTask: row.tasks.some(({ weight }) => weight === "movable"),
      }),
      key: keys[place] as number,
      vacancyId: row.id,
      localAuthorityId: row.localAuthorityId,
      latitude: row.latitude,
      longitude: row.longitude,
      geo: geos[place] ?? null,
    }),
  );
  await trx.insertInto("boardEntry").values(entries).execute();
  const texts = entries.map(({ key, geo }, place) => ({
    key,
    geo,
    ...textOf(read[place] as Read),
  }));
  await addTexts(trx, texts);
  const words = new Set(
    read.flatMap(({ title, employerName }) => plainWords(`${title} ${employerName}`)),
  );
  if (words.size > 0)
    await trx
      .insertInto("boardWord")
      .values([...words].map((word) => ({ word })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

const placeOf = ({ id, latitude, longitude }: Read) =>
  latitude === null || longitude === null ? null : geoOf({ latitude, longitude }, shareOf(id));

const textOf = (row: Read) => ({
  title: wordsIn([row.title]),
  job: jobWords(row),
  more: wordsIn([
    row.summary,
    ...row.tasks.map(({ words }) => words),
    row.employerName,
    row.workplaceName ?? "",
    row.workplaceAddress ?? "",
    row.authorityName ?? "",
  ]),
  tags: [
    ...(row.kindOfWork ? [tagOf("kind", row.kindOfWork)] : []),
    ...(row.localAuthorityId ? [tagOf("council", row.localAuthorityId)] : []),
  ].join(" "),
});

/** The number that each would have, or the next that nobody has. */
async function freeNumbers(
  trx: Db,
  column: "key" | "geo",
  wanted: readonly (number | null)[],
): Promise<(number | undefined)[]> {
  const given: number[] = [];
  const taken = new Set<number>();
  let waiting = wanted.flatMap((number, place) => (number === null ? [] : [{ number, place }]));
  while (waiting.length > 0) {
    const asked = waiting.map(({ number }) => number);
    const there = await trx
      .selectFrom("boardEntry")
      .select(column)
      .where(column, "in", asked)
      .execute();
    for (const row of there) taken.add(Number((row as Record<string, unknown>)[column]));
    const again: typeof waiting = [];
    for (const { number, place } of waiting) {
      if (taken.has(number)) again.push({ number: number + 1, place });
      else given[place] = number;
      taken.add(number);
    }
    waiting = again;
  }
  return given;
}
