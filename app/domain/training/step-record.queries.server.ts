import type { Db } from "#db/connect.ts";
import type { Context } from "../context.ts";
import { NotFound } from "../errors.ts";
import { openPlacement } from "../placement/placement-scope.queries.server.ts";
import type { TaskToRecord } from "./step-record.ts";

/**
 * The tasks being learned in a placement that the caller has opened, for the form of a visit. With a visit that is
 * already kept, what was recorded on it, and the steps it speaks of that were taken out since.
 */
export async function listTasksToRecord(
  db: Db,
  placementId: string,
  visitId: string | null = null,
): Promise<TaskToRecord[]> {
  const steps = await db
    .selectFrom("trainingStep")
    .innerJoin("trainingTask as task", "task.id", "trainingStep.taskId")
    .leftJoin("stepRecord as said", (join) =>
      join.onRef("said.stepId", "=", "trainingStep.id").on("said.visitId", "=", visitId ?? ""),
    )
    .select(["trainingStep.id", "trainingStep.words", "task.id as taskId", "task.title"])
    .select(["said.level", "said.prompt"])
    .where("task.placementId", "=", placementId)
    .where((eb) =>
      eb.or([
        eb("said.level", "is not", null),
        eb.and([eb("trainingStep.removedAt", "is", null), eb("task.closedAt", "is", null)]),
      ]),
    )
    .orderBy("task.position")
    .orderBy("task.id")
    .orderBy("trainingStep.position")
    .orderBy("trainingStep.id")
    .execute();
  const tasks = new Map<string, TaskToRecord>();
  for (const { id, words, taskId, title, level, prompt } of steps) {
    const task = tasks.get(taskId) ?? { id: taskId, title, steps: [] };
    tasks.set(taskId, task);
    task.steps.push({ id, words, recorded: level && { level, prompt } });
  }
  return [...tasks.values()];
}

/** A visit that is kept, with the steps to record of it. @throws NotFound, and Forbidden for whoever does not support */
export async function findVisitToRecord(
  ctx: Pick<Context, "db" | "actor" | "now">,
  placementId: string,
  visitId: string,
) {
  const { placement } = await openPlacement(ctx.db, ctx, placementId, "placement.support");
  const visit = await ctx.db
    .selectFrom("visit")
    .select("visitedOn")
    .where("id", "=", visitId)
    .where("placementId", "=", placementId)
    .executeTakeFirst();
  if (!visit) throw new NotFound();
  return { ...visit, placement, tasks: await listTasksToRecord(ctx.db, placementId, visitId) };
}
