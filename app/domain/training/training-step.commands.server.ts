import type { Context } from "../context.ts";
import { Conflict, Invalid } from "../errors.ts";
import type { StaffActor } from "../policy.ts";
import { stepsIn, stepsProblem } from "./training.ts";
import {
  changeTask,
  insertSteps,
  mustBeOfTheJob,
  type OfTask,
  type StepNow,
} from "./training-change.server.ts";

/** As typed, one on each line. Pressing twice is the same as once: what was added last is not added again. */
export async function addSteps(ctx: Context<StaffActor>, of: OfTask, typed: string) {
  const steps = stepsIn(typed);
  mustBeOfTheJob("steps", steps);
  await changeTask(ctx, of, "addSteps", async (trx, already) => {
    const known = already.map(({ words }) => words);
    const last = known.slice(-steps.length);
    if (steps.length > 0 && steps.join("\n") === last.join("\n")) return false;
    const problem = stepsProblem(steps, known);
    if (problem) throw new Invalid(problem, { steps: [problem] });
    await insertSteps(trx, ctx, of.taskId, steps, already.at(-1)?.position ?? 0);
    return true;
  });
}

/** Said better, it is the same step still, and keeps what was recorded of it. */
export async function changeStep(
  ctx: Context<StaffActor>,
  of: OfTask,
  { stepId, words }: { stepId: string; words: string },
) {
  mustBeOfTheJob("words", [words]);
  await changeTask(ctx, of, "changeStep", async (trx, steps) => {
    const step = theirStep(steps, stepId);
    if (step.words === words) return false;
    const others = steps.filter(({ id }) => id !== stepId).map((other) => other.words);
    const problem = stepsProblem([words], others);
    if (problem) throw new Invalid(problem, { words: [problem] });
    await trx.updateTable("trainingStep").set({ words }).where("id", "=", stepId).execute();
    return true;
  });
}

/** To a place in the order, 1 being the first. */
export async function moveStep(
  ctx: Context<StaffActor>,
  of: OfTask,
  { stepId, to }: { stepId: string; to: number },
) {
  await changeTask(ctx, of, "moveStep", async (trx, steps) => {
    const step = theirStep(steps, stepId);
    const others = steps.filter(({ id }) => id !== stepId);
    const order = [...others.slice(0, to - 1), step, ...others.slice(to - 1)];
    const moved = order.filter(({ position }, place) => position !== place + 1);
    for (const { id } of moved)
      await trx
        .updateTable("trainingStep")
        .set({ position: order.findIndex((each) => each.id === id) + 1 })
        .where("id", "=", id)
        .execute();
    return order.some(({ id }, place) => id !== steps[place]?.id);
  });
}

/** Out of what is taught; what was recorded of it stays. */
export async function removeStep(ctx: Context<StaffActor>, of: OfTask, stepId: string) {
  await changeTask(ctx, of, "removeStep", async (trx, steps) => {
    // Pressed twice: it is out already.
    if (!steps.some(({ id }) => id === stepId)) return false;
    await trx
      .updateTable("trainingStep")
      .set({ removedAt: ctx.now })
      .where("id", "=", stepId)
      .execute();
    return true;
  });
}

function theirStep(steps: readonly StepNow[], stepId: string): StepNow {
  const step = steps.find(({ id }) => id === stepId);
  if (!step) throw new Conflict("This step was taken out a moment ago. Look at the page again.");
  return step;
}
