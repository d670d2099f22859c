/** How one step went on one visit. Pure; the browser may read it. */
import type { Prompt, StepLevel } from "#db/tables.ts";

export type { Prompt, StepLevel };
export const stepLevels = [
  "independent",
  "prompted",
  "notYet",
] as const satisfies readonly StepLevel[];

/** From the least help to the most: stepping back goes up this list. */
export const prompts = [
  "gesture",
  "verbal",
  "written",
  "shown",
  "together",
] as const satisfies readonly Prompt[];

/** What is asked on the form of a visit. */
export const levelWords: Record<StepLevel, string> = {
  independent: "Alone",
  prompted: "Prompted",
  notYet: "Not yet",
};
export const promptWords: Record<Prompt, string> = {
  gesture: "A gesture, such as pointing",
  verbal: "Words, such as a reminder",
  written: "Something written, such as a list",
  shown: "Shown how",
  together: "Done together",
};

export interface Practised {
  level: StepLevel;
  /** Of a prompted step only. */
  prompt: Prompt | null;
}
/** One line of a form: "none" takes a record off that was written by mistake. */
export interface StepRecord {
  stepId: string;
  level: StepLevel | "none";
  prompt: Prompt | null;
}

/** A step as a form of a visit asks about it. */
export interface StepToRecord {
  id: string;
  words: string;
  /** What is recorded of it on this very visit, if anything is. */
  recorded: Practised | null;
}
export interface TaskToRecord {
  id: string;
  title: string;
  steps: StepToRecord[];
}

const prefix = "step";
export const levelField = (stepId: string) => `${prefix}.${stepId}.level`;
export const promptField = (stepId: string) => `${prefix}.${stepId}.prompt`;
const field = /^step\.([\w-]{1,80})\.(?:level|prompt)$/;

const isOneOf = <Value extends string>(values: readonly Value[], typed: unknown): typed is Value =>
  (values as readonly unknown[]).includes(typed);

/**
 * The steps that a form of a visit says something of; the others were not worked on that day. A prompt that was chosen
 * says by itself that the step was prompted. `errors` are by field, for the `refuse` of `parseForm`; null without any.
 */
export function parseStepRecords(form: FormData): {
  records: StepRecord[];
  errors: Record<string, string[]> | null;
} {
  const stepIds = new Set([...form.keys()].flatMap((name) => field.exec(name)?.[1] ?? []));
  const records: StepRecord[] = [];
  const errors: Record<string, string[]> = {};
  for (const stepId of stepIds) {
    const prompt = form.get(promptField(stepId)) || null;
    const level = form.get(levelField(stepId)) || (prompt && "prompted");
    if (level === null) continue;
    if (!isOneOf([...stepLevels, "none"] as const, level))
      errors[levelField(stepId)] = ["Choose how this step went."];
    else if (level !== "prompted") records.push({ stepId, level, prompt: null });
    else if (isOneOf(prompts, prompt)) records.push({ stepId, level, prompt });
    else errors[promptField(stepId)] = ["Choose the kind of prompt that helped."];
  }
  return { records, errors: Object.keys(errors).length > 0 ? errors : null };
}
