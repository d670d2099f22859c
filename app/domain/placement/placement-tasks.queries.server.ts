import { dateOf, dayInWords } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import type { EmployerActor, ParticipantActor, StaffActor } from "../policy.ts";
import type { Task } from "../task.ts";
import { listPlacements } from "./placement.queries.server.ts";
import { weeksAfter } from "./placement.ts";

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

/** How long before support ends the specialist is asked to plan for it. */
const handOverWeeks = 4;

/** Starts that nobody recorded, and support that will end soon. */
export async function listSpecialistPlacementTasks(ctx: Context<StaffActor>): Promise<Task[]> {
  const today = dateOf(ctx.now);
  const all = await listPlacements(ctx, { statuses: ["agreed", "started"] });
  const own = all.filter((placement) => placement.specialistId === ctx.actor.staffId);
  return own.flatMap((placement) => {
    const to = `/specialist/placements/${placement.id}`;
    const planFrom = weeksAfter(placement.supportUntil, -handOverWeeks);
    if (placement.status === "agreed" && placement.startsOn < today)
      return {
        title: `Check that ${placement.nameUsed} started at ${placement.employerName}`,
        to,
        detail: `Agreed for ${dayInWords(placement.startsOn, today)}, not recorded yet.`,
        since: placement.startsOn,
      };
    if (placement.status === "started" && planFrom <= today && today <= placement.supportUntil)
      return {
        title: `Plan what follows your support for ${placement.nameUsed} at ${placement.employerName}`,
        to,
        detail: `Support is planned until ${dayInWords(placement.supportUntil, today)}.`,
        dueOn: placement.supportUntil,
        since: planFrom,
      };
    return [];
  });
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
