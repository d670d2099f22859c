import * as z from "zod";
import {
  dateParts,
  hours,
  money,
  oneOf,
  optionalText,
  phone,
  requiredText,
} from "../form/fields.ts";
import { endReasonCodes } from "./placement.ts";

export const payPeriods = ["hour", "week", "month", "year"] as const;

/** What is written down on the day somebody starts. */
export const startSchema = z.object({
  intent: z.literal("start"),
  startedOn: dateParts("the day they started"),
  hours: hours("the hours a week"),
  pay: money("the pay"),
  payPeriod: oneOf(payPeriods, "Choose whether the pay is for an hour, a week, a month or a year."),
  managerName: requiredText("the name of their manager", 100),
  managerPhone: phone("Give a phone number for their manager."),
});

export const endSchema = z.object({
  intent: z.literal("end"),
  endedOn: dateParts("their last day"),
  reason: oneOf(endReasonCodes, "Choose the nearest reason."),
  words: optionalText("your words", 1000),
});

export const neverStartSchema = z.object({
  intent: z.literal("neverStart"),
  sure: z.literal("yes", { error: "Tick to say that the job will not start." }),
});
