import { careAndSupport, childcareAndSchools } from "#db/reference/occupations/care-and-schools.ts";
import { animals, cleaning, outdoors } from "#db/reference/occupations/cleaning-and-outdoors.ts";
import {
  buildingAndRepairs,
  drivingAndDelivery,
} from "#db/reference/occupations/driving-and-building.ts";
import { kitchenAndCafe, servingAndWelcoming } from "#db/reference/occupations/food-and-welcome.ts";
import type { Occupation } from "#db/reference/occupations/job.ts";
import {
  artsAndEvents,
  makingAndFactory,
  somethingElse,
} from "#db/reference/occupations/making-and-arts.ts";
import {
  computersAndData,
  officeAndAdmin,
} from "#db/reference/occupations/office-and-computers.ts";
import { shop, warehouse } from "#db/reference/occupations/shops-and-stock.ts";

export { occupationSource } from "#db/reference/occupations/unit-groups.ts";
export type { Occupation };

/** Entry and mid-level jobs in plain words. The ids are stored, so they never change; the words may. */
const all = [
  ...kitchenAndCafe,
  ...servingAndWelcoming,
  ...shop,
  ...warehouse,
  ...cleaning,
  ...outdoors,
  ...animals,
  ...careAndSupport,
  ...childcareAndSchools,
  ...officeAndAdmin,
  ...computersAndData,
  ...drivingAndDelivery,
  ...buildingAndRepairs,
  ...makingAndFactory,
  ...artsAndEvents,
  ...somethingElse,
] as const;

export type OccupationId = (typeof all)[number]["id"];
export const occupations: readonly Occupation<OccupationId>[] = all;
