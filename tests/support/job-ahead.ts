import type { ContactActor } from "#app/domain/policy.ts";
import type { Db } from "#db/connect.ts";
import { agreeOnJob } from "#tests/access/town.ts";
import { aPlace, newId, type Place, today } from "./place.ts";

/** The day that somebody is to start in these tests: a Monday, nineteen days ahead. */
export const firstDay = "2026-03-16";

/** Amara is to start at Bramble Kitchens, with Priya beside her. */
export async function aJobAhead(db: Db, startsOn = firstDay) {
  const place = await aPlace(db);
  const introductionId = await agreeOnJob(
    db,
    { vacancyId: place.job, participant: place.amara, specialist: place.priya },
    place.bramble.owner,
    startsOn,
  );
  const { id: placementId } = await db
    .selectFrom("placement")
    .select("id")
    .where("introductionId", "=", introductionId)
    .executeTakeFirstOrThrow();
  const contact: ContactActor = {
    kind: "contact",
    name: "Ines Webb",
    placementId,
    employerId: place.bramble.employerId,
  };
  return { ...place, introductionId, placementId, contact };
}
export type JobAhead = Awaited<ReturnType<typeof aJobAhead>>;

/** From today Dan stands in for Priya. */
export async function priyaIsAway(db: Db, { priya, dan }: Pick<Place, "priya" | "dan">) {
  await db
    .insertInto("staffAbsence")
    .values({
      id: newId(),
      staffId: priya.staffId,
      fromOn: today.slice(0, 10),
      untilOn: "2026-03-31",
      coverStaffId: dan.staffId,
      createdAt: today,
      cancelledAt: null,
    })
    .execute();
}
