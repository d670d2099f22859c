/** What may be typed in about a review: one schema per form. */
import * as z from "zod";
import { dateParts, idField, oneOf, optionalText, requiredText } from "../form/fields.ts";
import { feelings, readWeeks } from "./in-work-review.ts";

const kept = z.literal("yes").optional();
/** Only how it goes must be chosen: whoever has nothing to add is done in one press. */
const questions = {
  feeling: oneOf(feelings, "Choose how it is going."),
  goesWell: optionalText("what goes well", 2000),
  toChange: optionalText("what should change", 2000),
  wouldHelp: optionalText("what would help", 2000),
};
/** Not chosen is not shared. */
const sharing = {
  share: z.enum(["yes", "no"]).optional(),
  keepsPrivateWords: kept,
};

export const plainAnswerForm = z.object(questions);
export const participantAnswerForm = z.object({
  ...questions,
  ...sharing,
  noteId: idField,
  privateWords: optionalText("what only they read", 4000),
});
const told = {
  saidHow: requiredText("how they told you", 80),
  saidOn: dateParts("the day they told you"),
};
export const recordedParticipantForm = z.object({ ...questions, ...sharing, ...told });
export const recordedEmployerForm = z.object({
  ...questions,
  ...told,
  answeredBy: requiredText("who told you", 120),
});
export const outcomeForm = z.object({ words: requiredText("what you agreed", 2000) });

const weeks = (label: string) =>
  optionalText(label, 200).transform((typed, ctx) => {
    const read = readWeeks(typed ?? "");
    if ("weeks" in read) return read.weeks;
    ctx.addIssue({ code: "custom", message: read.wrong });
    return z.NEVER;
  });
export const reviewWeeksForm = z.object({
  outOfWork: weeks("the weeks for a new job"),
  retention: weeks("the weeks for a job that is kept"),
});
