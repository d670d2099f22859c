import { type Kysely, SqliteAdapter, sql } from "kysely";

/**
 * What the public board is searched by: one narrow row for each vacancy that may stand on it, and its words.
 * Whatever changes something that the board shows writes down whose row is to be made anew, in its own transaction and
 * whatever program it is; the next search makes those rows anew before it looks.
 */
const tables = (key: "integer" | "bigint") => [
  // On SQLite a key of whole numbers is where the row lies, if it is called "integer".
  `create table board_entry (
    key ${key} primary key,
    vacancy_id text not null unique,
    kind_of_work text,
    traits integer not null,
    days integer not null,
    parts integer not null,
    minutes_min integer,
    minutes_max integer,
    pence_an_hour integer,
    closes_on text,
    first_until text,
    local_authority_id text,
    latitude double precision,
    longitude double precision,
    geo bigint
  )`,
  // All that is asked of an entry, so that those near a place are chosen without opening a row.
  `create index board_entry_geo_idx on board_entry
    (geo, closes_on, first_until, traits, kind_of_work, latitude, longitude, minutes_min, minutes_max,
      pence_an_hour, days, parts, local_authority_id)`,
  `create index board_entry_kind_of_work_idx on board_entry (kind_of_work, key)`,
  `create index board_entry_local_authority_id_idx on board_entry (local_authority_id, key)`,
  `create index board_entry_closes_on_idx on board_entry (closes_on, key)`,
  `create table board_word (word text primary key)`,
  // One row. Whoever keeps a public page compares its number with the one the page was made at.
  `create table board_version (id integer primary key, number bigint not null, turned_by text not null)`,
];

/** Which vacancies a changed row is about: by its own column, or those that point to it. */
const told: readonly { table: string; column: string; pointing?: string }[] = [
  { table: "vacancy", column: "id" },
  { table: "vacancy_environment", column: "vacancy_id" },
  { table: "vacancy_task", column: "vacancy_id" },
  { table: "workplace", column: "id", pointing: "workplace_id" },
  { table: "employer", column: "id", pointing: "employer_id" },
  { table: "employer_verification", column: "employer_id", pointing: "employer_id" },
  { table: "employer_suspension", column: "employer_id", pointing: "employer_id" },
];
/** What public pages show beside that, and no search asks for. */
const shown = [
  "vacancy_criterion",
  "vacancy_demand",
  "staff",
  "team",
  "area",
  "local_authority",
] as const;

const events = ["insert", "update", "delete"] as const;
const rowOf = (event: (typeof events)[number]) => (event === "delete" ? "old" : "new");

const turnSqlite = `insert into board_version (id, number, turned_by) values (1, 1, '')
  on conflict (id) do update set number = number + 1;`;

/** One writer at a time, so a vacancy that waits already need not be written down again. */
const sqlite = [
  `create table board_change (number integer primary key, vacancy_id text not null unique)`,
  // Once by key, newest first, and once by place, so that those in a stretch of the map are found without the others.
  ...["board_text", "board_text_near"].map(
    (name) => `create virtual table ${name} using fts5
      (title, job, more, tags, content = '', contentless_delete = 1, detail = column, tokenize = 'ascii')`,
  ),
  ...told.flatMap(({ table, column, pointing }) =>
    events.map((event) => {
      const named = `${rowOf(event)}.${column}`;
      const ids = pointing
        ? `select v.id from vacancy v where v.${pointing} = ${named}`
        : `select ${named} as id`;
      return `create trigger board_${table}_${event} after ${event} on ${table} begin
        insert into board_change (vacancy_id) select t.id from (${ids}) t
          where not exists (select 1 from board_change c where c.vacancy_id = t.id);
        ${turnSqlite}
      end`;
    }),
  ),
  ...shown.flatMap((table) =>
    events.map(
      (event) =>
        `create trigger board_${table}_${event} after ${event} on ${table} begin ${turnSqlite} end`,
    ),
  ),
  `insert into board_change (vacancy_id) select id from vacancy where status = 'live'`,
];

const onPostgres = (table: string, ids: string) =>
  events.map(
    (event) => `create trigger board_${table}_${event} after ${event} on ${table}
      referencing ${rowOf(event)} table as changed
      for each statement execute function board_told($$${ids}$$)`,
  );

/**
 * Written down anew each time, as somebody may be working off an older line in this very moment. The version turns at the
 * end of a transaction: turned earlier, two transactions could wait for each other.
 */
const postgres = [
  `create table board_change
    (number bigint generated always as identity primary key, vacancy_id text not null)`,
  `create table board_text (key bigint primary key, words tsvector not null)`,
  `create index board_text_words_idx on board_text using gin (words) with (fastupdate = off)`,
  `create function board_told() returns trigger language plpgsql as $$
    begin
      execute 'insert into board_change (vacancy_id) ' || tg_argv[0];
      return null;
    end $$`,
  `create function board_turned() returns trigger language plpgsql as $$
    begin
      insert into board_version as v (id, number, turned_by) values (1, 1, txid_current()::text)
        on conflict (id) do update set number = v.number + 1, turned_by = excluded.turned_by
        where v.turned_by <> excluded.turned_by;
      return null;
    end $$`,
  `create constraint trigger board_change_insert after insert on board_change
    deferrable initially deferred for each row execute function board_turned()`,
  ...told.flatMap(({ table, column, pointing }) =>
    onPostgres(
      table,
      pointing
        ? `select v.id from vacancy v where v.${pointing} in (select c.${column} from changed c)`
        : `select distinct c.${column} from changed c`,
    ),
  ),
  ...shown.flatMap((table) => onPostgres(table, "values ('')")),
  `insert into board_change (vacancy_id) select id from vacancy where status = 'live'`,
];

export async function up(db: Kysely<unknown>) {
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
  const statements = isSqlite
    ? [...tables("integer"), ...sqlite]
    : [...tables("bigint"), ...postgres];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
