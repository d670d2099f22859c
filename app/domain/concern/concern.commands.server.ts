import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import type { VisitorActor } from "../policy.ts";
import type { RaisedConcern } from "./concern.form.ts";

/**
 * Passes a concern on to the leads at once; with no place, or one we do not know, to those of every area.
 * Nothing about who wrote is kept beyond what they chose to say. The id is made with the form: a second press adds nothing.
 */
export async function raiseConcern(
  ctx: Context<VisitorActor>,
  typed: RaisedConcern,
): Promise<void> {
  const { id } = typed;
  await ctx.db.transaction().execute(async (trx) => {
    const already = await trx
      .selectFrom("concern")
      .select("id")
      .where("id", "=", id)
      .executeTakeFirst();
    if (already) return;
    const area = await trx
      .selectFrom("area")
      .select("id")
      .where("id", "=", typed.areaId ?? "")
      .executeTakeFirst();
    await trx
      .insertInto("concern")
      .values({
        id,
        areaId: area?.id ?? null,
        words: typed.words,
        contact: typed.contact ?? "",
        raisedAt: ctx.now,
        handledAt: null,
        handledBy: null,
        handledNote: null,
      })
      .execute();
    await record(trx, ctx, { action: "concern.raise", subjectKind: "concern", subjectId: id });
    await tell(trx, ctx, "concern.raised", { concernId: id });
  });
}
