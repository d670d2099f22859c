import type { Db } from "#db/connect.ts";
import type { Context } from "../context.ts";

/** What is written with every act of an employer on a vacancy of theirs: it is answered for, until the next question. */
export const touched = (now: string) => ({ touchedAt: now, stillOpenAskedAt: null });

/**
 * An act of the employer that changes something beside the vacancy, such as an answer to an introduction for it. Before
 * that is written: whoever ends the vacancy takes it first too, so that neither waits for the other for ever.
 */
export async function touchVacancy(
  trx: Db,
  ctx: Pick<Context, "now">,
  vacancyId: string,
): Promise<void> {
  await trx
    .updateTable("vacancy")
    .set(touched(ctx.now))
    .where("id", "=", vacancyId)
    // A pause says when we asked and heard nothing; opening it again is what answers that.
    .where("status", "!=", "paused")
    .execute();
}
