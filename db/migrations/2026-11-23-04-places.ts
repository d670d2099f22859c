import { type Kysely, sql } from "kysely";

/**
 * Where postcodes, workplaces and homes are, so that a journey can be estimated.
 * A home is kept to two decimals (about a kilometre) and never more exactly.
 */
const statements = [
  `create table postcode_place (
    postcode text primary key,
    latitude double precision not null,
    longitude double precision not null,
    local_authority_id text
  )`,
  `alter table vocational_profile add column home_place text`,
  `alter table vocational_profile add column home_latitude double precision`,
  `alter table vocational_profile add column home_longitude double precision`,
  `alter table vocational_profile add column travel_ways text`,
  `alter table vocational_profile add column longest_journey_minutes integer check (longest_journey_minutes > 0)`,
  `alter table workplace add column place_id text`,
  `alter table workplace add column latitude double precision`,
  `alter table workplace add column longitude double precision`,
  `create table travel_correction (
    participant_id text not null references participant (id) on delete cascade,
    workplace_id text not null references workplace (id) on delete cascade,
    minutes integer not null check (minutes >= 0),
    way text not null,
    staff_id text not null references staff (id),
    at text not null,
    primary key (participant_id, workplace_id)
  )`,
  `create index travel_correction_workplace_id_idx on travel_correction (workplace_id)`,
];

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
