import { createHash, randomBytes } from "node:crypto";
import type { Db } from "#db/connect.ts";
import type { EmailLinkTable, LinkPurpose } from "#db/tables.ts";
import type { Context } from "../context.ts";
import { Conflict, NotFound } from "../errors.ts";
import { keepsOlder, linkHours, linkState } from "./email-link.ts";

/** What is stored of a token. */
export const hashOf = (token: string) => createHash("sha256").update(token).digest("hex");

export interface NewLink {
  purpose: LinkPurpose;
  email: string;
  accountId?: string | null;
  subjectId?: string | null;
  payload?: Record<string, unknown> | null;
}

/**
 * Makes an e-mailed link and returns its token, which exists nowhere but in that mail.
 * An earlier unused link for the same purpose, address and subject stops working, but for those that `keepsOlder` names.
 */
export async function makeLink(
  trx: Db,
  ctx: Pick<Context, "now" | "newId">,
  link: NewLink,
): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  if (!keepsOlder.includes(link.purpose))
    await revokeLinks(trx, ctx, { ...link, subjectId: link.subjectId ?? null });
  const hours = linkHours[link.purpose];
  await trx
    .insertInto("emailLink")
    .values({
      id: ctx.newId(),
      purpose: link.purpose,
      tokenHash: hashOf(token),
      accountId: link.accountId ?? null,
      email: link.email,
      subjectId: link.subjectId ?? null,
      payload: link.payload ? JSON.stringify(link.payload) : null,
      createdAt: ctx.now,
      expiresAt: new Date(Date.parse(ctx.now) + hours * 3_600_000).toISOString(),
      usedAt: null,
      revokedAt: null,
      withdrawnAt: null,
      freshAskedAt: null,
    })
    .execute();
  return token;
}

/** Ends what was mailed for a purpose and subject, to one address or to all. */
export async function revokeLinks(
  trx: Db,
  ctx: Pick<Context, "now">,
  { purpose, subjectId, email }: { purpose: LinkPurpose; subjectId: string | null; email?: string },
): Promise<void> {
  let links = trx
    .updateTable("emailLink")
    .set({ revokedAt: ctx.now })
    .where("purpose", "=", purpose)
    .where("subjectId", "is not distinct from", subjectId)
    .where("usedAt", "is", null)
    .where("revokedAt", "is", null);
  if (email !== undefined) links = links.where("email", "=", email);
  await links.execute();
}

/** Looks a link up without using it: a mail scanner that fetches it changes nothing. */
export function findLink(db: Db, token: string): Promise<EmailLinkTable | undefined> {
  return db
    .selectFrom("emailLink")
    .selectAll()
    .where("tokenHash", "=", hashOf(token))
    .executeTakeFirst();
}

/**
 * Uses a link, once, in the transaction of the act it allows.
 * @throws NotFound for an unknown one, Conflict for one that no longer works.
 */
export async function useLink(
  trx: Db,
  ctx: Pick<Context, "now">,
  token: string,
  purpose: LinkPurpose,
): Promise<EmailLinkTable> {
  const link = await findLink(trx, token);
  if (!link || link.purpose !== purpose) throw new NotFound("This link does not work.");
  if (linkState(link, ctx.now) !== "works") throw new Conflict("This link no longer works.");
  const used = await trx
    .updateTable("emailLink")
    .set({ usedAt: ctx.now })
    .where("id", "=", link.id)
    .where("usedAt", "is", null)
    .where("revokedAt", "is", null)
    .executeTakeFirst();
  if (used.numUpdatedRows === 0n) throw new Conflict("This link was used a moment ago.");
  return link;
}
