import type { Context } from "../context.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import type { SystemActor } from "../policy.ts";

const atOnce = 200;

/**
 * Takes what was held for a reader's day, of yesterday too where a run was missed, into one e-mail. Two workers make one:
 * whoever still finds it held.
 */
export async function gatherDigests(ctx: Context<SystemActor>): Promise<number> {
  const readers = await ctx.db
    .selectFrom("message")
    .select("recipient")
    .distinct()
    .where("status", "=", "held")
    .where("nextAt", "<=", ctx.now)
    .orderBy("recipient")
    .limit(atOnce)
    .execute();
  let made = 0;
  for (const { recipient } of readers)
    await ctx.db.transaction().execute(async (trx) => {
      const digestId = ctx.newId();
      const taken = await trx
        .updateTable("message")
        .set({ status: "gathered", digestId })
        .where("recipient", "=", recipient)
        .where("status", "=", "held")
        .where("nextAt", "<=", ctx.now)
        .executeTakeFirst();
      if (taken.numUpdatedRows === 0n) return;
      await tell(trx, ctx, "digest.due", { recipient, digestId });
      made += 1;
    });
  return made;
}
