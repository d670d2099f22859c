/**
 * A vacancy as an employer's own system writes it: the same answers as on the pages, in the shapes that programs use. Each is
 * handed to the form of its step, so that nothing can be written here that could not be typed there. Pure.
 */
import * as z from "zod";
import { weekdays } from "../calendar/calendar.ts";
import { demandWeights } from "../skill/skill.ts";
import { isEnvironmentDimension } from "../work-environment/work-environment.ts";
import { demandRows, scaleFields, taskRows } from "./vacancy.form.ts";
import { contracts, kinds, payPeriods, waysToApply } from "./vacancy.ts";
import { audiences } from "./vacancy-sharing.ts";

const text = () => z.string().nullish();
const canChange = () => z.enum(["yes", "partly", "no", "notSure"]).nullish();
const clock = () => z.string().nullish();
const day = () => z.iso.date().nullish();
const whole = () => z.int().min(0).max(100_000_000);
const said = <Schema extends z.ZodType>(schema: Schema, description: string) =>
  schema.meta({ description });

export const writtenVacancy = z.strictObject({
  title: z.string(),
  kind: z.enum(kinds).default("paidJob"),
  kindOfWork: text(),
  occupation: said(
    text(),
    "A job of our list, or “none”; left out, it is read from the title where that is plain.",
  ),
  contract: z.enum(contracts).nullish(),
  contractNote: text(),
  posts: whole().default(1),
  summary: text(),
  pay: z
    .strictObject({
      fromPence: said(whole(), "In pence: 1285 is £12.85."),
      toPence: whole().nullish(),
      per: z.enum(payPeriods),
    })
    .nullish(),
  insteadOfPay: said(text(), "For a kind that is not paid."),
  hours: z
    .strictObject({
      fromMinutes: said(whole().nullish(), "Minutes a week."),
      toMinutes: whole().nullish(),
      days: z.array(z.enum(weekdays)).max(7).nullish(),
      startsAt: said(clock(), "London time, as 09:30."),
      endsAt: clock(),
      canChange: canChange(),
    })
    .nullish(),
  hoursNote: text(),
  pattern: text(),
  startsOn: day(),
  tasks: z
    .array(z.strictObject({ words: z.string().min(1), couldMove: z.boolean().default(false) }))
    .max(taskRows.length)
    .default([]),
  criteria: z
    .array(z.strictObject({ words: z.string().min(1), asked: z.enum(["essential", "desirable"]) }))
    .max(40)
    .default([]),
  skills: z
    .array(z.strictObject({ id: z.string(), asked: z.enum(demandWeights) }))
    .max(demandRows.length)
    .default([]),
  environment: z
    .array(
      z.strictObject({
        scale: z.string().refine(isEnvironmentDimension, "There is no such scale."),
        level: z.int().min(0).max(4),
        canChange: canChange(),
        note: text(),
      }),
    )
    .max(40)
    .default([]),
  workplaceId: said(text(), "One of yours: see /api/employer."),
  gettingThere: text(),
  access: text(),
  waysToApply: z.array(z.enum(waysToApply)).max(waysToApply.length).default([]),
  howToApply: text(),
  processAdjustments: text(),
  contact: z.strictObject({ name: text(), role: text(), email: text(), phone: text() }).nullish(),
  closesOn: day(),
  sharing: said(
    z
      .strictObject({
        audience: z.enum(audiences).default("everyone"),
        specialistDays: whole().nullish(),
        mostIntroductions: whole().nullish(),
        availableFrom: day(),
        publishOn: day(),
      })
      .nullish(),
    "Who sees it, and when. Left out, nothing of it changes.",
  ),
});
export type WrittenVacancy = z.output<typeof writtenVacancy>;

const number = (value: number | null | undefined, per = 1) =>
  value === null || value === undefined ? "" : String(Math.round((value / per) * 100) / 100);
const date = (value: string | null | undefined) => {
  const [year = "", month = "", of = ""] = (value ?? "").split("-");
  return { day: of, month, year };
};

/** What would be typed in each step. */
export function asTyped(written: WrittenVacancy) {
  const { pay, hours, contact, sharing } = written;
  const lines = (asked: "essential" | "desirable") =>
    written.criteria
      .filter((criterion) => criterion.asked === asked)
      .map(({ words }) => words.replace(/\s+/g, " "))
      .join("\n");
  return {
    job: {
      title: written.title,
      kind: written.kind,
      kindOfWork: written.kindOfWork ?? "",
      occupation: written.occupation ?? "",
      contract: written.contract ?? "",
      contractNote: written.contractNote ?? "",
      places: String(written.posts),
      summary: written.summary ?? "",
    },
    "pay-and-hours": {
      payMin: number(pay?.fromPence, 100),
      payMax: number(pay?.toPence, 100),
      payPeriod: pay?.per ?? "",
      insteadOfPay: written.insteadOfPay ?? "",
      hoursMin: number(hours?.fromMinutes, 60),
      hoursMax: number(hours?.toMinutes, 60),
      days: hours?.days ?? [],
      startsAt: hours?.startsAt ?? "",
      endsAt: hours?.endsAt ?? "",
      pattern: written.pattern ?? "",
      hoursCanChange: hours?.canChange ?? "",
      hoursNote: written.hoursNote ?? "",
      expectedStartOn: date(written.startsOn),
    },
    tasks: {
      ...Object.fromEntries(
        written.tasks.flatMap(({ words, couldMove }, at) => [
          [`task${at + 1}`, words.replace(/\s+/g, " ")],
          [`weight${at + 1}`, couldMove ? "movable" : "essential"],
        ]),
      ),
      ...Object.fromEntries(
        written.skills.flatMap(({ id, asked }, at) => [
          [`skill${at + 1}`, id],
          [`skillWeight${at + 1}`, asked],
        ]),
      ),
      essential: lines("essential"),
      desirable: lines("desirable"),
    },
    work: Object.fromEntries(
      written.environment.flatMap(({ scale, level, canChange: change, note }) => {
        const names = scaleFields(scale);
        return [
          [names.level, String(level)],
          [names.change, change === "notSure" ? "not-sure" : (change ?? "")],
          [names.note, note ?? ""],
        ];
      }),
    ),
    place: {
      workplaceId: written.workplaceId ?? "",
      gettingThere: written.gettingThere ?? "",
      access: written.access ?? "",
    },
    apply: {
      ways: written.waysToApply,
      howToApply: written.howToApply ?? "",
      processAdjustments: written.processAdjustments ?? "",
      contactName: contact?.name ?? "",
      contactRole: contact?.role ?? "",
      contactEmail: contact?.email ?? "",
      contactPhone: contact?.phone ?? "",
      closesOn: date(written.closesOn),
    },
    sharing: sharing && {
      audience: sharing.audience,
      specialistDays: number(sharing.specialistDays),
      mostIntroductions: number(sharing.mostIntroductions),
      availableFrom: date(sharing.availableFrom),
      publishOn: date(sharing.publishOn),
    },
  };
}

const named: Readonly<Record<string, string>> = {
  places: "posts",
  payMin: "pay.fromPence",
  payMax: "pay.toPence",
  payPeriod: "pay.per",
  hoursMin: "hours.fromMinutes",
  hoursMax: "hours.toMinutes",
  days: "hours.days",
  startsAt: "hours.startsAt",
  endsAt: "hours.endsAt",
  hoursCanChange: "hours.canChange",
  expectedStartOn: "startsOn",
  essential: "criteria",
  desirable: "criteria",
  ways: "waysToApply",
  contactName: "contact.name",
  contactRole: "contact.role",
  contactEmail: "contact.email",
  contactPhone: "contact.phone",
  audience: "sharing.audience",
  specialistDays: "sharing.specialistDays",
  mostIntroductions: "sharing.mostIntroductions",
  availableFrom: "sharing.availableFrom",
  publishOn: "sharing.publishOn",
};
const rows: Readonly<Record<string, (at: number) => string>> = {
  task: (at) => `tasks[${at}].words`,
  weight: (at) => `tasks[${at}].couldMove`,
  skill: (at) => `skills[${at}].id`,
  skillWeight: (at) => `skills[${at}].asked`,
};

/** The name here of a field of a step's form. */
export function writtenName(field: string): string {
  const [, row = "", place] = /^(task|weight|skill|skillWeight)(\d+)$/.exec(field) ?? [];
  const inRow = rows[row];
  if (inRow) return inRow(Number(place) - 1);
  if (/-(?:level|change|note)$/.test(field)) return "environment";
  return named[field] ?? field;
}
