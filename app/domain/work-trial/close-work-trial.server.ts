import type { Db } from "#db/connect.ts";
import type { Context } from "../context.ts";

/** Ends what runs, in the transaction of the step that ends it. Returns whether there was one. */
export async function closeWorkTrial(
  trx: Db,
  { now }: Pick<Context, "now">,
  introductionId: string,
): Promise<boolean> {
  const closed = await trx
    .updateTable("workTrial")
    .set({ endedAt: now })
    .where("introductionId", "=", introductionId)
    .where("endedAt", "is", null)
    .executeTakeFirst();
  return closed.numUpdatedRows > 0n;
}
