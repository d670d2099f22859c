import type { Db } from "#db/connect.ts";
import type { StaffActor } from "../policy.ts";

/**
 * Employers that came to us themselves or that we checked, as a question within another. One that a specialist only wrote
 * down for somebody's job is none of them: to list it, or to ask staff to ring it, would say that somebody works there
 * who may not want it known.
 */
export const knownEmployers = (db: Db) =>
  db
    .selectFrom("employerVerification")
    .select("employerId")
    .union(db.selectFrom("employerMember").select("employerId"));

/** With them, those of the jobs that this specialist supports. */
export const employersKnownTo = (db: Db, { staffId }: StaffActor) =>
  knownEmployers(db).union(
    db
      .selectFrom("placement")
      .innerJoin("participant", "participant.id", "placement.participantId")
      .select("placement.employerId")
      .where("participant.specialistId", "=", staffId),
  );
