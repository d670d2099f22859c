import { redirect } from "@remix-run/node";
import * as z from "zod";
import type { Context } from "#app/domain/context.ts";
import type { StaffActor } from "#app/domain/policy.ts";
import { parseStepRecords } from "#app/domain/training/step-record.ts";
import {
  addTask,
  closeTask,
  recordStepsOfVisit,
  renameTask,
} from "#app/domain/training/training.commands.server.ts";
import {
  addStepsForm,
  addTaskForm,
  changeStepForm,
  moveStepForm,
  renameForm,
  stepForm,
} from "#app/domain/training/training.form.ts";
import {
  addSteps,
  changeStep,
  moveStep,
  removeStep,
} from "#app/domain/training/training-step.commands.server.ts";
import { parseForm, readForm, sayRefusalsHere } from "./form.server.ts";

type Staff = Context<StaffActor>;

/** A new task, which its steps are then written for. */
export async function answerNewTask(request: Request, ctx: Staff, placementId: string, at: string) {
  const form = await parseForm(request, addTaskForm);
  if (!form.ok) return form.response;
  await addTask(ctx, placementId, form.value);
  return redirect(`${at}/${form.value.id}?done=addTask`);
}

/** Every press on the page of one task. */
export async function answerTaskForm(
  request: Request,
  ctx: Staff,
  of: { placementId: string; taskId: string },
  page: string,
) {
  const body = await readForm(request);
  const intent = String(body.get("intent") ?? "");
  const done = redirect(`${page}?done=${intent}`);
  switch (intent) {
    case "rename": {
      const form = await parseForm(request, renameForm, { form: body });
      if (!form.ok) return form.response;
      await renameTask(ctx, of, form.value.title);
      return done;
    }
    case "addSteps": {
      const form = await parseForm(request, addStepsForm, { form: body });
      if (!form.ok) return form.response;
      await addSteps(ctx, of, form.value.steps);
      return done;
    }
    case "changeStep": {
      const form = await parseForm(request, changeStepForm, { form: body });
      if (!form.ok) return form.response;
      await changeStep(ctx, of, form.value);
      return redirect(`${page}?done=changeStep#step-${form.value.stepId}`);
    }
    case "moveStep": {
      const form = await parseForm(request, moveStepForm, { form: body });
      if (!form.ok) return form.response;
      await moveStep(ctx, of, form.value);
      return redirect(`${page}#step-${form.value.stepId}`);
    }
    case "removeStep": {
      const form = await parseForm(request, stepForm, { form: body });
      if (!form.ok) return form.response;
      await removeStep(ctx, of, form.value.stepId);
      return redirect(`${page}?done=removeStep#steps`);
    }
    case "close":
    case "open":
      sayRefusalsHere(request);
      await closeTask(ctx, of, intent === "close");
      return done;
    default:
      return redirect(page);
  }
}

/** How steps went on a visit that is kept already. */
export async function answerStepsOfVisit(
  request: Request,
  ctx: Staff,
  of: { placementId: string; visitId: string },
  at: string,
) {
  const body = await readForm(request);
  const form = await parseForm(request, z.object({}), { form: body });
  if (!form.ok) return form.response;
  const { records, errors } = parseStepRecords(body);
  if (errors) return form.refuse(errors);
  await recordStepsOfVisit(ctx, of, records);
  return redirect(`${at}?done=steps`);
}
