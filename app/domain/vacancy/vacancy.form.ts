import * as z from "zod";
import { weekdays } from "../calendar/calendar.ts";
import {
  email,
  hours,
  idField,
  money,
  oneOf,
  optionalDateParts,
  optionalPhone,
  optionalText,
  requiredText,
  someOf,
  wholeNumber,
} from "../form/fields.ts";
import { unpaidTrialIn } from "../guarded-words/unpaid-trials.ts";
import { kindsOfWork } from "../kind-of-work/kind-of-work.ts";
import { isOccupation } from "../occupation/occupation.ts";
import { demandWeights, isSkill } from "../skill/skill.ts";
import { environmentScales, isEnvironmentDimension } from "../work-environment/work-environment.ts";
import { contracts, kinds, payPeriods, waysToApply } from "./vacancy.ts";

/** An empty box is no answer; anything else must be a good one. */
export const orNothing = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((typed) => (typed === "" ? undefined : typed), schema.optional());
const canChange = () => orNothing(oneOf(["yes", "partly", "no", "notSure"], "Choose an answer."));
export const time = (label: string) =>
  optionalText(label, 5).refine(
    (text) => text === null || /^([01]\d|2[0-3]):[0-5]\d$/.test(text),
    `Give ${label} like 09:30.`,
  );

/** Words of an advert. None of them may ask for work without pay: the refusal says why, at its field. */
const ofPaidWork = <Schema extends z.ZodType<string | null>>(schema: Schema) =>
  schema.superRefine((words, issue) => {
    const found = words ? unpaidTrialIn(words) : null;
    if (found) issue.addIssue({ code: "custom", message: found.reason });
  });

/** The answer that no job of the list is near. */
export const noOccupation = "none";
const occupation = () =>
  orNothing(
    z.string().refine((id) => id === noOccupation || isOccupation(id), "Choose from the list."),
  );
const kindsOfWorkIds = kindsOfWork.map(({ id }) => id) as [string, ...string[]];

export const jobStep = z.object({
  title: ofPaidWork(requiredText("the job title", 120)),
  kind: oneOf(kinds, "Choose what kind of job it is."),
  kindOfWork: orNothing(oneOf(kindsOfWorkIds, "Choose from the list.")),
  occupation: occupation(),
  contract: orNothing(oneOf(contracts, "Choose from the list.")),
  contractNote: ofPaidWork(optionalText("what to know about the contract", 500)),
  places: wholeNumber("how many places there are", 1, 500),
  summary: ofPaidWork(optionalText("the few words about the job", 1500)),
});
export const newVacancy = jobStep.extend({ id: idField });

export const payAndHoursStep = z
  .object({
    payMin: orNothing(money("the pay")),
    payMax: orNothing(money("the most you pay")),
    payPeriod: orNothing(oneOf(payPeriods, "Choose what the pay is for.")),
    insteadOfPay: ofPaidWork(optionalText("what people get instead of pay", 800)),
    hoursMin: orNothing(hours("the hours a week")),
    hoursMax: orNothing(hours("the most hours a week")),
    days: someOf(weekdays),
    startsAt: time("the start of a day"),
    endsAt: time("the end of a day"),
    pattern: ofPaidWork(optionalText("the pattern", 500)),
    hoursCanChange: canChange(),
    hoursNote: ofPaidWork(optionalText("what can change about the hours", 500)),
    expectedStartOn: optionalDateParts("the start date"),
  })
  .refine(({ payMin, payMax }) => !payMin || !payMax || payMax >= payMin, {
    path: ["payMax"],
    message: "The most you pay is less than the least.",
  })
  .refine(({ payMin, payMax }) => payMin !== undefined || payMax === undefined, {
    path: ["payMin"],
    message: "Give the least you pay as well.",
  })
  .refine(({ payMin, payPeriod }) => payMin === undefined || payPeriod !== undefined, {
    path: ["payPeriod"],
    message: "Choose what the pay is for.",
  })
  .refine(({ hoursMin, hoursMax }) => !hoursMin || !hoursMax || hoursMax >= hoursMin, {
    path: ["hoursMax"],
    message: "The most hours are fewer than the least.",
  })
  .refine(({ hoursMin, hoursMax }) => hoursMin !== undefined || hoursMax === undefined, {
    path: ["hoursMin"],
    message: "Give the least hours a week as well.",
  });

export const taskRows = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
] as const;
const firstTaskRows = 8;
const moreTaskRows = 4;
/** How many rows to show: those that hold a task, at least the first eight. */
export const rowsFor = (tasks: number) => Math.min(taskRows.length, Math.max(firstTaskRows, tasks));
/** How many after "add more rows" was pressed, whatever number the page sent back. */
export const rowsAfterMore = (shown: unknown) =>
  Math.min(taskRows.length, rowsFor(Math.floor(Number(shown)) || 0) + moreTaskRows);
type TaskRow = (typeof taskRows)[number];
const taskWords = (row: TaskRow) => ofPaidWork(optionalText(`task ${row}`, 300));
const taskWeight = () => orNothing(oneOf(["essential", "movable"], "Choose an answer."));
const asksFor = () =>
  orNothing(
    z.string().refine((id) => isSkill(id) || isEnvironmentDimension(id), "Choose from the list."),
  );
const taskFields = Object.fromEntries(
  taskRows.flatMap((row) => [
    [`task${row}`, taskWords(row)],
    [`weight${row}`, taskWeight()],
    [`asksFor${row}`, asksFor()],
  ]),
) as Record<`task${TaskRow}`, ReturnType<typeof taskWords>> &
  Record<`weight${TaskRow}`, ReturnType<typeof taskWeight>> &
  Record<`asksFor${TaskRow}`, ReturnType<typeof asksFor>>;

/** Room for this many skills and tickets. */
export const demandRows = [1, 2, 3, 4, 5, 6, 7] as const;
type DemandRow = (typeof demandRows)[number];
const demandedSkill = () => orNothing(z.string().refine(isSkill, "Choose from the list."));
const demandWeight = () => orNothing(oneOf(demandWeights, "Choose how much the job needs it."));
const demandFields = Object.fromEntries(
  demandRows.flatMap((row) => [
    [`skill${row}`, demandedSkill()],
    [`skillWeight${row}`, demandWeight()],
  ]),
) as Record<`skill${DemandRow}`, ReturnType<typeof demandedSkill>> &
  Record<`skillWeight${DemandRow}`, ReturnType<typeof demandWeight>>;

const tasksFields = z.object({
  ...taskFields,
  ...demandFields,
  essential: ofPaidWork(optionalText("what somebody must have", 3000)),
  desirable: ofPaidWork(optionalText("what would be good to have", 3000)),
});

/** A skill without its weight would be read as a wall, so it is asked for. */
export const tasksStep = tasksFields.superRefine((typed, issue) => {
  for (const row of demandRows)
    if (typed[`skill${row}`] && !typed[`skillWeight${row}`])
      issue.addIssue({
        code: "custom",
        path: [`skillWeight${row}`],
        message: "Choose how much the job needs it.",
      });
});

/** Names of the fields of one scale. */
export const scaleFields = (id: string) => ({
  level: `${id}-level`,
  change: `${id}-change`,
  note: `${id}-note`,
});
export const workStep = z.object(
  Object.fromEntries(
    environmentScales.flatMap(({ id }) => {
      const names = scaleFields(id);
      return [
        [names.level, orNothing(oneOf(["0", "1", "2", "3", "4"], "Choose from the list."))],
        [names.change, orNothing(oneOf(["yes", "partly", "no", "not-sure"], "Choose an answer."))],
        [names.note, optionalText("how it can change", 300)],
      ];
    }),
  ) as Record<string, z.ZodType<string | null | undefined>>,
);

export const placeStep = z.object({
  workplaceId: orNothing(idOrSlug()),
  gettingThere: optionalText("how to get there", 1000),
  access: optionalText("what the building is like", 1000),
});
function idOrSlug() {
  return z.string({ error: "Choose a workplace." }).max(80, "Choose a workplace.");
}

export const applyStep = z.object({
  ways: someOf(waysToApply),
  howToApply: ofPaidWork(optionalText("how to apply", 1000)),
  processAdjustments: ofPaidWork(optionalText("what you can change", 1000)),
  contactName: optionalText("the name of the contact", 120),
  contactRole: optionalText("what they do", 120),
  contactEmail: z.preprocess((typed) => (typed === "" ? undefined : typed), email().optional()),
  contactPhone: optionalPhone(),
  closesOn: optionalDateParts("the closing date"),
});

/** A vacancy heard of on a visit, as a specialist writes it down. */
export const visitVacancy = z.object({
  id: idField,
  employerId: z.string().min(1, "Choose an employer.").max(80),
  workplaceId: z.string({ error: "Choose a workplace." }).min(1, "Choose a workplace.").max(80),
  title: ofPaidWork(requiredText("the job title", 120)),
  kind: oneOf(kinds, "Choose what kind of job it is."),
  kindOfWork: orNothing(oneOf(kindsOfWorkIds, "Choose from the list.")),
  summary: ofPaidWork(optionalText("the few words about the job", 1500)),
  hours: orNothing(hours("the hours a week")),
  pay: orNothing(money("the pay")),
  payPeriod: orNothing(oneOf(payPeriods, "Choose what the pay is for.")),
  tasks: ofPaidWork(optionalText("the tasks", 3000)).refine(
    (typed) => linesOf(typed).length <= taskRows.length,
    `Write at most ${taskRows.length} tasks: one a line.`,
  ),
  email: email("Give the email address of the person who confirms it."),
});

export const newsForm = z.object({ words: requiredText("the news", 2000) });

export type JobStep = z.output<typeof jobStep>;
export type PayAndHoursStep = z.output<typeof payAndHoursStep>;
export type TasksStep = z.output<typeof tasksStep>;
export type WorkStep = z.output<typeof workStep>;
export type PlaceStep = z.output<typeof placeStep>;
export type ApplyStep = z.output<typeof applyStep>;
export type VisitVacancy = z.output<typeof visitVacancy>;

/** One answer a line, as typed; empty lines and bullets are dropped. */
export const linesOf = (text: string | null | undefined): string[] =>
  (text ?? "")
    .split("\n")
    .map((line) => line.replace(/^[\s•*–-]+/, "").trim())
    .filter(Boolean);
