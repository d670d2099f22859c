/** The results of `explainMatch` without its sentences, for thousands of pairs at once: the same order and group. */
import { kilometresBetween } from "../place/place.ts";
import { estimateMinutes, type TravelWay, travelWays } from "../travel/travel.ts";
import { addOf, type MatchGroup, roomOf, wishAdd } from "./match-order.ts";
import {
  answersOfADemand,
  homeParts,
  inPerson,
  inWork,
  latitudeOf,
  levelAs,
  longitudeOf,
  needAs,
  readDemand,
  staying,
  toTheMetre,
  wishes,
} from "./packed-sides.ts";

const practicalTalk = addOf("practical", "need", "toDiscuss");
const practicalCould = addOf("practical", "need", "couldFit");
/** By the packed wish: not known, wanted, acceptable, not for me. */
const wishAdds = Float64Array.of(wishAdd, 0, wishAdd, 2 * wishAdd);

/** By packed need and packed level: what their gap adds. */
const levelsApart = 16;
const gaps = new Float64Array(64 * levelsApart);
for (let low = 0; low < 5; low += 1)
  for (let high = low; high < 5; high += 1)
    for (const weight of ["need", "prefer"] as const)
      for (let level = 0; level < 5; level += 1)
        for (const stays of staying) {
          const isEased = stays === "eased" && level > high;
          const isTalk = stays !== "changes" && !isEased;
          const gap = addOf("environment", weight, isTalk ? "toDiscuss" : "couldFit");
          const isWithin = level >= low && level <= high;
          gaps[needAs(low, high, weight) * levelsApart + levelAs(level, stays)] = isWithin
            ? 0
            : gap;
        }

/** By packed demand and answer: what a skill adds. */
const answersApart = 4;
const lacks = new Float64Array(64 * 64 * answersApart);
for (let demand = answersOfADemand; demand < 64 * 64; demand += 1) {
  const { which, weight, learning, lacking } = readDemand(demand);
  for (const [answer, result] of [learning, lacking].entries())
    if (result !== "fits" && which > 0)
      lacks[demand * answersApart + answer + 1] = addOf("skills", weight, result);
}
const scales = inPerson.minMinutes - inPerson.need;

/**
 * Where a pair stands: lower stands first, and equal keys stand level. The sides are unpacked; `corrected` is their
 * journey in minutes as a specialist knows it, `today` the number of the day on which this is asked.
 */
export function weigh(
  person: Int32Array,
  work: Int32Array,
  today: number,
  corrected: number | null = null,
): number {
  const jobsFrom = inPerson.end + (person[inPerson.reached] as number);
  let key = wishAdds[wishFor(person, work, jobsFrom)] as number;

  const bridged = (work[inWork.stays] as number) === 1 ? practicalTalk : practicalCould;
  const least = work[inWork.minMinutes] as number;
  if (least !== 0) {
    const max = person[inPerson.maxMinutes] as number;
    const min = person[inPerson.minMinutes] as number;
    const utmost = work[inWork.maxMinutes] as number;
    if ((max !== 0 && least > max) || (min !== 0 && utmost < min)) key += bridged;
  }

  if (isNotFree(person, work)) key += bridged;

  const earliest = person[inPerson.earliest] as number;
  const latest = person[inPerson.latest] as number;
  const starts = work[inWork.starts] as number;
  const ends = work[inWork.ends] as number;
  if (
    (earliest !== 0 && starts !== 0 && starts < earliest) ||
    (latest !== 0 && ends !== 0 && ends > latest)
  )
    key += bridged;

  const begins = (work[inWork.begins] as number) - 1;
  if (begins >= 0) {
    const notice = person[inPerson.notice] as number;
    const served = notice === 0 ? 0 : today + (notice - 1) * 7;
    const from = (person[inPerson.from] as number) - 1;
    if (Math.max(from, served) > Math.max(begins, today)) key += practicalCould;
  }

  if (isOutOfReach(person, work, corrected))
    key += (person[inPerson.helps] as number) === 1 ? practicalCould : practicalTalk;

  const floor = person[inPerson.payFloor] as number;
  const pay = work[inWork.pay] as number;
  if (floor !== 0 && pay !== 0 && pay < floor) key += practicalTalk;

  const taken = person[inPerson.contracts] as number;
  const contract = work[inWork.contract] as number;
  if (taken !== 0 && contract !== 0 && (taken & (1 << (contract - 1))) === 0) key += practicalTalk;

  for (let scale = 0; scale < scales; scale += 1) {
    const need = person[inPerson.need + scale] as number;
    if (need !== 0)
      key += gaps[need * levelsApart + (work[inWork.level + scale] as number)] as number;
  }

  const able = person[inPerson.skills] as number;
  const demands = able === 0 ? 0 : (work[inWork.demands] as number);
  const skillsFrom = jobsFrom + (person[inPerson.jobs] as number);
  for (let place = inWork.end; place < inWork.end + demands; place += 1) {
    const demand = work[place] as number;
    const said = answerOf(person, skillsFrom, able, Math.floor(demand / answersOfADemand));
    if (said > 0) key += lacks[demand * answersApart + said] as number;
  }
  return key;
}

/** What somebody said of this one, among what they said: its answer, or -1. */
function answerOf(person: Int32Array, from: number, count: number, which: number): number {
  for (let place = from; place < from + count; place += 1) {
    const said = person[place] as number;
    if (said >> 2 === which) return said & 3;
  }
  return -1;
}

/** The packed wish: of this very job, else of its kind. */
function wishFor(person: Int32Array, work: Int32Array, jobsFrom: number): number {
  const [job, kind] = [work[inWork.job] as number, work[inWork.kind] as number];
  const said = job === 0 ? -1 : answerOf(person, jobsFrom, person[inPerson.jobs] as number, job);
  if (said > 0) return said;
  return kind === 0 ? 0 : (person[inPerson.wish + kind - 1] as number);
}

/** Whether they want this work or would take it. */
export function isWished(person: Int32Array, work: Int32Array): boolean {
  const wish = wishes[wishFor(person, work, inPerson.end + (person[inPerson.reached] as number))];
  return wish === "wanted" || wish === "acceptable";
}

/** On a day of the job, in a part of the day that it takes. False as well where it is not known. */
function isNotFree(person: Int32Array, work: Int32Array): boolean {
  const worked = work[inWork.days] as number;
  if (worked === 0) return false;
  const taken = work[inWork.parts] as number;
  let free = 0;
  let missing = 0;
  for (let part = 0; part < parts; part += 1) {
    const days = person[inPerson.free + part] as number;
    free |= days;
    if ((taken & (1 << part)) !== 0) missing |= worked & ~days;
  }
  return free !== 0 && (missing | (worked & ~free)) !== 0;
}
const parts = inPerson.earliest - inPerson.free;

/** False as well where it is not known. */
function isOutOfReach(person: Int32Array, work: Int32Array, corrected: number | null): boolean {
  const longest = (person[inPerson.longest] as number) - 1;
  if (longest >= 0) {
    const minutes = corrected ?? minutesBetween(person, work);
    if (minutes !== null) return minutes > longest;
  }
  const reached = person[inPerson.reached] as number;
  const authority = work[inWork.authority] as number;
  if (authority === 0) return false;
  for (let place = 0; place < reached; place += 1)
    if (person[inPerson.end + place] === authority) return false;
  return reached > 0;
}

/** The quickest of the person's ways, as the estimate has it. */
function minutesBetween(person: Int32Array, work: Int32Array): number | null {
  const used = person[inPerson.ways] as number;
  if (used === 0) return null;
  const home = person[inPerson.latitude] as number;
  const place = work[inWork.latitude] as number;
  if (home === 0 || place === 0) return null;
  const kilometres = kilometresBetween(
    latitudeOf(home, homeParts),
    longitudeOf(person[inPerson.longitude] as number, homeParts),
    latitudeOf(place, toTheMetre),
    longitudeOf(work[inWork.longitude] as number, toTheMetre),
  );
  let quickest: number | null = null;
  for (let bit = 0; bit < travelWays.length; bit += 1) {
    if ((used & (1 << bit)) === 0) continue;
    const minutes = estimateMinutes(kilometres, travelWays[bit] as TravelWay);
    if (minutes !== null && (quickest === null || minutes < quickest)) quickest = minutes;
  }
  return quickest;
}

const fields = ["practical", "environment", "skills"] as const;
const needs = (result: "toDiscuss" | "couldFit") =>
  fields.map((of) => ({ add: addOf(of, "need", result), room: roomOf[of] }));
const [toDiscuss, couldFit] = [needs("toDiscuss"), needs("couldFit")];

/** The group of a pair from its key. */
export function groupOfKey(key: number): MatchGroup {
  const holds = ({ add, room }: (typeof toDiscuss)[number]) => Math.floor(key / add) % room > 0;
  if (key >= 2 * wishAdd || toDiscuss.some(holds)) return "toDiscuss";
  return couldFit.some(holds) ? "couldFit" : "fits";
}
