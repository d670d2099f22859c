import { recordOnce } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { NotFound } from "../errors.ts";
import type { EmployerActor } from "../policy.ts";
import { mayEmployerRead } from "./introduction.ts";
import { findToChange, introductionEntry } from "./introduction-move.server.ts";

/** Writes down a colleague's first reading. Called before the page is sent; a closed introduction is not read. */
export async function recordReading(ctx: Context<EmployerActor>, id: string): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const introduction = await findToChange(trx, ctx.actor, id);
    const approval = await trx
      .selectFrom("introductionApproval")
      .select("takenBackAt")
      .where("introductionId", "=", id)
      .executeTakeFirst();
    if (!approval) throw new NotFound();
    if (mayEmployerRead({ status: introduction.status, takenBackAt: approval.takenBackAt }))
      await recordOnce(trx, ctx, introductionEntry("firstRead", introduction));
  });
}
