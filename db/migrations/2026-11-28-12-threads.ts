import { type Kysely, sql } from "kysely";

const side = "text not null check (SIDE in ('participant', 'employer', 'specialist'))";
const aSide = (column: string) => `${column} ${side.replace("SIDE", column)}`;
const thread = `thread_kind text not null check (thread_kind in ('introduction', 'advice', 'placement')),
    thread_id text not null`;

/** Words between those of one placement, who has read what, and answers by ordinary e-mail. */
const statements = [
  `create table placement_note (
    id text primary key,
    placement_id text not null references placement (id),
    ${aSide("from_side")},
    ${aSide("to_side")},
    author_account_id text references account (id),
    author_name text not null,
    words text not null,
    sent_at text not null
  )`,
  `create index placement_note_placement_id_idx on placement_note (placement_id)`,
  `create table thread_reading (
    ${thread},
    reader text not null,
    ${aSide("side")},
    read_at text not null,
    primary key (thread_kind, thread_id, reader)
  )`,
  `create table reply_address (
    id text primary key,
    ${thread},
    recipient text not null,
    ${aSide("from_side")},
    ${aSide("to_side")},
    made_at text not null,
    expires_at text not null,
    unique (thread_kind, thread_id, recipient, from_side, to_side)
  )`,
  `create index reply_address_expires_at_idx on reply_address (expires_at)`,
  `create table inbound_mail (
    id text primary key,
    note_id text not null,
    received_at text not null,
    outcome text
  )`,
  `create index inbound_mail_received_at_idx on inbound_mail (received_at)`,
  `alter table demo_mail add column reply_to text`,
];

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
