import { type Kysely, sql } from "kysely";

/**
 * What matching compares of each vacancy, in one short text, and the square of the map in which its workplace lies: the
 * jobs within somebody's reach are found by squares and weighed without opening a vacancy.
 */
const statements = [
  `create table vacancy_to_weigh (
    vacancy_id text primary key references vacancy (id) on delete cascade,
    packed_from text not null,
    packed text not null
  )`,
  `alter table workplace add column square integer`,
  `create index workplace_square_idx on workplace (square, id)`,
  `create index workplace_authority_idx on workplace (local_authority_id, id)`,
  `create index vacancy_at_workplace_idx on vacancy (workplace_id, status, closes_on, employer_id, updated_at, id)`,
];

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
