import type { Context } from "../context.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import type { VisitorActor } from "../policy.ts";
import { normalEmail } from "./account.ts";
import { passwordMatches } from "./password.server.ts";

/**
 * The account that an address and a password belong to; null for every other pair, after as long a check.
 * Somebody who has not confirmed their address is sent a fresh link and is told no more than the others.
 */
export async function signIn(
  ctx: Context<VisitorActor>,
  typed: { email: string; password: string },
): Promise<string | null> {
  const account = await ctx.db
    .selectFrom("account")
    .select(["id", "passwordHash", "emailConfirmedAt"])
    .where("email", "=", normalEmail(typed.email))
    .where("closedAt", "is", null)
    .executeTakeFirst();
  const isRight = await passwordMatches(account?.passwordHash, typed.password);
  if (!account || !isRight) return null;
  if (account.emailConfirmedAt) return account.id;
  await tell(ctx.db, ctx, "account.signedUp", { accountId: account.id });
  return null;
}
