import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { Conflict, NotFound } from "../errors.ts";
import type { StaffActor } from "../policy.ts";

/** A lead writes down what was done about a concern. */
export async function settleConcern(
  ctx: Context<StaffActor>,
  id: string,
  note: string,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const concern = await trx
      .selectFrom("concern")
      .select(["areaId"])
      .where("id", "=", id)
      .executeTakeFirst();
    if (!concern || (concern.areaId && concern.areaId !== ctx.actor.areaId)) throw new NotFound();
    const written = await trx
      .updateTable("concern")
      .set({ handledAt: ctx.now, handledBy: ctx.actor.staffId, handledNote: note })
      .where("id", "=", id)
      .where("handledAt", "is", null)
      .executeTakeFirst();
    if (written.numUpdatedRows === 0n) throw new Conflict("Another lead has just dealt with it.");
    await record(trx, ctx, { action: "concern.settle", subjectKind: "concern", subjectId: id });
  });
}
