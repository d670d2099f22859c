import { dateOf, dayInWords } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { listSpecialistHandOverTasks } from "../hand-over/hand-over.queries.server.ts";
import type { EmployerActor, ParticipantActor, StaffActor } from "../policy.ts";
import type { Task } from "../task.ts";
import { listPlacements } from "./placement.queries.server.ts";

/** Starts to record, from the agreed day on. */
export async function listEmployerPlacementTasks(ctx: Context<EmployerActor>): Promise<Task[]> {
  const today = dateOf(ctx.now);
  const agreed = await listPlacements(ctx, { statuses: ["agreed"] });
  return agreed
    .filter((placement) => placement.startsOn <= today)
    .map((placement) => ({
      title: `Record the start of ${placement.nameUsed}, ${placement.jobTitle}`,
      to: `/employer/placements/${placement.id}`,
      detail: `Agreed for ${dayInWords(placement.startsOn, today)}. It takes a minute.`,
      dueOn: placement.startsOn,
      since: placement.startsOn,
    }));
}

/** Starts that nobody recorded, and support that will end soon and was not handed over. */
export async function listSpecialistPlacementTasks(ctx: Context<StaffActor>): Promise<Task[]> {
  const today = dateOf(ctx.now);
  const agreed = await listPlacements(ctx, { statuses: ["agreed"] });
  const unrecorded = agreed
    .filter(({ specialistId, startsOn }) => specialistId === ctx.actor.staffId && startsOn < today)
    .map((placement) => ({
      title: `Check that ${placement.nameUsed} started at ${placement.employerName}`,
      to: `/specialist/placements/${placement.id}`,
      detail: `Agreed for ${dayInWords(placement.startsOn, today)}, not recorded yet.`,
      since: placement.startsOn,
    }));
  return [...unrecorded, ...(await listSpecialistHandOverTasks(ctx))];
}

/** Nothing about a job is ever owed by the person who does it; what is coming up is only said. */
export async function listParticipantPlacementTasks(
  ctx: Context<ParticipantActor>,
): Promise<Task[]> {
  const today = dateOf(ctx.now);
  const agreed = await listPlacements(ctx, { statuses: ["agreed"] });
  return agreed.map((placement) => ({
    title: "Read about your new job",
    to: `/participant/placements/${placement.id}`,
    detail: `You start on ${dayInWords(placement.startsOn, today)}. There is nothing you have to do here.`,
    since: placement.startsOn,
  }));
}
