import type { Db } from "#db/connect.ts";
import type { Context } from "../context.ts";

/** The job goes on from that day with these hours. Called in the transaction that starts a placement. */
export async function beginSpell(
  trx: Db,
  ctx: Pick<Context, "now" | "newId">,
  spell: { placementId: string; fromOn: string; minutesPerWeek: number },
): Promise<void> {
  await trx
    .insertInto("workSpell")
    .values({ ...spell, id: ctx.newId(), kind: "work", untilOn: null, recordedAt: ctx.now })
    .execute();
}

/** What still goes on ends with that day. Called in the transaction that ends a placement. */
export async function endSpells(trx: Db, placementId: string, untilOn: string): Promise<void> {
  await trx
    .updateTable("workSpell")
    .set({ untilOn })
    .where("placementId", "=", placementId)
    .where("untilOn", "is", null)
    .execute();
}
