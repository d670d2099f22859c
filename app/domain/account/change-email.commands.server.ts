import type { Db } from "#db/connect.ts";
import { isDuplicate } from "#db/dialect.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { forgetTrouble } from "../delivery/bounce.commands.server.ts";
import { Conflict } from "../errors.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import { type Own, showStepIfAny } from "../second-factor/second-factor.commands.server.ts";
import { findAccount, isTaken } from "./account.queries.server.ts";
import { normalEmail } from "./account.ts";
import { useLink } from "./email-link.server.ts";
import { endWaysIn } from "./ways-in.server.ts";

/**
 * Has a link mailed to a new address, and a notice to the one they have. Whoever asks has shown who they are, second step
 * and all. Nothing is looked up about the new one, so that the answer says nothing, and takes as long, whoever has it.
 */
export async function askEmailChange(
  ctx: Context,
  own: Own,
  typed: { email: string; code: string },
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    await showStepIfAny(trx, ctx, own, typed.code);
    const { accountId } = own;
    const { email: before } = await findAccount(trx, accountId);
    await record(trx, ctx, {
      action: "account.askEmailChange",
      subjectKind: "account",
      subjectId: accountId,
    });
    await tell(trx, ctx, "account.emailChangeAsked", {
      accountId,
      email: normalEmail(typed.email),
      before,
    });
  });
}

const taken = "This address cannot be used for your account. Nothing was changed.";

/**
 * Moves an account to the address that the link was mailed to. Whoever presses it is signed in, goes on where they are and
 * nowhere else, and every link and code that was mailed to the old address opens nothing any more.
 * @throws Conflict when the link no longer works, or the address has an account by now
 */
export async function changeEmail(
  ctx: Context,
  { accountId, endOthers }: Pick<Own, "accountId" | "endOthers">,
  token: string,
): Promise<void> {
  await ctx.db
    .transaction()
    .execute(async (trx) => {
      const link = await useLink(trx, ctx, token, "changeEmail");
      if (link.accountId !== accountId) throw new Conflict("This link no longer works.");
      const { email: before } = await findAccount(trx, accountId);
      if (await isTaken(trx, link)) throw new Conflict(taken);
      await endWaysIn(trx, ctx, accountId);
      const changed = await trx
        .updateTable("account")
        .set({ email: link.email, emailConfirmedAt: ctx.now })
        .where("id", "=", accountId)
        .where("email", "=", before)
        .where("closedAt", "is", null)
        .executeTakeFirst();
      if (changed.numUpdatedRows === 0n) throw new Conflict("This link no longer works.");
      await endOthers(trx);
      // A mail of ours has just been read there.
      await forgetTrouble(trx, "email", link.email);
      await keepInStep(trx, ctx, { accountId, before, email: link.email });
      await record(trx, ctx, {
        action: "account.changeEmail",
        subjectKind: "account",
        subjectId: accountId,
      });
    })
    .catch((error: unknown) => {
      // Somebody took it in the same moment.
      throw isDuplicate(error) ? new Conflict(taken) : error;
    });
}

/**
 * The address at which a participant is safely reached is theirs to name, and may be another on purpose. Where it was the
 * same it stays the same; the way that is safe for them stays as it is.
 */
async function keepInStep(
  trx: Db,
  ctx: Context,
  { accountId, before, email }: { accountId: string; before: string; email: string },
) {
  const person = await trx
    .selectFrom("participant")
    .select(["id", "email"])
    .where("accountId", "=", accountId)
    .where("email", "is not", null)
    .executeTakeFirst();
  if (!person?.email || normalEmail(person.email) !== before) return;
  await trx.updateTable("participant").set({ email }).where("id", "=", person.id).execute();
  await record(trx, ctx, {
    action: "participant.changeEmail",
    subjectKind: "participant",
    subjectId: person.id,
    participantId: person.id,
  });
}
