import { type Kysely, sql } from "kysely";

/** A day that was thought of is not yet one that was agreed: a draft goes live by itself once its employer said so. */
export async function up(db: Kysely<unknown>) {
  await sql.raw(`alter table vacancy add column scheduled_at text`).execute(db);
  // Looked through every few minutes for what is due.
  await sql
    .raw(
      `create index vacancy_scheduled_idx on vacancy (publish_on) where scheduled_at is not null`,
    )
    .execute(db);
}
