import * as z from "zod";
import { oneOf, requiredText, wholeNumber } from "../form/fields.ts";
import { travelWays } from "../travel/travel.ts";
import { saidResults, standings } from "./match-judgement.ts";

const note = (label: string) => requiredText(label, 400);

export const standingForm = z.object({
  standing: oneOf(standings, "Choose where they stand."),
  note: note("why"),
});
export const overrideForm = z.object({
  about: z.string({ error: "Choose what you know better." }).min(1).max(60),
  result: oneOf(saidResults, "Choose what it comes to."),
  overrideNote: note("what you know"),
});
export const journeyForm = z.object({
  minutes: wholeNumber("the minutes", 1, 300),
  way: oneOf(travelWays, "Choose the way they go."),
  how: requiredText("how you know", 200),
});
