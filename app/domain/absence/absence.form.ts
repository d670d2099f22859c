import * as z from "zod";
import { dateParts, idField, requiredText } from "../form/fields.ts";

export const absenceForm = z
  .object({
    id: idField,
    /** Left out: one's own. */
    staffId: z.string().max(100).optional(),
    fromOn: dateParts("the first day away"),
    untilOn: dateParts("the last day away"),
    coverStaffId: requiredText("who covers", 100),
  })
  .superRefine((typed, ctx) => {
    if (typed.untilOn < typed.fromOn)
      ctx.addIssue({
        code: "custom",
        path: ["untilOn"],
        message: "The last day away comes before the first. Change one of them.",
      });
    if (typed.staffId === typed.coverStaffId)
      ctx.addIssue({
        code: "custom",
        path: ["coverStaffId"],
        message: "Choose somebody else to cover.",
      });
  });
export type NewAbsence = z.output<typeof absenceForm>;
