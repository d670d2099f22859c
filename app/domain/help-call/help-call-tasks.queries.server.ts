import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { placementParty } from "../placement/placement.ts";
import { coverOn, visibleTo } from "../placement/placement-scope.queries.server.ts";
import { may, type Permission, type StaffActor } from "../policy.ts";
import type { Task } from "../task.ts";
import { answerByInWords, isOverdue } from "./help-call.ts";

/** The calls that wait, of jobs that this reader may read so much of. The longest promised come first. */
async function listWaiting(ctx: Context<StaffActor>, permission: Permission) {
  const rows = await visibleTo(ctx.db, ctx)
    .innerJoin("helpCall", "helpCall.placementId", "placement.id")
    .innerJoin("employer", "employer.id", "placement.employerId")
    .select(["placement.id", "placement.participantId", "placement.employerId"])
    .select(["placement.workplaceId", "placement.openedToEmployerAt", "placement.nameUsed"])
    .select(["participant.specialistId", "specialist.teamId", "specialist.areaId"])
    .select(["employer.name as employerName", "helpCall.side", "helpCall.callerName"])
    .select(["helpCall.calledAt", "helpCall.answerBy"])
    .select((eb) => coverOn(eb, dateOf(ctx.now)).as("coverStaffId"))
    .where("helpCall.answeredAt", "is", null)
    .orderBy("helpCall.answerBy")
    .orderBy("helpCall.calledAt")
    .execute();
  return rows.filter((row) => may(placementParty(ctx.actor, row), permission));
}

/** Calls to answer, the overdue first. They wait even after a job has ended. */
export async function listSpecialistHelpTasks(ctx: Context<StaffActor>): Promise<Task[]> {
  const waiting = await listWaiting(ctx, "placement.support");
  return waiting.map((call): Task => {
    const promise = answerByInWords(call.answerBy, ctx.now);
    return {
      title:
        call.side === "participant"
          ? `Answer ${call.nameUsed}, ${call.employerName}: help is needed now`
          : `Answer ${call.callerName}, ${call.employerName}: help is needed now with ${call.nameUsed}’s job`,
      to: `/specialist/placements/${call.id}/help`,
      detail: isOverdue(call, ctx.now) ? `Late. We said ${promise}.` : `We said ${promise}.`,
      dueOn: dateOf(call.answerBy),
      since: call.calledAt,
    };
  });
}

/** To a team's lead: calls that nobody has answered by when we said. Whose call it is, and its words, are not theirs. */
export async function listLeadHelpTasks(ctx: Context<StaffActor>): Promise<Task[]> {
  const waiting = await listWaiting(ctx, "helpCall.readWaiting");
  const late = waiting.filter(
    (call) => ctx.actor.leads.includes(call.teamId) && isOverdue(call, ctx.now),
  );
  const first = late.filter(({ id }, at) => late.findIndex((each) => each.id === id) === at);
  return first.map((call) => ({
    title: `See that a call for help is answered: ${call.nameUsed}`,
    to: "/area/placements",
    detail: `Late. We said ${answerByInWords(call.answerBy, ctx.now)}.`,
    dueOn: dateOf(call.answerBy),
    since: call.calledAt,
  }));
}

/** Since when a call waits, by placement: the earliest, whichever side made it. */
export async function findWaitingSince(ctx: Context<StaffActor>): Promise<Map<string, string>> {
  const since = new Map<string, string>();
  for (const { id, calledAt } of await listWaiting(ctx, "helpCall.readWaiting")) {
    const before = since.get(id);
    if (!before || calledAt < before) since.set(id, calledAt);
  }
  return since;
}
