import type * as z from "zod";
import { within } from "#db/within.ts";
import type { Context } from "../context.ts";
import { Invalid } from "../errors.ts";
import type { EmployerActor } from "../policy.ts";
import {
  saveApply,
  saveJob,
  savePayAndHours,
  savePlace,
  saveTasks,
  saveWork,
  startVacancy,
} from "./vacancy.commands.server.ts";
import {
  applyStep,
  jobStep,
  payAndHoursStep,
  placeStep,
  tasksStep,
  workStep,
} from "./vacancy.form.ts";
import { findVacancy } from "./vacancy.queries.server.ts";
import { saveSharing } from "./vacancy-sharing.commands.server.ts";
import { sharingStep } from "./vacancy-sharing.form.ts";
import { asTyped, type WrittenVacancy } from "./vacancy-written.ts";

/** Every step as its form takes it. @throws Invalid with all that is wrong, by the fields of the forms */
function stepsOf(written: WrittenVacancy) {
  const typed = asTyped(written);
  const wrong: Record<string, string[]> = {};
  function check<Schema extends z.ZodType>(schema: Schema, input: unknown) {
    const read = schema.safeParse(input);
    for (const { path, message } of read.error?.issues ?? []) {
      const field = String(path[0] ?? "");
      wrong[field] = [...(wrong[field] ?? []), message];
    }
    return read.data as z.output<Schema>;
  }
  const steps = {
    job: check(jobStep, typed.job),
    payAndHours: check(payAndHoursStep, typed["pay-and-hours"]),
    tasks: check(tasksStep, typed.tasks),
    work: check(workStep, typed.work),
    place: check(placeStep, typed.place),
    apply: check(applyStep, typed.apply),
    sharing: typed.sharing ? check(sharingStep, typed.sharing) : null,
  };
  if (Object.keys(wrong).length > 0) throw new Invalid("Some answers cannot be taken.", wrong);
  return steps;
}

/**
 * Writes all answers of a vacancy at once, or none: by the forms and commands of its steps. `isNew` begins a draft under this
 * id; an employer with one workplace has nothing to choose there. @throws Invalid, NotFound, Conflict
 */
export async function writeVacancy(
  ctx: Context<EmployerActor>,
  id: string,
  written: WrittenVacancy,
  { isNew }: { isNew: boolean },
): Promise<void> {
  const steps = stepsOf(written);
  await within(ctx.db, async (trx) => {
    const inside = { ...ctx, db: trx };
    if (isNew) await startVacancy(inside, { id, ...steps.job });
    else await saveJob(inside, id, steps.job);
    const only = isNew ? (await findVacancy(inside, id)).workplaceId : null;
    await savePayAndHours(inside, id, steps.payAndHours);
    await saveTasks(inside, id, steps.tasks);
    await saveWork(inside, id, steps.work);
    await savePlace(inside, id, {
      ...steps.place,
      workplaceId: steps.place.workplaceId ?? only ?? undefined,
    });
    await saveApply(inside, id, steps.apply);
    if (steps.sharing) await saveSharing(inside, id, steps.sharing);
  });
}
