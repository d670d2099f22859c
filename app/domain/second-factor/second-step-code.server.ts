import { createHash } from "node:crypto";
import type { Db } from "#db/connect.ts";
import type { Context } from "../context.ts";
import { stepOf, unseal } from "./authenticator-app.server.ts";
import { readTypedCode } from "./second-factor.ts";

export type CodeKind = "app" | "recovery";

/** High in chance, so a plain hash is as good as a slow one. */
export const hashOfCode = (accountId: string, code: string) =>
  createHash("sha256")
    .update(`${accountId} ${code.replaceAll("-", "")}`)
    .digest("base64url");

/**
 * Uses up what was typed: a code of the app for its half minute, a recovery code for ever. Of two who type the same one at
 * once, one is let in. Null: neither.
 */
export async function spendCode(
  trx: Db,
  ctx: Pick<Context, "now">,
  appKey: Buffer,
  accountId: string,
  typed: string,
): Promise<CodeKind | null> {
  const read = readTypedCode(typed);
  if (!read) return null;
  if (read.kind === "recovery") {
    const used = await trx
      .updateTable("recoveryCode")
      .set({ usedAt: ctx.now })
      .where("accountId", "=", accountId)
      .where("hash", "=", hashOfCode(accountId, read.code))
      .where("usedAt", "is", null)
      .executeTakeFirst();
    return used.numUpdatedRows > 0n ? "recovery" : null;
  }
  const app = await trx
    .selectFrom("authenticatorApp")
    .select("sealedSecret")
    .where("accountId", "=", accountId)
    .where("confirmedAt", "is not", null)
    .executeTakeFirst();
  const secret = app && unseal(appKey, accountId, app.sealedSecret);
  return secret && (await spendStep(trx, accountId, stepOf(secret, read.code, ctx.now)))
    ? "app"
    : null;
}

/** A code is good once: a half minute that was used, and every one before it, is over. */
export async function spendStep(trx: Db, accountId: string, step: number | null): Promise<boolean> {
  if (step === null) return false;
  const used = await trx
    .updateTable("authenticatorApp")
    .set({ lastStep: step })
    .where("accountId", "=", accountId)
    .where("lastStep", "<", step)
    .executeTakeFirst();
  return used.numUpdatedRows > 0n;
}
