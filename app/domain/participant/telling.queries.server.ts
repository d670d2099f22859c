import { addDays, dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import type { StaffActor } from "../policy.ts";
import { safeTimesInWords } from "./safe-times.ts";

/** News for somebody whom no email may reach: their specialist tells them by their safe way. */
export interface Telling {
  /** Every message that waits for this person: telling them once settles them all. */
  messageIds: string[];
  participantId: string;
  chosenName: string;
  safeChannel: "email" | "text" | "phone" | "inPerson";
  /** When it is safe, in words. */
  safeWhen: string;
  since: string;
}

const remembered = 30;

export async function listTellings({ db, actor, now }: Context<StaffActor>): Promise<Telling[]> {
  const mine = await db
    .selectFrom("participant")
    .select(["id", "chosenName", "safeChannel"])
    .select(["safeWhen", "safeDays", "safeFrom", "safeUntil"])
    .where("specialistId", "=", actor.staffId)
    .where("closedAt", "is", null)
    .execute();
  if (mine.length === 0) return [];
  const messages = await db
    .selectFrom("message as m")
    .leftJoin("auditEvent as a", (join) =>
      join
        .onRef("a.subjectId", "=", "m.id")
        .on("a.subjectKind", "=", "message")
        .on("a.action", "=", "participant.told"),
    )
    .select(["m.id", "m.data", "m.createdAt as since"])
    .where("m.name", "=", "staff.tellParticipant")
    .where("m.createdAt", ">=", addDays(dateOf(now), -remembered))
    .where("a.id", "is", null)
    .orderBy("m.createdAt")
    .execute();
  const people = new Map(mine.map((person) => [person.id, person]));
  const waiting = new Map<string, Telling>();
  for (const { id, data, since } of messages) {
    const { participantId = "" } = JSON.parse(data) as { participantId?: string };
    const person = people.get(participantId);
    if (!person) continue;
    const { chosenName, safeChannel } = person;
    const telling = waiting.get(participantId);
    if (telling) telling.messageIds.push(id);
    else
      waiting.set(participantId, {
        messageIds: [id],
        participantId,
        chosenName,
        safeChannel,
        safeWhen: safeTimesInWords(person),
        since,
      });
  }
  return [...waiting.values()];
}
