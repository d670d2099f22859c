import type { Db } from "#db/connect.ts";
import type { EmailLinkTable } from "#db/tables.ts";
import { invitedTooLongAgo } from "./invitation.ts";

export type InvitationPurpose = "joinEmployer" | "joinStaff";
export type OpenInvitation = Pick<EmailLinkTable, "id" | "email" | "subjectId" | "payload"> & {
  sentAt: string;
};

/** Invitations that nobody has taken up, the newest to each address: to an employer, or to teams. */
export async function listOpenInvitations(
  db: Db,
  { purpose, of, now }: { purpose: InvitationPurpose; of: readonly string[]; now: string },
): Promise<OpenInvitation[]> {
  if (of.length === 0) return [];
  const rows = await db
    .selectFrom("emailLink")
    .select(["id", "email", "subjectId", "payload", "createdAt as sentAt"])
    .where("purpose", "=", purpose)
    .where("subjectId", "in", of)
    .where("usedAt", "is", null)
    .where("revokedAt", "is", null)
    .orderBy("createdAt", "desc")
    .orderBy("id")
    .execute();
  return rows.filter(({ sentAt }) => !invitedTooLongAgo(sentAt, now));
}

/** Whether an invitation was taken back since it was made: a mail that waited says nothing of it any more. */
export async function isWithdrawn(
  db: Db,
  about: {
    purpose: InvitationPurpose;
    subjectId: string;
    email: string;
    invitedAt: string;
  },
): Promise<boolean> {
  const withdrawn = await db
    .selectFrom("emailLink")
    .select("id")
    .where("purpose", "=", about.purpose)
    .where("subjectId", "=", about.subjectId)
    .where("email", "=", about.email)
    .where("withdrawnAt", ">=", about.invitedAt)
    .executeTakeFirst();
  return withdrawn !== undefined;
}
