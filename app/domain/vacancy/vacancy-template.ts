import type { VacancyTemplate } from "#db/reference/vacancy-templates/row.ts";
import { vacancyTemplates } from "#db/reference/vacancy-templates.ts";
import { kindsOfWork } from "../kind-of-work/kind-of-work.ts";
import { occupationsOfKind } from "../occupation/occupation.ts";

export type { VacancyTemplate };

const byOccupation = new Map<string, VacancyTemplate>(
  vacancyTemplates.map((template) => [template.occupation, template]),
);

/** How a job of the list usually is, if we have written that down. */
export const findVacancyTemplate = (occupation: string): VacancyTemplate | undefined =>
  byOccupation.get(occupation);

/** Jobs to begin from, under their kinds of work. */
export const templateGroups = kindsOfWork.flatMap(({ id, label }) => {
  const jobs = occupationsOfKind(id).filter((job) => byOccupation.has(job.id));
  return jobs.length > 0
    ? [{ kind: id, label, jobs: jobs.map((job) => ({ id: job.id as string, label: job.label })) }]
    : [];
});
