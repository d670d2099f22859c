import * as z from "zod";
import { isDate } from "../calendar/calendar.ts";
import { wholeNumber } from "../form/fields.ts";

const chooseWeek = "Choose the week.";

/** A week and a number. There is no field for anything else, so that no reason can be written. */
export const fewerDaysForm = z.object({
  intent: z.literal("report"),
  weekOf: z.string({ error: chooseWeek }).refine(isDate, chooseWeek),
  days: wholeNumber("the days they worked", 0, 7),
});
export const takeBackDaysForm = z.object({
  intent: z.literal("takeBackDays"),
  weekOf: z.string({ error: chooseWeek }).refine(isDate, chooseWeek),
});
