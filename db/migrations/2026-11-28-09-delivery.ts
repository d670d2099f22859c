import { type Kysely, sql } from "kysely";

/** What is sent by which channel, and what came back. */
const statements = [
  `alter table message add column channel text not null default 'email' check (channel in ('email', 'text', 'portal'))`,
];

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
