/** Tasks to begin from, the likeliest for a job first. Read on the server, which sends a page only what it offers. */
import { type TrainingTemplate, trainingTemplates } from "#db/reference/training-templates.ts";
import { fitsTitle, occupationInWords, sectorOf } from "../occupation/occupation.ts";

export const findTemplate = (id: string): TrainingTemplate | undefined =>
  trainingTemplates.find((template) => template.id === id);

export interface TemplateGroup {
  job: string;
  templates: { id: string; title: string }[];
}

/** Of the job itself, then of work of the same kind, then all the others; within each as the list of jobs has them. */
export function templatesFor(job: { occupation: string | null; title: string }): TemplateGroup[] {
  const own = job.occupation ? [job.occupation] : fitsTitle(job.title);
  const kinds = new Set(own.map(sectorOf));
  const farness = (id: string) =>
    own.some((one) => one === id) ? 0 : kinds.has(sectorOf(id)) ? 1 : 2;
  const jobs = [...new Set(trainingTemplates.map(({ occupation }) => occupation))];
  return jobs
    .toSorted((a, b) => farness(a) - farness(b))
    .map((id) => ({
      job: occupationInWords(id),
      templates: trainingTemplates
        .filter(({ occupation }) => occupation === id)
        .map(({ id, title }) => ({ id, title })),
    }));
}
