import { type Kysely, sql } from "kysely";

/** When somebody last signed in where they are: what counts instead of a password, for whoever has none. */
export async function up(db: Kysely<unknown>) {
  await sql.raw("alter table session add column begun_at text").execute(db);
}
