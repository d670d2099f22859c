import type { Db } from "#db/connect.ts";
import type { Context } from "../context.ts";
import { Conflict, NotFound } from "../errors.ts";
import type { InvitationPurpose } from "./invitation.queries.server.ts";

/**
 * Takes an invitation back: every link of it stops, and no press on one brings a fresh one.
 * @returns what it was to. @throws NotFound for one of somebody else, Conflict once it was taken up
 */
export async function withdrawInvitation(
  trx: Db,
  ctx: Pick<Context, "now">,
  { id, purpose, of }: { id: string; purpose: InvitationPurpose; of: readonly string[] },
): Promise<string> {
  const invitation = await trx
    .selectFrom("emailLink")
    .select(["subjectId", "email", "usedAt"])
    .where("id", "=", id)
    .where("purpose", "=", purpose)
    .executeTakeFirst();
  const { subjectId, email, usedAt } = invitation ?? {};
  if (!subjectId || !email || !of.includes(subjectId)) throw new NotFound();
  if (usedAt) throw new Conflict("They have joined already. You can still take them out.");
  await trx
    .updateTable("emailLink")
    .set({ withdrawnAt: ctx.now, revokedAt: ctx.now })
    .where("purpose", "=", purpose)
    .where("subjectId", "=", subjectId)
    .where("email", "=", email)
    .where("usedAt", "is", null)
    .where("withdrawnAt", "is", null)
    .execute();
  return subjectId;
}
