/**
 * A side of a match as one short text: what matching compares, and nothing that is read by people. Thousands of people
 * are read and weighed at once in it; sentences are made afterwards, for the page that is shown, from the whole profile.
 * Six bits a letter, in letters that need no escape anywhere.
 */
import { kindsOfWork } from "#db/reference/kinds-of-work.ts";
import { localAuthorities } from "../area/local-authority.ts";
import { weekdays } from "../calendar/calendar.ts";
import { type Position, roughly } from "../place/place.ts";
import { travelWays } from "../travel/travel.ts";
import { environmentScales } from "../work-environment/work-environment.ts";
import type { PersonSide, Weight, WorkSide } from "./match-reason.ts";
import { hardest, inOrder, strongest } from "./matching-environment.ts";
import { lastMinute, minutesOf, travelHelps, wishOf, workMinutes } from "./matching-practical.ts";

/** Stands first in every packed side: one of another layout is packed anew. Raise it with every change below. */
export const packedVersion = 1;

const scales = environmentScales.length;
const kinds = kindsOfWork.length;
const wishes = ["notKnown", "wanted", "acceptable", "notForMe"] as const;

/** How many letters each number takes. Zero means "not known", so what is known is kept one higher. */
type Layout = readonly (readonly [name: string, letters: number, times?: number])[];
const personLayout = [
  ["version", 1],
  ["wish", 1, kinds],
  ["need", 1, scales],
  ["minMinutes", 3],
  ["maxMinutes", 3],
  ["days", 2],
  ["earliest", 2],
  ["latest", 2],
  ["payFloor", 3],
  ["helps", 1],
  ["latitude", 3],
  ["longitude", 3],
  ["ways", 2],
  ["longest", 2],
  ["reached", 2],
] as const satisfies Layout;
const workLayout = [
  ["version", 1],
  ["kind", 1],
  ["level", 1, scales],
  ["minMinutes", 3],
  ["maxMinutes", 3],
  ["days", 2],
  ["starts", 2],
  ["ends", 2],
  ["pay", 3],
  ["stays", 1],
  ["latitude", 4],
  ["longitude", 4],
  ["authority", 2],
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
const personLetters = lettersOf(personLayout);
const workLetters = lettersOf(workLayout);
const authorityLetters = 2;

const firstLetter = 48;
function write(values: readonly number[], letters: readonly number[]): string {
  let text = "";
  for (const [place, value] of values.entries()) {
    const count = letters[place] ?? authorityLetters;
    const kept = Math.max(0, Math.min(Math.round(value), 64 ** count - 1));
    for (let turn = count - 1; turn >= 0; turn -= 1)
      text += String.fromCharCode(firstLetter + (Math.floor(kept / 64 ** turn) % 64));
  }
  return text;
}

function read(text: string, letters: readonly number[], into: Int32Array): number {
  let at = 0;
  for (let place = 0; place < letters.length; place += 1) {
    let value = 0;
    for (let turn = letters[place] as number; turn > 0; turn -= 1) {
      value = value * 64 + text.charCodeAt(at) - firstLetter;
      at += 1;
    }
    into[place] = value;
  }
  return at;
}

const known = (value: number | null | undefined) => (value ?? -1) + 1;
const bits = <T>(all: readonly T[], said: readonly T[] | null | undefined) =>
  all.reduce((sum, each, place) => sum + (said?.includes(each) ? 2 ** place : 0), 0);

/** Ids of authorities by their place in the alphabet; an authority we do not know is nobody's. */
const authorityPlace = new Map(localAuthorities.map(({ id }, place) => [id, place + 1]));
const authorityOf = (id: string) => authorityPlace.get(id) ?? 0;

// Great Britain lies between 49 and 61 degrees north and 9 west and 2 east: anything else is not known.
const [south, west] = [49, -9];
function degrees(position: Position | null | undefined, parts: number): [number, number] {
  if (!position) return [0, 0];
  const { latitude, longitude } = position;
  if (latitude < south || latitude > 61 || longitude < west || longitude > 2) return [0, 0];
  return [Math.round((latitude - south) * parts) + 1, Math.round((longitude - west) * parts) + 1];
}
/** A home is known to about a kilometre, a workplace to about a metre. */
const homeParts = 100;
const workParts = 100_000;
const place = (latitude: number, longitude: number, parts: number): Position | null =>
  latitude === 0
    ? null
    : {
        latitude: Math.round((south + (latitude - 1) / parts) * parts) / parts,
        longitude: Math.round((west + (longitude - 1) / parts) * parts) / parts,
      };
export const homeOf = (person: Int32Array) =>
  place(person[inPerson.latitude] as number, person[inPerson.longitude] as number, homeParts);
export const workplaceOf = (work: Int32Array) =>
  place(work[inWork.latitude] as number, work[inWork.longitude] as number, workParts);

const weights = ["need", "prefer"] as const satisfies Weight[];

/** A range of levels and how much it matters, as one number from 1 to 50. */
export const needAs = (low: number, high: number, weight: Weight) =>
  1 + (low * 5 + high) * weights.length + weights.indexOf(weight);
/** A level and whether it has to stay, as one number from 1 to 10. */
export const levelAs = (level: number, stays: boolean) => 1 + level * 2 + Number(stays);

export function packPerson(person: PersonSide): string {
  const needs = environmentScales.map(({ id }) => {
    const said = strongest(person.environment.filter(({ dimension }) => dimension === id));
    if (!said) return 0;
    const [low, high] = inOrder(said);
    return needAs(low, high, said.strength);
  });
  const reached = [...new Set(person.reachableAuthorities.map(authorityOf))].filter(Boolean);
  const values = [
    packedVersion,
    ...kindsOfWork.map(({ id }) => wishes.indexOf(wishOf(person, { kindOfWork: id }))),
    ...needs,
    known(person.minMinutes),
    known(person.maxMinutes),
    bits(weekdays, person.days),
    known(minutesOf(person.earliestStart)),
    known(lastMinute(person.latestFinish, person.earliestStart)),
    known(person.payFloorPence),
    Number(travelHelps.some((id) => person.adjustments.includes(id))),
    ...degrees(person.home && roughly(person.home), homeParts),
    bits(travelWays, person.ways),
    known(person.longestMinutes),
    reached.length,
    ...reached,
  ];
  return write(values, personLetters);
}

export function packWork(work: WorkSide): string {
  const offered = workMinutes(work);
  const values = [
    packedVersion,
    kindsOfWork.findIndex(({ id }) => id === work.kindOfWork) + 1,
    ...environmentScales.map(({ id }) => {
      const given = hardest(work.environment.filter(({ dimension }) => dimension === id));
      return given ? levelAs(given.level, given.canChange === "no") : 0;
    }),
    known(offered.min),
    known(offered.max),
    bits(weekdays, work.days),
    known(minutesOf(work.startsAt)),
    known(lastMinute(work.endsAt, work.startsAt)),
    known(work.payMinPencePerHour),
    Number(work.hoursCanFlex === "no"),
    ...degrees(work.place, workParts),
    authorityOf(work.localAuthority),
  ];
  return write(values, workLetters);
}

/** Room for one unpacked person, used again for the next. */
export const roomForPerson = () => new Int32Array(inPerson.end + localAuthorities.length + 1);
export const roomForWork = () => new Int32Array(inWork.end);

export const isCurrent = (packed: string) => packed.charCodeAt(0) - firstLetter === packedVersion;

export function unpackPerson(packed: string, into: Int32Array): void {
  let at = read(packed, personLetters, into);
  const reached = into[inPerson.reached] as number;
  for (let place = 0; place < reached; place += 1) {
    into[inPerson.end + place] =
      (packed.charCodeAt(at) - firstLetter) * 64 + packed.charCodeAt(at + 1) - firstLetter;
    at += authorityLetters;
  }
}
export const unpackWork = (packed: string, into: Int32Array): void =>
  void read(packed, workLetters, into);
