/** All that a vacancy says at one moment, as a version keeps it. Pure. */
import type {
  CanChange,
  CriterionWeight,
  DemandWeight,
  TaskWeight,
  VacancyTable,
} from "#db/tables.ts";

export const answerColumns = [
  "title",
  "kind",
  "kindOfWork",
  "occupation",
  "contract",
  "contractNote",
  "places",
  "summary",
  "payMinPence",
  "payMaxPence",
  "payPeriod",
  "insteadOfPay",
  "minutesMin",
  "minutesMax",
  "days",
  "startsAt",
  "endsAt",
  "pattern",
  "hoursCanChange",
  "hoursNote",
  "expectedStartOn",
  "availableFrom",
  "workplaceId",
  "gettingThere",
  "access",
  "waysToApply",
  "howToApply",
  "processAdjustments",
  "contactName",
  "contactRole",
  "contactEmail",
  "contactPhone",
  "closesOn",
  "mostIntroductions",
  "keptForSpecialistsAt",
] as const satisfies (keyof VacancyTable)[];

export type Answers = Pick<VacancyTable, (typeof answerColumns)[number]> & {
  workplaceName: string | null;
  workplaceAddress: string | null;
  workplacePostcode: string | null;
  /** The workplace speaks where the vacancy itself is silent. */
  workplaceGettingThere: string | null;
  workplaceAccess: string | null;
  tasks: { words: string; weight: TaskWeight; asksFor: string | null }[];
  criteria: { words: string; weight: CriterionWeight }[];
  demands: { skill: string; weight: DemandWeight }[];
  environment: { dimension: string; level: number; canChange: CanChange | null; note: string }[];
};
