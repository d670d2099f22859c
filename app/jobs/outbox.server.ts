import type { EventName, Events } from "#app/domain/outbox/outbox.ts";
import { withCover } from "#app/emails/cover.server.ts";
import { withPreferences } from "#app/emails/preferences.server.ts";
import { inSafeWay } from "#app/emails/safe-way.server.ts";
import { queueOf } from "#app/emails/topics.ts";
import { triggers } from "#app/emails/triggers.server.ts";
import type { Db } from "#db/connect.ts";
import type { OutboxTable } from "#db/tables.ts";
import { claimDue, putBack } from "./claim.server.ts";
import { whenEachMayGo } from "./holding-back.server.ts";
import { type SendingEdge, senderOf } from "./sending.server.ts";

export interface OutboxEdge extends SendingEdge {
  newId: () => string;
}

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
    const chosen = await withPreferences(trx, planned, now);
    const placed = await inSafeWay(trx, chosen, Boolean(edge.text));
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
          queue: queueOf(name),
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

/** As many are taken at once, and as many of those are on their way at the same time. */
const batch = 100;
const inFlight = 10;
/** So many batches, and then whoever wants to stop may. */
const mostBatches = 20;

/**
 * Sends what is due; what is for a participant waits for hours that are safe for them, and what is too much for one reader
 * for later. While the mail server is down, messages wait and are tried again. Answers how many went.
 */
export async function sendDueMessages(edge: OutboxEdge): Promise<number> {
  let sent = 0;
  for (let batches = 0; batches < mostBatches; batches += 1) {
    const done = await sendBatch(edge);
    sent += done.sent;
    if (!done.goOn) break;
  }
  return sent;
}

async function sendBatch(edge: OutboxEdge): Promise<{ sent: number; goOn: boolean }> {
  const now = edge.now();
  const claimed = await claimDue(edge.db, now, batch);
  if (claimed.length === 0) return { sent: 0, goOn: false };
  const mayGo = await whenEachMayGo(edge.db, claimed, now);
  const send = await senderOf(edge);
  const waiting = [...claimed];
  let sent = 0;
  let isDown = false;
  const sendNext = async () => {
    for (let message = waiting.shift(); message; message = waiting.shift()) {
      const from = mayGo(message);
      // Whoever waits behind a server that is down has not been tried, and keeps all of its tries.
      if (isDown) await putBack(edge.db, message, now);
      else if (from > now) await putBack(edge.db, message, from);
      else {
        const outcome = await send(message);
        if (outcome === "sent") sent += 1;
        if (outcome === "serverDown") isDown = true;
      }
    }
  };
  await Promise.all(Array.from({ length: inFlight }, sendNext));
  return { sent, goOn: !isDown && claimed.length === batch };
}
