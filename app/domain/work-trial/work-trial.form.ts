import * as z from "zod";
import { dateParts, hours, idField, oneOf, requiredText, wholeNumber } from "../form/fields.ts";
import { orNothing } from "../vacancy/vacancy.form.ts";

const yes = (error: string) => z.literal("yes", { error });

export const workTrialForm = z
  .object({
    intent: z.literal("start"),
    id: idField,
    met: yes("Tick that they have met. A work trial comes after an interview."),
    onlyOne: yes("Tick that nobody else is being thought of. A work trial is for one person."),
    agreementReference: requiredText("the Jobcentre’s reference", 60),
    agreedOn: dateParts("the day the Jobcentre agreed"),
    hours: hours("the hours a week of the job"),
    lasts: oneOf(["noEnd", "weeks"], "Choose how long the job is to last."),
    jobWeeks: orNothing(wholeNumber("how many weeks the job lasts", 1, 520)),
    days: wholeNumber("how many days were agreed", 1, 99),
    startsOn: dateParts("the first day of the trial"),
    saidWords: requiredText("what they said, in their own words", 1000),
    saidHow: requiredText("how they told you", 80),
    saidOn: dateParts("the day they told you"),
  })
  .superRefine(({ lasts, jobWeeks }, ctx) => {
    if (lasts === "weeks" && jobWeeks === undefined)
      ctx.addIssue({ code: "custom", path: ["jobWeeks"], message: "Give the number of weeks." });
  });

export const trialDayForm = z.object({
  intent: z.literal("day"),
  day: dateParts("the day"),
});
export const takeBackDayForm = z.object({
  intent: z.literal("takeBack"),
  day: z.string().max(10),
});
