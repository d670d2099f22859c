import { type Kysely, sql } from "kysely";

/** A mailed link opens one thing of its reader, and no more. */
const statements = [
  // What a visit opens is asked of its link at each request.
  `alter table guest_pass add column email_link_id text references email_link (id) on delete cascade`,
  `create index guest_pass_email_link_id_idx on guest_pass (email_link_id)`,
  // No reference: what was done by a link stays written down when the link is long gone.
  `alter table audit_event add column email_link_id text`,
];

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
