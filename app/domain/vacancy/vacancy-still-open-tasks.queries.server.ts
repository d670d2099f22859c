import { dateOf, dayInWords, instantOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import type { EmployerActor } from "../policy.ts";
import type { Task } from "../task.ts";
import { visibleTo } from "./vacancy.queries.server.ts";
import { closedOn } from "./vacancy-ending.ts";
import { isAsked, pausesOn } from "./vacancy-still-open.ts";

/** Live vacancies that wait for a word of their employer: whether one is still open, and what became of one that closed. */
export async function listStillOpenTasks(ctx: Context<EmployerActor>): Promise<Task[]> {
  const today = dateOf(ctx.now);
  const rows = await visibleTo(ctx.db, ctx.actor, today)
    .select(["vacancy.id", "vacancy.title", "vacancy.status", "vacancy.closesOn"])
    .select(["vacancy.touchedAt", "vacancy.publishedAt", "vacancy.updatedAt"])
    .select("vacancy.stillOpenAskedAt")
    .where("vacancy.status", "=", "live")
    .execute();
  return rows.flatMap((row): Task[] => {
    const to = `/employer/vacancies/${row.id}`;
    const passed = closedOn(row, today);
    if (passed !== null)
      return [
        {
          title: `Open it for longer, or end it: ${row.title}`,
          to,
          detail: `It closed on ${dayInWords(passed, today)}. Nobody new finds it.`,
          since: instantOf(passed, "00:00"),
        },
      ];
    if (!isAsked(row)) return [];
    const dueOn = pausesOn(row);
    return [
      {
        title: `Say whether it is still open: ${row.title}`,
        to,
        detail: "One press answers. Without one it leaves the board.",
        ...(dueOn && { dueOn }),
        since: row.stillOpenAskedAt ?? row.updatedAt,
        act: { label: "Yes, still open", to, intent: "stillOpen" },
      },
    ];
  });
}
