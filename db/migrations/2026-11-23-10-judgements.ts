import { type Kysely, sql } from "kysely";

/** What a specialist knows better than the portal of one person and one vacancy, each with a note. */
const statements = [
  `create table match_judgement (
    participant_id text not null references participant (id) on delete cascade,
    vacancy_id text not null references vacancy (id) on delete cascade,
    standing text not null check (standing in ('top', 'aside')),
    note text not null,
    staff_id text not null references staff (id),
    at text not null,
    primary key (participant_id, vacancy_id)
  )`,
  `create index match_judgement_vacancy_id_idx on match_judgement (vacancy_id)`,
  `create table match_override (
    participant_id text not null references participant (id) on delete cascade,
    vacancy_id text not null references vacancy (id) on delete cascade,
    about text not null,
    result text not null check (result in ('fits', 'couldFit', 'toDiscuss')),
    note text not null,
    staff_id text not null references staff (id),
    at text not null,
    primary key (participant_id, vacancy_id, about)
  )`,
  `create index match_override_vacancy_id_idx on match_override (vacancy_id)`,
  `alter table travel_correction add column how text not null default ''`,
];

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
