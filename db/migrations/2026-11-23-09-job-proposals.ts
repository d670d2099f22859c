import { type Kysely, sql } from "kysely";

/** Proposals about a job, for its employer to agree. They are of the job alone: there is no place for a person. */
const statements = [
  `create table job_proposal (
    id text primary key,
    vacancy_id text not null references vacancy (id),
    employer_id text not null references employer (id),
    staff_id text not null references staff (id),
    status text not null check (status in ('drafted', 'sent', 'agreed', 'partlyAgreed', 'declined', 'lapsed', 'withdrawn', 'noLongerOpen')),
    words text not null,
    taken_by text not null,
    drafted_at text not null,
    sent_at text,
    answer_by text,
    answered_at text,
    answered_by text references account (id),
    reason text not null,
    read_at text,
    ended_at text,
    updated_at text not null
  )`,
  `create table job_proposal_change (
    id text primary key,
    proposal_id text not null references job_proposal (id) on delete cascade,
    position integer not null,
    kind text not null check (kind in ('task', 'hours', 'days', 'times', 'training')),
    words text not null,
    minutes integer,
    days text,
    starts_at text,
    ends_at text,
    was text,
    answer text check (answer in ('agree', 'keep', 'gone'))
  )`,
  `create unique index job_proposal_one_open_idx on job_proposal (vacancy_id) where status in ('drafted', 'sent')`,
  `create index job_proposal_vacancy_id_idx on job_proposal (vacancy_id)`,
  `create index job_proposal_staff_id_idx on job_proposal (staff_id)`,
  `create index job_proposal_change_proposal_id_idx on job_proposal_change (proposal_id)`,
];

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
