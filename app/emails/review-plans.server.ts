import type { Events } from "#app/domain/outbox/outbox.ts";
import type { Db } from "#db/connect.ts";
import { type Planned, participant, send } from "./plans.server.ts";
import { employerSideOf, staffMember } from "./recipients.server.ts";
import type { MessageName } from "./registry.ts";

const personOf = (db: Db, placementId: string) =>
  db
    .selectFrom("placement")
    .innerJoin("participant", "participant.id", "placement.participantId")
    .select(["participant.id", "participant.specialistId"])
    .where("placement.id", "=", placementId)
    .executeTakeFirstOrThrow();

/** One side of a review is asked: each colleague by a link of their own, a participant in their safe way. */
export const review =
  (toParticipant: MessageName, toEmployer: MessageName) =>
  async (db: Db, data: Events["review.asked"]): Promise<Planned[]> => {
    if (data.side === "employer")
      return send(toEmployer, await employerSideOf(db, data.placementId), data);
    const { id } = await personOf(db, data.placementId);
    return participant(db, id, toParticipant, data);
  };

/** Both sides may read what was agreed. */
export async function reviewClosed(db: Db, data: Events["review.closed"]): Promise<Planned[]> {
  const { id } = await personOf(db, data.placementId);
  return [
    ...(await participant(db, id, "participant.update", { placementId: data.placementId })),
    ...send("employer.reviewClosed", await employerSideOf(db, data.placementId), data),
  ];
}

/** To their specialist alone, and to whoever stands in for them. */
export async function privateNote(
  db: Db,
  { placementId }: Events["privateNote.written"],
): Promise<Planned[]> {
  const { specialistId } = await personOf(db, placementId);
  return send("staff.privateNote", await staffMember(db, specialistId), { placementId });
}
