import { record } from "../audit/audit.commands.server.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { Conflict } from "../errors.ts";
import { placementEntry } from "../placement/placement-move.server.ts";
import { openPlacementToChange } from "../placement/placement-scope.queries.server.ts";
import type { StaffActor } from "../policy.ts";
import type { ClosedWarning } from "./early-warning.form.ts";
import { readOpenWarnings } from "./warning-facts.queries.server.ts";

const moved = "This has changed since you opened it. Look at the page again before you write.";

/**
 * Keeps what was done about a warning, or why it is fine. It closes that cause alone: another one opens it anew.
 * Pressing twice is the same as once. @throws Conflict when a colleague was first, or it is no longer open
 */
export async function closeWarning(
  ctx: Context<StaffActor>,
  placementId: string,
  { rule, cause, did, note }: Omit<ClosedWarning, "intent">,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const { placement } = await openPlacementToChange(trx, ctx, placementId, "earlyWarning.read");
    const open = (await readOpenWarnings(trx, [placementId], dateOf(ctx.now))).get(placementId);
    const isOpen = open?.some((each) => each.rule === rule && each.cause === cause);
    if (isOpen) {
      const { staffId } = ctx.actor;
      const written = await trx
        .insertInto("warningClosing")
        .values({ placementId, rule, cause, did, note, staffId, at: ctx.now })
        .onConflict((on) => on.doNothing())
        .executeTakeFirst();
      if (written.numInsertedOrUpdatedRows)
        // Under nobody's employer: what is kept of an employer holds no trace of it.
        return record(trx, ctx, {
          ...placementEntry("closeWarning", placement),
          employerId: null,
        });
    }
    const kept = await trx
      .selectFrom("warningClosing")
      .select(["did", "note", "staffId"])
      .where("placementId", "=", placementId)
      .where("rule", "=", rule)
      .where("cause", "=", cause)
      .executeTakeFirst();
    const isMine = kept?.staffId === ctx.actor.staffId && kept.did === did && kept.note === note;
    if (!isMine) throw new Conflict(moved);
  });
}
