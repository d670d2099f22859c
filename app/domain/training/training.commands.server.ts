import type { Db } from "#db/connect.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { Invalid, NotFound } from "../errors.ts";
import { openPlacementToChange } from "../placement/placement-scope.queries.server.ts";
import type { StaffActor } from "../policy.ts";
import { recordSteps } from "./step-record.commands.server.ts";
import type { StepRecord } from "./step-record.ts";
import { longestTitle, mostTasks } from "./training.ts";
import {
  changeTask,
  insertSteps,
  mustBeOfTheJob,
  type OfTask,
  trainingEntry,
} from "./training-change.server.ts";
import { findTemplate } from "./training-template.ts";

export interface NewTask {
  id: string;
  /** A template, or a task of the vacancy. */
  from: string | null;
  title: string | null;
}

/** Adds a task, with the steps of its template where it has one. Pressing twice is the same as once. */
export async function addTask(
  ctx: Context<StaffActor>,
  placementId: string,
  typed: NewTask,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const { placement } = await openPlacementToChange(trx, ctx, placementId, "placement.support");
    const template = typed.from ? findTemplate(typed.from) : undefined;
    const advert =
      typed.from && !template ? await taskOfAdvert(trx, placement.vacancyId, typed.from) : null;
    if (typed.from && !template && !advert)
      throw new Invalid("That is no longer on the list.", {
        from: ["Choose a task from the list, or write what the task is."],
      });
    const title = typed.title ?? template?.title ?? advert ?? "";
    mustBeOfTheJob("title", [title]);
    const known = await trx
      .selectFrom("trainingTask")
      .select(["id", "position", "closedAt"])
      .where("placementId", "=", placementId)
      .execute();
    if (known.some(({ id }) => id === typed.id)) return;
    await mustBeAnother(trx, { placementId, taskId: typed.id }, title);
    if (known.filter(({ closedAt }) => closedAt === null).length >= mostTasks)
      throw new Invalid(`There are ${mostTasks} tasks already. Close one that is learned first.`);
    const added = await trx
      .insertInto("trainingTask")
      .values({
        id: typed.id,
        placementId,
        position: Math.max(0, ...known.map(({ position }) => position)) + 1,
        title,
        templateId: template?.id ?? null,
        createdAt: ctx.now,
        closedAt: null,
      })
      .onConflict((same) => same.doNothing())
      .executeTakeFirst();
    if (added.numInsertedOrUpdatedRows === 0n) return;
    await insertSteps(trx, ctx, typed.id, template?.steps ?? [], 0);
    await record(trx, ctx, trainingEntry("addTask", placementId, placement.participantId));
  });
}

/** Two tasks of one name, learned at once, could not be told apart. */
async function mustBeAnother(trx: Db, { placementId, taskId }: OfTask, title: string) {
  const others = await trx
    .selectFrom("trainingTask")
    .select("title")
    .where("placementId", "=", placementId)
    .where("id", "!=", taskId)
    .where("closedAt", "is", null)
    .execute();
  if (others.some((other) => other.title.toLowerCase() === title.toLowerCase()))
    throw new Invalid("There is a task of that name already.", {
      title: [`“${title}” is being learned already. Give this task another name.`],
    });
}

async function taskOfAdvert(trx: Db, vacancyId: string | null, id: string): Promise<string | null> {
  const task = await trx
    .selectFrom("vacancyTask")
    .select("words")
    .where("id", "=", id)
    .where("vacancyId", "=", vacancyId ?? "")
    .executeTakeFirst();
  return task?.words.replace(/\s+/g, " ").slice(0, longestTitle) ?? null;
}

export async function renameTask(ctx: Context<StaffActor>, of: OfTask, title: string) {
  mustBeOfTheJob("title", [title]);
  await changeTask(ctx, of, "renameTask", async (trx) => {
    await mustBeAnother(trx, of, title);
    await trx.updateTable("trainingTask").set({ title }).where("id", "=", of.taskId).execute();
    return true;
  });
}

/** Learned, or not part of the job any more; opened again when it is. Pressing twice is the same as once. */
export async function closeTask(ctx: Context<StaffActor>, of: OfTask, isClosed: boolean) {
  await ctx.db.transaction().execute(async (trx) => {
    const { placementId, taskId } = of;
    const { placement } = await openPlacementToChange(trx, ctx, placementId, "placement.support");
    const task = await trx
      .selectFrom("trainingTask")
      .select("title")
      .where("id", "=", taskId)
      .where("placementId", "=", placementId)
      .executeTakeFirst();
    if (!task) throw new NotFound();
    if (!isClosed) await mustBeAnother(trx, of, task.title);
    const written = await trx
      .updateTable("trainingTask")
      .set({ closedAt: isClosed ? ctx.now : null })
      .where("id", "=", taskId)
      .where("closedAt", isClosed ? "is" : "is not", null)
      .executeTakeFirst();
    if (written.numUpdatedRows === 0n) return;
    const action = isClosed ? "closeTask" : "openTask";
    await record(trx, ctx, trainingEntry(action, placementId, placement.participantId));
  });
}

/** How steps went on a visit that is kept already. */
export async function recordStepsOfVisit(
  ctx: Context<StaffActor>,
  { placementId, visitId }: { placementId: string; visitId: string },
  records: readonly StepRecord[],
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    await openPlacementToChange(trx, ctx, placementId, "placement.support");
    await recordSteps(trx, ctx, visitId, placementId, records);
  });
}
