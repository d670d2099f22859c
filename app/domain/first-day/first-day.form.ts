import * as z from "zod";
import { dateParts, idField, oneOf, requiredText } from "../form/fields.ts";
import { placementSides } from "./first-day.ts";

/** A button beside one task. */
export const taskSchema = z.object({
  intent: z.enum(["done", "notDone", "remove"]),
  taskId: z.string().min(1).max(80),
});

export const addTaskSchema = z.object({
  intent: z.literal("add"),
  taskId: idField,
  side: oneOf(placementSides, "Choose who does it."),
  about: oneOf(["employer", "person"], "Choose whether the employer may read it."),
  words: requiredText("what is to be done", 200),
  dueOn: dateParts("the day it is to be done by"),
});
