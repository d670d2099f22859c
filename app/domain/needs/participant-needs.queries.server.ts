import { listParticipantAccessTasks } from "../access-to-work/access-to-work-tasks.queries.server.ts";
import { listParticipantPlanTasks } from "../adjustment-plan/adjustment-plan-tasks.queries.server.ts";
import { askingOnce } from "../asked-once.ts";
import type { Context } from "../context.ts";
import { listIntroductionTasks } from "../introduction/introduction-tasks.queries.server.ts";
import { listMeetingTasks } from "../meeting/meeting-tasks.queries.server.ts";
import { listParticipantInWorkTasks } from "../placement/in-work-tasks.queries.server.ts";
import type { ParticipantActor } from "../policy.ts";
import type { Task } from "../task.ts";
import { listThreadTasks } from "../thread/thread-tasks.queries.server.ts";

/** What somebody may want to do. There is no day by which, and nothing of it can be late: what is theirs to decide comes first. */
export type ParticipantTask = Omit<Task, "dueOn">;

export async function listParticipantNeeds(
  reader: Context<ParticipantActor>,
): Promise<ParticipantTask[]> {
  const ctx = askingOnce(reader);
  const lists = await Promise.all([
    listIntroductionTasks(ctx),
    listMeetingTasks(ctx),
    listThreadTasks(ctx),
    listParticipantPlanTasks(ctx),
    listParticipantAccessTasks(ctx),
    listParticipantInWorkTasks(ctx),
  ]);
  return lists.flat().map(({ dueOn: _notTheirs, ...task }) => task);
}
