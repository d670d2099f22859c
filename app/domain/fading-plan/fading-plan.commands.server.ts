import type { Db } from "#db/connect.ts";
import type { FadingPlanTable } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { Invalid } from "../errors.ts";
import { openPlacementToChange } from "../placement/placement-scope.queries.server.ts";
import type { StaffActor } from "../policy.ts";
import { plannedWeeksOf } from "./fading-plan.queries.server.ts";
import type { PlannedWeek } from "./fading-plan.ts";

export interface FadingPlanWords {
  naturalSupports: string;
  stepUpWhen: string;
  weeks: readonly PlannedWeek[];
}

/**
 * Writes the plan over the one that was on the page (`seen`, its `updatedAt`; empty for the first). Pressing twice is the
 * same as once.
 * @throws Invalid when nothing is planned, or somebody else changed the plan meanwhile: what was typed is kept.
 */
export async function writeFadingPlan(
  ctx: Context<StaffActor>,
  placementId: string,
  { weeks, naturalSupports, stepUpWhen }: FadingPlanWords,
  seen: string,
): Promise<void> {
  if (weeks.length === 0)
    throw new Invalid("Give the hours of at least one week.", {
      week1: ["Give the hours of at least one week."],
    });
  await ctx.db.transaction().execute(async (trx) => {
    const { placement } = await openPlacementToChange(trx, ctx, placementId, "placement.support");
    if (await isAsWritten(trx, placementId, { weeks, naturalSupports, stepUpWhen })) return;
    const words = {
      naturalSupports,
      stepUpWhen,
      staffId: ctx.actor.staffId,
      updatedAt: ctx.now,
    };
    const isWritten = await (seen === ""
      ? insertPlan(trx, { placementId, ...words })
      : replacePlan(trx, { placementId, ...words }, seen));
    if (!isWritten)
      throw new Invalid(
        "Somebody else changed this plan while you wrote. Open it in another window, and put the two together.",
      );
    await trx.deleteFrom("fadingWeek").where("placementId", "=", placementId).execute();
    await trx
      .insertInto("fadingWeek")
      .values(weeks.map(({ week, minutes }) => ({ placementId, week, plannedMinutes: minutes })))
      .execute();
    // Without the employer: nothing of theirs may ever lead here.
    await record(trx, ctx, {
      action: "fadingPlan.write",
      subjectKind: "placement",
      subjectId: placementId,
      participantId: placement.participantId,
    });
  });
}

async function isAsWritten(trx: Db, placementId: string, typed: FadingPlanWords) {
  const plan = await trx
    .selectFrom("fadingPlan")
    .select(["naturalSupports", "stepUpWhen"])
    .where("placementId", "=", placementId)
    .executeTakeFirst();
  if (plan?.naturalSupports !== typed.naturalSupports || plan.stepUpWhen !== typed.stepUpWhen)
    return false;
  const asText = (weeks: readonly PlannedWeek[]) =>
    weeks.map(({ week, minutes }) => `${week}:${minutes}`).join();
  return asText(await plannedWeeksOf(trx, placementId)) === asText(typed.weeks);
}

async function insertPlan(trx: Db, plan: FadingPlanTable): Promise<boolean> {
  const written = await trx
    .insertInto("fadingPlan")
    .values(plan)
    .onConflict((same) => same.doNothing())
    .executeTakeFirst();
  return written.numInsertedOrUpdatedRows !== 0n;
}

async function replacePlan(trx: Db, plan: FadingPlanTable, seen: string): Promise<boolean> {
  const written = await trx
    .updateTable("fadingPlan")
    .set(plan)
    .where("placementId", "=", plan.placementId)
    .where("updatedAt", "=", seen)
    .executeTakeFirst();
  return written.numUpdatedRows !== 0n;
}
