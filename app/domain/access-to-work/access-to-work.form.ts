import { z } from "zod";
import { dateParts, idField, oneOf, optionalMoney } from "../form/fields.ts";

export const applyForm = z.object({ on: dateParts("the day of the application") });
export const decideForm = z.object({
  decision: oneOf(["granted", "partly", "refused"], "Choose what was decided."),
  on: dateParts("the date of the decision"),
});
export const paidForm = z.object({ on: dateParts("the day it was paid") });
export const startedForm = z.object({ on: dateParts("the first day in this job") });
export const markForm = z.object({
  lineId: idField,
  ask: oneOf(
    ["equipment", "premises", "travel", "support", "none"],
    "Choose what it would pay for, or leave the line out.",
  ),
  cost: optionalMoney("the cost", 1_000_000_00),
});
