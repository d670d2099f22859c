import type { Db } from "#db/connect.ts";
import type { LinkPurpose } from "#db/tables.ts";
import type { Context } from "../context.ts";
import { revokeLinks } from "./email-link.server.ts";

/** Links that lead into an account whose address is known. */
const intoAnAccount: LinkPurpose[] = ["signIn", "resetPassword", "accountExists"];

/** Ends every link and code that was mailed to get into an account, with whatever it was that changed there. */
export async function endWaysIn(
  trx: Db,
  ctx: Pick<Context, "now">,
  accountId: string,
): Promise<void> {
  await trx
    .updateTable("emailLink")
    .set({ revokedAt: ctx.now })
    .where("accountId", "=", accountId)
    .where("purpose", "in", intoAnAccount)
    .where("usedAt", "is", null)
    .where("revokedAt", "is", null)
    .execute();
  const { email } = await trx
    .selectFrom("account")
    .select("email")
    .where("id", "=", accountId)
    .executeTakeFirstOrThrow();
  await endCodes(trx, email);
}

/** The newest mail's code is the only one that works. */
export async function endCodes(trx: Db, email: string): Promise<void> {
  await trx
    .updateTable("signInRequest")
    .set({ codeHash: null })
    .where("email", "=", email)
    .where("codeHash", "is not", null)
    .execute();
}

/** Whoever chooses a password anew may do so because somebody else had asked for the account to move. */
export async function endEmailChange(
  trx: Db,
  ctx: Pick<Context, "now">,
  accountId: string,
): Promise<void> {
  await revokeLinks(trx, ctx, { purpose: "changeEmail", subjectId: accountId });
}
