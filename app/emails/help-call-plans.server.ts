import type { Events } from "#app/domain/outbox/outbox.ts";
import type { Db } from "#db/connect.ts";
import { type Planned, placement, send } from "./plans.server.ts";
import { leadsOfTeam, staffMember } from "./recipients.server.ts";

/** The specialist, and whoever stood in when it was called; after support has ended the team's leads too. */
export async function helpCalled(
  db: Db,
  { placementId, helpCallId, coverStaffId, isAfterSupport }: Events["helpCall.made"],
): Promise<Planned[]> {
  const { specialistId, teamId } = await db
    .selectFrom("placement")
    .innerJoin("participant", "participant.id", "placement.participantId")
    .innerJoin("staff", "staff.id", "participant.specialistId")
    .select(["participant.specialistId", "staff.teamId"])
    .where("placement.id", "=", placementId)
    .executeTakeFirstOrThrow();
  const data = { placementId, helpCallId };
  const answering = [
    ...(await staffMember(db, specialistId)),
    ...(await staffMember(db, coverStaffId || null)),
  ];
  const leads = isAfterSupport === "yes" ? await leadsOfTeam(db, teamId) : [];
  return [
    ...send("staff.helpCalled", answering, data),
    ...send(
      "staff.helpCalled",
      leads.filter((lead) => !answering.includes(lead)),
      { ...data, toLead: "yes" },
    ),
  ];
}

/** The caller's side alone, without a word of what was said. */
export async function helpAnswered(
  db: Db,
  { placementId, helpCallId }: Events["helpCall.answered"],
): Promise<Planned[]> {
  const { side } = await db
    .selectFrom("helpCall")
    .select("side")
    .where("id", "=", helpCallId)
    .executeTakeFirstOrThrow();
  return side === "participant"
    ? placement({ participant: "participant.update" })(db, { placementId })
    : placement({ employer: "employer.helpAnswered" })(db, { placementId });
}
