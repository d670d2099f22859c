import { setImmediate as othersTurn } from "node:timers/promises";
import type { EventName, Events } from "#app/domain/outbox/outbox.ts";
import { withCover } from "#app/emails/cover.server.ts";
import { withPreferences } from "#app/emails/preferences.server.ts";
import { inSafeWay } from "#app/emails/safe-way.server.ts";
import { queueOf } from "#app/emails/topics.ts";
import { triggers } from "#app/emails/triggers.server.ts";
import type { Db } from "#db/connect.ts";
import { skippingTaken } from "#db/dialect.ts";
import type { OutboxTable } from "#db/tables.ts";
import { claimDue, putBack } from "./claim.server.ts";
import { whenEachMayGo } from "./holding-back.server.ts";
import { type SendingEdge, senderOf } from "./sending.server.ts";

export interface OutboxEdge extends SendingEdge {
  newId: () => string;
}

/** So many events, and then whoever wants to stop may. */
const mostEvents = 500;

/**
 * Turns what happened into messages, each event once however many workers look: each takes the oldest that no other has
 * in hand. Answers how many were turned.
 */
export async function expandOutbox(edge: OutboxEdge): Promise<number> {
  // One event that cannot be planned must not hold up the others.
  const failed: string[] = [];
  let expanded = 0;
  while (expanded < mostEvents) {
    // Over SQLite nothing of this waits, and pages are served in between.
    await othersTurn();
    const taken: { event?: OutboxTable } = {};
    try {
      await edge.db.transaction().execute(async (trx) => {
        taken.event = await takeEvent(trx, edge.now(), failed);
        if (taken.event) await expandOne(edge, trx, taken.event);
      });
      if (!taken.event) break;
      expanded += 1;
    } catch (error) {
      // The database is at fault, and no event.
      if (!taken.event) throw error;
      const { id, event } = taken.event;
      failed.push(id);
      edge.log.error({ outbox: id, event, err: error }, "an event was not expanded");
    }
  }
  return expanded;
}

/** Marks the oldest event as expanded, unless another worker is at it. A failure of its transaction gives it back. */
function takeEvent(trx: Db, now: string, failed: readonly string[]) {
  let rows = trx
    .selectFrom("outbox")
    .select("id")
    .where("expandedAt", "is", null)
    .orderBy("createdAt")
    .limit(1);
  if (failed.length > 0) rows = rows.where("id", "not in", [...failed]);
  return (
    trx
      // Found once: as a part of the condition PostgreSQL may look again, and take more.
      .with(
        (oldest) => oldest("oldest").materialized(),
        () => skippingTaken(trx, rows),
      )
      .updateTable("outbox")
      .set({ expandedAt: now })
      .where("id", "in", (oldest) => oldest.selectFrom("oldest").select("oldest.id"))
      .where("expandedAt", "is", null)
      .returningAll()
      .executeTakeFirst()
  );
}

async function expandOne(edge: OutboxEdge, trx: Db, event: OutboxTable): Promise<void> {
  const now = edge.now();
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
}

/** As many are taken at once, and as many of those are on their way at the same time. */
const batch = 100;
const inFlight = 10;
/** So many batches, and then whoever wants to stop may. */
const mostBatches = 5;

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
