import { type Kysely, sql } from "kysely";

const side = (column: string) => `${column} text check (${column} in ('employer', 'person'))`;

/** Meetings with times to choose from. */
const statements = [
  `create table meeting (
    id text primary key,
    introduction_id text references introduction (id),
    placement_id text references placement (id),
    kind text not null check (kind in ('chat', 'visit', 'workingInterview', 'interview', 'review')),
    status text not null check (status in ('asked', 'proposed', 'agreed', 'moving', 'cancelled', 'happened', 'didNotHappen', 'unclear')),
    ${side("waits_for")},
    place text not null,
    video_url text not null,
    people text not null,
    note text not null,
    minutes integer not null,
    starts_at text,
    ends_at text,
    round integer not null,
    sequence integer not null,
    created_at text not null,
    updated_at text not null,
    agreed_at text,
    cancelled_at text,
    reminded_at text,
    asked_after_at text,
    questions_sent_at text,
    check ((introduction_id is null) <> (placement_id is null))
  )`,
  `create table meeting_time (
    id text primary key,
    meeting_id text not null references meeting (id) on delete cascade,
    round integer not null,
    starts_at text not null,
    ${side("offered_by").replace(" text ", " text not null ")},
    chosen_at text,
    unique (meeting_id, round, starts_at)
  )`,
  // What each side says of a meeting afterwards. What somebody would like next is for their own side alone.
  `create table meeting_answer (
    meeting_id text not null references meeting (id) on delete cascade,
    ${side("side").replace(" text ", " text not null ")},
    happened text not null check (happened in ('yes', 'no')),
    next text,
    said_at text not null,
    primary key (meeting_id, side)
  )`,
  `create table calendar_feed (
    account_id text primary key references account (id),
    token_hash text not null unique,
    made_at text not null
  )`,
  `create index meeting_introduction_id_idx on meeting (introduction_id)`,
  `create index meeting_placement_id_idx on meeting (placement_id)`,
  `create index meeting_status_starts_at_idx on meeting (status, starts_at)`,
  // Times were words before. The words stay with the meeting, and whoever suggested them gives the day and the time.
  `insert into meeting (id, introduction_id, kind, status, waits_for, place, video_url, people, note, minutes, round, sequence, created_at, updated_at, cancelled_at)
   select id, introduction_id,
     case kind when 'lookRound' then 'visit' when 'tryOut' then 'workingInterview' else 'interview' end,
     case when cancelled_at is null then 'asked' else 'cancelled' end,
     case when cancelled_at is null then 'employer' end,
     place, '', '', times || case when agreed_words is null then '' else ' – ' || agreed_words end,
     30, 0, 0, proposed_at, coalesce(agreed_at, proposed_at), cancelled_at
   from introduction_meeting`,
  `drop table introduction_meeting`,
];

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
