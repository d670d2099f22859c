import type { Db } from "#db/connect.ts";
import type { PlacementTable } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { Conflict, Invalid } from "../errors.ts";
import { placementEntry } from "../placement/placement-move.server.ts";
import { openPlacementToChange } from "../placement/placement-scope.queries.server.ts";
import type { ContactActor, EmployerActor } from "../policy.ts";
import { daysProblem, weekProblem } from "./fewer-days.ts";

type EmployerSide = Context<EmployerActor | ContactActor>;
interface Week {
  placementId: string;
  /** Its Monday. */
  weekOf: string;
}

async function openWeek(trx: Db, ctx: EmployerSide, week: Week): Promise<PlacementTable> {
  const { placement } = await openPlacementToChange(trx, ctx, week.placementId, "fewerDays.report");
  if (placement.status === "agreed")
    throw new Conflict("This job has not begun yet. You can tell us of its weeks from then on.");
  return placement;
}

/** One number for a week, told anew when it was wrong. The same number twice is the same as once. */
export async function reportDays(ctx: EmployerSide, told: Week & { days: number }): Promise<void> {
  const { placementId, weekOf, days } = told;
  await ctx.db.transaction().execute(async (trx) => {
    const placement = await openWeek(trx, ctx, told);
    const week = weekProblem(weekOf, placement.startsOn, dateOf(ctx.now));
    if (week) throw new Invalid(week, { weekOf: [week] });
    const number = daysProblem(days);
    if (number) throw new Invalid(number, { days: [number] });
    const by = { reportedByName: ctx.actor.name, reportedAt: ctx.now };
    const written = await trx
      .insertInto("fewerDays")
      .values({ id: ctx.newId(), placementId, weekOf, days, ...by })
      .onConflict((same) =>
        same
          .columns(["placementId", "weekOf"])
          .doUpdateSet({ days, ...by })
          .where("fewerDays.days", "!=", days),
      )
      .executeTakeFirst();
    if (written.numInsertedOrUpdatedRows === 0n) return;
    const detail = `${days} in the week of ${weekOf}`;
    await record(trx, ctx, { ...placementEntry("reportDays", placement), detail });
  });
}

/** A report that should not have been made. The audit keeps that there was one. */
export async function takeBackDays(ctx: EmployerSide, week: Week): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const placement = await openWeek(trx, ctx, week);
    const gone = await trx
      .deleteFrom("fewerDays")
      .where("placementId", "=", week.placementId)
      .where("weekOf", "=", week.weekOf)
      .executeTakeFirst();
    if (gone.numDeletedRows === 0n) return;
    const detail = `the week of ${week.weekOf}`;
    await record(trx, ctx, { ...placementEntry("takeBackDays", placement), detail });
  });
}
