import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import type { EmployeeActor, ParticipantActor } from "../policy.ts";
import { findPlan } from "./adjustment-plan.queries.server.ts";

/** What changed and what worked, and nothing that was said between the two sides. @throws NotFound */
export async function copyOfPlan(ctx: Context<ParticipantActor | EmployeeActor>, id: string) {
  const { row, lines } = await findPlan(ctx, id);
  return {
    job: row.jobTitle,
    copiedOn: dateOf(ctx.now),
    adjustments: lines
      .filter((line) => ["agreed", "inPlace", "reviewed"].includes(line.status))
      .map((line) => ({
        adjustment: line.adjustment,
        takesAway: line.barrier,
        inPlaceSince: line.inPlaceOn,
        works: line.works,
      })),
  };
}
