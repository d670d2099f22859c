import { type Kysely, sql } from "kysely";

/** Keys with which an employer's own system writes vacancies, and what was answered to each request once. */
const statements = [
  `create table employer_token (
    id text primary key,
    employer_id text not null references employer (id),
    name text not null,
    hash text not null unique,
    made_by text not null references account (id),
    made_at text not null,
    last_used_at text,
    revoked_at text,
    revoked_by text references account (id)
  )`,
  `create table employer_request (
    token_id text not null references employer_token (id),
    key text not null,
    fingerprint text not null,
    status integer not null,
    body text not null,
    answered_at text not null,
    primary key (token_id, key)
  )`,
  `create index employer_token_employer_id_idx on employer_token (employer_id)`,
];

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
