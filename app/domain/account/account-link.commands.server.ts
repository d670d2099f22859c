import type { Db } from "#db/connect.ts";
import type { EmailLinkTable } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { Conflict } from "../errors.ts";
import { confirmAddress, endSessions } from "./account.commands.server.ts";
import { useLink } from "./email-link.server.ts";
import { hashPassword } from "./password.server.ts";
import { endEmailChange, endWaysIn } from "./ways-in.server.ts";

/** Who presses an invitation: somebody already signed in, or somebody new with the password they chose. */
export type Joiner =
  | { kind: "signedIn"; accountId: string }
  | { kind: "new"; name: string; passwordHash: string };

export const newcomer = async (typed: { name: string; password: string }): Promise<Joiner> => ({
  kind: "new",
  name: typed.name,
  passwordHash: await hashPassword(typed.password),
});

/** @returns the account whose address is now confirmed */
export function confirmEmail(ctx: Context, token: string): Promise<string> {
  return ctx.db.transaction().execute(async (trx) => {
    const link = await useLink(trx, ctx, token, "confirmEmail");
    const accountId = accountOf(link);
    await confirmAddress(trx, ctx, accountId);
    await record(trx, ctx, {
      action: "account.confirmEmail",
      subjectKind: "account",
      subjectId: accountId,
    });
    return accountId;
  });
}

/** A new password by link. Every session of the account ends, so that whoever knew the old one is out. */
export async function setPassword(
  ctx: Context,
  token: string,
  purpose: "resetPassword" | "accountExists",
  password: string,
): Promise<string> {
  const passwordHash = await hashPassword(password);
  return ctx.db.transaction().execute(async (trx) => {
    const link = await useLink(trx, ctx, token, purpose);
    const accountId = accountOf(link);
    const changed = await trx
      .updateTable("account")
      .set({ passwordHash })
      .where("id", "=", accountId)
      .where("closedAt", "is", null)
      .executeTakeFirst();
    if (changed.numUpdatedRows === 0n) throw new Conflict("This account is closed.");
    await endSessions(trx, accountId);
    await endWaysIn(trx, ctx, accountId);
    await endEmailChange(trx, ctx, accountId);
    await confirmAddress(trx, ctx, accountId);
    await record(trx, ctx, {
      action: "account.setPassword",
      subjectKind: "account",
      subjectId: accountId,
    });
    return accountId;
  });
}

function accountOf(link: EmailLinkTable): string {
  if (!link.accountId) throw new Conflict("This link no longer works.");
  return link.accountId;
}

/**
 * The account behind an invitation's address. An open, confirmed one must be signed in: a mailed link alone does not
 * enter it. One that nobody has confirmed, or that was closed, belongs to whoever reads the mailbox, with the password
 * they choose now: somebody else may have typed the address in.
 */
export async function accountBehind(
  trx: Db,
  ctx: Context,
  email: string,
  joiner: Joiner,
): Promise<string> {
  const there = await trx
    .selectFrom("account")
    .select(["id", "emailConfirmedAt", "closedAt"])
    .where("email", "=", email)
    .executeTakeFirst();
  if (joiner.kind === "signedIn") {
    if (there?.id === joiner.accountId && !there.closedAt) return there.id;
    throw new Conflict("This invitation is for another address than the one you signed in with.");
  }
  const { name, passwordHash } = joiner;
  if (!there) {
    const id = ctx.newId();
    await trx
      .insertInto("account")
      .values({
        id,
        email,
        name,
        passwordHash,
        emailConfirmedAt: ctx.now,
        closedAt: null,
        createdAt: ctx.now,
      })
      .execute();
    return id;
  }
  if (there.emailConfirmedAt && !there.closedAt)
    throw new Conflict("You have an account already. Sign in, then press the link again.");
  await trx
    .updateTable("account")
    .set({ name, passwordHash, closedAt: null })
    .where("id", "=", there.id)
    .execute();
  await endSessions(trx, there.id);
  await endWaysIn(trx, ctx, there.id);
  await confirmAddress(trx, ctx, there.id);
  return there.id;
}
