import { textableNumber } from "#app/domain/delivery/phone-number.server.ts";
import { findReached, readRecipient } from "#app/domain/delivery/reader.queries.server.ts";
import type { Db } from "#db/connect.ts";
import { type Planned, send } from "./plans.server.ts";
import type { Placed } from "./preferences.server.ts";
import { staffMember } from "./recipients.server.ts";

const prefix = "participant:";

/**
 * What is for a participant goes in the way that is safe for them, whatever else was chosen: as a text message, where that
 * is it. Whom nothing reaches safely from here hears it from their specialist, who is asked to.
 */
export async function inSafeWay(db: Db, placed: Placed[], canText: boolean): Promise<Placed[]> {
  const ids = placed.flatMap(({ recipient }) =>
    recipient.startsWith(prefix) ? [recipient.slice(prefix.length)] : [],
  );
  if (ids.length === 0) return placed;
  const people = await db
    .selectFrom("participant")
    .select(["id", "safeChannel", "phone", "specialistId"])
    .where("id", "in", [...new Set(ids)])
    .execute();
  const inSafeWays: Placed[] = [];
  for (const message of placed) {
    const person = people.find(({ id }) => message.recipient === `${prefix}${id}`);
    if (person?.safeChannel !== "text" || message.channel === "portal") inSafeWays.push(message);
    else if (canText && textableNumber(person.phone))
      inSafeWays.push({ ...message, channel: "text" });
    else
      for (const told of await tellThem(db, person))
        inSafeWays.push({ ...told, channel: "email", heldUntil: null });
  }
  return inSafeWays;
}

const tellThem = async (
  db: Db,
  { id: participantId, specialistId }: { id: string; specialistId: string },
): Promise<Planned[]> =>
  send("staff.tellParticipant", await staffMember(db, specialistId), { participantId });

/**
 * What is planned in place of a message when its turn comes and it cannot go: a participant may have said meanwhile that
 * they are to be rung, or spoken to. Nothing, where somebody was reached, or is nobody's to support any more.
 */
export async function insteadOf(db: Db, recipient: string): Promise<Planned[]> {
  const { kind, id } = readRecipient(recipient);
  if (kind !== "participant" || (await findReached(db, recipient, "email"))) return [];
  const person = await db
    .selectFrom("participant")
    .select(["id", "specialistId"])
    .where("id", "=", id)
    .where("closedAt", "is", null)
    .executeTakeFirst();
  return person ? tellThem(db, person) : [];
}
