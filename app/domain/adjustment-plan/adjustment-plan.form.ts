import { z } from "zod";
import { findAdjustment } from "../adjustment/adjustment.ts";
import { idField, oneOf, optionalDateParts, optionalText, requiredText } from "../form/fields.ts";

/** A line as somebody proposes or changes it. */
export const planLineForm = z.object({
  lineId: idField,
  adjustment: requiredText("what changes", 200),
  barrier: requiredText("what it takes away", 300),
  acts: oneOf(["employer", "worker", "specialist", "other"], "Choose who does it."),
  actsName: optionalText("who does it, by name or role", 80),
  wantedBy: optionalDateParts("the day it is wanted by"),
  cost: optionalText("the cost", 80),
  payer: optionalText("who pays", 80),
  interim: optionalText("what is done until then", 300),
  /** Kept with a new line, so that the days it usually takes count. One that is not in the library is nobody's. */
  adjustmentId: z
    .string()
    .max(40)
    .optional()
    .transform((id) => (id && findAdjustment(id) ? id : null)),
});
export type PlanLineWords = Omit<z.output<typeof planLineForm>, "lineId" | "adjustmentId">;

export const reviewForm = z.object({
  lineId: idField,
  works: oneOf(["yes", "partly", "no"], "Choose how it works."),
  worksWords: optionalText("what you have seen", 300),
});
export const refuseForm = z.object({
  lineId: idField,
  because: requiredText("the reason, so that the worker can read it", 500),
});
/** A yes that a specialist writes down for somebody who has no account. */
export const workerYesForm = z.object({
  lineId: idField,
  said: requiredText("their own words, and how and when they said them", 300),
});
export const lineForm = z.object({ lineId: idField });
