import { type Kysely, sql } from "kysely";

/** From the day a vacancy is put down to the day it ends, and every version of it in between. */
const statements = [
  // Column by column: SQLite adds one at a time.
  `alter table vacancy add column publish_on text`,
  `alter table vacancy add column available_from text`,
  `alter table vacancy add column most_introductions integer`,
  `alter table vacancy add column places_filled integer not null default 0`,
  `alter table vacancy add column kept_for_specialists_at text`,
  `alter table vacancy add column specialists_first_days integer`,
  `alter table vacancy add column specialists_first_until text`,
  `alter table vacancy add column touched_at text`,
  `alter table vacancy add column still_open_asked_at text`,
  `alter table vacancy add column ended_because text`,
  `alter table vacancy add column ended_words text`,
  `alter table vacancy add column copied_from_id text references vacancy (id)`,
  `create table vacancy_version (
    id text primary key,
    vacancy_id text not null references vacancy (id) on delete cascade,
    number integer not null,
    made_at text not null,
    made_by text references account (id),
    changed text not null,
    snapshot text not null,
    told_at text,
    unique (vacancy_id, number)
  )`,
  `create index vacancy_version_to_tell_idx on vacancy_version (vacancy_id) where told_at is null`,
  `create table introduction_job_change (
    introduction_id text not null references introduction (id) on delete cascade,
    version_id text not null references vacancy_version (id) on delete cascade,
    told_at text not null,
    settled_at text,
    settled_by text references account (id),
    primary key (introduction_id, version_id)
  )`,
];

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
