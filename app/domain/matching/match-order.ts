/**
 * Where a pair stands. The order and the group come from the results of the reasons alone, place by place, so that no
 * number of preferences outranks one need. The numbers in here never leave the server.
 */
import { listInWords } from "../calendar/calendar.ts";
import { mostDemands } from "../skill/skill.ts";
import { environmentScales, lowerFirst } from "../work-environment/work-environment.ts";
import {
  aboutInWords,
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
const places: readonly Place[] = [
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
/** Above every key: for those who come after all others. */
export const afterAll = keyOf(3, []);

const counted = ({ reasons }: Explanation, place: Place) =>
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

const wishSaid: Readonly<Record<Explanation["wish"], string>> = {
  wanted: "it is work they want",
  acceptable: "it is work they would take",
  notKnown: "we do not know yet whether they want this work",
  notForMe: "they said that this work is not for them",
};

/** "First because it is work they want, 20 minutes away, and hours and pay fit." */
export function whyFirst(explanation: Explanation): string {
  const fits = explanation.reasons.filter(
    ({ about, result }) => fieldOf(about) === "practical" && result === "fits",
  );
  const short = fits.flatMap(({ brief }) => brief ?? []);
  const named = namedOf(fits.filter(({ brief }) => !brief));
  const verb = fits.length - short.length === 1 ? "fits" : "fit";
  const said = [wishSaid[explanation.wish], ...short].join(", ");
  const isWish = explanation.wish === "wanted" || explanation.wish === "acceptable";
  const opening = isWish ? "First because" : "First so far:";
  return `${opening} ${said}${named ? `, and ${named} ${verb}` : ""}.`;
}

/** Why somebody stands after the one before: the first thing that tells the two apart. */
export function whyAfter(before: Explanation, one: Explanation): string {
  // The page says the wish itself just above.
  if (wishRank[before.wish] !== wishRank[one.wish]) return "Here because of this wish.";
  for (const place of places) {
    const [theirs, ours] = [counted(before, place), counted(one, place)];
    if (theirs.length === ours.length) continue;
    const more = ours.filter(({ about }) => !theirs.some((reason) => reason.about === about));
    const how = place.result === "couldFit" ? "could fit with a change" : "to discuss";
    const verb = place.result === "couldFit" ? "" : more.length === 1 ? "is " : "are ";
    const liked = place.weight === "prefer" ? ", though it is a preference and no need" : "";
    return `Here because ${namedOf(more)} ${verb}${how}${liked}.`;
  }
  return "Level with the one before: nothing we know tells them apart.";
}

const namedOf = (reasons: readonly Reason[]) =>
  listInWords(reasons.map(({ about }) => lowerFirst(aboutInWords(about))));
