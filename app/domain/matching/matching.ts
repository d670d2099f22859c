/**
 * Matching ranks and explains for a human. It rejects nobody, and nothing it returns holds a score, a rank or a count.
 * Wishes come first, then what is practical, then the environment; what is not known never counts against anyone.
 */
import type { Explanation, PersonSide, Reason, Result, Weight, WorkSide } from "./match-reason.ts";
import { environmentReasons } from "./matching-environment.ts";
import {
  daysReason,
  hoursReason,
  payReason,
  timesReason,
  travelReason,
  wishOf,
  wishReason,
} from "./matching-practical.ts";

export type { Explanation, PersonSide, Reason, WorkSide } from "./match-reason.ts";
export { aboutInWords } from "./match-reason.ts";

export function explainMatch(person: PersonSide, work: WorkSide): Explanation {
  return {
    wish: wishOf(person, work),
    reasons: [
      wishReason(person, work),
      hoursReason(person, work),
      daysReason(person, work),
      timesReason(person, work),
      travelReason(person, work),
      payReason(person, work),
      ...environmentReasons(person, work),
    ],
  };
}

/** What the order needs of a person. The id only settles two people of the same name. */
export interface Explained {
  name: string;
  id?: string;
  explanation: Explanation;
}

// No wish yet is no minus: it stands level with "acceptable". Only a stated wish lifts, only a stated no lowers.
const wishRank: Readonly<Record<Explanation["wish"], number>> = {
  wanted: 0,
  acceptable: 1,
  notKnown: 1,
  notForMe: 2,
};

const practical: ReadonlySet<string> = new Set(["hours", "days", "times", "travel", "pay"]);
const names = new Intl.Collator("en-GB");

/** Every person once, in order of wish, then what is practical, then environment, then name. */
export function orderPeople<T extends Explained>(people: readonly T[]): T[] {
  return [...people].sort(comparePeople);
}

export function comparePeople(a: Explained, b: Explained): number {
  const [ours, theirs] = [orderKey(a.explanation), orderKey(b.explanation)];
  for (const [place, mine] of ours.entries()) {
    const difference = mine - (theirs[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return names.compare(a.name, b.name) || plain(a.name, b.name) || plain(a.id ?? "", b.id ?? "");
}

function plain(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Compared place by place, so that no number of preferences outranks one need. Never leaves this file. */
function orderKey({ wish, reasons }: Explanation): number[] {
  const matters = reasons.filter(({ about }) => practical.has(about));
  const environment = reasons.filter(({ about }) => about !== "wish" && !practical.has(about));
  return [
    wishRank[wish],
    of(matters, "need", "toDiscuss"),
    of(matters, "need", "couldFit"),
    of(environment, "need", "toDiscuss"),
    of(environment, "need", "couldFit"),
    of(environment, "prefer", "toDiscuss"),
    of(environment, "prefer", "couldFit"),
  ];
}

function of(reasons: readonly Reason[], weight: Weight, result: Result): number {
  return reasons.filter((reason) => reason.weight === weight && reason.result === result).length;
}
