import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { findWaitingSince } from "../help-call/help-call-tasks.queries.server.ts";
import { listPlacements } from "../placement/placement.queries.server.ts";
import { type PlacementStatus, supportWeek } from "../placement/placement.ts";
import type { StaffActor } from "../policy.ts";
import { rulesForLead, type WarningRule } from "./early-warning.ts";
import { readOpenWarnings } from "./warning-facts.queries.server.ts";

export interface LeadPlacement {
  id: string;
  nameUsed: string;
  status: PlacementStatus;
  /** The week of support; null before it begins. */
  week: number | null;
  supportUntil: string;
  rules: WarningRule[];
  /** Since when a call for help waits. */
  helpSince: string | null;
}

/**
 * The people in work of the teams somebody leads: names, states and dates, which rules are open since before this week,
 * and whether a call for help waits. By name, whatever is open: an order by what arose would tell when it did.
 */
export async function listLeadPlacements(ctx: Context<StaffActor>): Promise<LeadPlacement[]> {
  const today = dateOf(ctx.now);
  const rows = await listPlacements(ctx, { statuses: ["agreed", "started"] });
  const led = rows.filter(({ teamId }) => ctx.actor.leads.includes(teamId));
  const ids = led.map(({ id }) => id);
  const [open, since] = await Promise.all([
    readOpenWarnings(ctx.db, ids, today),
    findWaitingSince(ctx),
  ]);
  return led
    .map(({ id, nameUsed, status, supportFrom, supportUntil }) => {
      const week = supportWeek(supportFrom, today);
      return {
        id,
        nameUsed,
        status,
        week: status === "started" && week >= 1 ? week : null,
        supportUntil,
        rules: rulesForLead(open.get(id) ?? [], today),
        helpSince: since.get(id) ?? null,
      };
    })
    .sort(
      (one, other) =>
        one.nameUsed.localeCompare(other.nameUsed, "en-GB") || (one.id < other.id ? -1 : 1),
    );
}
