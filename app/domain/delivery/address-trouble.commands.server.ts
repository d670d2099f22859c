import type { Db } from "#db/connect.ts";
import type { AddressTroubleTable } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { Forbidden, NotFound } from "../errors.ts";
import { findParticipant } from "../participant/participant.queries.server.ts";
import { may, type ParticipantActor, type StaffActor, type SystemActor } from "../policy.ts";
import { findAddressTrouble } from "./address-trouble.queries.server.ts";
import { forgetTrouble } from "./bounce.commands.server.ts";

type Channel = AddressTroubleTable["channel"];

/** Somebody says of their own account that its address and number are right. Pressing twice is the same as once. */
export async function confirmOwnAddress(ctx: Context, accountId: string): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const account = await trx
      .selectFrom("account")
      .select(["email", "phone"])
      .where("id", "=", accountId)
      .where("closedAt", "is", null)
      .executeTakeFirst();
    if (!account) throw new NotFound();
    if (await settle(trx, account.email, account.phone))
      await record(trx, ctx, {
        action: "account.confirmAddress",
        subjectKind: "account",
        subjectId: accountId,
      });
  });
}

/** The same of a participant, said by them or by their specialist, who asked them. */
export async function confirmParticipantAddress(
  ctx: Context<StaffActor | ParticipantActor>,
  id: string,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const { person, party } = await findParticipant(trx, ctx.actor, id);
    if (party !== "owner" && !may(party, "participant.edit")) throw new Forbidden();
    if (await settle(trx, person.email, person.phone))
      await record(trx, ctx, {
        action: "participant.confirmAddress",
        subjectKind: "participant",
        subjectId: id,
        participantId: id,
      });
  });
}

/** Whether there was anything to settle. */
async function settle(trx: Db, email: string | null, phone: string | null): Promise<boolean> {
  let settled = false;
  for (const [channel, address] of [
    ["email", email],
    ["text", phone],
  ] satisfies [Channel, string | null][])
    if (address && (await findAddressTrouble(trx, channel, address))) {
      await forgetTrouble(trx, channel, address);
      settled = true;
    }
  return settled;
}

const keptDays = 180;

/** What nothing came back from for half a year is no longer known to be in trouble, and may be nobody's any more. */
export async function forgetOldTroubles({ db, now }: Context<SystemActor>): Promise<void> {
  const before = new Date(Date.parse(now) - keptDays * 24 * 3_600_000).toISOString();
  await db.deleteFrom("addressTrouble").where("lastAt", "<", before).execute();
}
