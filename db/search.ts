/**
 * The full text of the board: FTS5 of SQLite, and a tsvector on PostgreSQL. No other file knows that there are two.
 * Words come as roots of letters and figures, so that both find the same.
 */
import { type RawBuilder, SqliteAdapter, sql } from "kysely";
import type { Db } from "./connect.ts";

/** The words of the title, every name of that job, the other words, and tags that nobody types. */
type Part = "title" | "job" | "more" | "tags";
export type BoardText = Readonly<Record<Part, string>> & { key: number; geo: number | null };
/** One of these words, in one of these parts. */
export interface AnyOf {
  words: readonly string[];
  within: readonly Part[];
}

const isSqlite = (db: Db) => db.getExecutor().adapter instanceof SqliteAdapter;

/** Letters and figures alone: nothing that either search reads as a sign. */
export const tagOf = (kind: string, value: string) =>
  `${kind}${value}`.toLowerCase().replace(/[^a-z0-9]/g, "");

export async function addTexts(db: Db, texts: readonly BoardText[]): Promise<void> {
  if (!isSqlite(db)) {
    const rows = texts.map((text) => sql`(${text.key}, cast(${asVector(text)} as tsvector))`);
    if (rows.length > 0)
      await sql`insert into board_text (key, words) values ${sql.join(rows)}`.execute(db);
    return;
  }
  const row = (rowid: number, { title, job, more, tags }: BoardText) =>
    sql`(${rowid}, ${title}, ${job}, ${more}, ${tags})`;
  const byKey = texts.map((text) => row(text.key, text));
  const byPlace = texts.flatMap((text) => (text.geo === null ? [] : [row(text.geo, text)]));
  for (const [table, rows] of [
    ["board_text", byKey],
    ["board_text_near", byPlace],
  ] as const)
    if (rows.length > 0)
      await sql`insert into ${sql.table(table)} (rowid, title, job, more, tags) values ${sql.join(rows)}`.execute(
        db,
      );
}

export async function removeTexts(
  db: Db,
  entries: readonly { key: number; geo: number | null }[],
): Promise<void> {
  if (entries.length === 0) return;
  const keys = sql.join(entries.map(({ key }) => key));
  if (!isSqlite(db)) {
    await sql`delete from board_text where key in (${keys})`.execute(db);
    return;
  }
  await sql`delete from board_text where rowid in (${keys})`.execute(db);
  const geos = entries.flatMap(({ geo }) => (geo === null ? [] : [geo]));
  if (geos.length > 0)
    await sql`delete from board_text_near where rowid in (${sql.join(geos)})`.execute(db);
}

type Stretches = readonly (readonly [from: number, to: number])[];
/**
 * FTS5 writes each change beside what is there, and every look has to look in all of them: this brings them together, in
 * steps short enough to answer others between them. PostgreSQL does so by itself.
 */
export async function tidyTexts(db: Db): Promise<void> {
  // Two at it over one connection would each take the other's steps for work that is left, and never end.
  if (!isSqlite(db) || tidying.has(db)) return;
  tidying.add(db);
  await tidy(db).finally(() => tidying.delete(db));
}
const tidying = new WeakSet<Db>();

async function tidy(db: Db) {
  for (const table of ["board_text", "board_text_near"]) {
    const name = sql.table(table);
    const merge = (pages: number) =>
      sql`insert into ${name} (${sql.ref(table)}, rank) values ('merge', ${pages})`.execute(db);
    // A negative number begins the work; it is done when a step changes nothing more than its own line.
    let before = await changesSoFar(db);
    // Whatever else is written meanwhile counts as well: so many steps, and the rest tomorrow.
    for (let step = 0; step < mostSteps; step += 1) {
      await merge(step === 0 ? -pagesInAStep : pagesInAStep);
      const after = await changesSoFar(db);
      if (after - before < 2) break;
      before = after;
    }
  }
}
const pagesInAStep = 256;
const mostSteps = 1_000;
const changesSoFar = async (db: Db) =>
  (await sql<{ total: number }>`select total_changes() as total`.execute(db)).rows[0]?.total ?? 0;

interface Source {
  from: RawBuilder<unknown>;
  where: RawBuilder<boolean>;
  /** What the newest have most of, and where each lies on the line of the map: to be asked before an entry is looked up. */
  newest: RawBuilder<unknown>;
  geo: RawBuilder<unknown>;
}

/** Where to look for the entries `e` that say all of this, anywhere or within stretches of the map. */
export function entriesSaying(db: Db, all: readonly AnyOf[], stretches: Stretches | null): Source {
  return isSqlite(db) ? onSqlite(all, stretches) : onPostgres(all, stretches);
}

/** FTS5 takes a stretch for one only when it is of whole numbers, and the driver binds every number as a real one. */
const asRows = (stretches: Stretches) =>
  sql`(values ${sql.join(
    stretches.map(([from, to]) => sql`(cast(${from} as bigint), cast(${to} as bigint))`),
  )}) as r`;

/** "cross join" keeps SQLite to this order: the words first, in the order they are kept, and an entry looked up for each. */
function onSqlite(all: readonly AnyOf[], stretches: Stretches | null): Source {
  const asked = all.map(asMatch).join(" AND ");
  const byEntry = { newest: sql`e.key`, geo: sql`e.geo` };
  const byText = { newest: sql`t.rowid`, geo: sql`t.rowid` };
  if (stretches === null)
    return all.length === 0
      ? { from: sql`board_entry as e`, where: sql`1 = 1`, ...byEntry }
      : {
          from: sql`board_text as t cross join board_entry as e on e.key = t.rowid`,
          where: sql`t.board_text match ${asked}`,
          ...byText,
        };
  const along = asRows(stretches);
  return all.length === 0
    ? {
        from: sql`${along} cross join board_entry as e`,
        where: sql`e.geo between r.column1 and r.column2`,
        ...byEntry,
      }
    : {
        from: sql`${along} cross join board_text_near as t cross join board_entry as e on e.geo = t.rowid`,
        where: sql`t.board_text_near match ${asked} and t.rowid between r.column1 and r.column2`,
        ...byText,
      };
}

function onPostgres(all: readonly AnyOf[], stretches: Stretches | null): Source {
  const entries = stretches
    ? sql`${asRows(stretches)} join board_entry as e on e.geo between r.column1 and r.column2`
    : sql`board_entry as e`;
  const byEntry = { newest: sql`e.key`, geo: sql`e.geo` };
  if (all.length === 0) return { from: entries, where: sql`1 = 1`, ...byEntry };
  return {
    from: sql`${entries} join board_text as t on t.key = e.key`,
    where: sql`t.words @@ cast(${all.map(asQuery).join(" & ")} as tsquery)`,
    ...byEntry,
  };
}

const asMatch = ({ words, within }: AnyOf) =>
  `{${within.join(" ")}} : (${words.map((word) => `"${word}"`).join(" OR ")})`;

/** The parts are PostgreSQL's weights. */
const weights: Readonly<Record<Part, string>> = { title: "A", job: "B", more: "C", tags: "D" };
const asQuery = ({ words, within }: AnyOf) =>
  `(${words.map((word) => `'${word}':${within.map((part) => weights[part]).join("")}`).join(" | ")})`;

const asVector = (text: BoardText) =>
  (Object.keys(weights) as Part[])
    .flatMap((part) =>
      text[part].split(" ").flatMap((word) => (word ? `'${word}':1${weights[part]}` : [])),
    )
    .join(" ");

/** A turn at a work that one process does at a time; false: another is at it. SQLite has one writer anyway. */
export async function hasTheTurn(trx: Db, what: number): Promise<boolean> {
  if (isSqlite(trx)) return true;
  const { rows } = await sql<{
    mine: boolean;
  }>`select pg_try_advisory_xact_lock(${what}) as mine`.execute(trx);
  return rows[0]?.mine === true;
}
