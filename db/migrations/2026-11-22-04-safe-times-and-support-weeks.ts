import { type Kysely, sql } from "kysely";

/** When a message may reach somebody, as days and hours beside the note; how long support lasts, by area. */
const statements = [
  `alter table participant add column safe_days text`,
  `alter table participant add column safe_from text`,
  `alter table participant add column safe_until text`,
  `alter table area add column support_weeks integer not null default 26`,
];

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
