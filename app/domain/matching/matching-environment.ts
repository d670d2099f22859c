import { findAdjustment } from "../adjustment/adjustment.ts";
import { listInWords } from "../calendar/calendar.ts";
import {
  type CanChange,
  describeLevel,
  environmentScales,
  findScale,
  type Level,
  lowerFirst,
} from "../work-environment/work-environment.ts";
import type { PersonSide, Reason, WorkSide, WorkTask } from "./match-reason.ts";
import { ifMoved, movesOf, tasksInTheWay } from "./movable-tasks.ts";

type Wanted = PersonSide["environment"][number];
type Given = WorkSide["environment"][number];

/** One reason for each scale the person spoke about, in the order of the scales. Silence on a scale makes none. */
export function environmentReasons(person: PersonSide, work: WorkSide): Reason[] {
  return environmentScales.flatMap(({ id }) => {
    const wanted = strongest(person.environment.filter(({ dimension }) => dimension === id));
    if (!wanted) return [];
    const given = hardest(work.environment.filter(({ dimension }) => dimension === id));
    return [environmentReason(wanted, given, person.adjustments, tasksInTheWay(work, id))];
  });
}

/** A scale is stored once a person, but a repeated one must not make the answer depend on the order it came in. */
export function strongest(answers: readonly Wanted[]): Wanted | undefined {
  const rank = ({ strength, from, to }: Wanted) => (strength === "need" ? 0 : 100) + to * 5 - from;
  return [...answers].sort((a, b) => rank(a) - rank(b))[0];
}

export function hardest(answers: readonly Given[]): Given | undefined {
  const rank = ({ level, canChange }: Given) => level * 10 + change[canChange ?? "notSure"].stays;
  return [...answers].sort((a, b) => rank(b) - rank(a))[0];
}

const change: Readonly<Record<CanChange, { words: string; stays: number }>> = {
  yes: { words: "this can change", stays: 0 },
  notSure: { words: "the employer has not said whether this can change", stays: 1 },
  partly: { words: "part of this can change", stays: 2 },
  no: { words: "the employer says this has to stay as it is", stays: 3 },
};

/** How the level of a scale is said. A line that names the scale leaves it out. */
export const inThisJob = "In this job: ";

function environmentReason(
  wanted: Wanted,
  given: Given | undefined,
  own: readonly string[],
  tasks: readonly WorkTask[],
): Reason {
  const { dimension, strength } = wanted;
  const { name } = findScale(dimension);
  const person = personWords(wanted);
  const base = { about: dimension, weight: strength, person } as const;
  if (!given) {
    return {
      ...base,
      result: "notKnown",
      work: "The employer has not said",
      adjustments: [],
      sentence: `${name}: not known yet. The employer has not said. ${person}.`,
    };
  }
  const level = `“${lowerFirst(describeLevel(dimension, given.level))}”`;
  const job = `${inThisJob}${level}`;
  const [low, high] = inOrder(wanted);
  if (given.level >= low && given.level <= high) {
    return {
      ...base,
      result: "fits",
      work: job,
      adjustments: [],
      sentence: `${name}: fits. ${job}. ${person}.`,
    };
  }
  // Whether it can change is not known: an unknown counts as if it could.
  const canChange = given.canChange ?? "notSure";
  const work = `${job}, and ${change[canChange].words}`;
  // Adjustments ease what is too much, and tasks take it away; neither can turn up what is too little.
  const isTooMuch = given.level > high;
  const ideas = isTooMuch ? findScale(dimension).adjustments : [];
  const inTheWay = isTooMuch ? tasks : [];
  const moves = inTheWay.length > 0 ? { moves: movesOf(inTheWay) } : {};
  if (canChange === "no") {
    const adjustments = ideas.filter((id) => own.includes(id));
    const helps = alreadyHelps(adjustments);
    const result = inTheWay.length > 0 ? "couldFit" : "toDiscuss";
    const opening = inTheWay.length > 0 ? `could fit ${ifMoved(inTheWay)}` : "to discuss";
    const sentence = `${name}: ${opening}. ${work}. ${person}.${helps}`;
    return { ...base, result, work, adjustments, ...moves, sentence };
  }
  const adjustments = bridging(ideas, own);
  const ways = [
    ...(adjustments.length > 0 ? [withAdjustments(adjustments)] : []),
    ...(inTheWay.length > 0 ? [` ${ifMoved(inTheWay)}`] : []),
  ];
  return {
    ...base,
    result: "couldFit",
    work,
    adjustments,
    ...moves,
    sentence: `${name}: could fit${ways.join(", or")}. ${work}. ${person}.`,
  };
}

export function inOrder({ from, to }: Pick<Wanted, "from" | "to">): [Level, Level] {
  return from <= to ? [from, to] : [to, from];
}

function personWords({ dimension, from, to, strength }: Wanted): string {
  const [low, high] = inOrder({ from, to });
  if (low === 0 && high === 4) return "They are fine with any level of this";
  const quote = (level: Level) => `“${lowerFirst(describeLevel(dimension, level))}”`;
  const opening = strength === "need" ? "They need" : "They would like";
  if (low === high) return `${opening} ${quote(low)}`;
  return `${opening} anything from ${quote(low)} to ${quote(high)}`;
}

/** The person's own adjustments where one serves, else the two simplest of the library. */
export function bridging(ideas: readonly string[], own: readonly string[]): string[] {
  const theirs = ideas.filter((id) => own.includes(id));
  return theirs.length > 0 ? theirs : ideas.slice(0, 2);
}

/** " with job share or part-time, or with phased start", or nothing. */
export function withAdjustments(ids: readonly string[]): string {
  const names = adjustmentNames(ids);
  return names.length === 0 ? "" : ` with ${names.join(", or with ")}`;
}

function alreadyHelps(ids: readonly string[]): string {
  const names = adjustmentNames(ids);
  return names.length === 0 ? "" : ` Already known to help them: ${listInWords(names)}.`;
}

function adjustmentNames(ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    const name = findAdjustment(id)?.name;
    return name ? [lowerFirst(name)] : [];
  });
}
