import type { Db } from "#db/connect.ts";
import type { Pathway } from "#db/tables.ts";
import { reviewWeeks } from "./in-work-review.ts";

export type AreaWeeks = Record<Pathway, { weeks: readonly number[]; isOwn: boolean }>;

/** The weeks that an area looks back at: its own, or the portal's where it keeps none. */
export async function findReviewWeeks(db: Db, areaId: string): Promise<AreaWeeks> {
  const rows = await db
    .selectFrom("reviewWeek")
    .select(["pathway", "week"])
    .where("areaId", "=", areaId)
    .orderBy("week")
    .execute();
  const of = (pathway: Pathway) => {
    const own = rows.filter((row) => row.pathway === pathway).map(({ week }) => week);
    return own.length > 0
      ? { weeks: own, isOwn: true }
      : { weeks: reviewWeeks[pathway], isOwn: false };
  };
  return { outOfWork: of("outOfWork"), retention: of("retention") };
}
