import { type Kysely, sql } from "kysely";

/** What is sent by which channel, what did not go, and which addresses mail came back from. */
const statements = [
  `alter table message add column channel text not null default 'email' check (channel in ('email', 'text', 'portal'))`,
  `alter table message add column queue text not null default 'ordinary' check (queue in ('first', 'ordinary'))`,
  // Each of the two queues is read in the order in which it is due, however many wait in the other.
  `drop index message_status_next_at_idx`,
  `create index message_due_idx on message (status, queue, next_at)`,
  // How much one reader was sent in the last hour and day.
  `create index message_recipient_sent_at_idx on message (recipient, sent_at) where sent_at is not null`,
  `alter table demo_mail add column channel text not null default 'email' check (channel in ('email', 'text'))`,
  `create table message_failure (
    message_id text primary key references message (id) on delete cascade,
    area_id text references area (id),
    kind text not null check (kind in ('unknownAddress', 'full', 'refused', 'serverDown', 'notSet', 'tooMany', 'notWritten', 'other')),
    failed_at text not null
  )`,
  `create index message_failure_area_id_failed_at_idx on message_failure (area_id, failed_at)`,
  `create table address_trouble (
    channel text not null check (channel in ('email', 'text')),
    address text not null,
    kind text not null check (kind in ('unknownAddress', 'full', 'refused', 'other')),
    noticed text not null check (noticed in ('whenSent', 'afterwards')),
    first_at text not null,
    last_at text not null,
    primary key (channel, address)
  )`,
];

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
