import { type Kysely, sql } from "kysely";

/** How often a page of the board was looked at, by day: of nobody in particular. */
const statements = [
  `create table vacancy_view (
    vacancy_id text not null references vacancy (id) on delete cascade,
    viewed_on text not null,
    views integer not null,
    primary key (vacancy_id, viewed_on)
  )`,
  `alter table employer add column national_export_at text`,
];

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
