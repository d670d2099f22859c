import type { OccupationId } from "#db/reference/occupations.ts";
import { careAndSchools } from "#db/reference/vacancy-templates/care-and-schools.ts";
import { cleaning } from "#db/reference/vacancy-templates/cleaning.ts";
import { foodAndWelcome } from "#db/reference/vacancy-templates/food-and-welcome.ts";
import { officeAndMaking } from "#db/reference/vacancy-templates/office-and-making.ts";
import { outdoorsAndAnimals } from "#db/reference/vacancy-templates/outdoors-and-animals.ts";
import type {
  TemplateRow,
  VacancyTemplate,
  VacancyTemplateRows,
} from "#db/reference/vacancy-templates/row.ts";
import { shopsAndStock } from "#db/reference/vacancy-templates/shops-and-stock.ts";
import { environmentScales } from "#db/reference/work-environment.ts";

/**
 * Source: our own words, put together on 28 November 2026 from the tasks of the training templates and the occupations
 * beside them. No advert or job profile was copied. Verified: no, not by anybody who does the job.
 * Nothing is said of pay, hours or place: those are each employer's own.
 */
const rows: VacancyTemplateRows = {
  ...foodAndWelcome,
  ...shopsAndStock,
  ...cleaning,
  ...outdoorsAndAnimals,
  ...careAndSchools,
  ...officeAndMaking,
};

export const vacancyTemplates: readonly VacancyTemplate[] = (
  Object.entries(rows) as [OccupationId, TemplateRow][]
).map(([occupation, { essential, movable, criteria, like }]) => ({
  occupation,
  tasks: [
    ...essential.map((words) => ({ words, weight: "essential" as const })),
    ...movable.map((words) => ({ words, weight: "movable" as const })),
  ],
  criteria,
  environment: environmentScales.flatMap(({ id: dimension }) => {
    const level = like[dimension];
    return level === undefined ? [] : [{ dimension, level }];
  }),
}));
