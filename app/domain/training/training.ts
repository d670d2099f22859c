/** Learning the tasks of a job step by step: what a step's history means, and what to try next. Pure; the browser may read it. */
import { type Practised, type Prompt, prompts } from "./step-record.ts";

/** More would not be taught at once; a task with more steps is two tasks, and would not fit on one card. */
export const mostTasks = 20;
export const mostSteps = 15;
export const longestStep = 100;
export const longestTitle = 80;

/** One visit on which a step was worked on. */
export interface StepVisit extends Practised {
  visitId: string;
}
export interface LearnedStep {
  id: string;
  words: string;
  removedAt: string | null;
  /** The oldest visit first. */
  history: StepVisit[];
}
export interface LearnedTask {
  id: string;
  title: string;
  createdAt: string;
  closedAt: string | null;
  /** In order, as they are taught today. */
  steps: LearnedStep[];
  /** Taken out since, and worked on before. */
  removed: LearnedStep[];
  /** The visits on which any of its steps was worked on, the oldest first. */
  visits: { id: string; visitedOn: string }[];
}

/** Where no kind was kept, the most help is meant. */
const promptOf = ({ prompt }: Practised): Prompt => prompt ?? "together";

/** How a step went, in one or two words, for staff. */
export const practisedWords = (said: Practised): string =>
  said.level === "prompted" ? promptedWords[promptOf(said)] : levelShort[said.level];
const levelShort = { independent: "Alone", notYet: "Not yet" } as const;
const promptedWords: Record<Prompt, string> = {
  gesture: "Gesture",
  verbal: "Reminder",
  written: "Written",
  shown: "Shown",
  together: "Together",
};

/** How much help it took: 0 is none, and the highest is that it could not be done yet. */
export function helpTaken(said: Practised): number {
  if (said.level === "independent") return 0;
  if (said.level === "notYet") return prompts.length + 1;
  return prompts.indexOf(promptOf(said)) + 1;
}

/** Of five bars, for the drawing beside the words: a word is as near to alone as a gesture. */
export function barsOf(said: Practised): number {
  if (said.level === "independent") return 5;
  if (said.level === "notYet") return 0;
  return { gesture: 4, verbal: 4, written: 3, shown: 2, together: 1 }[promptOf(said)];
}

/** How often in a row, to the last visit, the same help was enough. */
function timesInARow(history: readonly Practised[]): number {
  const last = history.at(-1);
  if (!last) return 0;
  const before = history.findLastIndex((said) => helpTaken(said) !== helpTaken(last));
  return history.length - 1 - before;
}

export type Meaning =
  | { kind: "untried" }
  | { kind: "alone"; times: number }
  | { kind: "first"; last: Practised }
  | { kind: "same"; last: Practised; times: number }
  | { kind: "less" | "more"; last: Practised; before: Practised };

/** What a step's history says, oldest visit first. */
export function meaningOf(history: readonly Practised[]): Meaning {
  const last = history.at(-1);
  if (!last) return { kind: "untried" };
  const times = timesInARow(history);
  if (last.level === "independent") return { kind: "alone", times };
  const before = history.at(-2);
  if (!before) return { kind: "first", last };
  if (times > 1) return { kind: "same", last, times };
  return { kind: helpTaken(last) < helpTaken(before) ? "less" : "more", last, before };
}

const lastVisits = (times: number) =>
  times === 1 ? "on the last visit" : `on the last ${times} visits`;

/** "Alone on the last 2 visits", for staff. */
export function meaningInWords(meaning: Meaning): string {
  switch (meaning.kind) {
    case "untried":
      return "Not tried yet";
    case "alone":
      return `Alone ${lastVisits(meaning.times)}`;
    case "first":
      return `${practisedWords(meaning.last)} on the first visit`;
    case "same":
      return `${practisedWords(meaning.last)} ${lastVisits(meaning.times)}`;
    case "less":
      return `Less help than the visit before: ${change(meaning)}`;
    case "more":
      return `More help than the visit before: ${change(meaning)}`;
  }
}
const change = ({ before, last }: { before: Practised; last: Practised }) =>
  `${practisedWords(before).toLowerCase()}, then ${practisedWords(last).toLowerCase()}`;

/** As often as this in a row before anything else is tried. */
const stuckAfter = 3;

/** The next less help: a prompt is faded towards none at all. */
const lessHelp: Record<Prompt, string> = {
  together: "Show it once, then hand over.",
  shown: "Leave the card with them in place of showing.",
  written: "Put the card away, and say one word if they stop.",
  verbal: "Say nothing. Point, if they stop.",
  gesture: "Wait, and count to ten before you point.",
};

export type NextTry =
  | "begin"
  | "again"
  | "stepBack"
  | "leave"
  | "fade"
  | "hold"
  | "another"
  | "smaller";

/** What to try on the next visit, and why. */
export function nextTry(history: readonly Practised[]): { what: NextTry; words: string } {
  const meaning = meaningOf(history);
  if (meaning.kind === "untried")
    return { what: "begin", words: "Show it once, then do it together." };
  if (meaning.kind === "alone")
    return meaning.times === 1
      ? { what: "again", words: "Watch from further away, and say nothing." }
      : meaning.times < stuckAfter
        ? { what: "stepBack", words: "Stay out of sight. Look at how it turned out." }
        : { what: "leave", words: "Leave it to them. Look again only now and then." };
  const { last } = meaning;
  const isStuck = meaning.kind === "same" && meaning.times >= stuckAfter;
  if (last.level === "notYet")
    return isStuck
      ? { what: "smaller", words: "Break it into smaller steps, or change the tool or the place." }
      : { what: "begin", words: "Do it together, side by side." };
  if (isStuck)
    return {
      what: "another",
      words: "The same prompt has not faded. Try another kind, or an adjustment.",
    };
  if (meaning.kind === "more")
    return { what: "hold", words: "Stay with this prompt, and ask what was different that day." };
  return { what: "fade", words: lessHelp[promptOf(last)] };
}

/** The first step that somebody does not do alone yet: the one to work on next. */
export const stepToWorkOn = (steps: readonly LearnedStep[]): LearnedStep | null =>
  steps.find(({ history }) => history.at(-1)?.level !== "independent") ?? null;

/** How many of the steps were done alone on a visit. */
export const aloneOn = (steps: readonly LearnedStep[], visitId: string): number =>
  steps.filter(({ history }) =>
    history.some((said) => said.visitId === visitId && said.level === "independent"),
  ).length;

/** What somebody typed as steps, one on each line; a list's own numbers and dashes are not words. */
export const stepsIn = (typed: string): string[] =>
  typed
    .split("\n")
    .map((line) =>
      line
        .replace(/^\s*(?:\d{1,2}[.)]|[-*•])(?:\s+|$)/, "")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((line) => line !== "");

/** Why these steps cannot be added to a task that has some; null when they can. */
export function stepsProblem(steps: readonly string[], already: readonly string[]): string | null {
  if (steps.length === 0) return "Give at least one step.";
  const long = steps.find((step) => step.length > longestStep);
  if (long)
    return `A step can be at most ${longestStep} characters. Shorten “${long.slice(0, 30)}…”, or make it two.`;
  const all = [...already, ...steps].map((step) => step.toLowerCase());
  const twice = steps.find(
    (step) => all.filter((other) => other === step.toLowerCase()).length > 1,
  );
  if (twice) return `“${twice}” stands there twice.`;
  return all.length > mostSteps
    ? `A task can have at most ${mostSteps} steps. Make two tasks of it.`
    : null;
}
