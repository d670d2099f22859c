import { findStaffOfMine } from "../area/area.queries.server.ts";
import type { Context } from "../context.ts";
import { Conflict, NotFound } from "../errors.ts";
import type { StaffActor } from "../policy.ts";
import { clearSecondFactor } from "./second-factor.commands.server.ts";
import { hasSecondFactor } from "./second-factor.queries.server.ts";

/** By a lead of their team, who has made sure that it is they who ask. */
export async function clearSecondFactorOf(ctx: Context<StaffActor>, staffId: string) {
  await findStaffOfMine(ctx, staffId);
  if (staffId === ctx.actor.staffId)
    throw new Conflict("You cannot take your own second step away here. Another lead can.");
  await ctx.db.transaction().execute(async (trx) => {
    const staff = await trx
      .selectFrom("staff")
      .select("accountId")
      .where("id", "=", staffId)
      .where("closedAt", "is", null)
      .executeTakeFirst();
    if (!staff) throw new NotFound();
    if (!(await hasSecondFactor(trx, staff.accountId)))
      throw new Conflict("They have no second step now.");
    await clearSecondFactor(trx, ctx, staff.accountId);
  });
}
