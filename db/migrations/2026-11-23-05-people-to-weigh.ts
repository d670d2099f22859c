import { type Kysely, sql } from "kysely";

/**
 * What matching compares of each person, in one short text beside their specialist: an index holds all of it, so that
 * thousands are read without opening a row. Derived from the profile, and written whenever that is.
 */
const statements = [
  `create table person_to_weigh (
    participant_id text primary key references participant (id) on delete cascade,
    specialist_id text not null references staff (id),
    packed text not null
  )`,
  `create index person_to_weigh_in_order_idx on person_to_weigh (specialist_id, participant_id, packed)`,
  `create index participant_open_idx on participant (specialist_id, closed_at, id)`,
  `drop index participant_specialist_id_idx`,
];

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
