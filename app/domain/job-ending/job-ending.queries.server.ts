import type { JobEndingTable, PlacementSide, PlacementStatus } from "#db/tables.ts";
import { addDays, dateOf, dayInWords } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { NotFound } from "../errors.ts";
import { listPlacements, type PlacementRow } from "../placement/placement.queries.server.ts";
import { sideOf } from "../placement/placement.ts";
import { openPlacement } from "../placement/placement-scope.queries.server.ts";
import type { EmployerActor, ParticipantActor, Permission, StaffActor } from "../policy.ts";
import type { Task } from "../task.ts";
import { askedForDays, type EndingReason, readableSides } from "./job-ending.ts";

export interface EndingAnswer extends Omit<JobEndingTable, "placementId" | "reason"> {
  reason: EndingReason;
}
export interface FoundEnding {
  status: PlacementStatus;
  endedOn: string;
  nameUsed: string;
  jobTitle: string;
  participantId: string;
  /** The side that reads. */
  side: PlacementSide | null;
  /** What this reader may read, of their own side and perhaps of others. */
  answers: EndingAnswer[];
}

/** How an ended job is spoken of, as far as this person may read it. @throws NotFound, Forbidden */
export async function findEnding(
  ctx: Context,
  placementId: string,
  permission: Permission = "placement.read",
): Promise<FoundEnding> {
  const { placement, party } = await openPlacement(ctx.db, ctx, placementId, permission);
  const { status, endedOn, nameUsed, jobTitle, participantId } = placement;
  if (status !== "ended" || endedOn === null) throw new NotFound();
  const sides = readableSides(party);
  const answers =
    sides.length === 0
      ? []
      : await ctx.db
          .selectFrom("jobEnding")
          .select(["side", "reason", "words", "name", "saidAt"])
          .select(["recordedByStaffId", "saidHow", "saidOn"])
          .where("placementId", "=", placementId)
          .where("side", "in", [...sides])
          .orderBy("saidAt")
          .orderBy("side")
          .execute();
  const about = { status, endedOn, nameUsed, jobTitle, participantId, side: sideOf(party) };
  return { ...about, answers: answers as EndingAnswer[] };
}

/** Jobs that ended lately and of which that side has said nothing yet. */
async function listUnsaid(ctx: Context, side: PlacementSide): Promise<PlacementRow[]> {
  const since = addDays(dateOf(ctx.now), -askedForDays);
  const ended = await listPlacements(ctx, { statuses: ["ended"] });
  const lately = ended.filter(({ endedOn }) => endedOn !== null && endedOn >= since);
  if (lately.length === 0) return [];
  const said = await ctx.db
    .selectFrom("jobEnding")
    .select("placementId")
    .where("side", "=", side)
    .where(
      "placementId",
      "in",
      lately.map(({ id }) => id),
    )
    .execute();
  const answered = new Set(said.map(({ placementId }) => placementId));
  return lately.filter(({ id }) => !answered.has(id));
}

const lastDay = ({ endedOn }: PlacementRow, today: string) => dayInWords(endedOn ?? today, today);

export async function listEmployerEndingTasks(ctx: Context<EmployerActor>): Promise<Task[]> {
  const unsaid = await listUnsaid(ctx, "employer");
  return unsaid.map((placement) => ({
    title: `Say how you saw the end of a job: ${placement.nameUsed}, ${placement.jobTitle}`,
    to: `/employer/placements/${placement.id}/ending`,
    detail: `The last day was ${lastDay(placement, dateOf(ctx.now))}. Only if you like; it helps us to match better.`,
    since: placement.endedOn ?? "",
  }));
}

/** Nothing is owed by the person whose job it was: this only says where they can speak for themselves. */
export async function listParticipantEndingTasks(ctx: Context<ParticipantActor>): Promise<Task[]> {
  const unsaid = await listUnsaid(ctx, "participant");
  return unsaid.map((placement) => ({
    title: "Say how you saw the end of your job",
    to: `/participant/placements/${placement.id}/ending`,
    detail: `Your last day was ${lastDay(placement, dateOf(ctx.now))}. Only if you want to. Your employer never reads it.`,
    since: placement.endedOn ?? "",
  }));
}

/** Somebody whose job has just ended is rung, not left to answer a page. */
export async function listSpecialistEndingTasks(ctx: Context<StaffActor>): Promise<Task[]> {
  const unsaid = await listUnsaid(ctx, "participant");
  return unsaid
    .filter(({ specialistId, coverStaffId }) =>
      [specialistId, coverStaffId].includes(ctx.actor.staffId),
    )
    .map((placement) => ({
      title: `Ring ${placement.nameUsed}: the job at ${placement.employerName} has ended`,
      to: `/specialist/placements/${placement.id}/ending`,
      detail: `The last day was ${lastDay(placement, dateOf(ctx.now))}. They are back in the search.`,
      since: placement.endedOn ?? "",
    }));
}
