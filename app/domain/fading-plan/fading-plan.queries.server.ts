import type { Db } from "#db/connect.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { goesOn, supportWeek } from "../placement/placement.ts";
import { openPlacement } from "../placement/placement-scope.queries.server.ts";
import { type PlannedAgainstGiven, type PlannedWeek, plannedAgainstGiven } from "./fading-plan.ts";

export interface FadingPlan {
  naturalSupports: string;
  stepUpWhen: string;
  writtenBy: string;
  updatedAt: string;
  weeks: PlannedWeek[];
}
export interface Support extends PlannedAgainstGiven {
  placement: {
    id: string;
    nameUsed: string;
    jobTitle: string;
    employerName: string;
    supportFrom: string;
    goesOn: boolean;
  };
  /** The week of support that today falls in; null before it begins and once the job has ended. */
  weekNow: number | null;
  /** Null: none is written yet. */
  plan: FadingPlan | null;
}

/** Support planned and given in a placement. @throws NotFound, and Forbidden for a lead */
export async function findSupport(
  ctx: Pick<Context, "db" | "actor" | "now">,
  placementId: string,
): Promise<Support> {
  const { placement } = await openPlacement(ctx.db, ctx, placementId, "placement.readSupport");
  const { name } = await ctx.db
    .selectFrom("employer")
    .select("name")
    .where("id", "=", placement.employerId)
    .executeTakeFirstOrThrow();
  const plan = await planOf(ctx.db, placementId);
  const visits = await ctx.db
    .selectFrom("visit")
    .select(["visitedOn", "minutes"])
    .where("placementId", "=", placementId)
    .execute();
  const today = dateOf(ctx.now);
  const isOn = goesOn(placement);
  const { id, nameUsed, jobTitle, supportFrom } = placement;
  const until = isOn ? null : (placement.endedOn ?? dateOf(placement.updatedAt));
  const week = supportWeek(supportFrom, today);
  return {
    placement: { id, nameUsed, jobTitle, employerName: name, supportFrom, goesOn: isOn },
    weekNow: isOn && week > 0 ? week : null,
    plan,
    ...plannedAgainstGiven(plan?.weeks ?? [], visits, { supportFrom, today, until }),
  };
}

async function planOf(db: Db, placementId: string): Promise<FadingPlan | null> {
  const plan = await db
    .selectFrom("fadingPlan")
    .innerJoin("staff", "staff.id", "fadingPlan.staffId")
    .innerJoin("account", "account.id", "staff.accountId")
    .select(["fadingPlan.naturalSupports", "fadingPlan.stepUpWhen", "fadingPlan.updatedAt"])
    .select("account.name as writtenBy")
    .where("fadingPlan.placementId", "=", placementId)
    .executeTakeFirst();
  return plan ? { ...plan, weeks: await plannedWeeksOf(db, placementId) } : null;
}

/** Of a placement that the caller has opened. */
export const plannedWeeksOf = (db: Db, placementId: string): Promise<PlannedWeek[]> =>
  db
    .selectFrom("fadingWeek")
    .select(["week", "plannedMinutes as minutes"])
    .where("placementId", "=", placementId)
    .orderBy("week")
    .execute();
