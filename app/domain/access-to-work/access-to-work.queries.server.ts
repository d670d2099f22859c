import type { Db } from "#db/connect.ts";
import type { PlanLineTable } from "#db/tables.ts";
import type { PlanRow } from "../adjustment-plan/adjustment-plan.queries.server.ts";
import { type FundableLine, nothingTracked, type Tracked } from "./access-to-work.ts";

export type AccessToWorkLine = PlanLineTable & FundableLine;
type Kept = Tracked & { startedOn: string | null };

/** How far each plan's application is, by the plans' ids. For plans that the reader may see. */
export async function trackedOf(
  db: Db,
  planIds: readonly string[],
): Promise<(planId: string) => Kept> {
  const rows = await db
    .selectFrom("accessToWork")
    .select(["planId", "startedOn", "appliedOn", "decidedOn", "decision", "paidOn"])
    .where("planId", "in", planIds.length > 0 ? [...planIds] : [""])
    .execute();
  return (planId) =>
    rows.find((row) => row.planId === planId) ?? { ...nothingTracked, startedOn: null };
}

/** Lines with what somebody said of them here. */
export async function withAsks(
  db: Db,
  lines: readonly PlanLineTable[],
): Promise<AccessToWorkLine[]> {
  const said = await db
    .selectFrom("accessToWorkLine")
    .select(["planLineId", "ask", "costPence"])
    .where("planLineId", "in", lines.length > 0 ? lines.map(({ id }) => id) : [""])
    .execute();
  return lines.map((line) => {
    const found = said.find(({ planLineId }) => planLineId === line.id);
    return { ...line, ask: found?.ask ?? null, costPence: found?.costPence ?? null };
  });
}

/** The first day in the job: as the job says, or as somebody gave it who was at work before the plan. */
export const firstDayOf = (
  { kind, startsOn }: PlanRow,
  { startedOn }: { startedOn: string | null },
): string | null => (kind === "employee" ? startedOn : startsOn);

export const hasJob = ({ kind, startsOn }: PlanRow): boolean =>
  kind === "employee" || startsOn !== null;
