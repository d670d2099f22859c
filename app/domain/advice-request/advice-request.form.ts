import * as z from "zod";
import { idField, oneOf, optionalText, requiredText } from "../form/fields.ts";
import { groundCodes } from "../guarded-words/grounds.ts";

const yes = z.literal("yes").optional();
const insisting = {
  toSpecialistAlone: yes,
  noNames: yes,
  ground: z.enum(groundCodes).optional(),
  claim: optionalText("your reason", 500),
};

/** About a job or an introduced person the address says which; else the employer chooses. */
export const askSchema = z
  .object({
    id: idField,
    kind: oneOf(
      ["vacancy", "introduction", "existingEmployee", "general"],
      "Choose what it is about.",
    ),
    vacancy: z.string().max(60).optional(),
    introduction: z.string().max(60).optional(),
    workplace: z.string().max(60).optional(),
    title: requiredText("a short title", 120),
    barrier: requiredText("what gets in the way, or what you want to ask", 3_000),
    task: optionalText("the task", 1_000),
    isUrgent: yes,
    ...insisting,
  })
  .superRefine((typed, ctx) => {
    if (typed.kind === "existingEmployee" && !typed.task)
      ctx.addIssue({ code: "custom", path: ["task"], message: "Say which task it is about." });
  });

/** A message, an answer, or words that open a request again: the button says which. */
export const wordsSchema = z.object({
  intent: oneOf(["reply", "answer", "reopen"], "Choose a button."),
  messageId: idField,
  words: requiredText("your words", 3_000),
  ...insisting,
});

export const handingSchema = z.object({
  toStaffId: requiredText("a colleague", 100),
  note: requiredText("a note for your colleague", 1_000),
});

export const ownIdeaSchema = z.object({
  intent: z.literal("suggestOwn"),
  ideaId: idField,
  ownWords: requiredText("what could change", 300),
  why: requiredText("why it might help", 500),
});

export const suggestSchema = z.object({
  intent: z.literal("suggest"),
  adjustmentIds: z
    .array(z.string().max(40), { error: "Tick at least one adjustment." })
    .min(1, "Tick at least one adjustment.")
    .max(20, "Suggest at most 20 at a time."),
  note: optionalText("your note", 500),
});
