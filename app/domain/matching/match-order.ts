import { mostDemands } from "../skill/skill.ts";
import { environmentScales } from "../work-environment/work-environment.ts";
import {
  type Explanation,
  type Field,
  fieldOf,
  type Reason,
  type Result,
  type Weight,
} from "./match-reason.ts";

export type MatchGroup = Extract<Result, "fits" | "couldFit" | "toDiscuss">;

/** The weakest need. What is only preferred, and what is not known, lowers nothing. */
export function groupOf({ reasons }: Explanation): MatchGroup {
  const needs = reasons.filter(({ weight }) => weight === "need");
  if (needs.some(({ result }) => result === "toDiscuss")) return "toDiscuss";
  return needs.some(({ result }) => result === "couldFit") ? "couldFit" : "fits";
}

/** No wish yet is no minus: it stands level with "acceptable". Only a stated wish lifts, only a stated no lowers. */
export const wishRank: Readonly<Record<Explanation["wish"], number>> = {
  wanted: 0,
  acceptable: 1,
  notKnown: 1,
  notForMe: 2,
};

interface Place {
  of: Exclude<Field, "wish">;
  weight: Weight;
  result: "toDiscuss" | "couldFit";
}
const place = (of: Place["of"], weight: Weight, result: Place["result"]): Place => ({
  of,
  weight,
  result,
});
/** What is compared after the wish, the weightiest first: which reasons, of which weight, with which result. */
export const places: readonly Place[] = [
  place("practical", "need", "toDiscuss"),
  place("practical", "need", "couldFit"),
  place("environment", "need", "toDiscuss"),
  place("environment", "need", "couldFit"),
  place("environment", "prefer", "toDiscuss"),
  place("environment", "prefer", "couldFit"),
  place("skills", "need", "toDiscuss"),
  place("skills", "need", "couldFit"),
  // A skill that is only desirable is never to discuss.
  place("skills", "prefer", "couldFit"),
];
/** More than there are reasons of a field, so that a place never runs into the next. */
export const roomOf: Readonly<Record<Place["of"], number>> = {
  practical: 8,
  environment: environmentScales.length + 1,
  skills: mostDemands + 1,
};

/** Counts for each place of the order, in its order, to one whole number. Lower stands first. */
const keyOf = (wish: number, counts: readonly number[]): number =>
  places.reduce((key, { of }, at) => key * roomOf[of] + (counts[at] ?? 0), wish);

/** What one more reason of this kind adds to a key, for those who weigh without words. */
export function addOf(of: Place["of"], weight: Weight, result: Result): number {
  const is = (one: Place) => one.of === of && one.weight === weight && one.result === result;
  return keyOf(
    0,
    places.map((one) => Number(is(one))),
  );
}
export const wishAdd = keyOf(1, []);
/** Above every key: those kept at the top, those in the order, those in a job and those set aside are so far apart. */
export const afterAll = keyOf(3, []);
export const ranges = ["top", "inOrder", "inJob", "aside"] as const;
export type Range = (typeof ranges)[number];
export const rangeAdd = (range: Range): number => ranges.indexOf(range) * afterAll;
export const rangeOf = (key: number): Range => ranges[Math.floor(key / afterAll)] as Range;

export const counted = ({ reasons }: Explanation, place: Place) =>
  reasons.filter((reason) => belongs(reason, place));

const belongs = ({ about, weight, result }: Reason, place: Place) =>
  fieldOf(about) === place.of && weight === place.weight && result === place.result;

export const orderKey = (explanation: Explanation): number =>
  keyOf(
    wishRank[explanation.wish],
    places.map((place) => counted(explanation, place).length),
  );

/** What the order needs of a person. The id only settles two who stand level, so that the order is always the same. */
export interface Explained {
  id: string;
  explanation: Explanation;
}

export function comparePeople(a: Explained, b: Explained): number {
  return orderKey(a.explanation) - orderKey(b.explanation) || plain(a.id, b.id);
}

function plain(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Every person once, in order of wish, then what is practical, then the environment. */
export function orderPeople<T extends Explained>(people: readonly T[]): T[] {
  return [...people].sort(comparePeople);
}

/** A long list of which a page is read. */
export interface Slices<T> {
  readonly length: number;
  slice(from: number, to: number): T[];
}

/**
 * The places of these keys in order, those that stand level by their ids. Thousands are sorted at once, so a key and its
 * place stand in one number, exact for fewer than 65,536 of them; ids are compared only around the page that is read.
 */
export function inOrderOf(
  keys: readonly number[] | Float64Array,
  idOf: (place: number) => string,
): Slices<number> {
  const room = 65_536;
  if (keys.length >= room)
    return Array.from(keys.keys()).sort(
      (a, b) => (keys[a] as number) - (keys[b] as number) || plain(idOf(a), idOf(b)),
    );
  const sorted = new Float64Array(keys.length);
  for (let place = 0; place < keys.length; place += 1)
    sorted[place] = (keys[place] as number) * room + place;
  sorted.sort();
  const placeAt = (turn: number) => (sorted[turn] as number) % room;
  const areLevel = (turn: number, other: number) => keys[placeAt(turn)] === keys[placeAt(other)];
  return {
    length: keys.length,
    slice(from, to) {
      let first = Math.max(0, from);
      let end = Math.min(keys.length, to);
      if (first >= end) return [];
      while (first > 0 && areLevel(first - 1, first)) first -= 1;
      while (end < keys.length && areLevel(end, end - 1)) end += 1;
      const places = Array.from({ length: end - first }, (_, turn) => placeAt(first + turn));
      places.sort((a, b) => (keys[a] as number) - (keys[b] as number) || plain(idOf(a), idOf(b)));
      return places.slice(from - first, to - first);
    },
  };
}
