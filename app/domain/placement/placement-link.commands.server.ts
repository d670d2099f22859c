import { findLink } from "../account/email-link.server.ts";
import { linkState } from "../account/email-link.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { Conflict, NotFound } from "../errors.ts";
import { givePass } from "../guest-pass/guest-pass.commands.server.ts";
import type { VisitorActor } from "../policy.ts";
import { placementEntry } from "./placement-move.server.ts";

/**
 * Lets whoever speaks for an employer without an account in to one placement, as often as they like until the link is
 * too old. Not once the person has taken back that this employer may know.
 */
export function openPlacementByLink(
  ctx: Context<VisitorActor>,
  token: string,
): Promise<{ pass: string; placementId: string }> {
  return ctx.db.transaction().execute(async (trx) => {
    const link = await findLink(trx, token);
    if (link?.purpose !== "openPlacement") throw new NotFound("This link does not work.");
    if (linkState(link, ctx.now) !== "works") throw new Conflict("This link no longer works.");
    const placement = await trx
      .selectFrom("placement")
      .selectAll()
      .where("id", "=", link.subjectId ?? "")
      .where("openedToEmployerAt", "is not", null)
      // A link to somebody who no longer speaks for this employer opens nothing.
      .where("contactEmail", "=", link.email)
      .executeTakeFirst();
    if (!placement) throw new Conflict("This link no longer works.");
    await record(trx, ctx, placementEntry("openByLink", placement));
    const placementId = placement.id;
    return { pass: await givePass(trx, ctx, { kind: "contact", placementId }), placementId };
  });
}
