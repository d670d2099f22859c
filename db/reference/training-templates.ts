import type { OccupationId } from "#db/reference/occupations.ts";
import { cleaningAndOutdoors } from "#db/reference/training-templates/cleaning-and-outdoors.ts";
import { foodAndWelcome } from "#db/reference/training-templates/food-and-welcome.ts";
import { officeAndPeople } from "#db/reference/training-templates/office-and-people.ts";
import type { TemplateRows } from "#db/reference/training-templates/row.ts";
import { shopsAndStock } from "#db/reference/training-templates/shops-and-stock.ts";

/** A task of a job, broken into steps, to begin from: written for this portal, to be made to fit the place and the person. */
export interface TrainingTemplate {
  /** Stored with the task that began from it: never changes. */
  readonly id: string;
  readonly occupation: OccupationId;
  readonly title: string;
  readonly steps: readonly string[];
}

const rows: TemplateRows = {
  ...foodAndWelcome,
  ...shopsAndStock,
  ...cleaningAndOutdoors,
  ...officeAndPeople,
};

export const trainingTemplates: readonly TrainingTemplate[] = (
  Object.entries(rows) as [OccupationId, NonNullable<TemplateRows[OccupationId]>][]
).flatMap(([occupation, tasks]) =>
  Object.entries(tasks).map(([part, [title, ...steps]]) => ({
    id: `${occupation}/${part}`,
    occupation,
    title,
    steps,
  })),
);
