import * as z from "zod";
import { dateParts, idField, requiredText } from "../form/fields.ts";

export const handOverForm = z.object({
  id: idField,
  naturalSupports: requiredText("who helps at work, and how", 2000),
  whatWorks: requiredText("what works", 2000),
  whoToCall: requiredText("who to call", 1500),
});

/** The last press: what was gone through together is what goes. */
export const sendHandOverForm = z.object({
  intent: z.literal("send"),
  id: z.string().max(60),
  /** When what is on the page was written. */
  seenAt: z.string().max(40),
  together: z.literal("yes", { error: "Tick that you went through it together." }),
  readWithOn: dateParts("the day you went through it together"),
});

/** In the person's own words. */
export const askChangeForm = z.object({
  id: z.string().max(60),
  words: requiredText("what you would like changed", 1000),
});
