import { type Kysely, sql } from "kysely";

/**
 * Writing to an employer who has no vacancy out, about a kind of work. There is no place for a person in it: that one is
 * written says nothing of who could do the work.
 */
const statements = [
  `create table employer_invitation (
    employer_id text not null references employer (id) on delete cascade,
    kind_of_work text not null,
    created_at text not null,
    primary key (employer_id, kind_of_work)
  )`,
  `create table approach (
    id text primary key,
    employer_id text not null references employer (id) on delete cascade,
    staff_id text not null references staff (id),
    kind_of_work text not null,
    status text not null check (status in ('drafted', 'sent', 'interested', 'notNow', 'doNotAsk', 'withdrawn')),
    words text not null,
    drafted_at text not null,
    sent_at text,
    answered_at text,
    answered_by text references account (id),
    answer text not null,
    read_at text,
    updated_at text not null
  )`,
  `create index approach_employer_id_idx on approach (employer_id, sent_at)`,
  `create index approach_staff_id_idx on approach (staff_id, status)`,
  `create unique index approach_waiting_idx on approach (employer_id) where status = 'sent'`,
];

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
