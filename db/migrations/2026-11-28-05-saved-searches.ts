import { type Kysely, sql } from "kysely";

/** Searches of the board that somebody without an account is written to about. */
const statements = [
  `create table saved_search (
    id text primary key,
    email text not null,
    query text not null,
    asked_at text not null,
    confirmed_at text,
    last_looked_at text,
    unique (email, query)
  )`,
  `create index saved_search_confirmed_at_idx on saved_search (confirmed_at, last_looked_at)`,
];

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
