import * as z from "zod";
import { idField, oneOf, optionalText, requiredText, someOf } from "../form/fields.ts";
import { kindsOfWork } from "../kind-of-work/kind-of-work.ts";
import { approachAnswers } from "./approach.ts";

const kinds = kindsOfWork.map(({ id }) => id) as [string, ...string[]];

export const approachForm = z.object({
  id: idField,
  kindOfWork: oneOf(kinds, "Choose the kind of work."),
  words: requiredText("the letter", 3000),
});
export type ApproachTyped = z.output<typeof approachForm>;

export const approachAnswerForm = z.object({
  answer: oneOf(approachAnswers, "Choose an answer."),
  words: optionalText("what you would like to add", 1500),
});

/** The kinds of work that an employer likes to hear about. */
export const invitationForm = z.object({ kinds: someOf(kinds) });
