import * as z from "zod";
import { idField, requiredText } from "../form/fields.ts";

export const phraseForm = z.object({
  id: idField,
  title: requiredText("a short name for the phrase", 80),
  words: requiredText("the words", 2_000),
});
export type Phrase = z.output<typeof phraseForm>;
