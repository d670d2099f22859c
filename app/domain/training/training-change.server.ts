import type { Db } from "#db/connect.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import { Conflict, Invalid, NotFound } from "../errors.ts";
import { privateWordsIn, privateWordsInWords } from "../introduction/introduction-guard.ts";
import { openPlacementToChange } from "../placement/placement-scope.queries.server.ts";
import type { StaffActor } from "../policy.ts";

export interface OfTask {
  placementId: string;
  taskId: string;
}

/** Without the employer: nothing of theirs may ever lead to what is written about the person. */
export const trainingEntry = (action: string, placementId: string, participantId: string) => ({
  action: `training.${action}`,
  subjectKind: "placement",
  subjectId: placementId,
  participantId,
});

/** A card may lie in a workplace: nothing on it says more of a person than the job asks. */
export function mustBeOfTheJob(field: string, texts: readonly string[]): void {
  const found = privateWordsIn(texts);
  if (found.length > 0)
    throw new Invalid("A card with these steps may lie at work.", {
      [field]: found.map(privateWordsInWords),
    });
}

export async function insertSteps(
  trx: Db,
  ctx: Context,
  taskId: string,
  steps: readonly string[],
  after: number,
) {
  if (steps.length === 0) return;
  await trx
    .insertInto("trainingStep")
    .values(
      steps.map((words, place) => ({
        id: ctx.newId(),
        taskId,
        position: after + place + 1,
        words,
        removedAt: null,
      })),
    )
    .execute();
}

export interface StepNow {
  id: string;
  position: number;
  words: string;
}

/**
 * One change of a task that is still being learned. Writing the task first has two people who change its steps at the
 * same moment wait for one another.
 * @throws NotFound, Conflict once it is closed
 */
export async function changeTask(
  ctx: Context<StaffActor>,
  { placementId, taskId }: OfTask,
  action: string,
  /** Whether anything was changed. */
  change: (trx: Db, steps: StepNow[]) => Promise<boolean>,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const { placement } = await openPlacementToChange(trx, ctx, placementId, "placement.support");
    const task = await trx
      .updateTable("trainingTask")
      .set({ placementId })
      .where("id", "=", taskId)
      .where("placementId", "=", placementId)
      .returning("closedAt")
      .executeTakeFirst();
    if (!task) throw new NotFound();
    if (task.closedAt !== null)
      throw new Conflict("This task is closed. Open it again before you change its steps.");
    const steps = await trx
      .selectFrom("trainingStep")
      .select(["id", "position", "words"])
      .where("taskId", "=", taskId)
      .where("removedAt", "is", null)
      .orderBy("position")
      .orderBy("id")
      .execute();
    if (await change(trx, steps))
      await record(trx, ctx, trainingEntry(action, placementId, placement.participantId));
  });
}
