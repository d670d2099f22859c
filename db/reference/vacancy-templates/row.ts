import type { OccupationId } from "#db/reference/occupations.ts";
import type { EnvironmentDimension } from "#db/reference/work-environment.ts";

type Level = 0 | 1 | 2 | 3 | 4;

/**
 * How a job usually is: what is part of it in any case, what could often move to a colleague, what somebody has to be
 * able to do (a task, never a paper), and the usual level of the scales that tell this job from others. A scale that
 * differs from one workplace to the next is left to the employer.
 */
export interface TemplateRow {
  readonly essential: readonly string[];
  readonly movable: readonly string[];
  readonly criteria: readonly string[];
  readonly like: Readonly<Partial<Record<EnvironmentDimension, Level>>>;
}
export type VacancyTemplateRows = Partial<Record<OccupationId, TemplateRow>>;

export interface VacancyTemplate {
  readonly occupation: OccupationId;
  readonly tasks: readonly { words: string; weight: "essential" | "movable" }[];
  readonly criteria: readonly string[];
  readonly environment: readonly { dimension: EnvironmentDimension; level: Level }[];
}
