import type { Db } from "#db/connect.ts";
import { type Planned, placement } from "./plans.server.ts";

/**
 * A job has ended: the person and their specialist hear that there is news. The employer is asked kindly for its own
 * view, unless it was the employer who recorded the end, or it may not know of the placement at all.
 */
export async function jobEnded(db: Db, data: { placementId: string }): Promise<Planned[]> {
  const row = await db
    .selectFrom("placement")
    .leftJoin("jobEnding", (on) =>
      on.onRef("jobEnding.placementId", "=", "placement.id").on("jobEnding.side", "=", "employer"),
    )
    .select(["placement.openedToEmployerAt", "jobEnding.side"])
    .where("placement.id", "=", data.placementId)
    .executeTakeFirstOrThrow();
  const asksEmployer = row.openedToEmployerAt !== null && row.side === null;
  return placement({
    participant: "participant.update",
    specialist: "staff.placement",
    ...(asksEmployer && { employer: "employer.jobEnded" as const }),
  })(db, data);
}
