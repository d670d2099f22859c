import { findAway } from "#app/domain/absence/absence.queries.server.ts";
import { dateOf } from "#app/domain/calendar/calendar.ts";
import type { Db } from "#db/connect.ts";
import type { Planned } from "./plans.server.ts";

/**
 * What an adviser who is away would hear of a request, whoever covers for them hears too. Not of a request about an
 * introduced person, which nobody but that person's own specialist may read.
 */
export async function withCover(db: Db, planned: Planned[], now: string): Promise<Planned[]> {
  const added: Planned[] = [];
  for (const message of planned) {
    const { adviceRequestId } = message.data;
    if (!adviceRequestId || !message.name.startsWith("staff.")) continue;
    const about = await db
      .selectFrom("adviceRequest as request")
      .innerJoin("staff", "staff.id", "request.staffId")
      .select(["request.staffId", "staff.accountId"])
      .where("request.id", "=", adviceRequestId)
      .where("request.kind", "!=", "introduction")
      .executeTakeFirst();
    if (!about || message.recipient !== `account:${about.accountId}`) continue;
    const away = await findAway(db, about.staffId, dateOf(now));
    if (away) added.push({ ...message, recipient: `account:${away.coverAccountId}` });
  }
  const known = new Set(planned.map(({ name, recipient }) => `${name} ${recipient}`));
  return [...planned, ...added.filter(({ name, recipient }) => !known.has(`${name} ${recipient}`))];
}
