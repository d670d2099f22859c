import type { Db } from "#db/connect.ts";
import { readRecipient } from "./reader.queries.server.ts";

/**
 * The area whose leads look after a message that did not go: that of its reader, or of what it is about when its reader has
 * no account. Null: of no area, which every lead sees, without its reader.
 */
export async function areaOfMessage(
  db: Db,
  message: { recipient: string; data: string },
): Promise<string | null> {
  const { kind, id } = readRecipient(message.recipient);
  if (kind === "participant") return areaOfParticipant(db, id);
  if (kind === "account") return areaOfAccount(db, id);
  return areaOfSubject(db, JSON.parse(message.data));
}

async function areaOfAccount(db: Db, accountId: string): Promise<string | null> {
  const staff = await db
    .selectFrom("staff")
    .select("areaId")
    .where("accountId", "=", accountId)
    .executeTakeFirst();
  if (staff) return staff.areaId;
  const member = await db
    .selectFrom("employerMember")
    .select("employerId")
    .where("accountId", "=", accountId)
    .where("removedAt", "is", null)
    .executeTakeFirst();
  if (member) return areaOfEmployer(db, member.employerId);
  const person = await db
    .selectFrom("participant")
    .select("id")
    .where("accountId", "=", accountId)
    .executeTakeFirst();
  return person ? areaOfParticipant(db, person.id) : null;
}

async function areaOfParticipant(db: Db, id: string): Promise<string | null> {
  const row = await db
    .selectFrom("participant")
    .innerJoin("staff", "staff.id", "participant.specialistId")
    .select("staff.areaId")
    .where("participant.id", "=", id)
    .executeTakeFirst();
  return row?.areaId ?? null;
}

/** Where its first workplace is. */
async function areaOfEmployer(db: Db, employerId: string): Promise<string | null> {
  const row = await db
    .selectFrom("workplace")
    .innerJoin("localAuthority", "localAuthority.id", "workplace.localAuthorityId")
    .select("localAuthority.areaId")
    .where("workplace.employerId", "=", employerId)
    .orderBy("workplace.createdAt")
    .executeTakeFirst();
  return row?.areaId ?? null;
}

async function areaOfSubject(db: Db, data: Record<string, string>): Promise<string | null> {
  const { placementId, adviceRequestId, teamId, vacancyId, employerId } = data;
  if (placementId) {
    const row = await db
      .selectFrom("placement")
      .select("participantId")
      .where("id", "=", placementId)
      .executeTakeFirst();
    return row ? areaOfParticipant(db, row.participantId) : null;
  }
  if (adviceRequestId) {
    const row = await db
      .selectFrom("adviceRequest")
      .select("areaId")
      .where("id", "=", adviceRequestId)
      .executeTakeFirst();
    return row?.areaId ?? null;
  }
  if (teamId) {
    const row = await db
      .selectFrom("team")
      .select("areaId")
      .where("id", "=", teamId)
      .executeTakeFirst();
    return row?.areaId ?? null;
  }
  if (vacancyId) {
    const row = await db
      .selectFrom("vacancy")
      .select("employerId")
      .where("id", "=", vacancyId)
      .executeTakeFirst();
    return row ? areaOfEmployer(db, row.employerId) : null;
  }
  return employerId ? areaOfEmployer(db, employerId) : null;
}
