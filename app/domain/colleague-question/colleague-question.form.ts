import * as z from "zod";
import { idField, requiredText } from "../form/fields.ts";

export const askColleagueForm = z.object({
  id: idField,
  key: requiredText("whom you are asking about", 64),
  words: requiredText("your question", 1000),
});
export const answerColleagueForm = z.object({
  questionId: requiredText("the question", 64),
  answer: requiredText("your answer", 1000),
});
export type AskColleague = z.output<typeof askColleagueForm>;
