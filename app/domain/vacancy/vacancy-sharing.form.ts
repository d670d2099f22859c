import * as z from "zod";
import { oneOf, optionalDateParts, wholeNumber } from "../form/fields.ts";
import { orNothing } from "./vacancy.form.ts";
import { audiences, mostAtATime, mostSpecialistDays } from "./vacancy-sharing.ts";

export const sharingStep = z
  .object({
    audience: orNothing(oneOf(audiences, "Choose who may see it.")),
    specialistDays: orNothing(
      wholeNumber("how many days specialists see it first", 0, mostSpecialistDays),
    ),
    mostIntroductions: orNothing(
      wholeNumber("how many introductions you take at a time", 1, mostAtATime),
    ),
    availableFrom: optionalDateParts("the day from which the job can be had"),
    publishOn: optionalDateParts("the day on which it goes live"),
  })
  .refine(({ audience, specialistDays }) => audience !== "first" || specialistDays !== undefined, {
    path: ["specialistDays"],
    message: `Give the number of days, from 1 to ${mostSpecialistDays}.`,
  });
export type SharingStep = z.output<typeof sharingStep>;
