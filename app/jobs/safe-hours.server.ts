import { nextSafeInstant } from "#app/domain/participant/safe-times.ts";
import type { Db } from "#db/connect.ts";
import type { MessageTable } from "#db/tables.ts";

/** The instant from which a message may reach its recipient: `now`, but for a participant who said when it is safe. */
export async function whenSafe(
  db: Db,
  { recipient }: Pick<MessageTable, "recipient">,
  now: string,
): Promise<string> {
  if (!recipient.startsWith("participant:")) return now;
  const times = await db
    .selectFrom("participant")
    .select(["safeDays", "safeFrom", "safeUntil"])
    .where("id", "=", recipient.slice("participant:".length))
    .executeTakeFirst();
  return times ? nextSafeInstant(times, now) : now;
}
