import { type Kysely, sql } from "kysely";

/** Employers, workplaces and vacancies. */
const statements = [
  `create table employer (
    id text primary key,
    name text not null,
    about text not null,
    size_band text not null check (size_band in ('1-9', '10-49', '50-249', '250+')),
    company_number text,
    charity_number text,
    disability_confident_level integer,
    disability_confident_on text,
    specialist_id text references staff (id),
    created_at text not null
  )`,
  `create table employer_verification (
    id text primary key,
    employer_id text not null unique references employer (id),
    area_id text not null references area (id),
    staff_id text not null references staff (id),
    spoke_to text not null,
    checked text not null,
    verified_at text not null
  )`,
  `create table employer_suspension (
    id text primary key,
    employer_id text not null references employer (id),
    area_id text not null references area (id),
    staff_id text not null references staff (id),
    reason text not null,
    suspended_at text not null,
    lifted_at text,
    lifted_by text references staff (id)
  )`,
  `create table workplace (
    id text primary key,
    employer_id text not null references employer (id),
    name text not null,
    address text not null,
    postcode text not null,
    local_authority_id text not null references local_authority (id),
    getting_there text not null,
    access text not null,
    created_at text not null,
    closed_at text
  )`,
  `create table employer_member (
    id text primary key,
    employer_id text not null references employer (id),
    account_id text not null references account (id),
    role text not null check (role in ('owner', 'manager')),
    created_at text not null,
    removed_at text
  )`,
  `create table employer_member_workplace (
    member_id text not null references employer_member (id) on delete cascade,
    workplace_id text not null references workplace (id) on delete cascade,
    primary key (member_id, workplace_id)
  )`,
  `create table vacancy (
    id text primary key,
    employer_id text not null references employer (id),
    workplace_id text references workplace (id),
    status text not null check (status in ('draft', 'awaitingVerification', 'live', 'paused', 'filled', 'closed')),
    title text not null,
    kind text not null check (kind in ('paidJob', 'apprenticeship', 'supportedInternship', 'taster')),
    kind_of_work text,
    contract text check (contract in ('permanent', 'fixedTerm', 'temporary', 'seasonal', 'casual')),
    contract_note text not null,
    places integer not null,
    summary text not null,
    pay_min_pence integer,
    pay_max_pence integer,
    pay_period text check (pay_period in ('hour', 'week', 'month', 'year')),
    instead_of_pay text not null,
    minutes_min integer,
    minutes_max integer,
    days text,
    starts_at text,
    ends_at text,
    pattern text not null,
    hours_can_change text check (hours_can_change in ('yes', 'partly', 'no', 'notSure')),
    hours_note text not null,
    expected_start_on text,
    getting_there text not null,
    access text not null,
    ways_to_apply text not null,
    how_to_apply text not null,
    process_adjustments text not null,
    contact_name text not null,
    contact_role text not null,
    contact_email text not null,
    contact_phone text not null,
    closes_on text,
    specialist_id text references staff (id),
    created_by text not null references account (id),
    drafted_by_staff_id text references staff (id),
    confirmed_at text,
    published_at text,
    paused_reason text,
    ended_at text,
    created_at text not null,
    updated_at text not null
  )`,
  `create table vacancy_task (
    id text primary key,
    vacancy_id text not null references vacancy (id) on delete cascade,
    position integer not null,
    words text not null,
    weight text not null check (weight in ('essential', 'movable'))
  )`,
  `create table vacancy_criterion (
    id text primary key,
    vacancy_id text not null references vacancy (id) on delete cascade,
    position integer not null,
    words text not null,
    weight text not null check (weight in ('essential', 'desirable'))
  )`,
  `create table vacancy_environment (
    vacancy_id text not null references vacancy (id) on delete cascade,
    dimension text not null,
    level integer not null,
    can_change text check (can_change in ('yes', 'partly', 'no', 'notSure')),
    note text not null,
    primary key (vacancy_id, dimension)
  )`,
  `create table vacancy_news (
    id text primary key,
    vacancy_id text not null references vacancy (id),
    staff_id text not null references staff (id),
    words text not null,
    sent_at text not null
  )`,
  `create index workplace_employer_id_idx on workplace (employer_id)`,
  `create index employer_member_employer_id_idx on employer_member (employer_id)`,
  `create index employer_member_account_id_idx on employer_member (account_id)`,
  `create index employer_suspension_employer_id_idx on employer_suspension (employer_id)`,
  `create index vacancy_status_closes_on_idx on vacancy (status, closes_on)`,
  `create index vacancy_employer_id_idx on vacancy (employer_id)`,
  `create index vacancy_specialist_id_idx on vacancy (specialist_id)`,
  `create index vacancy_task_vacancy_id_idx on vacancy_task (vacancy_id)`,
  `create index vacancy_criterion_vacancy_id_idx on vacancy_criterion (vacancy_id)`,
  `create index vacancy_news_vacancy_id_idx on vacancy_news (vacancy_id)`,
];

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
