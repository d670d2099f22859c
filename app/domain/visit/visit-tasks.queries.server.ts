import { dateOf, dayInWords, timeInWords } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import type { StaffActor } from "../policy.ts";
import type { Task } from "../task.ts";
import { listQuickVisits, type QuickVisit } from "./visit.queries.server.ts";
import type { VisitWay } from "./visit.ts";

const titles: Record<VisitWay, (of: QuickVisit) => string> = {
  atWork: ({ nameUsed, employerName }) => `Visit ${nameUsed} at ${employerName}`,
  elsewhere: ({ nameUsed, employerName }) => `Meet ${nameUsed}, who works at ${employerName}`,
  phone: ({ nameUsed, employerName }) => `Ring ${nameUsed}, who works at ${employerName}`,
  video: ({ nameUsed, employerName }) => `See ${nameUsed} by video, who works at ${employerName}`,
};

/** Visits that were given a day which has come, until a visit of that day or later is written down. */
export async function listSpecialistVisitTasks(ctx: Context<StaffActor>): Promise<Task[]> {
  const today = dateOf(ctx.now);
  return (await listQuickVisits(ctx)).flatMap((of): Task[] => {
    const { next, placementId } = of;
    if (!next || next.on > today) return [];
    const when = `${dayInWords(next.on, today)}${next.at ? ` at ${timeInWords(next.at)}` : ""}`;
    return [
      {
        title: titles[next.way ?? "atWork"](of),
        to: `/specialist/placements/${placementId}/visits/new`,
        detail:
          next.on < today
            ? `Planned for ${when}, and nothing is written down yet.`
            : `Today${next.at ? ` at ${timeInWords(next.at)}` : ""}. Write it down in a minute afterwards.`,
        dueOn: next.on,
        since: next.on,
      },
    ];
  });
}
