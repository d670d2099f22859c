import type { Events } from "#app/domain/outbox/outbox.ts";
import type { Db } from "#db/connect.ts";
import { type Planned, send } from "./plans.server.ts";

/** To whom the earlier link went, about what it opened. */
export async function freshReaderLink(
  db: Db,
  { linkId }: Events["oneThing.linkAsked"],
): Promise<Planned[]> {
  const link = await db
    .selectFrom("emailLink")
    .select(["purpose", "subjectId", "accountId"])
    .where("id", "=", linkId)
    .executeTakeFirst();
  const id = link?.subjectId;
  if (!link || !id) return [];
  const isJob = link.purpose === "openJob";
  const about: Record<string, string> = isJob ? { placementId: id } : { introductionId: id };
  if (link.accountId) return send("employer.readerLink", [`account:${link.accountId}`], about);
  const { participantId } = await db
    .selectFrom(isJob ? "placement" : "introduction")
    .select("participantId")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return send("participant.readerLink", [`participant:${participantId}`], about);
}
