import * as z from "zod";
import { idField, oneOf, requiredText } from "../form/fields.ts";

const words = requiredText("your words", 2000);
const whom = "Choose who to write to.";

export const notesOnJobForms = {
  employer: z.object({
    noteId: idField,
    to: oneOf(["participant", "specialist"], whom),
    words,
  }),
  participant: z.object({
    noteId: idField,
    to: oneOf(["specialist", "employer"], whom),
    words,
    keepsPrivateWords: z.literal("yes").optional(),
  }),
  specialist: z.object({
    noteId: idField,
    to: oneOf(["participant", "employer"], whom),
    words,
  }),
};
