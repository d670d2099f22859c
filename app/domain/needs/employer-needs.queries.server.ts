import { listEmployerAccessTasks } from "../access-to-work/access-to-work-tasks.queries.server.ts";
import { listEmployerPlanTasks } from "../adjustment-plan/adjustment-plan-tasks.queries.server.ts";
import { listEmployerAdviceTasks } from "../advice-request/advice-employer-tasks.queries.server.ts";
import { listEmployerApproachTasks } from "../approach/approach.queries.server.ts";
import { askingOnce } from "../asked-once.ts";
import type { Context } from "../context.ts";
import { listIntroductionTasks } from "../introduction/introduction-tasks.queries.server.ts";
import { listEmployerProposalTasks } from "../job-proposal/job-proposal.queries.server.ts";
import { listMeetingTasks } from "../meeting/meeting-tasks.queries.server.ts";
import { listEmployerInWorkTasks } from "../placement/in-work-tasks.queries.server.ts";
import type { EmployerActor } from "../policy.ts";
import { byUrgency, type Task } from "../task.ts";
import { listThreadTasks } from "../thread/thread-tasks.queries.server.ts";
import { listVacancyTasks } from "../vacancy/vacancy-news.queries.server.ts";
import { listStillOpenTasks } from "../vacancy/vacancy-still-open-tasks.queries.server.ts";

/** Everything that needs somebody at an employer, at the workplaces that are theirs. */
export async function listEmployerNeeds(reader: Context<EmployerActor>): Promise<Task[]> {
  const ctx = askingOnce(reader);
  const lists = await Promise.all([
    listIntroductionTasks(ctx),
    listMeetingTasks(ctx),
    listThreadTasks(ctx),
    listEmployerInWorkTasks(ctx),
    listVacancyTasks(ctx),
    listStillOpenTasks(ctx),
    listEmployerProposalTasks(ctx),
    listEmployerApproachTasks(ctx),
    listEmployerAdviceTasks(ctx),
    listEmployerPlanTasks(ctx),
    listEmployerAccessTasks(ctx),
  ]);
  return lists.flat().sort(byUrgency);
}
