import type { EmployerActor, ParticipantActor, StaffActor } from "#app/domain/policy.ts";
import type { Db } from "#db/connect.ts";

/** The parts one account plays. Most play one. */
export interface Hats {
  accountId: string;
  employer: EmployerActor | null;
  staff: StaffActor | null;
  participant: ParticipantActor | null;
}

export async function hatsOf(db: Db, accountId: string): Promise<Hats> {
  const [employer, staff, participant] = await Promise.all([
    employerHat(db, accountId),
    staffHat(db, accountId),
    participantHat(db, accountId),
  ]);
  return { accountId, employer, staff, participant };
}

async function employerHat(db: Db, accountId: string): Promise<EmployerActor | null> {
  const row = await db
    .selectFrom("employerMember as m")
    .innerJoin("employer as e", "e.id", "m.employerId")
    .innerJoin("account as a", "a.id", "m.accountId")
    .select([
      "m.id as memberId",
      "m.role",
      "e.id as employerId",
      "e.name as employerName",
      "a.name",
    ])
    .where("m.accountId", "=", accountId)
    .where("m.removedAt", "is", null)
    .orderBy("m.createdAt")
    .executeTakeFirst();
  if (!row) return null;
  const workplaceIds =
    row.role === "owner"
      ? ("all" as const)
      : (
          await db
            .selectFrom("employerMemberWorkplace")
            .select("workplaceId")
            .where("memberId", "=", row.memberId)
            .execute()
        ).map((each) => each.workplaceId);
  return { kind: "employer", accountId, ...row, workplaceIds };
}

async function staffHat(db: Db, accountId: string): Promise<StaffActor | null> {
  const row = await db
    .selectFrom("staff as s")
    .innerJoin("account as a", "a.id", "s.accountId")
    .select(["s.id as staffId", "s.areaId", "s.teamId", "s.role", "a.name"])
    .where("s.accountId", "=", accountId)
    .where("s.closedAt", "is", null)
    .executeTakeFirst();
  if (!row) return null;
  const leads =
    row.role === "lead"
      ? (
          await db
            .selectFrom("teamLead")
            .select("teamId")
            .where("staffId", "=", row.staffId)
            .execute()
        ).map((each) => each.teamId)
      : [];
  return { kind: "staff", accountId, ...row, leads };
}

async function participantHat(db: Db, accountId: string): Promise<ParticipantActor | null> {
  const row = await db
    .selectFrom("participant")
    .select(["id as participantId", "specialistId", "chosenName as name"])
    .where("accountId", "=", accountId)
    .where("closedAt", "is", null)
    .executeTakeFirst();
  return row ? { kind: "participant", accountId, ...row } : null;
}
