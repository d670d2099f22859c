import { type Kysely, sql } from "kysely";

/** A mailed link opens one thing of its reader, and no more. */
const statements: string[] = [];

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
