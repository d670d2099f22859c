import type { Db } from "#db/connect.ts";
import { Conflict, NotFound } from "../errors.ts";

/**
 * Whether anybody may be introduced for this vacancy now: it is live, and its employer verified and not suspended.
 * Returns the employer.
 */
export async function requireIntroducible(trx: Db, vacancyId: string): Promise<string> {
  const vacancy = await trx
    .selectFrom("vacancy as v")
    .leftJoin("employerVerification as ev", "ev.employerId", "v.employerId")
    .leftJoin("employerSuspension as es", (on) =>
      on.onRef("es.employerId", "=", "v.employerId").on("es.liftedAt", "is", null),
    )
    .select(["v.employerId", "v.status", "ev.id as verified", "es.id as suspended"])
    .where("v.id", "=", vacancyId)
    .executeTakeFirst();
  if (!vacancy) throw new NotFound();
  if (vacancy.suspended) throw new Conflict("Nobody can be introduced to this employer for now.");
  if (!vacancy.verified)
    throw new Conflict("Nobody can be introduced to this employer before they are verified.");
  if (vacancy.status !== "live") throw new Conflict("This job is not open just now.");
  return vacancy.employerId;
}
