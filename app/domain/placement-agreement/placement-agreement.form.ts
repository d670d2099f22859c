import * as z from "zod";
import {
  dateParts,
  hours,
  idField,
  money,
  oneOf,
  optionalDateParts,
  optionalPhone,
  optionalText,
  requiredText,
  wholeNumber,
} from "../form/fields.ts";
import { payPeriods } from "../placement/placement.form.ts";

/** A whole version, no longer than two printed pages hold. What stands of the specialist is looked up, never typed. */
export const agreementSchema = z.object({
  id: idField,
  /** The version that was read; 0 for the first. */
  after: wholeNumber("the version", 0, 9999),
  jobTitle: requiredText("the job title", 120),
  tasks: requiredText("what the job is", 800),
  hours: hours("the hours a week"),
  pay: money("the pay"),
  payPeriod: oneOf(payPeriods, "Choose whether the pay is for an hour, a week, a month or a year."),
  workingPattern: requiredText("the days and times", 300),
  place: requiredText("the place", 300),
  startsOn: dateParts("the first day"),
  managerName: requiredText("the name of the manager", 100),
  managerPhone: optionalPhone(),
  buddyName: optionalText("the name of the buddy", 100),
  adjustments: optionalText("the adjustments", 700),
  employerDoes: requiredText("what the employer does", 500),
  specialistDoes: requiredText("what you do", 500),
  participantDoes: requiredText("what the person does", 500),
  employerMayKnow: requiredText("what the employer may know", 600),
  keepsPrivateWords: z.literal("yes").optional(),
});

const agreementId = z.string().min(1).max(80);

/** By name, to the version that was read. */
export const signSchema = z.object({
  intent: z.literal("sign"),
  agreementId,
  name: requiredText("your name", 100),
});

/** What another side said, written down by the specialist. */
export const signForSchema = z.object({
  intent: z.literal("signFor"),
  agreementId,
  side: oneOf(["participant", "employer"], "Choose who agreed."),
  name: requiredText("the name of whoever agreed", 100),
  saidWords: requiredText("what they said, in their own words", 1000),
  saidHow: requiredText("how they told you, such as by phone", 100),
  saidOn: optionalDateParts("the day they told you").transform((day) => day ?? ""),
});

export const wishSchema = z.object({
  intent: z.literal("wish"),
  id: idField,
  agreementId,
  words: requiredText("what you would change", 1500),
});
