import { type Kysely, sql } from "kysely";

/** When each recurring job ran, so that a missed run is made up once and two servers run none twice. */
const statements: string[] = [];

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
