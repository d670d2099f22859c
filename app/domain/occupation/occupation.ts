import type { KindOfWorkId } from "#db/reference/kinds-of-work.ts";
import { type Occupation, type OccupationId, occupations } from "#db/reference/occupations.ts";
import { listInWords } from "../calendar/calendar.ts";
import { oneSlipApart, wordsOf } from "./name-words.ts";

/** A label or another name of an occupation, in words that forgive plurals and "-man" or "-ress". */
interface Name {
  readonly occupation: Occupation<OccupationId>;
  readonly isLabel: boolean;
  readonly words: readonly string[];
  readonly text: string;
}

const byId = new Map<string, Occupation<OccupationId>>(occupations.map((one) => [one.id, one]));

const names: readonly Name[] = occupations.flatMap((occupation) =>
  [occupation.label, ...occupation.also].map((written, index): Name => {
    const words = wordsOf(written);
    return { occupation, isLabel: index === 0, words, text: words.join(" ") };
  }),
);

export { occupations as allOccupations };

export function findOccupation(id: string): Occupation<OccupationId> | undefined {
  return byId.get(id);
}

export function isOccupation(id: string): id is OccupationId {
  return byId.has(id);
}

/** "Kitchen porter"; a job we no longer know reads as something else. */
export function occupationInWords(id: string): string {
  return findOccupation(id)?.label ?? "Something else";
}

/** The kind of work that a job belongs to. */
export function sectorOf(id: string): KindOfWorkId {
  return findOccupation(id)?.kindOfWork ?? "something-else";
}

export function occupationsOfKind(kindOfWork: string): readonly Occupation<OccupationId>[] {
  return occupations.filter((one) => one.kindOfWork === kindOfWork);
}

/**
 * Best first: the label itself, another name, a label that begins so ("PA" is a name before it is the start of "Painter"),
 * then every word beginning a word of one name. Only when that finds nothing, a name that stands among the words ("a job as
 * a barista in Leeds"), and last one typing mistake.
 */
export function searchOccupations(words: string, limit = 10): readonly Occupation<OccupationId>[] {
  const typed = wordsOf(words);
  if (typed.length === 0 || !(limit >= 1)) return [];
  const asTyped = ranked((name) => rank(name, typed));
  if (asTyped.length > 0) return asTyped.slice(0, limit);
  const standing = fitsTitle(words).flatMap((id) => findOccupation(id) ?? []);
  if (standing.length > 0) return standing.slice(0, limit);
  return ranked((name) => {
    const meant = withoutSlip(name, typed);
    return meant === null ? null : rank(name, meant);
  }).slice(0, limit);
}

/**
 * The likeliest jobs for a vacancy's title, or none: a name has to stand in it as whole words, and the one of most words
 * wins ("School kitchen assistant" is not a school assistant). Several only where that leaves a tie.
 */
export function fitsTitle(title: string): readonly OccupationId[] {
  const inTitle = ` ${wordsOf(title).join(" ")} `;
  const standing = names.filter((name) => inTitle.includes(` ${name.text} `));
  const most = Math.max(...standing.map((name) => name.words.length));
  const longest = standing.filter((name) => name.words.length === most);
  const inOrder = longest.toSorted(
    (one, other) => inTitle.indexOf(` ${one.text} `) - inTitle.indexOf(` ${other.text} `),
  );
  return [...new Set(inOrder.map((name) => name.occupation.id))];
}

export type TypedOccupation =
  | { readonly kind: "found"; readonly occupation: Occupation<OccupationId> }
  | { readonly kind: "unclear"; readonly says: string };

const mostOffered = 5;

/** The one job that somebody typed, or a sentence to show beside the field where it is not plain. */
export function readOccupation(typed: string): TypedOccupation {
  const words = wordsOf(typed).join(" ");
  const named = names.filter((name) => name.text === words);
  const exact = named.find(({ isLabel }) => isLabel) ?? named[0];
  if (exact) return { kind: "found", occupation: exact.occupation };
  const [only, ...others] = searchOccupations(typed, mostOffered);
  const shown = typed.trim().slice(0, 60);
  if (!only)
    return {
      kind: "unclear",
      says: `We do not have “${shown}” on our list of jobs. Write the nearest job, or leave it empty and choose a kind of work.`,
    };
  if (others.length === 0) return { kind: "found", occupation: only };
  const offered = listInWords(
    [only, ...others].map(({ label }) => label),
    "or",
  );
  return {
    kind: "unclear",
    says: `“${shown}” could be several jobs. Write one of these: ${offered}.`,
  };
}

function rank(name: Name, typed: readonly string[]): number | null {
  const text = typed.join(" ");
  if (name.isLabel && name.text === text) return 0;
  if (name.text === text) return 1;
  if (name.isLabel && name.text.startsWith(text)) return 2;
  if (!typed.every((word) => beginsOneOf(name, word))) return null;
  return name.isLabel ? 3 : 4;
}

function beginsOneOf(name: Name, word: string): boolean {
  return name.words.some((own) => own.startsWith(word));
}

const shortestMistyped = 4;

/** The typed words with their one mistake put right by this name, or null where that does not make them fit. */
function withoutSlip(name: Name, typed: readonly string[]): readonly string[] | null {
  const mistyped = typed.find((word) => !beginsOneOf(name, word));
  if (mistyped === undefined || mistyped.length < shortestMistyped) return null;
  const meant = name.words.find((own) => oneSlipApart(own, mistyped));
  return meant === undefined ? null : typed.map((word) => (word === mistyped ? meant : word));
}

/** Each occupation once, by its best name, then by label so that the order never changes. */
function ranked(rankOf: (name: Name) => number | null): Occupation<OccupationId>[] {
  const best = new Map<Occupation<OccupationId>, number>();
  for (const name of names) {
    const found = rankOf(name);
    if (found === null) continue;
    best.set(name.occupation, Math.min(found, best.get(name.occupation) ?? found));
  }
  return [...best]
    .toSorted(([a, rankA], [b, rankB]) => rankA - rankB || (a.label < b.label ? -1 : 1))
    .map(([occupation]) => occupation);
}
