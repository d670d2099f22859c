import { type Kysely, sql } from "kysely";

/** Six-digit codes beside e-mailed links, and invitations that are taken back. */
const statements = [
  `create table sign_in_request (
    id text primary key,
    email text not null,
    browser_key text not null unique,
    mail_key text,
    code_hash text,
    code_expires_at text,
    tries integer not null default 0,
    leads_to text,
    asked_at text not null,
    used_at text
  )`,
  `create index sign_in_request_email_idx on sign_in_request (email)`,
  `create index sign_in_request_asked_at_idx on sign_in_request (asked_at)`,
  `alter table email_link add column withdrawn_at text`,
  `alter table email_link add column fresh_asked_at text`,
  `create index email_link_subject_id_idx on email_link (subject_id, purpose)`,
  // Those that ended long ago are deleted every day.
  `create index email_link_expires_at_idx on email_link (expires_at)`,
];

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
