import { isDuplicate } from "#db/dialect.ts";
import { findByEmail } from "../account/account.queries.server.ts";
import { hashPassword } from "../account/password.server.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import type { VisitorActor } from "../policy.ts";
import { insertWorkplace, mustServe, organisationRow } from "./employer.commands.server.ts";
import type { SignUp } from "./employer.form.ts";

/**
 * Begins an employer, its first workplace and its owner. Nobody is told whether the address had an account: the page
 * after it is the same, the password is hashed either way, and only that mailbox hears.
 */
export async function signUp(ctx: Context<VisitorActor>, typed: SignUp): Promise<void> {
  await mustServe(ctx.db, typed.localAuthorityId);
  const passwordHash = await hashPassword(typed.password);
  const known = await findByEmail(ctx.db, typed.email);
  if (known) return tell(ctx.db, ctx, "account.signUpRepeated", { accountId: known.id });
  try {
    await begin(ctx, typed, passwordHash);
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    // The same form sent twice, or the address of a closed account.
    const other = await findByEmail(ctx.db, typed.email);
    if (other) await tell(ctx.db, ctx, "account.signUpRepeated", { accountId: other.id });
  }
}

function begin(ctx: Context<VisitorActor>, typed: SignUp, passwordHash: string) {
  const accountId = ctx.newId();
  const employerId = ctx.newId();
  return ctx.db.transaction().execute(async (trx) => {
    await trx
      .insertInto("account")
      .values({
        id: accountId,
        email: typed.email,
        name: typed.name,
        passwordHash,
        emailConfirmedAt: null,
        closedAt: null,
        createdAt: ctx.now,
      })
      .execute();
    await trx
      .insertInto("employer")
      .values({
        id: employerId,
        ...organisationRow(typed),
        specialistId: null,
        createdAt: ctx.now,
      })
      .execute();
    await insertWorkplace(trx, ctx, employerId, {
      ...typed,
      id: ctx.newId(),
      gettingThere: null,
      access: null,
    });
    await trx
      .insertInto("employerMember")
      .values({
        id: ctx.newId(),
        employerId,
        accountId,
        role: "owner",
        createdAt: ctx.now,
        removedAt: null,
      })
      .execute();
    await record(trx, ctx, {
      action: "employer.signUp",
      subjectKind: "employer",
      subjectId: employerId,
      employerId,
    });
    await tell(trx, ctx, "account.signedUp", { accountId });
  });
}
