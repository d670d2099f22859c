import { type Kysely, sql } from "kysely";

/** What of a plan is asked of Access to Work, and since when somebody who is at work already has worked there. */
const statements = [
  `alter table access_to_work add column started_on text`,
  `create table access_to_work_line (
    plan_line_id text primary key references plan_line (id) on delete cascade,
    ask text not null check (ask in ('equipment', 'premises', 'travel', 'support', 'none')),
    cost_pence integer check (cost_pence >= 0),
    updated_at text not null
  )`,
];

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
