import * as z from "zod";
import {
  dateParts,
  hours,
  idField,
  money,
  oneOf,
  optionalText,
  requiredText,
} from "../form/fields.ts";
import { groundCodes } from "../guarded-words/grounds.ts";
import { type NotThisTimeReason, notThisTimeReasonCodes } from "./introduction.ts";

const reasons = notThisTimeReasonCodes as [NotThisTimeReason, ...NotThisTimeReason[]];
const addressees = ["participant", "specialist"] as const;
const yes = z.literal("yes").optional();

/** Words that were stopped may go to the specialist alone, with why the employer thinks they may ask. */
const insisting = {
  insist: yes,
  ground: z.enum(groundCodes).optional(),
  claim: optionalText("why you ask", 500),
};
const ids = { noteId: idField };

/**
 * The first answer. Without `:has()` every sub-question is on the page, so what does not belong to the answer given is
 * ignored and only what does belong is required.
 */
export const answerSchema = z
  .object({
    intent: z.literal("answer"),
    answer: oneOf(["meet", "question", "longer", "notThisTime"], "Choose your answer."),
    to: z.enum(addressees, { error: "Choose who your question is for." }).optional(),
    question: optionalText("your question", 2_000),
    until: z.string().max(10).optional(),
    reason: z.enum(reasons, { error: "Choose the main reason." }).optional(),
    toParticipant: optionalText("your words", 2_000),
    toSpecialist: optionalText("your words", 2_000),
    ...insisting,
    ...ids,
  })
  .superRefine((typed, ctx) => {
    const needs = (path: string, message: string) =>
      ctx.addIssue({ code: "custom", path: [path], message });
    if (typed.answer === "question" && !typed.to) needs("to", "Choose who your question is for.");
    if (typed.answer === "question" && !typed.question) needs("question", "Write your question.");
    if (typed.answer === "longer" && !typed.until) needs("until", "Choose a new day.");
    if (typed.answer === "notThisTime" && !typed.reason) needs("reason", "Choose the main reason.");
  });

export const offerSchema = z.object({
  intent: z.literal("offer"),
  startsOn: dateParts("the first day"),
  hours: hours("the hours a week"),
  pay: money("the pay"),
  payPeriod: oneOf(["hour", "week", "month", "year"], "Choose what the pay is for."),
  managerName: requiredText("the name of their manager", 100),
  words: optionalText("your words", 2_000),
});

/** An unpaid kind of place has no pay to offer. */
export const unpaidOfferSchema = offerSchema.omit({ pay: true, payPeriod: true });

export const notThisTimeSchema = z.object({
  intent: z.literal("notThisTime"),
  reason: oneOf(reasons, "Choose the main reason."),
  toParticipant: optionalText("your words", 2_000),
  toSpecialist: optionalText("your words", 2_000),
  ...insisting,
});

export const noteSchema = z.object({
  intent: z.literal("note"),
  to: oneOf(addressees, "Choose who it is for."),
  question: requiredText("your words", 2_000),
  ...insisting,
  ...ids,
});
