import { listSpecialistAccessTasks } from "../access-to-work/access-to-work-tasks.queries.server.ts";
import { listSpecialistPlanTasks } from "../adjustment-plan/adjustment-plan-tasks.queries.server.ts";
import { listSpecialistAdviceTasks } from "../advice-request/advice-promises.queries.server.ts";
import { listSpecialistApproachTasks } from "../approach/approach.queries.server.ts";
import { listEmployersToCheck } from "../area/area.queries.server.ts";
import { askingOnce } from "../asked-once.ts";
import { dateOf } from "../calendar/calendar.ts";
import { listQuestionTasks } from "../colleague-question/colleague-question.queries.server.ts";
import type { Context } from "../context.ts";
import { listEmployeeTasks } from "../employee/employee.queries.server.ts";
import { listIntroductionTasks } from "../introduction/introduction-tasks.queries.server.ts";
import { listSpecialistProposalTasks } from "../job-proposal/job-proposal.queries.server.ts";
import { listMeetingsOfDay } from "../meeting/meeting-rows.queries.server.ts";
import { listMeetingTasks } from "../meeting/meeting-tasks.queries.server.ts";
import {
  countCaseload,
  listNothingYetTasks,
  listParticipationTasks,
} from "../participant/participant.queries.server.ts";
import { listTellingTasks } from "../participant/telling.queries.server.ts";
import { listSpecialistInWorkTasks } from "../placement/in-work-tasks.queries.server.ts";
import type { StaffActor } from "../policy.ts";
import { byUrgency, type Task } from "../task.ts";
import { listThreadTasks } from "../thread/thread-tasks.queries.server.ts";
import { listNewsTasks } from "../vacancy/vacancy-news.queries.server.ts";
import { listQuickVisits } from "../visit/visit.queries.server.ts";
import { gathered } from "./gathered.ts";

/** They are everybody's in the area, and must not hide what is one's own. */
const employersToCheck = async (ctx: Context<StaffActor>) =>
  gathered(await listEmployersToCheck(ctx), 4, (count) => ({
    title: `Check ${count} more employers`,
    to: "/specialist/employers",
    detail: "Anybody of your area may do it.",
  }));

/** What somebody supports themselves. What the teams hold that they lead is for their page as a lead, and need not be read. */
const supporting = (ctx: Context<StaffActor>): Context<StaffActor> =>
  askingOnce({ ...ctx, actor: { ...ctx.actor, leads: [] } });

/**
 * Everything that needs a specialist today, of their own people and of those they stand in for. Each noun decides what
 * they may see and writes its own lines; the page, the e-mail of the day and the benches all ask here.
 */
export const listSpecialistNeeds = (reader: Context<StaffActor>): Promise<Task[]> =>
  needsOf(supporting(reader));

async function needsOf(ctx: Context<StaffActor>): Promise<Task[]> {
  const lists = await Promise.all([
    listIntroductionTasks(ctx),
    listMeetingTasks(ctx),
    listThreadTasks(ctx),
    listTellingTasks(ctx),
    listNewsTasks(ctx),
    listSpecialistProposalTasks(ctx),
    listSpecialistApproachTasks(ctx),
    listSpecialistAdviceTasks(ctx),
    listEmployeeTasks(ctx),
    listSpecialistInWorkTasks(ctx),
    listQuestionTasks(ctx),
    listParticipationTasks(ctx),
    listNothingYetTasks(ctx),
    employersToCheck(ctx),
    listSpecialistPlanTasks(ctx),
    listSpecialistAccessTasks(ctx),
  ]);
  return lists.flat().sort(byUrgency);
}

/** Their whole day: who meets whom, what needs them, and whom a visit can be written down for. */
export async function findSpecialistDay(reader: Context<StaffActor>) {
  const ctx = supporting(reader);
  const [people, meetings, tasks, visits] = await Promise.all([
    countCaseload(ctx.db, ctx.actor.staffId),
    listMeetingsOfDay(ctx, dateOf(ctx.now)),
    needsOf(ctx),
    listQuickVisits(ctx),
  ]);
  return { people, meetings, tasks, visits };
}
