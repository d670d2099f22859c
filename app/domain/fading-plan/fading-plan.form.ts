import * as z from "zod";
import { hours, optionalText, requiredText, wholeNumber } from "../form/fields.ts";
import { lastPlannedWeek, mostHours, type PlannedWeek } from "./fading-plan.ts";

const weeks = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26,
] as const satisfies { length: typeof lastPlannedWeek };
type WeekField = `week${(typeof weeks)[number]}`;
export const weekField = (week: number) => `week${week}` as WeekField;

/** Hours of one week as minutes; null where nothing is planned. None at all may be planned too. */
const hoursOf = (week: number) =>
  optionalText(`the hours of week ${week}`, 10).transform((text, ctx): number | null => {
    if (text === null) return null;
    const isNumber = /^\d{1,3}(\.\d{1,2})?$/.test(text);
    if (isNumber && Number(text) <= mostHours) return Math.round(Number(text) * 60);
    ctx.addIssue({
      code: "custom",
      message: isNumber
        ? `The hours of week ${week} can be at most ${mostHours}.`
        : `Give the hours of week ${week} as a number, like 4 or 2.5, or leave it empty.`,
    });
    return z.NEVER;
  });

const weekFields = Object.fromEntries(
  weeks.map((week) => [weekField(week), hoursOf(week)]),
) as Record<WeekField, ReturnType<typeof hoursOf>>;

export const fadingPlanForm = z.object({
  ...weekFields,
  naturalSupports: requiredText("who at work helps with what", 2000),
  stepUpWhen: requiredText("when support steps up again", 2000),
  /** When the plan that was changed here was written; empty for the first. */
  seen: z.string().max(40).default(""),
  // Of the suggestion, which has a button of its own: not kept.
  startHours: z.string().max(20).optional(),
  untilWeek: z.string().max(20).optional(),
});
export type FadingTyped = z.output<typeof fadingPlanForm>;

export const suggestForm = z.object({
  startHours: hours("the hours to start with", mostHours),
  untilWeek: wholeNumber("the week by which it is down to 1 hour", 2, lastPlannedWeek),
});

export const plannedIn = (typed: FadingTyped): PlannedWeek[] =>
  weeks.flatMap((week) => {
    const minutes = typed[weekField(week)];
    return minutes === null ? [] : [{ week, minutes }];
  });

const asTyped = (minutes: number) => String(Math.round((minutes / 60) * 100) / 100);
/** What the form shows of weeks: those without any are empty. */
export const weeksAsTyped = (plan: readonly PlannedWeek[]): Record<WeekField, string> => {
  const planned = new Map(plan.map(({ week, minutes }) => [week, asTyped(minutes)]));
  return Object.fromEntries(
    weeks.map((week) => [weekField(week), planned.get(week) ?? ""]),
  ) as Record<WeekField, string>;
};
