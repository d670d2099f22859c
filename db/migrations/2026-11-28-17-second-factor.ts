import { type Kysely, sql } from "kysely";

/** A second factor for those who may read about many people. */
const statements: string[] = [];

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
