import * as z from "zod";
import { idField, optionalText, requiredText } from "../form/fields.ts";
import { longestStep, longestTitle } from "./training.ts";

/** One line: it stands on a card. */
const oneLine = (text: string) => text.replace(/\s+/g, " ");

/** A task begins from a template ("kitchen-porter/closing"), from a task of the advert, or from nothing but its name. */
export const addTaskForm = z
  .object({
    id: idField,
    from: optionalText("what to begin from", 120),
    title: optionalText("the task", longestTitle).transform((text) => text && oneLine(text)),
  })
  .refine(({ from, title }) => from || title, {
    error: "Choose a task to begin from, or write what the task is.",
    path: ["title"],
  });

export const renameForm = z.object({
  title: requiredText("the task", longestTitle).transform(oneLine),
});
export const addStepsForm = z.object({ steps: requiredText("at least one step", 2000) });
export const changeStepForm = z.object({
  stepId: idField,
  words: requiredText("the step", longestStep).transform(oneLine),
});
/** The place that a step goes to, so that pressing twice moves it once. */
export const moveStepForm = z.object({
  stepId: idField,
  to: z.coerce.number().int().min(1).max(99),
});
export const stepForm = z.object({ stepId: idField });
