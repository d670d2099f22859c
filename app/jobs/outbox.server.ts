import type { EventName, Events } from "#app/domain/outbox/outbox.ts";
import { withCover } from "#app/emails/cover.server.ts";
import { withPreferences } from "#app/emails/preferences.server.ts";
import { triggers } from "#app/emails/triggers.server.ts";
import type { OutgoingMail } from "#app/server/mailer.ts";
import type { Db } from "#db/connect.ts";
import type { OutboxTable } from "#db/tables.ts";
import type { MessageMaker } from "./outbox-letter.server.ts";
import { whenSafe } from "./safe-hours.server.ts";

/** Minutes until the next try, by how many tries there were. After the last one staff see it as failed. */
const backOffMinutes = [1, 5, 15, 60, 240, 720, 1440];
/** A worker that stopped in mid-send is given up after this long, and its message is sent again with the same id. */
const claimMinutes = 10;

export interface OutboxEdge {
  db: Db;
  now: () => string;
  newId: () => string;
  letterFor: MessageMaker;
  send: (mail: OutgoingMail) => Promise<void>;
  log: { error(about: object, words: string): void };
}
const plusMinutes = (instant: string, minutes: number) =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString();

/** Turns what happened into messages, each event once however many workers look. */
export async function expandOutbox(edge: OutboxEdge): Promise<number> {
  const events = await edge.db
    .selectFrom("outbox")
    .selectAll()
    .where("expandedAt", "is", null)
    .orderBy("createdAt")
    .limit(100)
    .execute();
  for (const event of events) {
    // One event that cannot be planned must not hold up the others.
    await expandOne(edge, event).catch((error) =>
      edge.log.error(
        { outbox: event.id, event: event.event, err: error },
        "an event was not expanded",
      ),
    );
  }
  return events.length;
}

async function expandOne(edge: OutboxEdge, event: OutboxTable): Promise<void> {
  await edge.db.transaction().execute(async (trx) => {
    const now = edge.now();
    const claimed = await trx
      .updateTable("outbox")
      .set({ expandedAt: now })
      .where("id", "=", event.id)
      .where("expandedAt", "is", null)
      .executeTakeFirst();
    if (claimed.numUpdatedRows === 0n) return;
    const plan = triggers[event.event as EventName] as (
      db: Db,
      data: Events[EventName],
    ) => ReturnType<(typeof triggers)[EventName]>;
    const planned = await withCover(trx, await plan(trx, JSON.parse(event.data)), now);
    const placed = await withPreferences(trx, planned, now);
    for (const { name, recipient, data, channel, heldUntil } of placed)
      await trx
        .insertInto("message")
        .values({
          id: edge.newId(),
          outboxId: event.id,
          name,
          recipient,
          data: JSON.stringify(data),
          channel,
          status: heldUntil ? "held" : "waiting",
          attempts: 0,
          nextAt: heldUntil ?? now,
          claimedAt: null,
          sentAt: null,
          lastError: null,
          createdAt: now,
        })
        .execute();
  });
}

/** Sends what is due; what is for a participant waits for hours that are safe for them. While the mail server is down, messages wait and are tried again. */
export async function sendDueMessages(edge: OutboxEdge): Promise<number> {
  const now = edge.now();
  const due = await edge.db
    .selectFrom("message")
    .selectAll()
    .where((eb) =>
      eb.or([
        eb.and([eb("status", "=", "waiting"), eb("nextAt", "<=", now)]),
        eb.and([
          eb("status", "=", "sending"),
          eb("claimedAt", "<", plusMinutes(now, -claimMinutes)),
        ]),
      ]),
    )
    .orderBy("createdAt")
    .limit(50)
    .execute();
  let sent = 0;
  for (const message of due) {
    const safe = await whenSafe(edge.db, message, now);
    if (safe > now) {
      await edge.db
        .updateTable("message")
        .set({ status: "waiting", nextAt: safe, claimedAt: null })
        .where("id", "=", message.id)
        .where("status", "=", message.status)
        .where("claimedAt", "is not distinct from", message.claimedAt)
        .execute();
      continue;
    }
    const claimed = await edge.db
      .updateTable("message")
      .set({ status: "sending", claimedAt: edge.now() })
      .where("id", "=", message.id)
      .where("status", "=", message.status)
      .where("claimedAt", "is not distinct from", message.claimedAt)
      .executeTakeFirst();
    if (claimed.numUpdatedRows === 0n) continue;
    try {
      const mail = await edge.letterFor(message);
      if (mail) await edge.send({ id: message.id, ...mail });
      await edge.db
        .updateTable("message")
        .set({ status: "sent", sentAt: edge.now() })
        .where("id", "=", message.id)
        .execute();
      sent += 1;
    } catch (error) {
      const attempts = message.attempts + 1;
      const wait = backOffMinutes[attempts - 1];
      await edge.db
        .updateTable("message")
        .set({
          status: wait === undefined ? "failed" : "waiting",
          attempts,
          nextAt: plusMinutes(edge.now(), wait ?? 0),
          claimedAt: null,
          lastError: error instanceof Error ? error.name : "unknown",
        })
        .where("id", "=", message.id)
        .execute();
      edge.log.error(
        { message: message.id, name: message.name, attempts },
        "a message was not sent",
      );
    }
  }
  return sent;
}
