import type { Db } from "#db/connect.ts";
import type { Feeling, PlacementTable } from "#db/tables.ts";
import { aJobAhead, type JobAhead } from "./job-ahead.ts";
import { newId, today } from "./place.ts";

/** Amara has worked at Bramble Kitchens since Monday 5 January: today is in week 8 of the support. */
export async function aJobUnderWay(db: Db, more: Partial<PlacementTable> = {}): Promise<JobAhead> {
  const job = await aJobAhead(db);
  const since = "2026-01-05";
  await db
    .updateTable("placement")
    .set({
      status: "started",
      startsOn: since,
      supportFrom: since,
      supportUntil: "2026-12-31",
      ...more,
    })
    .where("id", "=", job.placementId)
    .execute();
  return job;
}

type Of = Pick<JobAhead, "placementId">;

export async function aReview(db: Db, { placementId }: Of, week: number, dueOn: string) {
  const id = newId();
  await db
    .insertInto("inWorkReview")
    .values({
      id,
      placementId,
      week,
      dueOn,
      outcome: "",
      closedAt: null,
      closedByStaffId: null,
    })
    .execute();
  return id;
}

/** How one side answered a review, in words that stand nowhere else. */
export async function anAnswer(
  db: Db,
  reviewId: string,
  side: "participant" | "employer",
  feeling: Feeling = "notWell",
  answeredAt = today,
) {
  await db
    .insertInto("reviewAnswer")
    .values({
      reviewId,
      side,
      feeling,
      goesWell: "",
      toChange: "The turnips outnumber us.",
      wouldHelp: "",
      sharedAt: null,
      answeredAt,
      answeredByName: "Somebody",
      accountId: null,
      recordedByStaffId: null,
      saidWords: null,
      saidHow: null,
      saidOn: null,
    })
    .execute();
}

/** What somebody told their specialist alone. */
export async function aPrivateNote(
  db: Db,
  { placementId }: Of,
  feeling: Feeling = "notWell",
  writtenAt = today,
) {
  const id = newId();
  await db
    .insertInto("privateNote")
    .values({
      id,
      placementId,
      reviewId: null,
      feeling,
      words: "The turnips outnumber us.",
      recordedByStaffId: null,
      saidHow: null,
      saidOn: null,
      writtenAt,
    })
    .execute();
  return id;
}
