import { findByEmail } from "#app/domain/account/account.queries.server.ts";
import type { Events } from "#app/domain/outbox/outbox.ts";
import type { Db } from "#db/connect.ts";
import { type Planned, send } from "./plans.server.ts";

/** To the account of the address that was typed; where there is none, nothing, and nobody is told. */
export async function resetAsked(db: Db, { email }: { email: string }): Promise<Planned[]> {
  const account = await findByEmail(db, email);
  return account ? send("account.resetPassword", [`account:${account.id}`]) : [];
}

export async function signInAsked(db: Db, data: { signInRequestId: string }): Promise<Planned[]> {
  const request = await db
    .selectFrom("signInRequest")
    .select("email")
    .where("id", "=", data.signInRequestId)
    .executeTakeFirst();
  const account = request && (await findByEmail(db, request.email));
  return account ? send("account.signIn", [`account:${account.id}`], data) : [];
}

/** To both addresses, whatever stands behind the new one: what each is told, its message decides. */
export async function emailChangeAsked(
  _db: Db,
  { accountId, email, before }: Events["account.emailChangeAsked"],
): Promise<Planned[]> {
  return [
    ...send("account.changeEmail", [`address:${email}`], { accountId }),
    ...send("account.emailChangeAsked", [`address:${before}`], { accountId }),
  ];
}
