import type { Events } from "#app/domain/outbox/outbox.ts";
import type { Db } from "#db/connect.ts";
import { type Planned, send } from "./plans.server.ts";

/** To the colleague that the earlier link went to, and to nobody else. */
export async function freshStillOpenLink(
  db: Db,
  { vacancyId, linkId }: Events["vacancy.stillOpenLinkAsked"],
): Promise<Planned[]> {
  const link = await db
    .selectFrom("emailLink")
    .select("accountId")
    .where("id", "=", linkId)
    .executeTakeFirst();
  if (!link?.accountId) return [];
  return send("employer.stillOpenLink", [`account:${link.accountId}`], { vacancyId });
}
