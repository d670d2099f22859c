import { findAway } from "#app/domain/absence/absence.queries.server.ts";
import { dateOf } from "#app/domain/calendar/calendar.ts";
import type { Db } from "#db/connect.ts";
import type { Planned } from "./plans.server.ts";

/**
 * What somebody of the staff who is away would hear, whoever covers for them hears too: about a request for advice, and
 * about a job of somebody they support.
 */
export async function withCover(db: Db, planned: Planned[], now: string): Promise<Planned[]> {
  const added: Planned[] = [];
  for (const message of planned) {
    if (!message.name.startsWith("staff.")) continue;
    const about = await aboutWhat(db, message.data);
    if (!about || message.recipient !== `account:${about.accountId}`) continue;
    const away = await findAway(db, about.staffId, dateOf(now));
    if (away) added.push({ ...message, recipient: `account:${away.coverAccountId}` });
  }
  const known = new Set(planned.map(({ name, recipient }) => `${name} ${recipient}`));
  return [...planned, ...added.filter(({ name, recipient }) => !known.has(`${name} ${recipient}`))];
}

/** Whose it is to act. Not of a request about an introduced person: nobody but their own specialist may read that. */
async function aboutWhat(db: Db, { adviceRequestId, placementId }: Planned["data"]) {
  if (adviceRequestId)
    return db
      .selectFrom("adviceRequest as request")
      .innerJoin("staff", "staff.id", "request.staffId")
      .select(["staff.id as staffId", "staff.accountId"])
      .where("request.id", "=", adviceRequestId)
      .where("request.kind", "!=", "introduction")
      .executeTakeFirst();
  if (placementId)
    return db
      .selectFrom("placement")
      .innerJoin("participant", "participant.id", "placement.participantId")
      .innerJoin("staff", "staff.id", "participant.specialistId")
      .select(["staff.id as staffId", "staff.accountId"])
      .where("placement.id", "=", placementId)
      .executeTakeFirst();
  return undefined;
}
