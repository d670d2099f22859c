import { findByEmail } from "#app/domain/account/account.queries.server.ts";
import {
  invitedTooLongAgo,
  readEmployerPayload,
  readStaffPayload,
} from "#app/domain/account/invitation.ts";
import { mayMakeFirstAccount } from "#app/domain/placement/placement-contact.queries.server.ts";
import type { Db } from "#db/connect.ts";
import type { EmailLinkTable } from "#db/tables.ts";
import { type Planned, send } from "./plans.server.ts";

/** Whoever has joined needs no invitation: they sign in. */
async function signInInstead(db: Db, email: string): Promise<Planned[]> {
  const account = await findByEmail(db, email);
  return account ? send("account.signIn", [`account:${account.id}`]) : [];
}

/**
 * To an employer or a team: what the newest invitation of that address says, never an older one's part. One that its maker
 * took back, or made too long ago, is not made again by a press.
 */
export async function freshInvitation(
  db: Db,
  link: EmailLinkTable,
  now: string,
): Promise<Planned[]> {
  const newest = await db
    .selectFrom("emailLink")
    .selectAll()
    .where("purpose", "=", link.purpose)
    .where("subjectId", "=", link.subjectId)
    .where("email", "=", link.email)
    .orderBy("createdAt", "desc")
    .orderBy("id")
    .executeTakeFirst();
  if (!newest || newest.withdrawnAt !== null || newest.subjectId === null) return [];
  if (newest.usedAt !== null) return signInInstead(db, link.email);
  const { subjectId, email } = newest;
  if (link.purpose === "joinStaff") {
    const { role, name, invitedBy = "", invitedAt = newest.createdAt } = readStaffPayload(newest);
    if (invitedTooLongAgo(invitedAt, now)) return [];
    const data = { teamId: subjectId, role, name, invitedBy, invitedAt };
    return send("account.joinStaff", [`address:${email}`], data);
  }
  const payload = readEmployerPayload(newest);
  const { placementId, role, invitedBy = "", invitedAt = newest.createdAt } = payload;
  if (placementId) {
    const may = await mayMakeFirstAccount(db, { placementId, employerId: subjectId, email });
    const data = { employerId: subjectId, placementId };
    return may ? send("employer.makeAccount", [`address:${email}`], data) : [];
  }
  if (invitedTooLongAgo(invitedAt, now)) return [];
  const workplaceIds = payload.workplaceIds.join(",");
  const data = { employerId: subjectId, role, workplaceIds, invitedBy, invitedAt };
  return send("account.joinEmployer", [`address:${email}`], data);
}

/** A participant's own way in, while e-mail to that address is a safe way to reach them. */
export async function freshOwnPage(db: Db, link: EmailLinkTable): Promise<Planned[]> {
  const person = await db
    .selectFrom("participant")
    .select(["id", "accountId"])
    .where("id", "=", link.subjectId ?? "")
    .where("email", "=", link.email)
    .where("safeChannel", "=", "email")
    .where("closedAt", "is", null)
    .executeTakeFirst();
  if (!person) return [];
  return person.accountId === null
    ? send("participant.invited", [`participant:${person.id}`])
    : signInInstead(db, link.email);
}

/** A vacancy that a specialist wrote down, while it waits for its employer's yes. */
export async function freshVacancyToCheck(db: Db, link: EmailLinkTable): Promise<Planned[]> {
  if (link.usedAt !== null) return signInInstead(db, link.email);
  const vacancy = await db
    .selectFrom("vacancy")
    .leftJoin("staff", "staff.id", "vacancy.draftedByStaffId")
    .leftJoin("account", "account.id", "staff.accountId")
    .select(["vacancy.id as vacancyId", "account.name as staffName"])
    .where("vacancy.id", "=", link.subjectId ?? "")
    .where("vacancy.status", "=", "draft")
    .where("vacancy.confirmedAt", "is", null)
    .executeTakeFirst();
  if (!vacancy) return [];
  const { vacancyId, staffName } = vacancy;
  const data = { vacancyId, staffName: staffName ?? "" };
  return send("account.confirmVacancy", [`address:${link.email}`], data);
}
