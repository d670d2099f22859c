import * as z from "zod";
import { idField, optionalText, requiredText } from "../form/fields.ts";

/** One press is enough; words are never asked for. */
export const helpForm = z.object({ id: idField, words: optionalText("what you write", 1000) });

/** What was done, in words that the caller's side and the person read. */
export const helpAnswerForm = z.object({
  /** Which of the forms of the page it is: the call. */
  intent: idField,
  words: requiredText("what you did", 1000),
});
