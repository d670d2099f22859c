/** What is answered to an employer's own system: the code, the tests and the document of the API read the same. */
import * as z from "zod";
import { vacancyStatuses } from "#app/domain/vacancy/vacancy.ts";
import { endReasonCodes } from "#app/domain/vacancy/vacancy-ending.ts";
import { writtenVacancy } from "#app/domain/vacancy/vacancy-written.ts";

const links = z.object({ self: z.url(), page: z.url() });

const ownRow = z.object({
  id: z.string(),
  title: z.string(),
  status: z.enum(vacancyStatuses),
  closesOn: z.iso.date().nullable(),
  changedAt: z.iso.datetime(),
  links,
});

const ownVacancy = z.object({
  id: z.string(),
  status: z.enum(vacancyStatuses),
  statusInWords: z.string(),
  postsFilled: z.int().min(0),
  changedAt: z.iso.datetime(),
  missing: z
    .array(z.object({ field: z.string(), words: z.string() }))
    .meta({ description: "What it cannot be published without." }),
  findings: z
    .array(
      z.object({
        rule: z.string(),
        severity: z.enum(["stop", "warn", "tip"]),
        field: z.string(),
        text: z.string(),
        why: z.string(),
        instead: z.string(),
      }),
    )
    .meta({
      description: "Words that may shut people out. One of severity “stop” holds back publication.",
    }),
  vacancy: writtenVacancy,
  links,
});

const ownPage = z.object({
  vacancies: z.array(ownRow),
  page: z.int().min(1),
  pages: z.int().min(1),
});

const employer = z.object({
  name: z.string(),
  workplaces: z.array(
    z.object({ id: z.string(), name: z.string(), address: z.string(), localAuthority: z.string() }),
  ),
});

const ending = z.object({
  reason: z.enum(endReasonCodes),
  words: z.string().optional().meta({ description: "With “other”: why, in a few words." }),
});

export const employerSchemas = {
  Ending: ending,
  Employer: employer,
  OwnVacancyPage: ownPage,
  OwnVacancy: ownVacancy,
  WrittenVacancy: writtenVacancy,
} as const;
export type ApiOwnVacancy = z.output<typeof ownVacancy>;
