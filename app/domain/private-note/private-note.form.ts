import * as z from "zod";
import { dateParts, idField, oneOf, requiredText } from "../form/fields.ts";
import { feelings } from "../in-work-review/in-work-review.ts";

const note = {
  noteId: idField,
  feeling: oneOf(feelings, "Choose from the list.").optional(),
  words: requiredText("your words", 4000),
};
export const privateNoteForm = z.object(note);
export const recordedNoteForm = z.object({
  ...note,
  words: requiredText("what they said, in their own words", 4000),
  saidHow: requiredText("how they told you", 80),
  saidOn: dateParts("the day they told you"),
});
