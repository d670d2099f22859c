import { type Kysely, sql } from "kysely";

const side = "check (side in ('participant', 'employer', 'specialist'))";
const said = `recorded_by_staff_id text references staff (id),
    said_words text,
    said_how text,
    said_on text`;
const ofPlacement = "placement_id text not null references placement (id)";

/** From the offer to a sustained job. */
const statements = [
  // A placement may begin without an introduction, with somebody at the employer who has no account.
  `alter table placement add column pathway text not null default 'outOfWork' check (pathway in ('outOfWork', 'retention'))`,
  `alter table placement add column support_from text not null default ''`,
  `alter table placement add column opened_to_employer_at text`,
  `alter table placement add column contact_name text not null default ''`,
  `alter table placement add column contact_role text not null default ''`,
  `alter table placement add column contact_email text not null default ''`,
  `alter table placement add column contact_phone text not null default ''`,
  `alter table placement add column said_words text`,
  `alter table placement add column said_how text`,
  `alter table placement add column said_on text`,
  `update placement set support_from = starts_on, opened_to_employer_at = created_at`,
  `create table placement_telling (
    id text primary key,
    ${ofPlacement},
    decision text not null check (decision in ('yes', 'no', 'takenBack')),
    words text not null,
    sha256 text not null,
    ${said},
    decided_at text not null
  )`,
  `create table placement_agreement (
    id text primary key,
    ${ofPlacement},
    version integer not null,
    written_by_staff_id text not null references staff (id),
    written_at text not null,
    job_title text not null,
    tasks text not null,
    minutes_per_week integer not null,
    pay_pence integer not null,
    pay_period text not null check (pay_period in ('hour', 'week', 'month', 'year')),
    working_pattern text not null,
    place text not null,
    starts_on text not null,
    manager_name text not null,
    manager_phone text not null,
    buddy_name text not null,
    specialist_name text not null,
    specialist_phone text not null,
    adjustments text not null,
    employer_does text not null,
    specialist_does text not null,
    participant_does text not null,
    employer_may_know text not null,
    unique (placement_id, version)
  )`,
  `create table placement_signature (
    agreement_id text not null references placement_agreement (id),
    side text not null ${side},
    name text not null,
    signed_at text not null,
    account_id text references account (id),
    ${said},
    primary key (agreement_id, side)
  )`,
  `create table placement_agreement_wish (
    id text primary key,
    agreement_id text not null references placement_agreement (id),
    side text not null ${side},
    name text not null,
    words text not null,
    asked_at text not null
  )`,
  `create table first_day_task (
    id text primary key,
    ${ofPlacement},
    side text not null ${side},
    about text not null check (about in ('employer', 'person')),
    template text,
    position integer not null,
    words text not null,
    days_before integer not null,
    created_at text not null,
    done_at text,
    done_by_name text not null,
    done_by_side text check (done_by_side in ('participant', 'employer', 'specialist')),
    unique (placement_id, template)
  )`,
  `create table work_trial (
    id text primary key,
    introduction_id text not null unique references introduction (id),
    agreement_reference text not null,
    agreed_on text not null,
    job_weeks integer,
    minutes_per_week integer not null,
    starts_on text not null,
    most_days integer not null,
    staff_id text not null references staff (id),
    created_at text not null,
    ended_at text,
    ${said}
  )`,
  `create table work_trial_day (
    work_trial_id text not null references work_trial (id),
    day text not null,
    recorded_at text not null,
    primary key (work_trial_id, day)
  )`,
  `create table training_task (
    id text primary key,
    ${ofPlacement},
    position integer not null,
    title text not null,
    template_id text,
    created_at text not null,
    closed_at text
  )`,
  `create table training_step (
    id text primary key,
    task_id text not null references training_task (id),
    position integer not null,
    words text not null,
    removed_at text
  )`,
  `create table visit (
    id text primary key,
    ${ofPlacement},
    staff_id text not null references staff (id),
    visited_on text not null,
    way text not null check (way in ('atWork', 'elsewhere', 'phone', 'video')),
    with_whom text not null,
    minutes integer not null check (minutes > 0),
    worked_on text not null,
    next_step text not null,
    next_on text,
    next_at text,
    next_way text check (next_way in ('atWork', 'elsewhere', 'phone', 'video')),
    recorded_at text not null,
    changed_at text
  )`,
  `create table step_record (
    visit_id text not null references visit (id),
    step_id text not null references training_step (id),
    level text not null check (level in ('independent', 'prompted', 'notYet')),
    prompt text check (prompt in ('gesture', 'verbal', 'written', 'shown', 'together')),
    primary key (visit_id, step_id)
  )`,
  `create table fading_plan (
    placement_id text primary key references placement (id),
    natural_supports text not null,
    step_up_when text not null,
    staff_id text not null references staff (id),
    updated_at text not null
  )`,
  `create table fading_week (
    ${ofPlacement},
    week integer not null check (week > 0),
    planned_minutes integer not null check (planned_minutes >= 0),
    primary key (placement_id, week)
  )`,
  `create table review_week (
    area_id text not null references area (id),
    pathway text not null check (pathway in ('outOfWork', 'retention')),
    week integer not null check (week > 0),
    primary key (area_id, pathway, week)
  )`,
  `create table in_work_review (
    id text primary key,
    ${ofPlacement},
    week integer not null,
    due_on text not null,
    outcome text not null,
    closed_at text,
    closed_by_staff_id text references staff (id),
    unique (placement_id, week)
  )`,
  `create index in_work_review_due_on_idx on in_work_review (due_on)`,
  `create table review_answer (
    review_id text not null references in_work_review (id),
    side text not null ${side},
    feeling text not null check (feeling in ('well', 'mixed', 'notWell')),
    goes_well text not null,
    to_change text not null,
    would_help text not null,
    shared_at text,
    answered_at text not null,
    answered_by_name text not null,
    account_id text references account (id),
    ${said},
    primary key (review_id, side)
  )`,
  `create table review_notice (
    review_id text not null references in_work_review (id),
    side text not null ${side},
    kind text not null check (kind in ('asked', 'chasedOnce', 'chasedTwice')),
    sent_at text not null,
    primary key (review_id, side, kind)
  )`,
  `create table private_note (
    id text primary key,
    ${ofPlacement},
    review_id text references in_work_review (id),
    feeling text check (feeling in ('well', 'mixed', 'notWell')),
    words text not null,
    recorded_by_staff_id text references staff (id),
    said_how text,
    said_on text,
    written_at text not null
  )`,
  `create table warning_closing (
    ${ofPlacement},
    rule text not null check (rule in ('reviewsMissed', 'notGoingWell', 'supportRising', 'hoursFalling', 'daysMissed', 'adjustmentOverdue')),
    cause text not null,
    did text not null check (did in ('something', 'isFine')),
    note text not null,
    staff_id text not null references staff (id),
    at text not null,
    primary key (placement_id, rule, cause)
  )`,
  `create table help_call (
    id text primary key,
    ${ofPlacement},
    side text not null check (side in ('participant', 'employer')),
    caller_name text not null,
    words text not null,
    called_at text not null,
    answer_by text not null,
    answered_at text,
    answered_by_staff_id text references staff (id),
    answer text not null
  )`,
  // While a call of a side waits, another press is the same call.
  `create unique index help_call_waiting_idx on help_call (placement_id, side) where answered_at is null`,
  `create table work_spell (
    id text primary key,
    ${ofPlacement},
    kind text not null check (kind in ('work', 'break')),
    from_on text not null,
    until_on text,
    minutes_per_week integer not null check (minutes_per_week >= 0),
    recorded_at text not null,
    recorded_by_name text not null,
    unique (placement_id, kind, from_on)
  )`,
  // Whoever is in work already, or was, has worked in one spell as far as is known.
  `insert into work_spell (id, placement_id, kind, from_on, until_on, minutes_per_week, recorded_at, recorded_by_name)
    select id, id, 'work', starts_on, ended_on, minutes_per_week, updated_at, ''
    from placement where status in ('started', 'ended')`,
  `create table fewer_days (
    id text primary key,
    ${ofPlacement},
    week_of text not null,
    days integer not null check (days between 0 and 7),
    reported_by_name text not null,
    reported_at text not null,
    unique (placement_id, week_of)
  )`,
  `create table outcome_evidence (
    id text primary key,
    ${ofPlacement},
    definition text not null,
    kind text not null check (kind in ('payslip', 'employerWord', 'contract', 'personWord', 'other')),
    up_to text not null,
    note text not null,
    staff_id text not null references staff (id),
    noted_at text not null
  )`,
  `create table hand_over (
    id text primary key,
    ${ofPlacement},
    natural_supports text not null,
    what_works text not null,
    who_to_call text not null,
    staff_id text not null references staff (id),
    written_at text not null,
    change_words text not null,
    change_asked_at text,
    read_with_on text,
    sent_at text
  )`,
  `create unique index hand_over_draft_idx on hand_over (placement_id) where sent_at is null`,
  `create table job_ending (
    ${ofPlacement},
    side text not null ${side},
    reason text not null,
    words text not null,
    name text not null,
    said_at text not null,
    recorded_by_staff_id text references staff (id),
    said_how text,
    said_on text,
    primary key (placement_id, side)
  )`,
  // Until now one reason stood for everybody: it was that of whoever recorded the end.
  `insert into job_ending (placement_id, side, reason, words, name, said_at)
    select placement.id,
      case audit_event.actor_kind when 'staff' then 'specialist' else 'employer' end,
      placement.ended_reason, '', audit_event.actor_name, audit_event.at
    from placement
    join audit_event on audit_event.subject_kind = 'placement' and audit_event.subject_id = placement.id
      and audit_event.action = 'placement.end'
    where placement.ended_reason is not null`,
  `alter table placement drop column ended_reason`,
  `create table profile_suggestion (
    id text primary key,
    ${ofPlacement},
    participant_id text not null references participant (id),
    dimension text not null,
    from_level integer not null,
    to_level integer not null,
    strength text not null check (strength in ('need', 'prefer')),
    words text not null,
    staff_id text not null references staff (id),
    suggested_at text not null,
    answer text check (answer in ('taken', 'left')),
    answered_at text,
    ${said}
  )`,
  `create table device_key (
    account_id text primary key references account (id),
    key text not null,
    created_at text not null
  )`,
  ...[
    "placement_telling",
    "first_day_task",
    "training_task",
    "visit",
    "private_note",
    "help_call",
    "work_spell",
    "fewer_days",
    "outcome_evidence",
    "hand_over",
    "profile_suggestion",
  ].map((table) => `create index ${table}_placement_id_idx on ${table} (placement_id)`),
  `create index training_step_task_id_idx on training_step (task_id)`,
  `create index step_record_step_id_idx on step_record (step_id)`,
  // Whoever supports an employer's side without an account is let in as a guest too. Visits last hours: none is kept.
  `drop table guest_pass`,
  `create table guest_pass (
    id text primary key,
    kind text not null check (kind in ('asker', 'employee', 'contact', 'reader')),
    advice_request_id text references advice_request (id) on delete cascade,
    employee_id text references employee (id) on delete cascade,
    placement_id text references placement (id) on delete cascade,
    expires_at text not null
  )`,
];

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
