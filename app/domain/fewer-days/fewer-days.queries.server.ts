import type { FewerDaysTable } from "#db/tables.ts";
import type { Context } from "../context.ts";
import { openPlacement } from "../placement/placement-scope.queries.server.ts";

export type ReportedDays = Pick<
  FewerDaysTable,
  "weekOf" | "days" | "reportedByName" | "reportedAt"
>;

/** What was told of the days worked, the latest week first. Each of the three sides reads it; a lead does not. */
export async function listReportedDays(ctx: Context, placementId: string): Promise<ReportedDays[]> {
  await openPlacement(ctx.db, ctx, placementId, "placement.read");
  return ctx.db
    .selectFrom("fewerDays")
    .select(["weekOf", "days", "reportedByName", "reportedAt"])
    .where("placementId", "=", placementId)
    .orderBy("weekOf", "desc")
    .execute();
}
