import { listConcernTasks, listEmployersToCheck } from "../area/area.queries.server.ts";
import type { Context } from "../context.ts";
import { listLeadHelpTasks } from "../help-call/help-call-tasks.queries.server.ts";
import type { StaffActor } from "../policy.ts";
import { listRecurringJobs } from "../recurring-job/recurring-job.queries.server.ts";
import { jobState } from "../recurring-job/recurring-job.ts";
import { byUrgency, type Task } from "../task.ts";
import { gathered } from "./gathered.ts";

const mostOfAKind = 6;

/** What needs somebody who leads: calls that nobody answered, concerns, employers to check, and mail that does not go. */
export async function listLeadNeeds(ctx: Context<StaffActor>): Promise<Task[]> {
  const [calls, concerns, employers, unsent, jobs] = await Promise.all([
    listLeadHelpTasks(ctx),
    listConcernTasks(ctx),
    listEmployersToCheck(ctx),
    unsentMessages(ctx),
    troubledJobs(ctx),
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
    ...unsent,
    ...jobs,
  ].sort(byUrgency);
}

const operations = "/area/operations";

/** What was given up, of readers of this area or of none that we know of. */
async function unsentMessages({ db, actor }: Context<StaffActor>): Promise<Task[]> {
  const row = await db
    .selectFrom("messageFailure")
    .select(({ fn }) => [fn.countAll<number>().as("count"), fn.min("failedAt").as("since")])
    .where((eb) => eb.or([eb("areaId", "=", actor.areaId), eb("areaId", "is", null)]))
    .executeTakeFirst();
  const count = Number(row?.count ?? 0);
  if (!row || count === 0) return [];
  return [
    {
      title: count === 1 ? "See why a message did not go" : `See why ${count} messages did not go`,
      to: operations,
      detail: "Somebody may be waiting for it without knowing.",
      since: row.since,
    },
  ];
}

async function troubledJobs({ db, now }: Context<StaffActor>): Promise<Task[]> {
  const jobs = (await listRecurringJobs(db)).filter((job) =>
    ["late", "failed"].includes(jobState(job, now)),
  );
  const [since] = jobs.flatMap(({ lastBegunAt }) => lastBegunAt ?? []).sort();
  if (since === undefined) return [];
  return [
    {
      title: "See what the portal does not get done by itself",
      to: operations,
      detail: `In trouble: ${jobs.map(({ name }) => name).join("; ")}.`,
      since,
    },
  ];
}
