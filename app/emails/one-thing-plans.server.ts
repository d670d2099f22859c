import type { Db } from "#db/connect.ts";
import type { EmailLinkTable } from "#db/tables.ts";
import { type Planned, send } from "./plans.server.ts";

/** To whom the earlier link went, about what it opened. */
export async function freshReaderLink(
  db: Db,
  {
    purpose,
    subjectId: id,
    accountId,
  }: Pick<EmailLinkTable, "purpose" | "subjectId" | "accountId">,
): Promise<Planned[]> {
  if (!id) return [];
  const isJob = purpose === "openJob";
  const about: Record<string, string> = isJob ? { placementId: id } : { introductionId: id };
  if (accountId) return send("employer.readerLink", [`account:${accountId}`], about);
  const { participantId } = await db
    .selectFrom(isJob ? "placement" : "introduction")
    .select("participantId")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return send("participant.readerLink", [`participant:${participantId}`], about);
}
