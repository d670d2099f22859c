import type { Events } from "#app/domain/outbox/outbox.ts";
import type { Db } from "#db/connect.ts";
import { type Planned, send } from "./plans.server.ts";
import type { Recipient } from "./recipients.server.ts";

/** To the one reader whose day it is, as what they are: with both parts, as staff. */
export async function digestDue(
  db: Db,
  { recipient, digestId }: Events["digest.due"],
): Promise<Planned[]> {
  const to = [recipient as Recipient];
  if (recipient.startsWith("participant:")) return send("participant.digest", to, { digestId });
  const staff = await db
    .selectFrom("staff")
    .select("id")
    .where("accountId", "=", recipient.replace("account:", ""))
    .where("closedAt", "is", null)
    .executeTakeFirst();
  return send(staff ? "staff.digest" : "employer.digest", to, { digestId });
}
