import { hashPassword } from "../account/password.server.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import type { VisitorActor } from "../policy.ts";
import { insertWorkplace, mustServe, organisationRow } from "./employer.commands.server.ts";
import type { SignUp } from "./employer.form.ts";

/** Ends a transaction of which nothing is to stay: the address has this account. */
class AlreadyThere extends Error {
  readonly accountId: string;
  constructor(accountId: string) {
    super("This address has an account.");
    this.accountId = accountId;
  }
}

/**
 * Begins an employer, its first workplace and its owner. Nobody is told whether the address had an account: the page
 * after it is the same, and so is its time. For a known address the same is written and taken back; only that mailbox hears.
 */
export async function signUp(ctx: Context<VisitorActor>, typed: SignUp): Promise<void> {
  await mustServe(ctx.db, typed.localAuthorityId);
  const passwordHash = await hashPassword(typed.password);
  try {
    await begin(ctx, typed, passwordHash);
  } catch (error) {
    if (!(error instanceof AlreadyThere)) throw error;
    // To the mailbox of a closed account nothing goes out.
    await tell(ctx.db, ctx, "account.signUpRepeated", { accountId: error.accountId });
  }
}

function begin(ctx: Context<VisitorActor>, typed: SignUp, passwordHash: string) {
  const employerId = ctx.newId();
  return ctx.db.transaction().execute(async (trx) => {
    const added = await trx
      .insertInto("account")
      .values({
        id: ctx.newId(),
        email: typed.email,
        name: typed.name,
        passwordHash,
        emailConfirmedAt: null,
        closedAt: null,
        createdAt: ctx.now,
      })
      .onConflict((on) => on.column("email").doNothing())
      .executeTakeFirst();
    const { id: accountId } = await trx
      .selectFrom("account")
      .select("id")
      .where("email", "=", typed.email)
      .executeTakeFirstOrThrow();
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
    if (added.numInsertedOrUpdatedRows === 0n) throw new AlreadyThere(accountId);
    await tell(trx, ctx, "account.signedUp", { accountId });
  });
}
