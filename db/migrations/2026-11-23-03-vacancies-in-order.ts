import { type Kysely, sql } from "kysely";

/** All that a list of vacancies is chosen and ordered by, so that a board is read without opening its rows. */
const statements = [
  `create index vacancy_in_order_idx on vacancy
    (status, published_at, id, workplace_id, employer_id, drafted_by_staff_id)`,
];

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
