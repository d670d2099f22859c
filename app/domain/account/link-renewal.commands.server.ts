import type { Context } from "../context.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import type { VisitorActor } from "../policy.ts";
import { hashOf } from "./email-link.server.ts";

/**
 * Asks for a fresh link in place of one that opens nothing now. Nothing is looked up here: the answer is the same, and as
 * slow, for a link that is too old, was used, was taken back or was never made.
 */
export async function askFreshLink(ctx: Context<VisitorActor>, token: string): Promise<void> {
  await tell(ctx.db, ctx, "link.freshAsked", { tokenHash: hashOf(token), askedAt: ctx.now });
}
