import type { Selectable } from "kysely";
import type { Db } from "#db/connect.ts";
import type { AddressTroubleTable, FailureKind, MessageTable } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { asSent } from "./address-trouble.queries.server.ts";
import { isBounce } from "./failure.ts";
import { areaOfMessage } from "./message-area.queries.server.ts";
import { findReached } from "./reader.queries.server.ts";

type Message = Pick<Selectable<MessageTable>, "id" | "recipient" | "data">;

/** Puts a message that was given up before the leads of its area. */
export async function writeDownFailure(
  trx: Db,
  message: Message,
  kind: FailureKind,
  now: string,
): Promise<void> {
  const areaId = await areaOfMessage(trx, message);
  await trx
    .insertInto("messageFailure")
    .values({ messageId: message.id, areaId, kind, failedAt: now })
    .onConflict((same) => same.column("messageId").doUpdateSet({ areaId, kind, failedAt: now }))
    .execute();
}

/** Notes that nothing reaches an address, for whoever can put it right. */
export async function noteTrouble(
  trx: Db,
  { address, ...trouble }: Pick<AddressTroubleTable, "channel" | "address" | "kind" | "noticed">,
  now: string,
): Promise<void> {
  const { kind, noticed } = trouble;
  await trx
    .insertInto("addressTrouble")
    .values({ ...trouble, address: asSent(trouble.channel, address), firstAt: now, lastAt: now })
    .onConflict((same) =>
      same.columns(["channel", "address"]).doUpdateSet({ kind, noticed, lastAt: now }),
    )
    .execute();
}

/** Somebody said that an address is right, or something reached it. */
export async function forgetTrouble(
  trx: Db,
  channel: AddressTroubleTable["channel"],
  address: string,
  noticed?: AddressTroubleTable["noticed"],
): Promise<void> {
  let known = trx
    .deleteFrom("addressTrouble")
    .where("channel", "=", channel)
    .where("address", "=", asSent(channel, address));
  if (noticed) known = known.where("noticed", "=", noticed);
  await known.execute();
}

export interface Bounce {
  /** Of ours, if the report names one. */
  messageId?: string;
  address: string;
  /** One that does not lie with the address says nothing against it. */
  kind: FailureKind;
}

/**
 * Mail that was taken came back. What is said of a message that we did not send there, or of an address that nobody here
 * has, is not believed and changes nothing: anybody may write such a report.
 */
export async function recordBounce(
  ctx: Context,
  { messageId, address, kind }: Bounce,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const noteAfterwards = async (channel: AddressTroubleTable["channel"]) => {
      if (isBounce(kind))
        await noteTrouble(trx, { channel, address, kind, noticed: "afterwards" }, ctx.now);
    };
    if (messageId === undefined) {
      const isKnown = await isSomebodys(trx, address.toLowerCase());
      return isKnown ? noteAfterwards("email") : undefined;
    }
    const sent = await findSent(trx, messageId, address);
    if (!sent) return;
    const { message, by } = sent;
    await noteAfterwards(by);
    const { numUpdatedRows } = await trx
      .updateTable("message")
      .set({ status: "failed", lastError: kind })
      .where("id", "=", message.id)
      .where("status", "=", "sent")
      .executeTakeFirst();
    // The same report twice.
    if (numUpdatedRows === 0n) return;
    await writeDownFailure(trx, message, kind, ctx.now);
    await record(trx, ctx, entry("cameBack", message.id));
  });
}

/** It lies in their mailbox or on their phone: whatever came back before, the address is right. */
export async function recordArrival(
  ctx: Context,
  arrival: { messageId: string; address: string },
): Promise<void> {
  const sent = await findSent(ctx.db, arrival.messageId, arrival.address);
  if (sent) await forgetTrouble(ctx.db, sent.by, arrival.address);
}

/** A message of ours, if it goes to that address still. */
async function findSent(db: Db, messageId: string, address: string) {
  const message = await db
    .selectFrom("message")
    .select(["id", "recipient", "data", "channel"])
    .where("id", "=", messageId)
    .where("status", "in", ["sent", "failed"])
    .executeTakeFirst();
  const reached = message && (await findReached(db, message.recipient, message.channel));
  return reached && asSent(reached.by, reached.to) === asSent(reached.by, address)
    ? { message, by: reached.by }
    : null;
}

async function isSomebodys(db: Db, email: string): Promise<boolean> {
  const [account, person, placement] = await Promise.all([
    db.selectFrom("account").select("id").where("email", "=", email).executeTakeFirst(),
    db.selectFrom("participant").select("id").where("email", "=", email).executeTakeFirst(),
    db.selectFrom("placement").select("id").where("contactEmail", "=", email).executeTakeFirst(),
  ]);
  return Boolean(account ?? person ?? placement);
}

const entry = (act: string, messageId: string) => ({
  action: `message.${act}`,
  subjectKind: "message",
  subjectId: messageId,
});
