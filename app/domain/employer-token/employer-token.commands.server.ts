import { createHash, randomBytes } from "node:crypto";
import type { Db } from "#db/connect.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { holdEmployer, mustEdit } from "../employer/employer.commands.server.ts";
import { Conflict, Invalid, NotFound } from "../errors.ts";
import type { EmployerActor } from "../policy.ts";
import { mostTokens, tokenPrefix } from "./employer-token.ts";

/** Only this is kept: whoever reads the database cannot write with it. */
export const tokenHash = (token: string) => createHash("sha256").update(token).digest("base64url");

const entry = (action: string, id: string, detail: string) => ({
  action: `employerToken.${action}`,
  subjectKind: "employerToken",
  subjectId: id,
  detail,
});

/**
 * Makes a key and returns it, the only time anybody sees it. @throws Forbidden for whoever is no owner; Conflict for the
 * second press, since the key of the first is not known any more.
 */
export async function makeToken(
  ctx: Context<EmployerActor>,
  { id, name }: { id: string; name: string },
): Promise<string> {
  mustEdit(ctx);
  const { actor, now } = ctx;
  const token = `${tokenPrefix}${randomBytes(32).toString("base64url")}`;
  await ctx.db.transaction().execute(async (trx) => {
    await holdEmployer(trx, actor.employerId);
    const known = await trx
      .selectFrom("employerToken")
      .select(["id", "revokedAt"])
      .where("employerId", "=", actor.employerId)
      .execute();
    if (known.some((each) => each.id === id))
      throw new Conflict(
        "This key was made a moment ago, and is shown once. If you did not copy it, stop it and make another.",
      );
    if (known.filter(({ revokedAt }) => revokedAt === null).length >= mostTokens)
      throw new Invalid(`You can have ${mostTokens} keys at a time. Stop one first.`);
    await trx
      .insertInto("employerToken")
      .values({
        id,
        employerId: actor.employerId,
        name,
        hash: tokenHash(token),
        madeBy: actor.accountId,
        madeAt: now,
      })
      .execute();
    await record(trx, ctx, entry("make", id, name));
  });
  return token;
}

/** A key stops at once. Stopping one twice is the same as once. @throws NotFound */
export async function revokeToken(ctx: Context<EmployerActor>, id: string): Promise<void> {
  mustEdit(ctx);
  const { actor, now } = ctx;
  await ctx.db.transaction().execute(async (trx) => {
    const token = await trx
      .selectFrom("employerToken")
      .select(["id", "name"])
      .where("id", "=", id)
      .where("employerId", "=", actor.employerId)
      .executeTakeFirst();
    if (!token) throw new NotFound();
    const written = await trx
      .updateTable("employerToken")
      .set({ revokedAt: now, revokedBy: actor.accountId })
      .where("id", "=", id)
      .where("revokedAt", "is", null)
      .executeTakeFirst();
    if (written.numUpdatedRows > 0n) await record(trx, ctx, entry("revoke", id, token.name));
  });
}

const anHour = 3_600_000;

/** When a key was used last, to the hour: enough to see that one lies idle. */
export async function noteUse(db: Db, tokenId: string, now: string): Promise<void> {
  const recently = new Date(Date.parse(now) - anHour).toISOString();
  await db
    .updateTable("employerToken")
    .set({ lastUsedAt: now })
    .where("id", "=", tokenId)
    .where((eb) => eb.or([eb("lastUsedAt", "is", null), eb("lastUsedAt", "<", recently)]))
    .execute();
}
