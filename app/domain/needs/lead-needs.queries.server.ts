import { listConcernTasks, listEmployersToCheck } from "../area/area.queries.server.ts";
import type { Context } from "../context.ts";
import { listLeadHelpTasks } from "../help-call/help-call-tasks.queries.server.ts";
import type { StaffActor } from "../policy.ts";
import { byUrgency, type Task } from "../task.ts";
import { gathered } from "./gathered.ts";

const mostOfAKind = 6;

/** What needs somebody who leads: calls that nobody answered, concerns, employers to check. */
export async function listLeadNeeds(ctx: Context<StaffActor>): Promise<Task[]> {
  const [calls, concerns, employers] = await Promise.all([
    listLeadHelpTasks(ctx),
    listConcernTasks(ctx),
    listEmployersToCheck(ctx),
  ]);
  return [
    ...gathered(calls, mostOfAKind, (count) => ({
      title: `See that ${count} more calls for help are answered`,
      to: "/area/placements",
      detail: "Late. The people and the days stand on their page.",
    })),
    ...gathered(concerns, mostOfAKind, (count) => ({
      title: `Read ${count} more concerns`,
      to: "/area/concerns",
      detail: "Read them now, then write down what you did.",
    })),
    ...gathered(employers, mostOfAKind, (count) => ({
      title: `Check ${count} more employers`,
      to: "/area/employers",
      detail: "They can draft vacancies, but nobody is introduced until they are checked.",
    })),
  ].sort(byUrgency);
}
