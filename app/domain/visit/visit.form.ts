import * as z from "zod";
import {
  dateParts,
  idField,
  oneOf,
  optionalDateParts,
  optionalText,
  requiredText,
  wholeNumber,
} from "../form/fields.ts";
import { orNothing, time } from "../vacancy/vacancy.form.ts";
import { mostMinutes, quickMinutes, visitPeople, visitWays } from "./visit.ts";

const quick = quickMinutes.map(String) as [string, ...string[]];

/** What is written down of a visit. A typed number of minutes says more than a quick choice. */
export const visitForm = z
  .object({
    id: idField,
    visitedOn: dateParts("the day of the visit"),
    way: oneOf(visitWays, "Choose where you met, or how."),
    withWhom: z
      .array(oneOf(visitPeople, "Choose from the list."))
      .default([])
      .refine((people) => people.length > 0, "Tick who you spoke with."),
    quick: orNothing(oneOf(quick, "Choose how long it took.")),
    minutes: orNothing(wholeNumber("the minutes", 1, mostMinutes)),
    workedOn: requiredText("what you worked on", 2000),
    nextStep: optionalText("the next step", 1000),
    nextOn: optionalDateParts("the day of the next visit"),
    nextAt: time("the time of the next visit"),
    nextWay: orNothing(oneOf(visitWays, "Choose from the list.")),
  })
  .refine(({ quick, minutes }) => Boolean(quick || minutes), {
    path: ["quick"],
    error: "Choose how long it took, or give minutes.",
    // Said together with whatever else is missing, but not of minutes that are wrong already.
    when: ({ issues }) =>
      !issues.some(({ path }) => path?.[0] === "minutes" || path?.[0] === "quick"),
  })
  .superRefine((typed, ctx) => {
    const wrong = (path: keyof typeof typed, message: string) =>
      ctx.addIssue({ code: "custom", path: [path], message });
    const { nextOn, nextAt, nextWay } = typed;
    if (!nextOn && (nextAt || nextWay)) wrong("nextOn", "Give the day of the next visit.");
    if (nextOn && !nextWay) wrong("nextWay", "Choose where the next visit will be.");
    if (nextOn && nextOn <= typed.visitedOn)
      wrong("nextOn", "Give a day after the day of this visit.");
  })
  .transform(({ quick: chosen, minutes, nextWay, ...typed }) => ({
    ...typed,
    nextWay: nextWay ?? null,
    minutes: minutes ?? Number(chosen),
  }));
export type TypedVisit = z.output<typeof visitForm>;
