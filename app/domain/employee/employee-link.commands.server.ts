import { findLink } from "../account/email-link.server.ts";
import { linkState } from "../account/email-link.ts";
import type { Context } from "../context.ts";
import { Conflict, NotFound } from "../errors.ts";
import { givePass } from "../guest-pass/guest-pass.commands.server.ts";
import type { VisitorActor } from "../policy.ts";

/** Lets somebody who used their card back in, as often as they like until the link is too old. */
export async function openMyJob(ctx: Context<VisitorActor>, token: string): Promise<string> {
  const link = await findLink(ctx.db, token);
  if (!link?.subjectId || link.purpose !== "openMyJob")
    throw new NotFound("This link does not work.");
  if (linkState(link, ctx.now) !== "works") throw new Conflict("This link no longer works.");
  const row = await ctx.db
    .selectFrom("employee")
    .select(["id as employeeId", "adviceRequestId"])
    .where("id", "=", link.subjectId)
    .executeTakeFirst();
  if (!row) throw new Conflict("What this link opened is no longer kept.");
  return givePass(ctx.db, ctx, { kind: "employee", ...row });
}
