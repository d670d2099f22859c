import * as z from "zod";
import { dateParts, hours, idField, optionalDateParts } from "../form/fields.ts";
import { mostHours } from "./work-spell.ts";

const hoursAWeek = () => hours("the hours a week", mostHours);

/** From a day on the hours are others. */
export const changeHoursForm = z.object({
  intent: z.literal("changeHours"),
  id: idField,
  fromOn: dateParts("the first day with these hours"),
  hours: hoursAWeek(),
});
/** A time without work and pay. There is no field for a reason. */
export const breakForm = z.object({
  intent: z.literal("break"),
  id: idField,
  fromOn: dateParts("the first day of the break"),
  untilOn: optionalDateParts("the last day of the break"),
});
export const correctHoursForm = z.object({
  intent: z.literal("correctHours"),
  id: idField,
  fromOn: dateParts("the first day with these hours"),
  hours: hoursAWeek(),
});
export const correctBreakForm = z.object({
  intent: z.literal("correctBreak"),
  id: idField,
  fromOn: dateParts("the first day of the break"),
  untilOn: optionalDateParts("the last day of the break"),
});
export const takeBackForm = z.object({ intent: z.literal("takeBack"), id: idField });
