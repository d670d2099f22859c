import type { Practised } from "#app/domain/training/step-record.ts";
import {
  type LearnedStep,
  type LearnedTask,
  type Meaning,
  meaningInWords,
  meaningOf,
  nextTry,
  practisedWords,
  stepToWorkOn,
} from "#app/domain/training/training.ts";

/** What the table of a task's steps says, to staff or to the person who learns them. */
export interface TrainingWords {
  step: string;
  /** How much help each step took, by visit. */
  caption: (title: string) => string;
  practised: (said: Practised) => string;
  notWorkedOn: string;
  meaning: (meaning: Meaning) => string;
  alone: string;
  aloneOf: (alone: number, steps: number) => string;
  /** Which step is worked on next, and how. */
  next: (task: LearnedTask) => string;
  noVisits: string;
  noSteps: string;
  card: string;
}

export const numbered = (task: LearnedTask, step: LearnedStep) =>
  `step ${task.steps.indexOf(step) + 1}, “${step.words}”`;

export const staffTraining: TrainingWords = {
  step: "Step",
  caption: (title) => `How much help each step of “${title}” took, by visit`,
  practised: practisedWords,
  notWorkedOn: "Not worked on",
  meaning: meaningInWords,
  alone: "Steps done alone",
  aloneOf: (alone, steps) => `${alone} of ${steps}`,
  next: (task) => {
    const step = stepToWorkOn(task.steps);
    return step
      ? `Next to try: ${numbered(task, step)}. ${nextTry(step.history).words}`
      : "Every step was done alone on the last visit. Close the task once that stays so.";
  },
  noVisits: "No step has been recorded yet. Steps are recorded with a visit.",
  noSteps: "No steps yet.",
  card: "Step card to print",
};

/** What one step's history says, for a line under its words. */
export const soFar = (words: TrainingWords, step: LearnedStep) =>
  words.meaning(meaningOf(step.history));
