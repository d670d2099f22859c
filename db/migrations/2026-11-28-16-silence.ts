import { type Kysely, sql } from "kysely";

/** When whoever has not answered is reminded, area by area. */
const statements: string[] = [];

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
