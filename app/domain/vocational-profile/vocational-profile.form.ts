import * as z from "zod";
import { adjustments } from "../adjustment/adjustment.ts";
import { hours, money, optionalDateParts, optionalText, someOf } from "../form/fields.ts";
import { kindsOfWork } from "../kind-of-work/kind-of-work.ts";
import { skillAnswers, skills } from "../skill/skill.ts";
import { travelWays } from "../travel/travel.ts";
import { contracts } from "../vacancy/vacancy.ts";
import {
  type EnvironmentPart,
  environmentScales,
  scalesOf,
} from "../work-environment/work-environment.ts";
import { type Slot, slots } from "../working-week/working-week.ts";
import { type ProfileChange, type ProfileSection, wishes } from "./vocational-profile.ts";

const text = (label: string, max: number) =>
  optionalText(label, max).transform((words) => words ?? "");
const orNull = <Value>(value: Value | undefined) => value ?? null;
const time = (label: string) =>
  optionalText(label, 5).refine(
    (words) => words === null || /^([01]\d|2[0-3]):[0-5]\d$/.test(words),
    "Give a time on the 24-hour clock, like 09:30.",
  );

/** Sent when somebody keeps words that we would have put differently. */
const keep = z.literal("yes").optional();

/** Keys made from reference data, so that a form knows every question and nothing else. */
const forEach = <Schema extends z.ZodType>(ids: readonly string[], schema: Schema) =>
  z.object(Object.fromEntries(ids.map((id) => [id, schema]))).optional();

/** Room on the page for this many jobs under each wish: "wanted1". */
export const jobPlaces = wishes.flatMap((wish) =>
  [1, 2, 3, 4, 5, 6].map((place) => ({ field: `${wish}${place}`, wish, place })),
);
const work = z.object({
  keep,
  jobs: forEach(
    jobPlaces.map(({ field }) => field),
    text("the job", 80),
  ),
  about: text("what you wrote", 1500),
  wishes: forEach(
    kindsOfWork.map(({ id }) => id),
    z.enum(wishes).optional(),
  ),
});
/** Weeks of notice. */
export const noticePeriods = ["0", "1", "2", "4", "8", "12"] as const;
const hoursForm = z
  .object({
    keep,
    minMinutes: hours("the fewest hours a week").optional().transform(orNull),
    maxMinutes: hours("the most hours a week").optional().transform(orNull),
    week: someOf(slots as [Slot, ...Slot[]]),
    earliestStart: time("the earliest start"),
    latestFinish: time("the latest finish"),
    availableFrom: optionalDateParts("the first day"),
    noticeWeeks: z
      .enum(noticePeriods, { error: "Choose from the list." })
      .optional()
      .transform((weeks) => (weeks ? Number(weeks) : null)),
    contracts: someOf(contracts),
    payFloorPence: money("the lowest pay an hour", 200_00).optional().transform(orNull),
  })
  .superRefine(({ minMinutes, maxMinutes, earliestStart, latestFinish }, issue) => {
    const wrong = (path: string, message: string) =>
      issue.addIssue({ code: "custom", path: [path], message });
    if (minMinutes && maxMinutes && minMinutes > maxMinutes)
      wrong("maxMinutes", "The most hours cannot be below the fewest.");
    if (earliestStart && latestFinish && earliestStart >= latestFinish)
      wrong("latestFinish", "The latest finish must come after the earliest start.");
  });
/** The longest journey one way, in minutes. */
export const longestJourneys = ["15", "30", "45", "60", "75", "90", "120"] as const;
const travel = z.object({
  keep,
  home: text("the place", 80),
  travelWays: someOf(travelWays),
  longestJourney: z
    .enum(longestJourneys, { error: "Choose from the list." })
    .optional()
    .transform((minutes) => (minutes ? Number(minutes) : null)),
  reach: z.array(z.string().max(60)).max(400).default([]),
  travelNote: text("the note on travel", 800),
});
const learning = z.object({
  keep,
  answers: forEach(
    skills.map(({ id }) => id),
    z.enum(skillAnswers).optional(),
  ),
  skills: text("the skills", 1500),
  learning: text("how you learn", 1500),
});
const scale = z
  .object({
    levels: z.array(z.coerce.number().int().min(0).max(4)).default([]),
    strength: z.enum(["need", "prefer"]).optional(),
    note: text("the note", 300),
  })
  .optional();
const environment = z.object({
  keep,
  scales: forEach(
    environmentScales.map(({ id }) => id),
    scale,
  ),
});
const adjustmentIds = adjustments.map(({ id }) => id);
const adjustmentsForm = z.object({
  keep,
  picked: someOf(adjustmentIds as [string, ...string[]]),
  words: forEach(adjustmentIds, text("the words", 400)),
});
/** Room on the page for this many strengths. */
export const strengthPlaces = ["1", "2", "3", "4", "5", "6", "7", "8"] as const;
const strengths = z.object({
  keep,
  strengths: forEach(strengthPlaces, text("a strength", 400)),
});

/** One form for each section. Everything may be left out. */
export const profileForms = {
  work,
  hours: hoursForm,
  travel,
  learning,
  environment,
  adjustments: adjustmentsForm,
  strengths,
};

type Typed<Section extends ProfileSection> = z.output<(typeof profileForms)[Section]>;

const changes: {
  [Section in ProfileSection]: (typed: Typed<Section>, part: EnvironmentPart) => ProfileChange;
} = {
  work: ({ about, wishes: said = {}, jobs = {} }) => ({
    section: "work",
    values: {
      about,
      jobs: jobPlaces.flatMap(({ field, wish }) => {
        const words = jobs[field];
        return words ? [{ field: `jobs.${field}`, words, wish }] : [];
      }),
      wishes: Object.fromEntries(
        Object.entries(said).flatMap(([kind, wish]) => (wish ? [[kind, wish]] : [])),
      ),
    },
  }),
  hours: ({ keep: _, week, contracts: taken, ...rest }) => ({
    section: "hours",
    values: {
      ...rest,
      week: slots.filter((slot) => week.includes(slot)),
      contracts: contracts.filter((contract) => taken.includes(contract)),
    },
  }),
  travel: ({ keep: _, longestJourney, travelWays: used, ...values }) => ({
    section: "travel",
    values: {
      ...values,
      travelWays: travelWays.filter((way) => used.includes(way)),
      longestJourneyMinutes: longestJourney,
    },
  }),
  learning: ({ keep: _, answers = {}, ...words }) => ({
    section: "learning",
    values: {
      ...words,
      answers: Object.entries(answers).flatMap(([skill, answer]) =>
        answer ? [{ skill, answer }] : [],
      ),
    },
  }),
  environment: ({ scales = {} }, part) => ({
    section: "environment",
    values: {
      part,
      environment: scalesOf(part).flatMap(({ id: dimension }) => {
        const said = scales[dimension];
        return said && said.levels.length > 0
          ? [
              {
                dimension,
                fromLevel: Math.min(...said.levels),
                toLevel: Math.max(...said.levels),
                strength: said.strength ?? "prefer",
                note: said.note,
              },
            ]
          : [];
      }),
    },
  }),
  adjustments: ({ picked, words = {} }) => ({
    section: "adjustments",
    values: {
      adjustments: [...new Set(picked)].map((adjustmentId) => ({
        adjustmentId,
        words: words[adjustmentId] ?? "",
      })),
    },
  }),
  strengths: ({ strengths: said = {} }) => ({
    section: "strengths",
    values: { strengths: strengthPlaces.map((place) => said[place] ?? "") },
  }),
};

/** What a checked form says is to be kept. The scales are asked in parts: `part` is which of them the page showed. */
export const changeOf = (
  section: ProfileSection,
  typed: unknown,
  part: EnvironmentPart = "around",
): ProfileChange => changes[section](typed as never, part);
