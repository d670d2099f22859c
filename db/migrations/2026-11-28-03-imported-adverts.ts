import { type Kysely, sql } from "kysely";

/** What a draft was made from: the source as it was given, and the words of it behind each answer. */
const statements = [
  `create table vacancy_source (
    vacancy_id text primary key references vacancy (id) on delete cascade,
    kind text not null check (kind in ('text', 'html', 'jobPosting', 'csv')),
    words text not null,
    taken_in_by text not null references account (id),
    taken_in_at text not null,
    list_id text,
    list_line integer
  )`,
  `create table vacancy_source_line (
    vacancy_id text not null references vacancy (id) on delete cascade,
    field text not null,
    words text not null,
    left_out text check (left_out in ('over', 'elsewhere', 'unfit', 'unpaid')),
    primary key (vacancy_id, field)
  )`,
  // A list is taken in once, however often its button is pressed.
  `create unique index vacancy_source_list_idx on vacancy_source (list_id, list_line)`,
];

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
