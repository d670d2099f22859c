import * as z from "zod";
import { dateParts, idField, oneOf, optionalText } from "../form/fields.ts";
import { outcomeDefinitions } from "../sustained-outcome/sustained-outcome.ts";
import { evidenceKinds } from "./outcome-evidence.ts";

const ids = outcomeDefinitions.map(({ id }) => id) as [string, ...string[]];

export const evidenceForm = z.object({
  intent: z.literal("evidence"),
  id: idField,
  definition: oneOf(ids, "Choose what it shows."),
  kind: oneOf(evidenceKinds, "Choose what it is."),
  upTo: dateParts("the day it speaks of"),
  note: optionalText("the note", 300).transform((words) => words ?? ""),
});
export const takeBackEvidenceForm = z.object({
  intent: z.literal("takeBackEvidence"),
  id: idField,
});
