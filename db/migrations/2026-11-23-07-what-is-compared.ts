import { type Kysely, sql } from "kysely";

/**
 * The rest of what matching compares: single jobs beside the kinds of work, parts of a day beside the days, contracts,
 * notice, skills and tickets, what a task asks for, and how well the place of a workplace is known.
 */
const statements = [
  `create table profile_job (
    participant_id text not null references participant (id) on delete cascade,
    occupation text not null,
    wish text not null check (wish in ('wanted', 'acceptable', 'notForMe')),
    primary key (participant_id, occupation)
  )`,
  `create table profile_skill (
    participant_id text not null references participant (id) on delete cascade,
    skill text not null,
    answer text not null check (answer in ('has', 'learning', 'no')),
    primary key (participant_id, skill)
  )`,
  `create table vacancy_demand (
    vacancy_id text not null references vacancy (id) on delete cascade,
    position integer not null,
    skill text not null,
    weight text not null check (weight in ('byLaw', 'essential', 'learnable', 'desirable')),
    primary key (vacancy_id, skill)
  )`,
  `alter table vacancy add column occupation text`,
  `alter table vacancy_task add column asks_for text`,
  `alter table vocational_profile add column week text`,
  `alter table vocational_profile add column contracts text`,
  `alter table vocational_profile add column notice_weeks integer`,
  `alter table vocational_profile drop column days`,
  `alter table workplace add column position_from text check (position_from in ('postcode', 'place', 'council'))`,
];

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
