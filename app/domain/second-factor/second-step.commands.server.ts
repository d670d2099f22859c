import { createHash, randomBytes } from "node:crypto";
import type { Db } from "#db/connect.ts";
import { record } from "../audit/audit.commands.server.ts";
import { addDays } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import { deviceDays, mostWrong, secondStepMinutes } from "./second-factor.ts";
import { type CodeKind, spendCode } from "./second-step-code.server.ts";

const hashOf = (value: string) => createHash("sha256").update(value).digest("base64url");
const newValue = () => randomBytes(32).toString("base64url");

/** Somebody on the way in: the first step was right. */
export interface Waiting {
  id: string;
  accountId: string;
  goingTo: string | null;
}

/** @returns the value of the cookie by which they are known again */
export async function beginSecondStep(
  ctx: Context,
  accountId: string,
  goingTo: string | null,
): Promise<string> {
  const value = newValue();
  await ctx.db.deleteFrom("secondStep").where("expiresAt", "<=", ctx.now).execute();
  await ctx.db
    .insertInto("secondStep")
    .values({
      id: hashOf(value),
      accountId,
      goingTo,
      wrong: 0,
      expiresAt: new Date(Date.parse(ctx.now) + secondStepMinutes * 60_000).toISOString(),
    })
    .execute();
  return value;
}

export async function findSecondStep(db: Db, now: string, value: string): Promise<Waiting | null> {
  const row = await db
    .selectFrom("secondStep")
    .innerJoin("account", "account.id", "secondStep.accountId")
    .select(["secondStep.id", "secondStep.accountId", "secondStep.goingTo"])
    .where("secondStep.id", "=", hashOf(value))
    .where("secondStep.expiresAt", ">", now)
    .where("secondStep.wrong", "<", mostWrong)
    .where("account.closedAt", "is", null)
    .executeTakeFirst();
  return row ?? null;
}

export async function endSecondStep(db: Db, id: string): Promise<void> {
  await db.deleteFrom("secondStep").where("id", "=", id).execute();
}

/** Each try is counted before the code is looked at, so that many at once count too. Null: it was wrong. */
export async function passByCode(
  ctx: Context,
  appKey: Buffer,
  waiting: Waiting,
  typed: string,
): Promise<CodeKind | null> {
  const counted = await ctx.db
    .updateTable("secondStep")
    .set((eb) => ({ wrong: eb("wrong", "+", 1) }))
    .where("id", "=", waiting.id)
    .where("wrong", "<", mostWrong)
    .executeTakeFirst();
  if (counted.numUpdatedRows === 0n) return null;
  return ctx.db.transaction().execute(async (trx) => {
    const { accountId } = waiting;
    const kind = await spendCode(trx, ctx, appKey, accountId, typed);
    if (!kind) return null;
    await endSecondStep(trx, waiting.id);
    if (kind === "recovery") {
      await record(trx, ctx, {
        action: "secondFactor.useRecoveryCode",
        subjectKind: "account",
        subjectId: accountId,
      });
      await tell(trx, ctx, "secondFactor.changed", { accountId });
    }
    return kind;
  });
}

/** @returns the value of the cookie by which the device is known again */
export async function rememberDevice(ctx: Context, accountId: string): Promise<string> {
  const value = newValue();
  const expiresAt = `${addDays(ctx.now.slice(0, 10), deviceDays)}${ctx.now.slice(10)}`;
  await ctx.db.deleteFrom("knownDevice").where("expiresAt", "<=", ctx.now).execute();
  await ctx.db
    .insertInto("knownDevice")
    .values({ id: hashOf(value), accountId, madeAt: ctx.now, expiresAt })
    .execute();
  return value;
}

export async function isKnownDevice(
  db: Db,
  now: string,
  accountId: string,
  value: string,
): Promise<boolean> {
  const row = await db
    .selectFrom("knownDevice")
    .select("id")
    .where("id", "=", hashOf(value))
    .where("accountId", "=", accountId)
    .where("expiresAt", ">", now)
    .executeTakeFirst();
  return row !== undefined;
}
