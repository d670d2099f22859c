import { textableNumber } from "#app/domain/delivery/phone-number.server.ts";
import type { Db } from "#db/connect.ts";
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
      for (const recipient of await staffMember(db, person.specialistId))
        inSafeWays.push({
          name: "staff.tellParticipant",
          recipient,
          data: { participantId: person.id },
          channel: "email",
          heldUntil: null,
        });
  }
  return inSafeWays;
}
