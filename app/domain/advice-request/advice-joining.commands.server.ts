import type { Db } from "#db/connect.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";

/**
 * Brings what an address asked without an account into the organisation of the colleague who has confirmed it. Called
 * wherever an address is confirmed, an organisation is joined or a request opens: whichever comes last joins them.
 */
export async function joinAdviceOf(trx: Db, ctx: Context, accountId: string): Promise<void> {
  const member = await trx
    .selectFrom("employerMember as member")
    .innerJoin("account", "account.id", "member.accountId")
    .select(["member.employerId", "account.email"])
    .where("account.id", "=", accountId)
    .where("account.emailConfirmedAt", "is not", null)
    .where("account.closedAt", "is", null)
    .where("member.removedAt", "is", null)
    .orderBy("member.createdAt")
    .orderBy("member.id")
    .executeTakeFirst();
  if (!member) return;
  const { employerId, email } = member;
  const asked = await trx
    .selectFrom("adviceRequest")
    .select("id")
    .where("askerEmail", "=", email)
    .where("employerId", "is", null)
    .where("status", "!=", "unconfirmed")
    .execute();
  for (const { id } of asked) {
    const joined = await trx
      .updateTable("adviceRequest")
      .set({ employerId, askedBy: accountId, updatedAt: ctx.now })
      .where("id", "=", id)
      .where("employerId", "is", null)
      .executeTakeFirst();
    if (joined.numUpdatedRows === 0n) continue;
    await record(trx, ctx, {
      action: "advice.join",
      subjectKind: "adviceRequest",
      subjectId: id,
      employerId,
    });
  }
}

/** The same, from the address of a request that has just opened. */
export async function joinAdviceAskedFrom(trx: Db, ctx: Context, email: string): Promise<void> {
  const account = await trx
    .selectFrom("account")
    .select("id")
    .where("email", "=", email)
    .executeTakeFirst();
  if (account) await joinAdviceOf(trx, ctx, account.id);
}
