import { setImmediate as othersTurn } from "node:timers/promises";
import type { Context } from "../context.ts";
import { daysKept } from "./email-link.ts";

const atOnce = 1000;

/**
 * Deletes links that ended so long ago that nobody asks for a fresh one any more: each mail has at least one. Afterwards an
 * old link is as one that was never made. In parts, so that nothing else waits for the database meanwhile.
 */
export async function forgetOldLinks({ db, now }: Pick<Context, "db" | "now">): Promise<void> {
  const before = new Date(Date.parse(now) - daysKept * 86_400_000).toISOString();
  for (let deleted = atOnce; deleted === atOnce; ) {
    await othersTurn();
    const old = db
      .selectFrom("emailLink")
      .select("id")
      .where("expiresAt", "<=", before)
      .limit(atOnce);
    const { numDeletedRows } = await db
      .deleteFrom("emailLink")
      .where("id", "in", old)
      .executeTakeFirst();
    deleted = Number(numDeletedRows);
  }
}
