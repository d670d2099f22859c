import * as z from "zod";
import { dateParts, oneOf, requiredText } from "../form/fields.ts";

const seenSha256 = z.string().max(64).default("");
const answer = (sentence: string) => oneOf(["yes", "no", "takeBack"], sentence);

/** The person's own press. */
export const tellingForm = z.object({ intent: answer("Press one of the buttons."), seenSha256 });

/** What they said, as their specialist writes it down. */
export const recordTellingForm = z.object({
  answer: answer("Choose what they decided."),
  seenSha256,
  saidWords: requiredText("what they said, in their own words", 1000),
  saidHow: requiredText("how they told you", 80),
  saidOn: dateParts("the day they told you"),
});
