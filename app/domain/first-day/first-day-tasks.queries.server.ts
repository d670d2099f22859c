import { dateOf, dayInWords } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { listPlacements, type PlacementRow } from "../placement/placement.queries.server.ts";
import { placementParty, sideOf, weeksAfter } from "../placement/placement.ts";
import type { ContactActor, EmployerActor, ParticipantActor, StaffActor } from "../policy.ts";
import type { Task } from "../task.ts";
import { listFirstDayLines } from "./first-day.queries.server.ts";
import type { PlacementSide } from "./first-day.ts";

/** What is still open is asked for until so many weeks after the start; then it only stands on the list. */
const askedForWeeks = 4;

/** One line for each job: what comes next on the reader's own list, and how much there is. */
async function listTasks(
  ctx: Context,
  side: PlacementSide,
  write: (placement: PlacementRow) => { title: string; to: string },
): Promise<Task[]> {
  const today = dateOf(ctx.now);
  // Somebody who has started is past getting ready.
  const statuses =
    side === "participant" ? (["agreed"] as const) : (["agreed", "started"] as const);
  const placements = (await listPlacements(ctx, { statuses })).filter(
    (placement) =>
      sideOf(placementParty(ctx.actor, placement)) === side &&
      today <= weeksAfter(placement.startsOn, askedForWeeks),
  );
  const lines = await listFirstDayLines(ctx.db, side, placements);
  return placements.flatMap((placement): Task[] => {
    const open = lines.filter(
      (line) => line.placementId === placement.id && line.side === side && line.doneAt === null,
    );
    const [next] = open;
    if (!next) return [];
    const more = open.length === 1 ? "" : ` ${open.length} things are left.`;
    return [
      {
        ...write(placement),
        detail: `Next: ${next.words}, by ${dayInWords(next.dueOn, today)}.${more}`,
        dueOn: next.dueOn,
        since: next.dueOn,
      },
    ];
  });
}

export const listEmployerFirstDayTasks = (
  ctx: Context<EmployerActor | ContactActor>,
): Promise<Task[]> =>
  listTasks(ctx, "employer", ({ id, nameUsed }) => ({
    title: `Get ready for ${nameUsed}’s first day`,
    to: `/employer/placements/${id}/first-day`,
  }));

export const listSpecialistFirstDayTasks = (ctx: Context<StaffActor>): Promise<Task[]> =>
  listTasks(ctx, "specialist", ({ id, nameUsed, employerName }) => ({
    title: `Get ready for ${nameUsed}’s first day at ${employerName}`,
    to: `/specialist/placements/${id}/first-day`,
  }));

export const listParticipantFirstDayTasks = (ctx: Context<ParticipantActor>): Promise<Task[]> =>
  listTasks(ctx, "participant", ({ id, jobTitle }) => ({
    title: `Get ready for your first day: ${jobTitle}`,
    to: `/participant/placements/${id}/first-day`,
  }));
