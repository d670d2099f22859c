import { type Kysely, sql } from "kysely";

/** Which messages somebody wants, how, and whether at once or once a day. */
const statements: string[] = [];

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
