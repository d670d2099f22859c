import { type Kysely, sql } from "kysely";

/** Meetings with times to choose from. */
const statements: string[] = [];

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
