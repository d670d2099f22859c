import type { Db } from "#db/connect.ts";
import { type EmployerStanding, standingOf } from "./employer-standing.ts";

/** How an employer stands today, in every area. */
export async function findStanding(db: Db, employerId: string): Promise<EmployerStanding> {
  const verification = await db
    .selectFrom("employerVerification")
    .select("verifiedAt")
    .where("employerId", "=", employerId)
    .executeTakeFirst();
  const suspension = await db
    .selectFrom("employerSuspension")
    .select("suspendedAt")
    .where("employerId", "=", employerId)
    .where("liftedAt", "is", null)
    .executeTakeFirst();
  return standingOf({
    verifiedAt: verification?.verifiedAt ?? null,
    suspendedAt: suspension?.suspendedAt ?? null,
  });
}
