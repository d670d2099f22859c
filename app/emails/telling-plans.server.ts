import type { Events } from "#app/domain/outbox/outbox.ts";
import type { Db } from "#db/connect.ts";
import { type Planned, participant, placement, send } from "./plans.server.ts";
import { employerSideOf, staffMember } from "./recipients.server.ts";
import type { MessageName } from "./registry.ts";

const personOf = (db: Db, placementId: string) =>
  db
    .selectFrom("placement")
    .innerJoin("participant", "participant.id", "placement.participantId")
    .select(["participant.id", "participant.specialistId", "placement.employerId"])
    .select("placement.contactEmail")
    .where("placement.id", "=", placementId)
    .executeTakeFirstOrThrow();

/** Whoever wrote it down knows; a specialist whose cover did is told. */
async function toSpecialist(
  db: Db,
  name: MessageName,
  { placementId, byStaffId }: { placementId: string; byStaffId: string },
): Promise<Planned[]> {
  const { specialistId } = await personOf(db, placementId);
  return specialistId === byStaffId
    ? []
    : send(name, await staffMember(db, specialistId), { placementId });
}

/** The person is asked whether the employer may know; the employer hears nothing. */
export async function placementBegun(
  db: Db,
  event: Events["placement.begun"] | Events["placement.askedAgain"],
): Promise<Planned[]> {
  const { placementId } = event;
  return [
    ...(await placement({ participant: "participant.somethingToDecide" })(db, { placementId })),
    ...(await toSpecialist(db, "staff.placement", event)),
  ];
}

export async function tellingDecided(
  db: Db,
  { placementId, decision, byStaffId, saidOn }: Events["placement.tellingDecided"],
): Promise<Planned[]> {
  const { id } = await personOf(db, placementId);
  const wrote = await toSpecialist(db, "staff.tellingDecided", { placementId, byStaffId });
  if (byStaffId === "") return wrote;
  const data = { placementId, decision, saidOn };
  return [...(await participant(db, id, "participant.decisionRecorded", data)), ...wrote];
}

/** To who speaks for the employer without an account, while the job is open to it. */
export const toContact =
  (name: MessageName) =>
  async (
    db: Db,
    { placementId }: { placementId: string; employerId?: string },
  ): Promise<Planned[]> => {
    const { employerId } = await personOf(db, placementId);
    const side = await employerSideOf(db, placementId);
    const contact = side.filter((recipient) => recipient.startsWith("address:"));
    return send(name, contact, { placementId, employerId });
  };

/** Its owners invite whom they know. */
export async function inviteAsked(
  db: Db,
  { placementId, employerId }: Events["employer.inviteAsked"],
): Promise<Planned[]> {
  const owners = await db
    .selectFrom("employerMember as member")
    .innerJoin("account", "account.id", "member.accountId")
    .select("account.id")
    .where("member.employerId", "=", employerId)
    .where("member.role", "=", "owner")
    .where("member.removedAt", "is", null)
    .where("account.closedAt", "is", null)
    .execute();
  return send(
    "employer.contactAsksToJoin",
    owners.map(({ id }) => `account:${id}` as const),
    { placementId },
  );
}
