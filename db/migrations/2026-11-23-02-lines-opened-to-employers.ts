import { type Kysely, sql } from "kysely";

/** Since when the employer reads a line: written by them, or with the worker's yes to it. */
const statements = [
  `alter table plan_line add column opened_to_employer_at text`,
  `update plan_line set opened_to_employer_at = updated_at
    where worker_agreed_at is not null or employer_agreed_at is not null or agreed_on is not null
      or plan_id in (select id from adjustment_plan where kind = 'vacancy')`,
];

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
