/** What may be typed in about an introduction: one schema per form. */
import * as z from "zod";
import { dateParts, idField, oneOf, optionalText, requiredText } from "../form/fields.ts";
import { itemParts, notThisTimeReasonCodes } from "./introduction.ts";

const anId = z.string().max(60);
const ids = z.array(anId).max(60).default([]);
const nonEmpty = <Value extends string>(codes: readonly Value[]) =>
  codes as readonly [Value, ...Value[]];
const kept = z.literal("yes").optional();

/** What the employer will see: which lines, under which name, and who is said to introduce. Nothing is preset. */
export const choiceForm = z.object({
  items: ids,
  nameUsed: requiredText("the name to use", 60),
  naming: oneOf(["team", "programme"], "Choose who we should say is introducing you."),
});
/** The second press, which sends. */
export const acceptForm = z.object({
  seenSha256: z.string().max(64),
  keepsPrivateWords: kept,
});
export const changeWordsForm = z.object({ words: requiredText("the words", 400) });
export const changesForm = z.object({ words: requiredText("what you would like changed", 1000) });

export const participantNoteForm = z.object({
  noteId: idField,
  to: oneOf(["specialist", "employer"], "Choose who to write to."),
  words: requiredText("your words", 2000),
  keepsPrivateWords: kept,
});
const line = z
  .object({ words: optionalText("the words", 400), adjustmentId: optionalText("the help", 40) })
  .optional();
/** A draft: lines for each part; an empty line is left out. */
export const draftForm = z.object({
  id: idField,
  vacancyId: anId,
  participantId: anId,
  nameUsed: requiredText("the name they want used", 60),
  inTheirWords: z.array(line).max(12).default([]),
  whatHelps: z.array(line).max(20).default([]),
  specialistSays: z.array(line).max(8).default([]),
  letThemDecide: kept,
});
export type DraftForm = z.output<typeof draftForm>;
/** The lines of a draft in the order of the letter. */
export const draftedItems = (form: DraftForm) =>
  itemParts.flatMap((part) =>
    form[part].flatMap((each) =>
      each?.words ? [{ part, words: each.words, adjustmentId: each.adjustmentId }] : [],
    ),
  );

const said = {
  saidWords: requiredText("what they said, in their own words", 1000),
  saidHow: requiredText("how they told you", 80),
  saidOn: dateParts("the day they told you"),
};
export const recordDecisionForm = z
  .object({
    decision: oneOf(["accept", "decline", "notNow", "askForChanges"], "Choose what they decided."),
    /** The lines as they stood on the page. */
    linesSeal: z.string().max(64),
    items: ids,
    nameUsed: optionalText("the name to use", 60),
    naming: z.enum(["team", "programme"]).optional(),
    keepsPrivateWords: kept,
    ...said,
  })
  .superRefine((form, ctx) => {
    if (form.decision !== "accept") return;
    if (!form.nameUsed)
      ctx.addIssue({ code: "custom", path: ["nameUsed"], message: "Give the name to use." });
    if (!form.naming)
      ctx.addIssue({
        code: "custom",
        path: ["naming"],
        message: "Choose who they want named as introducing them.",
      });
  });
export const recordOfferForm = z.object({
  answer: oneOf(["acceptOffer", "declineOffer"], "Choose what they decided."),
  ...said,
});
export const phoneAnswerForm = z
  .object({
    answer: oneOf(["expressInterest", "askLonger", "notThisTime"], "Choose their answer."),
    reason: z.enum(nonEmpty(notThisTimeReasonCodes)).optional(),
    until: optionalText("the new day", 10),
    saidBy: requiredText("the name of the person who told you", 120),
    saidOn: dateParts("the day they told you"),
  })
  .superRefine((form, ctx) => {
    if (form.answer === "notThisTime" && !form.reason)
      ctx.addIssue({ code: "custom", path: ["reason"], message: "Choose the main reason." });
    if (form.answer === "askLonger" && !form.until)
      ctx.addIssue({ code: "custom", path: ["until"], message: "Choose the new day." });
  });
export const staffNoteForm = z.object({
  noteId: idField,
  to: oneOf(["participant", "employer"], "Choose who to write to."),
  words: requiredText("your words", 2000),
});
export const releaseForm = z.object({
  noteId: anId,
  words: requiredText("your own words", 2000),
});
export const settleForm = z.object({ noteId: anId });

/** As far as the page showed how the job changed. */
export const jobChangeForm = z.object({ versionId: idField });
