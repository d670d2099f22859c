import type { Db } from "#db/connect.ts";
import type { EmailLinkTable } from "#db/tables.ts";
import { findLink } from "./email-link.server.ts";

/**
 * Whether a link was mailed to somebody else than who is signed in: it is theirs by account, by address, or by the address
 * at which a participant is safely reached.
 */
export async function isForAnother(
  db: Db,
  link: Pick<EmailLinkTable, "accountId" | "email">,
  accountId: string,
): Promise<boolean> {
  if (link.accountId !== null) return link.accountId !== accountId;
  const own = await db
    .selectFrom("account")
    .leftJoin("participant", "participant.accountId", "account.id")
    .select(["account.email", "participant.email as safeEmail"])
    .where("account.id", "=", accountId)
    .executeTakeFirst();
  return own?.email !== link.email && own?.safeEmail !== link.email;
}

/** The same for a link by its token. One that opens nothing is nobody's. */
export async function isTokenForAnother(
  db: Db,
  now: string,
  token: string,
  accountId: string,
): Promise<boolean> {
  const link = await findLink(db, token);
  if (!link || link.revokedAt !== null || link.expiresAt <= now) return false;
  return isForAnother(db, link, accountId);
}
