import { numbered, type TrainingWords } from "#app/components/placement/training.words.ts";
import type { Practised, Prompt } from "#app/domain/training/step-record.ts";
import { stepToWorkOn } from "#app/domain/training/training.ts";

const helped: Record<Prompt, string> = {
  gesture: "With a sign",
  verbal: "With a reminder",
  written: "With something written",
  shown: "After it was shown",
  together: "Together",
};
const practised = ({ level, prompt }: Practised) => {
  if (level === "independent") return "On your own";
  return level === "notYet" ? "Not yet" : helped[prompt ?? "together"];
};
const lastTimes = (times: number) => (times === 1 ? "last time" : `the last ${times} times`);

/** The words of a participant's page about what they learn at work. */
export const participantTraining: TrainingWords = {
  step: "Step",
  caption: (title) => `How each step of “${title}” went`,
  practised,
  notWorkedOn: "Not that day",
  meaning: (meaning) => {
    switch (meaning.kind) {
      case "untried":
        return "You have not tried this yet.";
      case "alone":
        return `You did this on your own ${lastTimes(meaning.times)}.`;
      case "first":
        return `The first time: ${practised(meaning.last).toLowerCase()}.`;
      case "same":
        return `${practised(meaning.last)}, ${lastTimes(meaning.times)}.`;
      case "less":
        return "It took less help than the time before.";
      case "more":
        return "It took more help than the time before. That happens.";
    }
  },
  alone: "Steps on your own",
  aloneOf: (alone, steps) => `${alone} of ${steps}`,
  next: (task) => {
    const step = stepToWorkOn(task.steps);
    return step
      ? `Next: ${numbered(task, step)}.`
      : "You did every step on your own on the last visit.";
  },
  noVisits: "Nothing is written down about these steps yet.",
  noSteps: "The steps are not written yet.",
  card: "Step card to print",
};

export const words = {
  title: "Learning your job",
  lede: (jobTitle: string, employer: string) => `${jobTitle} at ${employer}.`,
  back: "Your job",
  who: "Who can read this",
  whoWords: (specialist: string) =>
    `You and ${specialist}, or whoever stands in for them. Your employer cannot see it.`,
  how: "How this works",
  howWords: [
    "A task is broken into small steps.",
    "After a visit, how each step went is written here.",
    "Steps can go up and down. There is no score.",
    "If a step is wrong, or you would do it another way, say so. It can be changed.",
  ],
  none: "No tasks so far",
  noneWords: (specialist: string) =>
    `When you and ${specialist} work on a task in steps, it shows here.`,
  finished: "Tasks that are finished",
  printHint:
    "Print this page from your browser. It fits on one sheet of paper. It does not say whose it is.",
  cardBack: "Learning your job",
};
