import { findLink, useLink } from "../account/email-link.server.ts";
import { linkState } from "../account/email-link.ts";
import type { Context } from "../context.ts";
import { Conflict } from "../errors.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import { goesOn } from "../placement/placement.ts";
import type { VisitorActor } from "../policy.ts";
import { type Answered, keepAnswer } from "./in-work-review-answer.commands.server.ts";
import { mayStillAsk } from "./in-work-review-asking.queries.server.ts";
import { findAddressee } from "./in-work-review-link.queries.server.ts";

/** Answers for the side that the link was sent to, once. @throws NotFound, Conflict */
export function answerReviewByLink(
  ctx: Context<VisitorActor>,
  token: string,
  answer: Answered,
): Promise<void> {
  return ctx.db.transaction().execute(async (trx) => {
    const link = await useLink(trx, ctx, token, "answerReview");
    const to = await findAddressee(trx, link);
    if (!to) throw new Conflict("This link no longer works.");
    const { reviewId, side, placement, name, accountId } = to;
    if (!goesOn(placement))
      throw new Conflict("This job has ended, so there is nothing left to answer here.");
    await keepAnswer(trx, ctx, placement, { reviewId, side }, answer, { name, accountId });
  });
}

/**
 * Sends a new link to the address that an old one was sent to, while its side may still answer. Of a link that was
 * never made, or is no longer theirs, nothing happens, and nobody is told the difference.
 */
export async function askFreshReviewLink(ctx: Context<VisitorActor>, token: string): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const link = await findLink(trx, token);
    const to = link && (await findAddressee(trx, link));
    if (!link || !to || linkState(link, ctx.now) === "works") return;
    const { reviewId, side, placement } = to;
    if (!(await mayStillAsk(trx, reviewId, side))) return;
    await tell(trx, ctx, "review.linkAsked", {
      placementId: placement.id,
      reviewId,
      side,
      linkId: link.id,
    });
  });
}
