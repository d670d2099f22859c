import type { Db } from "#db/connect.ts";
import type { EmailLinkTable, PlacementTable } from "#db/tables.ts";
import { findLink, revokeLinks } from "../account/email-link.server.ts";
import { linkState } from "../account/email-link.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { Conflict, NotFound } from "../errors.ts";
import { givePass } from "../guest-pass/guest-pass.commands.server.ts";
import type { VisitorActor } from "../policy.ts";
import { placementEntry } from "./placement-move.server.ts";

/** The page of one placement that a mailed link is to lead to; anything else leads to its first page. */
function pageOf(link: EmailLinkTable, placementId: string): `/${string}` {
  const page = `/employer/placements/${placementId}` as const;
  const { to } = JSON.parse(link.payload ?? "{}") as { to?: unknown };
  return typeof to === "string" && to.startsWith(`${page}/`) ? (to as `/${string}`) : page;
}

/** The placement that a link to somebody who speaks for its employer opens, while it still does. */
const placementBehind = (db: Db, link: EmailLinkTable) =>
  db
    .selectFrom("placement")
    .selectAll()
    .where("id", "=", link.subjectId ?? "")
    .where("openedToEmployerAt", "is not", null)
    // A link to somebody who no longer speaks for this employer opens nothing.
    .where("contactEmail", "=", link.email)
    .executeTakeFirst();

/**
 * Lets whoever speaks for an employer without an account in to one placement, as often as they like until the link is
 * too old. Not once the person has taken back that this employer may know.
 */
export function openPlacementByLink(
  ctx: Context<VisitorActor>,
  token: string,
): Promise<{ pass: string; to: `/${string}` }> {
  return ctx.db.transaction().execute(async (trx) => {
    const link = await findLink(trx, token);
    if (link?.purpose !== "openPlacement") throw new NotFound("This link does not work.");
    if (linkState(link, ctx.now) !== "works") throw new Conflict("This link no longer works.");
    const placement = await placementBehind(trx, link);
    if (!placement) throw new Conflict("This link no longer works.");
    await record(trx, ctx, placementEntry("openByLink", placement));
    const pass = await givePass(trx, ctx, { kind: "contact", placementId: placement.id });
    return { pass, to: pageOf(link, placement.id) };
  });
}

/** Whoever spoke for the employer without an account finds every way in shut, and a visit that is going on ends. */
export async function shutContactOut(
  trx: Db,
  ctx: Pick<Context, "now">,
  { id }: Pick<PlacementTable, "id">,
): Promise<void> {
  await revokeLinks(trx, ctx, { purpose: "openPlacement", subjectId: id });
  await trx.deleteFrom("guestPass").where("placementId", "=", id).execute();
}
