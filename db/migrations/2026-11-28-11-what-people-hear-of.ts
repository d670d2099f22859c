import { type Kysely, sql } from "kysely";

/** Which messages somebody wants, how, and whether at once or once a day. */
const statements = [
  `create table message_preference (
    reader text not null,
    topic text not null check (topic in ('account', 'introductions', 'meetings', 'jobs', 'reviews', 'plans', 'advice', 'vacancies', 'letters', 'caseload', 'colleagues', 'news', 'safety', 'help', 'searches', 'digest')),
    how text not null check (how in ('email', 'daily', 'text', 'portal')),
    set_at text not null,
    primary key (reader, topic)
  )`,
  `alter table account add column phone text`,
  `alter table message add column digest_id text`,
  `create index message_held_idx on message (next_at) where status = 'held'`,
  `create index message_digest_id_idx on message (digest_id) where digest_id is not null`,
];

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
