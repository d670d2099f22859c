import {
  longestLimitMinutes,
  sendingLimits,
  whenThereIsRoom,
} from "#app/domain/delivery/sending-limits.ts";
import { nextSafeInstant, type SafeTimes } from "#app/domain/participant/safe-times.ts";
import type { Db } from "#db/connect.ts";
import type { Claimed } from "./claim.server.ts";

type Reader = Pick<Claimed, "recipient">;

/** From when on each of these may be sent: at once, in hours that are safe for its reader, when they were not just sent many. */
export async function whenEachMayGo(
  db: Db,
  messages: readonly Claimed[],
  now: string,
): Promise<(message: Claimed) => string> {
  const leaving = messages.filter(({ channel }) => channel !== "portal");
  const [safeTimes, room] = await Promise.all([
    safeTimesOf(db, leaving),
    roomFor(db, leaving, now),
  ]);
  return (message) => {
    const times = safeTimes.get(message.recipient);
    const safe = times ? nextSafeInstant(times, now) : now;
    // What waits for somebody's evening takes nobody's turn meanwhile.
    return safe > now ? safe : room(message);
  };
}

const prefix = "participant:";

async function safeTimesOf(db: Db, messages: readonly Reader[]): Promise<Map<string, SafeTimes>> {
  const ids = messages.flatMap(({ recipient }) =>
    recipient.startsWith(prefix) ? [recipient.slice(prefix.length)] : [],
  );
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("participant")
    .select(["id", "safeDays", "safeFrom", "safeUntil"])
    .where("id", "in", [...new Set(ids)])
    .execute();
  return new Map(rows.map(({ id, ...times }) => [`${prefix}${id}`, times]));
}

/**
 * Counted by reader, channel and queue. Of what is on its way, by whichever worker, the lower id goes first, so that two
 * workers together send no more than one.
 */
async function roomFor(
  db: Db,
  messages: readonly Claimed[],
  now: string,
): Promise<(message: Claimed) => string> {
  if (messages.length === 0) return () => now;
  const recipients = [...new Set(messages.map(({ recipient }) => recipient))];
  const since = new Date(Date.parse(now) - longestLimitMinutes * 60_000).toISOString();
  const sent = await db
    .selectFrom("message")
    .select(["recipient", "channel", "queue", "sentAt"])
    .where("recipient", "in", recipients)
    .where("sentAt", ">", since)
    .where("channel", "!=", "portal")
    .execute();
  const onTheirWay = await db
    .selectFrom("message")
    .select(["id", "recipient", "channel", "queue"])
    .where("status", "=", "sending")
    .where("recipient", "in", recipients)
    .execute();
  const keyOf = (each: Pick<Claimed, "recipient" | "channel" | "queue">) =>
    `${each.channel} ${each.queue} ${each.recipient}`;
  const sentAt = Map.groupBy(sent, keyOf);
  const going = Map.groupBy(onTheirWay, keyOf);
  return (message) => {
    if (message.channel === "portal") return now;
    const key = keyOf(message);
    const ahead = (going.get(key) ?? []).filter(({ id }) => id < message.id);
    const times = [
      ...(sentAt.get(key) ?? []).flatMap((each) => each.sentAt ?? []),
      ...ahead.map(() => now),
    ];
    return whenThereIsRoom(sendingLimits[message.channel][message.queue], times, now);
  };
}
