import type { Db } from "#db/connect.ts";
import type { PlacementTable } from "#db/tables.ts";
import type { Context } from "../context.ts";
import { reviewDueOn, reviewWeeks } from "./in-work-review.ts";

/**
 * Writes down the reviews of a job when support at work begins, by the weeks of the specialist's area as they are today.
 * Called in that transaction.
 */
export async function planReviews(
  trx: Db,
  ctx: Pick<Context, "newId">,
  placement: Pick<PlacementTable, "id" | "pathway" | "supportFrom" | "specialistId">,
): Promise<void> {
  const { id: placementId, pathway, supportFrom, specialistId } = placement;
  const own = await trx
    .selectFrom("reviewWeek")
    .innerJoin("staff", "staff.areaId", "reviewWeek.areaId")
    .select("reviewWeek.week")
    .where("staff.id", "=", specialistId)
    .where("reviewWeek.pathway", "=", pathway)
    .orderBy("reviewWeek.week")
    .execute();
  const weeks = own.length > 0 ? own.map(({ week }) => week) : reviewWeeks[pathway];
  await trx
    .insertInto("inWorkReview")
    .values(
      weeks.map((week) => ({
        id: ctx.newId(),
        placementId,
        week,
        dueOn: reviewDueOn(supportFrom, week),
        outcome: "",
        closedAt: null,
        closedByStaffId: null,
      })),
    )
    .execute();
}
