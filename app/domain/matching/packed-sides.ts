/**
 * A side of a match as one short text: what matching compares, and nothing that is read by people. Thousands of people
 * are read and weighed at once in it; sentences are made afterwards, for the page that is shown, from the whole profile.
 * Six bits a letter, in letters that need no escape anywhere.
 */
import { kindsOfWork } from "#db/reference/kinds-of-work.ts";
import { occupations } from "#db/reference/occupations.ts";
import { skills } from "#db/reference/skills.ts";
import { localAuthorities } from "../area/local-authority.ts";
import { mostDemands } from "../skill/skill.ts";
import { environmentScales } from "../work-environment/work-environment.ts";
import { dayParts } from "../working-week/working-week.ts";
import type { Result, Weight } from "./match-reason.ts";

/** Stands first in every packed side: one of another layout is packed anew. Raise it with every change below. */
export const packedVersion = 2;

const scales = environmentScales.length;
const kinds = kindsOfWork.length;
export const wishes = ["notKnown", "wanted", "acceptable", "notForMe"] as const;

/** How many letters each number takes. Zero means "not known", so what is known is kept one higher. */
type Layout = readonly (readonly [name: string, letters: number, times?: number])[];
const personLayout = [
  ["version", 1],
  ["wish", 1, kinds],
  ["need", 1, scales],
  ["minMinutes", 3],
  ["maxMinutes", 3],
  ["free", 2, dayParts.length],
  ["earliest", 2],
  ["latest", 2],
  ["payFloor", 3],
  ["from", 3],
  ["notice", 1],
  ["contracts", 1],
  ["helps", 1],
  ["latitude", 3],
  ["longitude", 3],
  ["ways", 2],
  ["longest", 2],
  ["reached", 2],
  ["jobs", 2],
  ["skills", 1],
] as const satisfies Layout;
const workLayout = [
  ["version", 1],
  ["kind", 1],
  ["job", 2],
  ["level", 1, scales],
  ["minMinutes", 3],
  ["maxMinutes", 3],
  ["days", 2],
  ["parts", 1],
  ["starts", 2],
  ["ends", 2],
  ["pay", 3],
  ["begins", 3],
  ["contract", 1],
  ["stays", 1],
  ["latitude", 4],
  ["longitude", 4],
  ["authority", 2],
  ["demands", 1],
] as const satisfies Layout;

type Places<L extends Layout> = Record<L[number][0], number>;
function placesOf<L extends Layout>(layout: L): Places<L> & { end: number } {
  let at = 0;
  const places = layout.map(([name, , times = 1]) => {
    at += times;
    return [name, at - times] as const;
  });
  return { ...(Object.fromEntries(places) as Places<L>), end: at };
}
/** Where each number stands in an unpacked side. */
export const inPerson = placesOf(personLayout);
export const inWork = placesOf(workLayout);

const lettersOf = (layout: Layout) =>
  layout.flatMap(([, letters, times = 1]) => Array<number>(times).fill(letters));
export const personLetters = lettersOf(personLayout);
export const workLetters = lettersOf(workLayout);
/** What comes in any number follows at the end, each in as many letters. */
export const tailLetters = 2;

export const firstLetter = 48;
/** Numbers of as many letters that follow one another: read at once, without asking each how long it is. */
const runsOf = (letters: readonly number[]) =>
  letters.reduce<{ letters: number; count: number }[]>((runs, each) => {
    const last = runs.at(-1);
    if (last?.letters === each) last.count += 1;
    else runs.push({ letters: each, count: 1 });
    return runs;
  }, []);

function read(text: string, runs: ReturnType<typeof runsOf>, into: Int32Array): number {
  let at = 0;
  let place = 0;
  for (const { letters, count } of runs) {
    const end = place + count;
    for (; place < end; place += 1) {
      let value = text.charCodeAt(at) - firstLetter;
      for (let more = 1; more < letters; more += 1)
        value = value * 64 + text.charCodeAt(at + more) - firstLetter;
      into[place] = value;
      at += letters;
    }
  }
  return at;
}
const personRuns = runsOf(personLetters);
const workRuns = runsOf(workLetters);

// Great Britain lies between 49 and 61 degrees north and 9 west and 2 east: anything else is not known.
export const [south, west] = [49, -9];
/** A home is known to about a kilometre, a workplace to about a metre. */
export const homeParts = 100;
export const toTheMetre = 100_000;
/** Degrees from what is packed of them, above zero. */
export const latitudeOf = (packed: number, parts: number) =>
  Math.round((south + (packed - 1) / parts) * parts) / parts;
export const longitudeOf = (packed: number, parts: number) =>
  Math.round((west + (packed - 1) / parts) * parts) / parts;

export const weights = ["need", "prefer"] as const satisfies Weight[];

/** A range of levels and how much it matters, as one number from 1 to 50. */
export const needAs = (low: number, high: number, weight: Weight) =>
  1 + (low * 5 + high) * weights.length + weights.indexOf(weight);
/** Whether a level has to stay; `eased`: it does, but the tasks that are too much could move. */
export const staying = ["changes", "eased", "stays"] as const;
export type Staying = (typeof staying)[number];
/** A level and whether it has to stay, as one number from 1 to 15. */
export const levelAs = (level: number, stays: Staying) =>
  1 + level * staying.length + staying.indexOf(stays);

/** What somebody said of a job or a skill, as one number: which, and the answer. */
export const saidOf = (which: number, answer: number) => which * 4 + answer;
const gaps = ["fits", "couldFit", "toDiscuss"] as const;
/** A skill asked for and what it comes to for somebody who would learn it and who has it not. */
/** How many numbers a skill takes: two weights, and three results of each of two answers. */
export const answersOfADemand = 18;
export const demandAs = (which: number, weight: Weight, learning: Result, lacking: Result) =>
  ((which * 2 + weights.indexOf(weight)) * 3 + gapOf(learning)) * 3 + gapOf(lacking);
const gapOf = (result: Result) => gaps.indexOf(result as (typeof gaps)[number]);
export function readDemand(packed: number) {
  const [lacking, learning] = [packed % 3, Math.floor(packed / 3) % 3];
  return {
    which: Math.floor(packed / answersOfADemand),
    weight: weights[Math.floor(packed / 9) % 2] as Weight,
    learning: gaps[learning] as (typeof gaps)[number],
    lacking: gaps[lacking] as (typeof gaps)[number],
  };
}

/** Days since the first of 2020; anything earlier is long past. */
export const dayNumber = (date: string | null | undefined): number | null =>
  date ? Math.max(0, Math.round((Date.parse(`${date}T00:00:00Z`) - firstDay) / aDay)) : null;
const aDay = 24 * 60 * 60 * 1000;
const firstDay = Date.UTC(2020, 0, 1);

/** A form asks for no more; what a hand-made list says beyond it is left out. */
const mostSaid = occupations.length + skills.length + localAuthorities.length;

/** Room for one unpacked person, used again for the next. */
export const roomForPerson = () => new Int32Array(inPerson.end + mostSaid + 1);
export const roomForWork = () => new Int32Array(inWork.end + mostDemands + 1);

export const isCurrent = (packed: string) => packed.charCodeAt(0) - firstLetter === packedVersion;

function readTail(packed: string, from: number, count: number, into: Int32Array, end: number) {
  for (let place = 0, at = from; place < count; place += 1, at += tailLetters)
    into[end + place] =
      (packed.charCodeAt(at) - firstLetter) * 64 + packed.charCodeAt(at + 1) - firstLetter;
}
/** The places reached, then the jobs, then the skills that were spoken of: their numbers stand in the side. */
export function unpackPerson(packed: string, into: Int32Array): void {
  const at = read(packed, personRuns, into);
  const [reached, jobs, able] = [
    into[inPerson.reached],
    into[inPerson.jobs],
    into[inPerson.skills],
  ];
  const count = (reached as number) + (jobs as number) + (able as number);
  readTail(packed, at, count, into, inPerson.end);
}
export function unpackWork(packed: string, into: Int32Array): void {
  const at = read(packed, workRuns, into);
  readTail(packed, at, into[inWork.demands] as number, into, inWork.end);
}
