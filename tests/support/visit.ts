import type { Db } from "#db/connect.ts";
import type { VisitTable } from "#db/tables.ts";
import { newId, today } from "./place.ts";

/** A visit that was kept, of an hour, as it stands in its table. */
export async function aVisit(
  db: Db,
  { placementId, priya }: { placementId: string; priya: { staffId: string } },
  more: Partial<VisitTable> = {},
): Promise<string> {
  const id = newId();
  await db
    .insertInto("visit")
    .values({
      id,
      placementId,
      staffId: priya.staffId,
      visitedOn: today.slice(0, 10),
      way: "atWork",
      withWhom: "participant",
      minutes: 60,
      workedOn: "",
      nextStep: "",
      nextOn: null,
      nextAt: null,
      nextWay: null,
      recordedAt: today,
      changedAt: null,
      ...more,
    })
    .execute();
  return id;
}
