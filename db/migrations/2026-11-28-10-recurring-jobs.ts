import { type Kysely, sql } from "kysely";

/** When each recurring job ran, so that a missed run is made up once and two servers run none twice. */
const statements = [
  `create table recurring_job (
    name text primary key,
    every_seconds integer,
    daily_at text,
    last_begun_at text,
    last_done_at text,
    last_failed_at text,
    failure text,
    leased_by text,
    leased_until text,
    check ((every_seconds is null) <> (daily_at is null)),
    check ((leased_by is null) = (leased_until is null))
  )`,
  // How many messages went in the last hour and day is asked every few seconds.
  `create index message_sent_at_idx on message (sent_at) where sent_at is not null`,
];

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
