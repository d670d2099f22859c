import { dateOf, instantOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import type { SystemActor } from "../policy.ts";
import { noticeDue } from "./in-work-review.ts";
import {
  type AskedSide,
  askedSides,
  listToAsk,
  mayStillAsk,
  type ToAsk,
} from "./in-work-review-asking.queries.server.ts";

/** Nobody is written to about a review before this time of a London day. */
const notBefore = "09:00";

/**
 * Asks each side that a review is due for, and reminds who has not answered, twice at most. Each is said once however
 * many workers look: the row that is written first wins. What was missed while nothing ran is asked once, now.
 * Returns how many were sent.
 */
export async function askForReviews(ctx: Context<SystemActor>): Promise<number> {
  const today = dateOf(ctx.now);
  if (ctx.now < instantOf(today, notBefore)) return 0;
  let sent = 0;
  for (const side of askedSides)
    for (const review of await listToAsk(ctx.db, side, today))
      if (await sendOnce(ctx, side, review, today)) sent += 1;
  return sent;
}

async function sendOnce(
  ctx: Context<SystemActor>,
  side: AskedSide,
  { reviewId, placementId, sent }: ToAsk,
  today: string,
): Promise<boolean> {
  const kind = noticeDue(sent, today);
  if (kind === null) return false;
  return ctx.db.transaction().execute(async (trx) => {
    if (!(await mayStillAsk(trx, reviewId, side))) return false;
    const written = await trx
      .insertInto("reviewNotice")
      .values({ reviewId, side, kind, sentAt: ctx.now })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (written.numInsertedOrUpdatedRows !== 1n) return false;
    const event = kind === "asked" ? "review.asked" : "review.chased";
    await tell(trx, ctx, event, { placementId, reviewId, side });
    return true;
  });
}
