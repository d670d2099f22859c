import { sql } from "kysely";
import { addDays, dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import type { StaffActor } from "../policy.ts";
import type { Task } from "../task.ts";
import { safeChannelLabels } from "./participant.ts";
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
    // A literal, so that the index of these messages serves; each is about one person and says nothing else.
    .where("m.name", "=", sql.lit("staff.tellParticipant"))
    .where(
      "m.data",
      "in",
      mine.map(({ id }) => JSON.stringify({ participantId: id })),
    )
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

/** The same as lines of what needs them, each settled by one press. */
export async function listTellingTasks(ctx: Context<StaffActor>): Promise<Task[]> {
  const tellings = await listTellings(ctx);
  return tellings.map(({ participantId, chosenName, safeChannel, safeWhen, since }) => ({
    title: `Tell ${chosenName} yourself`,
    to: `/specialist/participants/${participantId}`,
    detail: [
      "There is news on their page, and email is not their safe way.",
      `${safeChannelLabels[safeChannel]}.`,
      safeWhen && `When it is safe: ${safeWhen}`,
    ]
      .filter(Boolean)
      .join(" "),
    since,
    act: {
      label: "I have told them",
      to: "/specialist",
      intent: "told",
      fields: { participantId },
    },
  }));
}
