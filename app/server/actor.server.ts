import type { EmployerActor, ParticipantActor, StaffActor } from "#app/domain/policy.ts";
import { askedOften } from "#db/asked-often.ts";
import type { Db } from "#db/connect.ts";
import type { MemberRole, StaffRole } from "#db/tables.ts";

/** The parts one account plays. Most play one. */
export interface Hats {
  accountId: string;
  employer: EmployerActor | null;
  staff: StaffActor | null;
  participant: ParticipantActor | null;
  /** Staff who have yet to set up their second step: nothing of theirs opens before. */
  lacksSecondStep?: true;
}

/** In one question. Of several employers it is the one they joined first. */
const partsOf = askedOften((db, accountId) =>
  db
    .selectFrom("account as a")
    .leftJoin("employerMember as m", (join) =>
      join.onRef("m.accountId", "=", "a.id").on("m.removedAt", "is", null),
    )
    .leftJoin("employer as e", "e.id", "m.employerId")
    .leftJoin("staff as s", (join) =>
      join.onRef("s.accountId", "=", "a.id").on("s.closedAt", "is", null),
    )
    .leftJoin("participant as p", (join) =>
      join.onRef("p.accountId", "=", "a.id").on("p.closedAt", "is", null),
    )
    .select(["a.name", "m.id as memberId", "m.role as memberRole", "m.employerId"])
    .select(["e.name as employerName", "s.id as staffId", "s.areaId", "s.teamId"])
    .select(["s.role as staffRole", "p.id as participantId", "p.specialistId", "p.chosenName"])
    .where("a.id", "=", accountId)
    .orderBy("m.createdAt"),
);

export async function hatsOf(db: Db, accountId: string): Promise<Hats> {
  const row = await partsOf(db, accountId);
  if (!row) return { accountId, employer: null, staff: null, participant: null };
  return {
    accountId,
    employer: await employerHat(db, accountId, row),
    staff: await staffHat(db, accountId, row),
    participant: participantHat(accountId, row),
  };
}

interface EmployerColumns {
  name: string;
  memberId: string | null;
  memberRole: MemberRole | null;
  employerId: string | null;
  employerName: string | null;
}
async function employerHat(
  db: Db,
  accountId: string,
  { name, memberId, memberRole: role, employerId, employerName }: EmployerColumns,
): Promise<EmployerActor | null> {
  if (!memberId || !role || !employerId || employerName === null) return null;
  const workplaceIds =
    role === "owner"
      ? ("all" as const)
      : (
          await db
            .selectFrom("employerMemberWorkplace")
            .select("workplaceId")
            .where("memberId", "=", memberId)
            .execute()
        ).map((each) => each.workplaceId);
  return {
    kind: "employer",
    accountId,
    name,
    memberId,
    role,
    employerId,
    employerName,
    workplaceIds,
  };
}

interface StaffColumns {
  name: string;
  staffId: string | null;
  areaId: string | null;
  teamId: string | null;
  staffRole: StaffRole | null;
}
async function staffHat(
  db: Db,
  accountId: string,
  { name, staffId, areaId, teamId, staffRole: role }: StaffColumns,
): Promise<StaffActor | null> {
  if (!staffId || !areaId || !teamId || !role) return null;
  const leads =
    role === "lead"
      ? (
          await db.selectFrom("teamLead").select("teamId").where("staffId", "=", staffId).execute()
        ).map((each) => each.teamId)
      : [];
  return { kind: "staff", accountId, name, staffId, areaId, teamId, role, leads };
}

interface ParticipantColumns {
  participantId: string | null;
  specialistId: string | null;
  chosenName: string | null;
}
function participantHat(
  accountId: string,
  { participantId, specialistId, chosenName }: ParticipantColumns,
): ParticipantActor | null {
  if (!participantId || !specialistId || chosenName === null) return null;
  return { kind: "participant", accountId, name: chosenName, participantId, specialistId };
}
