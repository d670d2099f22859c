import type { Db } from "#db/connect.ts";
import type { PlacementTable } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import { addDays, dateOf, dayInWords } from "../calendar/calendar.ts";
import { addWorkingDays } from "../calendar/working-days.server.ts";
import type { Context } from "../context.ts";
import { Conflict, Forbidden, Invalid, NotFound } from "../errors.ts";
import { requirePlainWords } from "../introduction/introduction-guard.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import { placementEntry } from "../placement/placement-move.server.ts";
import { openPlacementToChange } from "../placement/placement-scope.queries.server.ts";
import type { StaffActor } from "../policy.ts";
import { lastDayOfWeek, reviewOpensOn } from "./in-work-review.ts";
import { findReviewWeeks } from "./in-work-review-weeks.queries.server.ts";

/**
 * Writes down the reviews of a job when support at work begins, by the weeks of the specialist's area as they are today.
 * Called in that transaction. Each falls due on the last working day of its week. Of weeks that are over already,
 * because the start was written down late, only the latest is planned: nobody is asked about several at once.
 */
export async function planReviews(
  trx: Db,
  ctx: Pick<Context, "now" | "newId">,
  placement: Pick<PlacementTable, "id" | "pathway" | "supportFrom" | "specialistId">,
): Promise<void> {
  const { id: placementId, pathway, supportFrom, specialistId } = placement;
  const { id: areaId, nation } = await trx
    .selectFrom("staff")
    .innerJoin("area", "area.id", "staff.areaId")
    .select(["area.id", "area.nation"])
    .where("staff.id", "=", specialistId)
    .executeTakeFirstOrThrow();
  const weeks = await findReviewWeeks(trx, areaId);
  const planned = weeks[pathway].weeks.map((week) => ({
    week,
    dueOn: addWorkingDays(addDays(lastDayOfWeek(supportFrom, week), 1), -1, nation),
  }));
  const today = dateOf(ctx.now);
  const over = planned.filter(({ dueOn }) => dueOn < today).length;
  const values = planned.slice(Math.max(0, over - 1)).map((review) => ({
    ...review,
    id: ctx.newId(),
    placementId,
    outcome: "",
    closedAt: null,
    closedByStaffId: null,
  }));
  await trx
    .insertInto("inWorkReview")
    .values(values)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/**
 * Takes a review in hand: two who answer, or close it, at once wait for each other here. A write that changes nothing
 * takes the row's lock on both databases.
 * @throws NotFound, and Conflict when it is closed or its week has not come
 */
export async function takeReview(
  trx: Db,
  ctx: Pick<Context, "now">,
  placementId: string,
  reviewId: string,
) {
  await trx
    .updateTable("inWorkReview")
    .set((eb) => ({ outcome: eb.ref("outcome") }))
    .where("id", "=", reviewId)
    .where("placementId", "=", placementId)
    .execute();
  const review = await trx
    .selectFrom("inWorkReview")
    .selectAll()
    .where("id", "=", reviewId)
    .where("placementId", "=", placementId)
    .executeTakeFirst();
  if (!review) throw new NotFound();
  if (review.closedAt !== null)
    throw new Conflict("This review is closed. What was agreed stands on its page.");
  const opensOn = reviewOpensOn(review.dueOn);
  if (dateOf(ctx.now) < opensOn)
    throw new Conflict(`This review can be answered from ${dayInWords(opensOn)} on.`);
  return review;
}

/** Takes back the links of mails that wait in somebody's mailbox: of one side that has answered, or of both. */
export async function withdrawLinks(
  trx: Db,
  ctx: Pick<Context, "now">,
  reviewId: string,
  side?: "participant" | "employer",
): Promise<void> {
  let links = trx
    .updateTable("emailLink")
    .set({ revokedAt: ctx.now })
    .where("purpose", "=", "answerReview")
    .where("subjectId", "=", reviewId)
    .where("usedAt", "is", null)
    .where("revokedAt", "is", null);
  if (side) links = links.where("payload", "=", JSON.stringify({ side }));
  await links.execute();
}

/** Ends a review with what was agreed. All three read it, so it says no more than an employer needs. */
export async function closeReview(
  ctx: Context<StaffActor>,
  { placementId, reviewId, ...agreed }: { placementId: string; reviewId: string; words: string },
): Promise<void> {
  const words = agreed.words.trim();
  if (words === "") throw new Invalid("Say what you agreed.", { words: ["Say what you agreed."] });
  await ctx.db.transaction().execute(async (trx) => {
    const { placement } = await openPlacementToChange(trx, ctx, placementId, "placement.support");
    requirePlainWords([words]);
    await takeReview(trx, ctx, placementId, reviewId);
    await trx
      .updateTable("inWorkReview")
      .set({ outcome: words, closedAt: ctx.now, closedByStaffId: ctx.actor.staffId })
      .where("id", "=", reviewId)
      .execute();
    await withdrawLinks(trx, ctx, reviewId);
    await record(trx, ctx, { ...placementEntry("closeReview", placement), detail: reviewId });
    await tell(trx, ctx, "review.closed", { placementId, reviewId });
  });
}

/** The weeks of a lead's area for jobs that begin from now on. An empty list brings the portal's own back. */
export async function setReviewWeeks(
  ctx: Context<StaffActor>,
  weeks: Record<"outOfWork" | "retention", readonly number[]>,
): Promise<void> {
  const { areaId, role } = ctx.actor;
  if (role !== "lead") throw new Forbidden();
  await ctx.db.transaction().execute(async (trx) => {
    // Two leads at once wait for each other.
    await trx
      .updateTable("area")
      .set((eb) => ({ name: eb.ref("name") }))
      .where("id", "=", areaId)
      .execute();
    await trx.deleteFrom("reviewWeek").where("areaId", "=", areaId).execute();
    const rows = (["outOfWork", "retention"] as const).flatMap((pathway) =>
      weeks[pathway].map((week) => ({ areaId, pathway, week })),
    );
    if (rows.length > 0) await trx.insertInto("reviewWeek").values(rows).execute();
    await record(trx, ctx, {
      action: "area.setReviewWeeks",
      subjectKind: "area",
      subjectId: areaId,
      detail: rows.map(({ pathway, week }) => `${pathway} ${week}`).join(", "),
    });
  });
}
