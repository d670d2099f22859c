import { type Kysely, sql } from "kysely";

/** Six-digit codes beside e-mailed links. */
const statements: string[] = [];

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
