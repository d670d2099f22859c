import { createHash, randomBytes } from "node:crypto";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";

export const feedHash = (token: string) => createHash("sha256").update(token).digest("hex");

/** A new private address for somebody's own calendar; the one before it stops. Its token exists nowhere but in the answer. */
export async function makeFeed(ctx: Context, accountId: string): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const made = { tokenHash: feedHash(token), madeAt: ctx.now };
  await ctx.db.transaction().execute(async (trx) => {
    await trx
      .insertInto("calendarFeed")
      .values({ accountId, ...made })
      .onConflict((same) => same.column("accountId").doUpdateSet(made))
      .execute();
    await record(trx, ctx, entry("make", accountId));
  });
  return token;
}

export async function stopFeed(ctx: Context, accountId: string): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const stopped = await trx
      .deleteFrom("calendarFeed")
      .where("accountId", "=", accountId)
      .executeTakeFirst();
    if (stopped.numDeletedRows > 0n) await record(trx, ctx, entry("stop", accountId));
  });
}

const entry = (act: string, accountId: string) => ({
  action: `calendarFeed.${act}`,
  subjectKind: "account",
  subjectId: accountId,
});
