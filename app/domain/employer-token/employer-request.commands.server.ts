import type { Db } from "#db/connect.ts";
import type { Context } from "../context.ts";
import { Conflict } from "../errors.ts";
import type { EmployerActor, SystemActor } from "../policy.ts";

/** Days for which an answer is kept, to be given again to the same request. */
export const keptDays = 30;

export interface Answered {
  status: number;
  body: string;
  isRepeat: boolean;
}

/**
 * Does what a request asks once, however often it is sent under its key, in one transaction with the note of it: what
 * failed left no note and may be tried again. @throws Conflict when the key was used for another request
 */
export async function doOnce(
  ctx: Context<EmployerActor>,
  request: { tokenId: string; key: string; fingerprint: string },
  make: (trx: Db) => Promise<{ status: number; body: string }>,
): Promise<Answered> {
  const { tokenId, key, fingerprint } = request;
  return ctx.db.transaction().execute(async (trx) => {
    // Two at once: the second waits here for the first.
    const noted = await trx
      .insertInto("employerRequest")
      .values({ tokenId, key, fingerprint, status: 0, body: "", answeredAt: ctx.now })
      .onConflict((on) => on.columns(["tokenId", "key"]).doNothing())
      .executeTakeFirst();
    if (noted.numInsertedOrUpdatedRows === 0n) {
      const before = await trx
        .selectFrom("employerRequest")
        .select(["fingerprint", "status", "body"])
        .where("tokenId", "=", tokenId)
        .where("key", "=", key)
        .executeTakeFirstOrThrow();
      if (before.fingerprint !== fingerprint)
        throw new Conflict("This Idempotency-Key was used for another request. Make a new one.");
      return { status: before.status, body: before.body, isRepeat: true };
    }
    const made = await make(trx);
    await trx
      .updateTable("employerRequest")
      .set(made)
      .where("tokenId", "=", tokenId)
      .where("key", "=", key)
      .execute();
    return { ...made, isRepeat: false };
  });
}

/** Answers of long ago are forgotten, with what they said of a vacancy. */
export async function forgetRequests({ db, now }: Context<SystemActor>): Promise<void> {
  const before = new Date(Date.parse(now) - keptDays * 86_400_000).toISOString();
  await db.deleteFrom("employerRequest").where("answeredAt", "<", before).execute();
}
