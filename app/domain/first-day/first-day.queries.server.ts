import type { Db } from "#db/connect.ts";
import type { FirstDayTaskTable, PlacementStatus } from "#db/tables.ts";
import type { Context } from "../context.ts";
import { Forbidden } from "../errors.ts";
import { sideOf } from "../placement/placement.ts";
import { openPlacement } from "../placement/placement-scope.queries.server.ts";
import {
  dueOnOf,
  type FirstDayAbout,
  isAsked,
  mayReadTask,
  type PlacementSide,
} from "./first-day.ts";

export interface FirstDayLine {
  id: string;
  placementId: string;
  side: PlacementSide;
  about: FirstDayAbout;
  words: string;
  dueOn: string;
  doneAt: string | null;
  doneByName: string;
  /** Another side said so, and the specialist noted it. */
  isNoted: boolean;
}
export interface FirstDay {
  /** The side that reads. */
  side: PlacementSide;
  status: PlacementStatus;
  startsOn: string;
  lines: FirstDayLine[];
}

interface Of {
  id: string;
  startsOn: string;
}

/** What this side may read of the lists of these placements, soonest due first. */
export async function listFirstDayLines(
  db: Db,
  reader: PlacementSide,
  placements: readonly Of[],
): Promise<FirstDayLine[]> {
  if (placements.length === 0) return [];
  const byId = new Map(placements.map((placement) => [placement.id, placement]));
  const ids = [...byId.keys()];
  const tasks = await db
    .selectFrom("firstDayTask")
    .selectAll()
    .where("placementId", "in", ids)
    .orderBy("position")
    .orderBy("id")
    .execute();
  if (tasks.length === 0) return [];
  const waiting = await placementsWithLinesWaiting(db, ids);
  return tasks
    .filter((task) => mayReadTask(reader, task))
    .filter((task) => isAsked(task, { lineWaits: waiting.has(task.placementId) }))
    .map((task) => lineOf(task, byId.get(task.placementId)?.startsOn ?? ""))
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

const lineOf = (task: FirstDayTaskTable, startsOn: string): FirstDayLine => ({
  id: task.id,
  placementId: task.placementId,
  side: task.side,
  about: task.about,
  words: task.words,
  dueOn: dueOnOf(task, startsOn),
  doneAt: task.doneAt,
  doneByName: task.doneByName,
  isNoted: task.doneBySide !== null && task.doneBySide !== task.side,
});

/** Where something that both sides agreed is not in place yet. What the employer may not read asks nothing of it. */
async function placementsWithLinesWaiting(db: Db, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .selectFrom("placement")
    .innerJoin("adjustmentPlan as plan", (join) =>
      join.on((eb) =>
        eb.or([
          eb("plan.placementId", "=", eb.ref("placement.id")),
          eb("plan.introductionId", "=", eb.ref("placement.introductionId")),
        ]),
      ),
    )
    .innerJoin("planLine as line", "line.planId", "plan.id")
    .select("placement.id")
    .distinct()
    .where("placement.id", "in", [...ids])
    .where("line.status", "=", "agreed")
    .where("line.openedToEmployerAt", "is not", null)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** @throws NotFound, Forbidden */
export async function findFirstDay(
  ctx: Pick<Context, "db" | "actor" | "now">,
  placementId: string,
): Promise<FirstDay> {
  const { placement, party } = await openPlacement(ctx.db, ctx, placementId, "placement.read");
  const side = sideOf(party);
  if (side === null) throw new Forbidden();
  const { status, startsOn } = placement;
  return { side, status, startsOn, lines: await listFirstDayLines(ctx.db, side, [placement]) };
}
