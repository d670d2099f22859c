import { type Kysely, sql } from "kysely";

/** When whoever has not answered is reminded, area by area. */
const statements = [
  // An area without a line keeps to the usual timetable. Days are working days after an introduction reached an employer.
  `create table silence_timetable (
    area_id text primary key references area (id),
    first_reminder_day integer not null,
    second_reminder_day integer not null,
    first_prompt_day integer not null,
    second_prompt_day integer not null,
    lapse_day integer not null,
    changed_at text not null,
    changed_by_staff_id text not null references staff (id),
    check (first_reminder_day >= 1 and first_reminder_day < second_reminder_day),
    check (first_prompt_day >= 1 and first_prompt_day < second_prompt_day),
    check (lapse_day > second_reminder_day and lapse_day > second_prompt_day)
  )`,
  // The line that is written first wins, however many workers look.
  `create table silence_step (
    introduction_id text not null references introduction (id) on delete cascade,
    kind text not null check (kind in ('remindEmployer', 'promptSpecialist')),
    ordinal integer not null check (ordinal in (1, 2)),
    sent_at text not null,
    primary key (introduction_id, kind, ordinal)
  )`,
  `create index introduction_silent_idx on introduction (answer_by, specialist_id) where status = 'withEmployer'`,
  // An employer's usual time to answer: its last answers, and what it let lapse.
  `create index introduction_answered_idx on introduction (employer_id, answered_at) where answered_at is not null`,
  // What is overdue in an area is counted on every opening of its page: by specialist, so that no other area's is read.
  `create index introduction_late_idx on introduction (specialist_id, answer_by) where status = 'withEmployer'`,
  `create index in_work_review_open_idx on in_work_review (due_on, placement_id) where closed_at is null`,
  `create index placement_agreed_idx on placement (starts_on, specialist_id) where status = 'agreed'`,
  `create index placement_started_idx on placement (id, specialist_id) where status = 'started'`,
  `create index participant_ends_on_idx on participant (specialist_id, participation_ends_on) where closed_at is null`,
  // Whom a specialist has still to tell, by exactly what the message says.
  `create index message_to_tell_idx on message (data, created_at) where name = 'staff.tellParticipant'`,
];

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
