import { randomBytes } from "node:crypto";
import type { Db } from "#db/connect.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { Conflict, Invalid, NotFound } from "../errors.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import { newSecret, seal, stepOf, unseal } from "./authenticator-app.server.ts";
import { hasSecondFactor } from "./second-factor.queries.server.ts";
import { recoveryCodes, writeRecoveryCode } from "./second-factor.ts";
import { hashOfCode, spendCode, spendStep } from "./second-step-code.server.ts";

/** Whose second step it is, and what changing it takes. */
export interface Own {
  accountId: string;
  appKey: Buffer;
  /** The session that changes it goes on; the others of the account end. */
  endOthers: (trx: Db) => Promise<void>;
}

const wrongCode = "That is not the code. Wait for the next one, or use a recovery code.";

/** Whoever has a second step shows it before it is changed: a page left open is not enough. */
export async function showStepIfAny(
  trx: Db,
  ctx: Context,
  { accountId, appKey }: Own,
  typed: string,
) {
  if (!(await hasSecondFactor(trx, accountId))) return;
  if (!(await spendCode(trx, ctx, appKey, accountId, typed)))
    throw new Invalid(wrongCode, { code: [wrongCode] });
}

async function writeDown(trx: Db, ctx: Context, accountId: string, what: string) {
  await record(trx, ctx, {
    action: `secondFactor.${what}`,
    subjectKind: "account",
    subjectId: accountId,
  });
  await tell(trx, ctx, "secondFactor.changed", { accountId });
}

/** @returns the secret for an app to take in; null: one that works is there, and its secret is shown to nobody again */
export async function beginApp(ctx: Context, { accountId, appKey }: Own): Promise<string | null> {
  return ctx.db.transaction().execute(async (trx) => {
    const there = await trx
      .selectFrom("authenticatorApp")
      .select(["confirmedAt", "sealedSecret"])
      .where("accountId", "=", accountId)
      .executeTakeFirst();
    if (there?.confirmedAt) return null;
    // A page that is loaded again shows the same picture: the app may have it already.
    const known = there && unseal(appKey, accountId, there.sealedSecret);
    if (known) return known;
    const secret = newSecret();
    const sealedSecret = seal(appKey, accountId, secret);
    await trx
      .insertInto("authenticatorApp")
      .values({ accountId, sealedSecret, confirmedAt: null, lastStep: 0, createdAt: ctx.now })
      .onConflict((same) => same.column("accountId").doUpdateSet({ sealedSecret }))
      .execute();
    return secret;
  });
}

/** Takes the app in once a first code of it was right. @returns recovery codes to show once, if these are the first */
export async function confirmApp(
  ctx: Context,
  own: Own,
  typed: { code: string; passcode: string },
): Promise<string[]> {
  const { accountId, appKey } = own;
  return ctx.db.transaction().execute(async (trx) => {
    const isFirst = !(await hasSecondFactor(trx, accountId));
    await showStepIfAny(trx, ctx, own, typed.passcode);
    const waiting = await trx
      .selectFrom("authenticatorApp")
      .select("sealedSecret")
      .where("accountId", "=", accountId)
      .where("confirmedAt", "is", null)
      .executeTakeFirst();
    if (!waiting) throw new Conflict("This app is set up already.");
    const secret = unseal(appKey, accountId, waiting.sealedSecret);
    const step = secret && stepOf(secret, typed.code.replace(/[\s-]/g, ""), ctx.now);
    if (!step || !(await spendStep(trx, accountId, step)))
      throw new Invalid("That is not the code.", {
        code: ["That is not the code that the app shows now. Type the newest one."],
      });
    await trx
      .updateTable("authenticatorApp")
      .set({ confirmedAt: ctx.now })
      .where("accountId", "=", accountId)
      .execute();
    await writeDown(trx, ctx, accountId, "addApp");
    return afterAdding(trx, ctx, own, isFirst);
  });
}

/** The first one ends the other sessions: they came in without a second step. */
export async function afterAdding(trx: Db, ctx: Context, own: Own, isFirst: boolean) {
  if (!isFirst) return [];
  await own.endOthers(trx);
  return writeCodes(trx, ctx, own.accountId);
}

async function writeCodes(trx: Db, ctx: Context, accountId: string): Promise<string[]> {
  const codes = Array.from({ length: recoveryCodes }, () => writeRecoveryCode(randomBytes(64)));
  await trx.deleteFrom("recoveryCode").where("accountId", "=", accountId).execute();
  await trx
    .insertInto("recoveryCode")
    .values(
      codes.map((code) => ({
        accountId,
        hash: hashOfCode(accountId, code),
        madeAt: ctx.now,
        usedAt: null,
      })),
    )
    .execute();
  return codes;
}

/** New recovery codes; the old ones open nothing any more. @returns them, to be shown once */
export function makeRecoveryCodes(ctx: Context, own: Own, typed: string): Promise<string[]> {
  return ctx.db.transaction().execute(async (trx) => {
    if (!(await hasSecondFactor(trx, own.accountId)))
      throw new Conflict("Set up an app or a passkey first.");
    await showStepIfAny(trx, ctx, own, typed);
    await writeDown(trx, ctx, own.accountId, "makeRecoveryCodes");
    return writeCodes(trx, ctx, own.accountId);
  });
}

export async function removeApp(ctx: Context, own: Own, typed: string): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    await showStepIfAny(trx, ctx, own, typed);
    await trx.deleteFrom("authenticatorApp").where("accountId", "=", own.accountId).execute();
    await leaveNothing(trx, own.accountId);
    await writeDown(trx, ctx, own.accountId, "removeApp");
  });
}

export async function removePasskey(
  ctx: Context,
  own: Own,
  { id, code }: { id: string; code: string },
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    await showStepIfAny(trx, ctx, own, code);
    const gone = await trx
      .deleteFrom("passkey")
      .where("id", "=", id)
      .where("accountId", "=", own.accountId)
      .executeTakeFirst();
    if (gone.numDeletedRows === 0n) throw new NotFound();
    await leaveNothing(trx, own.accountId);
    await writeDown(trx, ctx, own.accountId, "removePasskey");
  });
}

/** Codes and known devices stand in for a second step; without one there is nothing to stand in for. */
async function leaveNothing(trx: Db, accountId: string) {
  if (await hasSecondFactor(trx, accountId)) return;
  await trx.deleteFrom("recoveryCode").where("accountId", "=", accountId).execute();
  await forgetDevices(trx, accountId);
}

export async function forgetDevices(trx: Db, accountId: string): Promise<void> {
  await trx.deleteFrom("knownDevice").where("accountId", "=", accountId).execute();
}

/**
 * Takes the whole second step of an account away, for somebody who has lost their phone and their codes. Their sessions end,
 * and at the next sign-in they set one up anew.
 */
export async function clearSecondFactor(trx: Db, ctx: Context, accountId: string): Promise<void> {
  await trx.deleteFrom("authenticatorApp").where("accountId", "=", accountId).execute();
  await trx.deleteFrom("passkey").where("accountId", "=", accountId).execute();
  await trx.deleteFrom("secondStep").where("accountId", "=", accountId).execute();
  await trx.deleteFrom("session").where("accountId", "=", accountId).execute();
  await leaveNothing(trx, accountId);
  await writeDown(trx, ctx, accountId, "clear");
}
