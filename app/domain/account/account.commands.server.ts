import type { Db } from "#db/connect.ts";
import { joinAdviceOf } from "../advice-request/advice-joining.commands.server.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import type { VisitorActor } from "../policy.ts";
import { findAccount, findByEmail } from "./account.queries.server.ts";
import { normalEmail } from "./account.ts";
import { hashPassword, passwordMatches } from "./password.server.ts";
import { endEmailChange, endWaysIn } from "./ways-in.server.ts";

/**
 * The account that an address and a password belong to; null for every other pair, after as long a check.
 * Somebody who has not confirmed their address is sent a fresh link and is told no more than the others.
 */
export async function signIn(
  ctx: Context<VisitorActor>,
  typed: { email: string; password: string },
): Promise<string | null> {
  const account = await findByEmail(ctx.db, typed.email);
  const isRight = await passwordMatches(account?.passwordHash, typed.password);
  if (!account || !isRight) return null;
  if (account.emailConfirmedAt) return account.id;
  await tell(ctx.db, ctx, "account.signedUp", { accountId: account.id });
  return null;
}

/** Sends a link to choose a new password, if there is anybody to send it to. Nothing is looked up here, so that the answer says nothing. */
export async function askReset(ctx: Context<VisitorActor>, email: string): Promise<void> {
  await tell(ctx.db, ctx, "account.resetAsked", { email: normalEmail(email) });
}

/** Whoever opened a link we mailed reads that mailbox. An employer's owner now waits to be checked. */
export async function confirmAddress(trx: Db, ctx: Context, accountId: string): Promise<void> {
  const confirmed = await trx
    .updateTable("account")
    .set({ emailConfirmedAt: ctx.now })
    .where("id", "=", accountId)
    .where("emailConfirmedAt", "is", null)
    .executeTakeFirst();
  if (confirmed.numUpdatedRows === 0n) return;
  const owned = await trx
    .selectFrom("employerMember as m")
    .leftJoin("employerVerification as v", "v.employerId", "m.employerId")
    .select("m.employerId")
    .where("m.accountId", "=", accountId)
    .where("m.role", "=", "owner")
    .where("m.removedAt", "is", null)
    .where("v.id", "is", null)
    .execute();
  for (const { employerId } of owned)
    await tell(trx, ctx, "employer.awaitsVerification", { employerId });
  await joinAdviceOf(trx, ctx, accountId);
}

export async function rename(ctx: Context, accountId: string, name: string): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    await trx.updateTable("account").set({ name }).where("id", "=", accountId).execute();
    await record(trx, ctx, {
      action: "account.rename",
      subjectKind: "account",
      subjectId: accountId,
    });
  });
}

/** Changes a password and ends every session. False when the one they have now was typed wrong. */
export async function changePassword(
  ctx: Context,
  accountId: string,
  typed: { current: string; password: string },
): Promise<boolean> {
  const account = await findAccount(ctx.db, accountId);
  if (!(await passwordMatches(account.passwordHash, typed.current))) return false;
  const passwordHash = await hashPassword(typed.password);
  await ctx.db.transaction().execute(async (trx) => {
    await trx.updateTable("account").set({ passwordHash }).where("id", "=", accountId).execute();
    await endSessions(trx, accountId);
    await endWaysIn(trx, ctx, accountId);
    await endEmailChange(trx, ctx, accountId);
    await record(trx, ctx, {
      action: "account.changePassword",
      subjectKind: "account",
      subjectId: accountId,
    });
  });
  return true;
}

/** A first password, for whoever signs in by mail alone. False once there is one: only who knows it changes it. */
export async function choosePassword(
  ctx: Context,
  accountId: string,
  password: string,
): Promise<boolean> {
  const passwordHash = await hashPassword(password);
  return ctx.db.transaction().execute(async (trx) => {
    const chosen = await trx
      .updateTable("account")
      .set({ passwordHash })
      .where("id", "=", accountId)
      .where("passwordHash", "is", null)
      .executeTakeFirst();
    if (chosen.numUpdatedRows === 0n) return false;
    await record(trx, ctx, {
      action: "account.choosePassword",
      subjectKind: "account",
      subjectId: accountId,
    });
    return true;
  });
}

/** Wherever an account is open: in browsers, and in calendars that read it by an address of its own. */
export async function endSessions(trx: Db, accountId: string): Promise<void> {
  await trx.deleteFrom("session").where("accountId", "=", accountId).execute();
  await trx.deleteFrom("calendarFeed").where("accountId", "=", accountId).execute();
}
