/**
 * Where a pair stands. The order and the group come from the results of the reasons alone, place by place, so that no
 * number of preferences outranks one need. The numbers in here never leave the server.
 */
import { listInWords } from "../calendar/calendar.ts";
import { lowerFirst } from "../work-environment/work-environment.ts";
import {
  aboutInWords,
  type Explanation,
  isEnvironment,
  type Reason,
  type Result,
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

/** What is compared after the wish, the weightiest first: which reasons, of which weight, with which result. */
const places = (["practical", "environment"] as const).flatMap((of) =>
  (of === "practical" ? (["need"] as const) : (["need", "prefer"] as const)).flatMap((weight) =>
    (["toDiscuss", "couldFit"] as const).map((result) => ({ of, weight, result })),
  ),
);
type Place = (typeof places)[number];

/** There are fewer reasons of one kind than this, so a place never runs into the next. */
const most = 32;

/** Counts for each place of the order, in its order, to one whole number below 2 ** 32. Lower stands first. */
export const keyOf = (wish: number, counts: readonly number[]): number =>
  counts.reduce((key, count) => key * most + count, wish);

const counted = ({ reasons }: Explanation, place: Place) =>
  reasons.filter((reason) => belongs(reason, place));

const belongs = ({ about, weight, result }: Reason, place: Place) =>
  about !== "wish" &&
  isEnvironment(about) === (place.of === "environment") &&
  weight === place.weight &&
  result === place.result;

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

const wishSaid: Readonly<Record<Explanation["wish"], string>> = {
  wanted: "it is work they want",
  acceptable: "it is work they would take",
  notKnown: "we do not know yet whether they want this work",
  notForMe: "they said that this work is not for them",
};

/** "First because it is work they want, and hours and getting there fit." */
export function whyFirst(explanation: Explanation): string {
  const fits = explanation.reasons.filter(
    ({ about, result }) => about !== "wish" && !isEnvironment(about) && result === "fits",
  );
  const said = [
    wishSaid[explanation.wish],
    ...(fits.length > 0 ? [`${named(fits)} ${fits.length === 1 ? "fits" : "fit"}`] : []),
  ];
  const isWish = explanation.wish === "wanted" || explanation.wish === "acceptable";
  return `${isWish ? "First because" : "First so far:"} ${said.join(", and ")}.`;
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
    return `Here because ${named(more)} ${verb}${how}${liked}.`;
  }
  return "Level with the one before: nothing we know tells them apart.";
}

const named = (reasons: readonly Reason[]) =>
  listInWords(reasons.map(({ about }) => lowerFirst(aboutInWords(about))));
