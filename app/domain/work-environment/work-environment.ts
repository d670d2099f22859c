import {
  type EnvironmentDimension,
  type EnvironmentScale,
  type EnvironmentSection,
  environmentScales,
  environmentSections,
} from "#db/reference/work-environment.ts";
import type { CanChange } from "#db/tables.ts";

export type { CanChange, EnvironmentDimension, EnvironmentScale };
export { environmentScales, environmentSections };

export const levels = [0, 1, 2, 3, 4] as const;
export type Level = (typeof levels)[number];

const byId = new Map<string, EnvironmentScale<EnvironmentDimension>>(
  environmentScales.map((scale) => [scale.id, scale]),
);

export function isEnvironmentDimension(id: string): id is EnvironmentDimension {
  return byId.has(id);
}

export function isLevel(level: number): level is Level {
  return (levels as readonly number[]).includes(level);
}

export function findScale(id: EnvironmentDimension): EnvironmentScale<EnvironmentDimension>;
export function findScale(id: string): EnvironmentScale<EnvironmentDimension> | undefined;
export function findScale(id: string) {
  return byId.get(id);
}

export type EnvironmentPart = "around" | "body" | "people" | "runs";
const partOf: Record<EnvironmentSection, EnvironmentPart> = {
  "What is around you": "around",
  "What the body does": "body",
  "People and communication": "people",
  "How the work runs": "runs",
};

/** The scales under their headings, for forms and pages that read from top to bottom. `part` stands in addresses. */
export const scalesBySection = environmentSections.map((name) => ({
  part: partOf[name],
  name,
  scales: environmentScales.filter((scale) => scale.section === name),
}));

export const environmentParts = scalesBySection.map(({ part }) => part);

export const isEnvironmentPart = (name: string): name is EnvironmentPart =>
  environmentParts.includes(name as EnvironmentPart);

/** The scales that are asked together on one page. */
export const scalesOf = (part: EnvironmentPart) =>
  scalesBySection.find((each) => each.part === part)?.scales ?? [];

export function describeLevel(dimension: EnvironmentDimension, level: Level): string {
  return findScale(dimension).levels[level];
}

/** The range of levels that suit a person: "From “quiet talk” to “loud, you raise your voice”". */
export function describeRange(dimension: EnvironmentDimension, from: Level, to: Level): string {
  const [low, high] = from <= to ? [from, to] : [to, from];
  const first = describeLevel(dimension, low);
  if (low === high) return first;
  if (low === 0 && high === 4) return "Any of these is fine";
  return `From “${lowerFirst(first)}” to “${lowerFirst(describeLevel(dimension, high))}”`;
}

const canChangeSentences: Readonly<Record<CanChange, string>> = {
  yes: "This can change.",
  partly: "Part of this can change.",
  no: "This has to stay as it is.",
  notSure: "Ask us whether this can change.",
};

/** What anyone reads of one answer: "Busy, you can still chat. Part of this can change: a quiet table from 2 pm." */
export function whatPeopleRead(
  dimension: EnvironmentDimension,
  level: Level,
  canChange: CanChange | null,
  note = "",
): string {
  const said = `${describeLevel(dimension, level)}.`;
  const words = note.trim();
  const withStop = words && (/[.!?]$/.test(words) ? words : `${words}.`);
  if (!canChange) {
    return withStop ? `${said} ${withStop.charAt(0).toUpperCase()}${withStop.slice(1)}` : said;
  }
  const sentence = canChangeSentences[canChange];
  if (!withStop) return `${said} ${sentence}`;
  return `${said} ${sentence.slice(0, -1)}: ${withStop}`;
}

/** For the middle of a sentence; "BSL" and "E-mails" stay as they are. */
export function lowerFirst(words: string): string {
  return /^.[A-Z-]/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
