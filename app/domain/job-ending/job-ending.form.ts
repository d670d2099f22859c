import * as z from "zod";
import { dateParts, oneOf, optionalText, requiredText } from "../form/fields.ts";
import { endingReasonCodes } from "./job-ending.ts";

/** One side's own answer. */
export const endingForm = z.object({
  intent: z.literal("tell"),
  reason: oneOf(endingReasonCodes, "Choose what comes nearest, or that you would rather not say."),
  words: optionalText("your words", 1000),
});

/** What one side said on the telephone or in person, as the specialist writes it down: the intent says whose. */
export const endingSaidForm = z.object({
  intent: z.enum(["participant", "employer"]),
  reason: oneOf(endingReasonCodes, "Choose what comes nearest, or that they would rather not say."),
  words: optionalText("what they said", 1000),
  saidBy: requiredText("who told you", 100),
  saidHow: requiredText("how they told you", 80),
  saidOn: dateParts("the day they told you"),
});
