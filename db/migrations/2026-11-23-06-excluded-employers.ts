import { type Kysely, sql } from "kysely";

/** Employers that somebody does not want to be introduced to. No reason is asked, so there is no place to keep one. */
const statements = [
  `create table excluded_employer (
    participant_id text not null references participant (id) on delete cascade,
    employer_id text not null references employer (id) on delete cascade,
    created_at text not null,
    primary key (participant_id, employer_id)
  )`,
  `create index excluded_employer_employer_id_idx on excluded_employer (employer_id)`,
];

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
