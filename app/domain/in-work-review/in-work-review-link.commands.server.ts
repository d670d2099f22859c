import { useLink } from "../account/email-link.server.ts";
import type { Context } from "../context.ts";
import { Conflict } from "../errors.ts";
import { goesOn } from "../placement/placement.ts";
import type { VisitorActor } from "../policy.ts";
import { type Answered, keepAnswer } from "./in-work-review-answer.commands.server.ts";
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
