import { type Kysely, sql } from "kysely";

/** A second factor for those who may read about many people. */
const statements = [
  `create table authenticator_app (
    account_id text primary key references account (id) on delete cascade,
    sealed_secret text not null,
    confirmed_at text,
    last_step integer not null,
    created_at text not null
  )`,
  `create table passkey (
    id text primary key,
    account_id text not null references account (id) on delete cascade,
    public_key text not null,
    counter integer not null,
    transports text not null,
    name text not null,
    created_at text not null,
    last_used_at text
  )`,
  `create index passkey_account_id_idx on passkey (account_id)`,
  `create table recovery_code (
    account_id text not null references account (id) on delete cascade,
    hash text not null,
    made_at text not null,
    used_at text,
    primary key (account_id, hash)
  )`,
  `create table known_device (
    id text primary key,
    account_id text not null references account (id) on delete cascade,
    made_at text not null,
    expires_at text not null
  )`,
  `create index known_device_account_id_idx on known_device (account_id)`,
  `create table second_step (
    id text primary key,
    account_id text not null references account (id) on delete cascade,
    going_to text,
    wrong integer not null,
    expires_at text not null
  )`,
  `create table passkey_challenge (
    challenge text primary key,
    account_id text not null references account (id) on delete cascade,
    expires_at text not null
  )`,
];

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
