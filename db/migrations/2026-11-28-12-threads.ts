import { type Kysely, sql } from "kysely";

/** Words between those of one placement, and who has read what. */
const statements: string[] = [];

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
