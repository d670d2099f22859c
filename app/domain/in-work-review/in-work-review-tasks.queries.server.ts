import { dateOf, dayInWords } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { listPlacements, type PlacementRow } from "../placement/placement.queries.server.ts";
import { placementParty } from "../placement/placement.ts";
import {
  type Actor,
  type EmployerActor,
  may,
  type ParticipantActor,
  type StaffActor,
} from "../policy.ts";
import type { Task } from "../task.ts";
import { reviewOpensOn, reviewState } from "./in-work-review.ts";
import { listReviewRows, type ReviewRow } from "./in-work-review-rows.queries.server.ts";

interface Open {
  row: ReviewRow;
  placement: PlacementRow;
}

/** Reviews that nobody has closed, of the jobs this actor takes a part in. */
async function listOpen(ctx: Context): Promise<Open[]> {
  const placements = await listPlacements(ctx, { statuses: ["started"] });
  const byId = new Map(placements.map((placement) => [placement.id, placement]));
  const rows = await listReviewRows(ctx.db, [...byId.keys()]);
  return rows.flatMap((row) => {
    const placement = byId.get(row.placementId);
    return placement && row.closedOn === null ? [{ row, placement }] : [];
  });
}

const supports = (actor: Actor, placement: PlacementRow) =>
  may(placementParty(actor, placement), "placement.support");

/** Reviews of this week, and those that were not closed: of one's own people and of those one stands in for. */
export async function listSpecialistReviewTasks(ctx: Context<StaffActor>): Promise<Task[]> {
  const today = dateOf(ctx.now);
  const open = await listOpen(ctx);
  return open
    .filter(
      ({ row, placement }) => supports(ctx.actor, placement) && reviewOpensOn(row.dueOn) <= today,
    )
    .map(({ row, placement }) => ({
      title: `Look back on week ${row.week} with ${placement.nameUsed} at ${placement.employerName}`,
      to: `/specialist/placements/${placement.id}/reviews/${row.id}`,
      detail: whoAnswered(row, placement, today),
      dueOn: row.dueOn,
      since: reviewOpensOn(row.dueOn),
    }));
}

function whoAnswered(row: ReviewRow, { nameUsed, employerName }: PlacementRow, today: string) {
  const sides = [
    { side: "participant", name: nameUsed },
    { side: "employer", name: employerName },
  ] as const;
  const said = sides
    .filter(({ side }) => side === "participant" || row.employerKnows)
    .map(({ side, name }) => {
      const answeredOn = row.answeredOn[side];
      const askedOn = row.askedOn[side];
      if (answeredOn) return `${name} answered on ${dayInWords(answeredOn, today)}.`;
      return askedOn
        ? `${name} was asked on ${dayInWords(askedOn, today)} and has not answered.`
        : `${name} has not been asked yet.`;
    });
  return said.join(" ");
}

/** While an answer is waited for; once a side has let it pass nobody asks again. */
export async function listEmployerReviewTasks(ctx: Context<EmployerActor>): Promise<Task[]> {
  const today = dateOf(ctx.now);
  const open = await listOpen(ctx);
  return open
    .filter(({ row }) => reviewState(row, "employer", today) === "asked")
    .map(({ row, placement }) => ({
      title: `Say how it is going with ${placement.nameUsed}, ${placement.jobTitle}: week ${row.week}`,
      to: `/employer/placements/${placement.id}/reviews/${row.id}`,
      detail: "Three questions, about two minutes.",
      since: row.dueOn,
    }));
}

/** Never a day by which, and never late: they may leave it. */
export async function listParticipantReviewTasks(ctx: Context<ParticipantActor>): Promise<Task[]> {
  const today = dateOf(ctx.now);
  const open = await listOpen(ctx);
  return open
    .filter(({ row }) => reviewState(row, "participant", today) === "asked")
    .map(({ row, placement }) => ({
      title: `Say how your job is going: week ${row.week}`,
      to: `/participant/placements/${placement.id}/reviews/${row.id}`,
      detail: "Three short questions. You can also leave it, or talk instead.",
      since: row.dueOn,
    }));
}
