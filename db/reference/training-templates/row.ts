import type { OccupationId } from "#db/reference/occupations.ts";

/** What a task is called, then its steps in order: what somebody does, one act a step. */
export type TemplateRow = readonly [title: string, ...steps: string[]];
/** By job, then by the part of its id that is stored: that never changes; the words may. */
export type TemplateRows = Partial<Record<OccupationId, Readonly<Record<string, TemplateRow>>>>;
