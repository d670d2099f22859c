import type { Selectable } from "kysely";
import type { Db } from "#db/connect.ts";
import { skippingTaken } from "#db/dialect.ts";
import type { MessageQueue, MessageTable } from "#db/tables.ts";

/**
 * A worker that stopped in mid-send is given up after this long, and what it had taken is sent again with the same id.
 * Longer than it may take from the last look at a claim until its send has ended, see sending.server.ts.
 */
const claimMinutes = 2;

export interface Claimed extends Omit<Selectable<MessageTable>, "claimedAt"> {
  /** By which the claim is known again. */
  claimedAt: string;
  /** Another worker had it, and may have sent it. */
  isRepeat: boolean;
}

const minutesBefore = (instant: string, minutes: number) =>
  new Date(Date.parse(instant) - minutes * 60_000).toISOString();

/** Takes what is due, at most so many, so that no other worker has it: what was left lying first, then by queue and time. */
export async function claimDue(db: Db, now: string, most: number): Promise<Claimed[]> {
  const claimed = await claimLeft(db, now, most);
  for (const queue of ["first", "ordinary"] as const)
    if (claimed.length < most)
      claimed.push(...(await claimWaiting(db, now, queue, most - claimed.length)));
  return claimed;
}

async function claimWaiting(db: Db, now: string, queue: MessageQueue, most: number) {
  const rows = db
    .selectFrom("message")
    .select("id")
    .where("status", "=", "waiting")
    .where("queue", "=", queue)
    .where("nextAt", "<=", now)
    .orderBy("nextAt")
    .limit(most);
  const taken = await db
    // Found once: as a part of the condition PostgreSQL may look again, and take more.
    .with(
      (due) => due("due").materialized(),
      () => skippingTaken(db, rows),
    )
    .updateTable("message")
    .set({ status: "sending", claimedAt: now })
    .where("id", "in", (due) => due.selectFrom("due").select("due.id"))
    .where("status", "=", "waiting")
    .returningAll()
    .execute();
  return taken.map((message) => claimOf(message, now, false)).sort(byTurn);
}

async function claimLeft(db: Db, now: string, most: number) {
  const before = minutesBefore(now, claimMinutes);
  const rows = db
    .selectFrom("message")
    .select("id")
    .where("status", "=", "sending")
    .where("claimedAt", "<", before)
    .limit(most);
  const taken = await db
    .with(
      (left) => left("left").materialized(),
      () => skippingTaken(db, rows),
    )
    .updateTable("message")
    .set({ claimedAt: now })
    .where("id", "in", (left) => left.selectFrom("left").select("left.id"))
    .where("status", "=", "sending")
    .where("claimedAt", "<", before)
    .returningAll()
    .execute();
  return taken.map((message) => claimOf(message, now, true));
}

const claimOf = (
  message: Selectable<MessageTable>,
  claimedAt: string,
  isLeft: boolean,
): Claimed => ({ ...message, claimedAt, isRepeat: isLeft || message.attempts > 0 });

/** A row that is returned stands in no order. */
const byTurn = (one: Claimed, other: Claimed) =>
  one.nextAt < other.nextAt || (one.nextAt === other.nextAt && one.id < other.id) ? -1 : 1;

/** Says anew that a message is in hand. False: somebody took it meanwhile. */
export async function renewClaim(db: Db, message: Claimed, now: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("message")
    .set({ claimedAt: now })
    .where("id", "=", message.id)
    .where("status", "=", "sending")
    .where("claimedAt", "=", message.claimedAt)
    .executeTakeFirst();
  if (numUpdatedRows > 0n) message.claimedAt = now;
  return numUpdatedRows > 0n;
}

/** Lets a message wait until then: it was not tried. */
export async function putBack(db: Db, message: Claimed, until: string): Promise<void> {
  await db
    .updateTable("message")
    .set({ status: "waiting", nextAt: until, claimedAt: null })
    .where("id", "=", message.id)
    .where("status", "=", "sending")
    .where("claimedAt", "=", message.claimedAt)
    .execute();
}
