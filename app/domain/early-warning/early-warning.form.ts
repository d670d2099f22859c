import * as z from "zod";
import { oneOf, requiredText } from "../form/fields.ts";
import { warningCloses, warningRuleCodes } from "./early-warning.ts";

const stale = "This page is out of date. Go back and try again.";

/** What a specialist writes down about an open warning. */
export const closeWarningForm = z.object({
  /** Which of the forms of the page it is: the rule and its cause. */
  intent: z.string({ error: stale }).max(600),
  rule: oneOf(warningRuleCodes, stale),
  cause: requiredText("the cause", 500),
  did: oneOf(warningCloses, "Choose whether you did something, or say why it is fine."),
  note: requiredText("a note", 1000),
});
export type ClosedWarning = z.output<typeof closeWarningForm>;
