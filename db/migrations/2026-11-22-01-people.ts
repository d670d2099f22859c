import { type Kysely, sql } from "kysely";

/** Accounts, areas, staff, participants and their vocational profiles. */
const statements = [
  `create table account (
    id text primary key,
    email text not null unique,
    name text not null,
    password_hash text,
    email_confirmed_at text,
    closed_at text,
    created_at text not null
  )`,
  `create table session (
    id text primary key,
    account_id text not null references account (id) on delete cascade,
    expires_at bigint not null
  )`,
  `create table email_link (
    id text primary key,
    purpose text not null check (purpose in ('confirmEmail', 'resetPassword', 'joinEmployer', 'joinStaff', 'joinAsParticipant', 'confirmVacancy', 'accountExists', 'confirmAdvice', 'openAdvice', 'openMyJob', 'openPlacement', 'openIntroduction', 'openJob', 'answerReview', 'answerStillOpen', 'savedSearch', 'signIn', 'changeEmail', 'stopMessages')),
    token_hash text not null unique,
    account_id text,
    email text not null,
    subject_id text,
    payload text,
    created_at text not null,
    expires_at text not null,
    used_at text,
    revoked_at text
  )`,
  `create table area (
    id text primary key,
    name text not null,
    nation text not null check (nation in ('england', 'wales')),
    run_by text not null,
    phone text not null,
    email text not null,
    hours text not null,
    acknowledge_days integer not null default 1,
    answer_days integer not null default 5,
    apologise_days integer not null default 10,
    created_at text not null
  )`,
  `create table team (
    id text primary key,
    area_id text not null references area (id),
    name text not null,
    phone text not null,
    email text not null,
    hours text not null,
    created_at text not null
  )`,
  `create table local_authority (
    id text primary key,
    name text not null,
    area_id text not null references area (id),
    team_id text references team (id)
  )`,
  `create table staff (
    id text primary key,
    account_id text not null unique references account (id),
    area_id text not null references area (id),
    team_id text not null references team (id),
    role text not null check (role in ('specialist', 'lead')),
    phone text not null,
    hours text not null,
    cover_staff_id text references staff (id),
    created_at text not null,
    closed_at text
  )`,
  `create table team_lead (
    team_id text not null references team (id) on delete cascade,
    staff_id text not null references staff (id) on delete cascade,
    primary key (team_id, staff_id)
  )`,
  `create table participant (
    id text primary key,
    specialist_id text not null references staff (id),
    account_id text unique references account (id),
    chosen_name text not null,
    email text,
    phone text,
    home_district text not null,
    participation_ends_on text not null,
    safe_channel text not null check (safe_channel in ('email', 'text', 'phone', 'inPerson')),
    safe_when text not null,
    sender_name text not null,
    created_at text not null,
    closed_at text
  )`,
  `create table vocational_profile (
    participant_id text not null references participant (id) on delete cascade,
    about text not null,
    skills text not null,
    min_minutes integer,
    max_minutes integer,
    days text,
    earliest_start text,
    latest_finish text,
    available_from text,
    pay_floor_pence integer,
    travel_note text not null,
    learning text not null,
    updated_at text not null,
    primary key (participant_id)
  )`,
  `create table profile_wish (
    participant_id text not null references participant (id) on delete cascade,
    kind_of_work text not null,
    wish text not null check (wish in ('wanted', 'acceptable', 'notForMe')),
    primary key (participant_id, kind_of_work)
  )`,
  `create table profile_reach (
    participant_id text not null references participant (id) on delete cascade,
    local_authority_id text not null references local_authority (id) on delete cascade,
    primary key (participant_id, local_authority_id)
  )`,
  `create table profile_environment (
    participant_id text not null references participant (id) on delete cascade,
    dimension text not null,
    from_level integer not null,
    to_level integer not null,
    strength text not null check (strength in ('need', 'prefer')),
    note text not null,
    primary key (participant_id, dimension)
  )`,
  `create table profile_adjustment (
    participant_id text not null references participant (id) on delete cascade,
    adjustment_id text not null,
    words text not null,
    primary key (participant_id, adjustment_id)
  )`,
  `create table profile_strength (
    id text primary key,
    participant_id text not null references participant (id) on delete cascade,
    position integer not null,
    words text not null
  )`,
  `create index session_account_id_idx on session (account_id)`,
  `create index email_link_account_id_idx on email_link (account_id)`,
  `create index local_authority_area_id_idx on local_authority (area_id)`,
  `create index team_area_id_idx on team (area_id)`,
  `create index staff_team_id_idx on staff (team_id)`,
  `create index participant_specialist_id_idx on participant (specialist_id)`,
  `create index profile_strength_participant_id_idx on profile_strength (participant_id)`,
];

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
