/** The results of `explainMatch` without its sentences, for thousands of pairs at once: the same order and group. */
import { distanceKm } from "../place/place.ts";
import { estimateMinutes, travelWays } from "../travel/travel.ts";
import { addOf, type MatchGroup, roomOf, wishAdd } from "./match-order.ts";
import {
  homeOf,
  inPerson,
  inWork,
  levelAs,
  needAs,
  readDemand,
  staying,
  wishes,
  workplaceOf,
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
for (let demand = 18; demand < 64 * 64; demand += 1) {
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
  const of = (place: number) => person[place] as number;
  const at = (place: number) => work[place] as number;
  const jobsFrom = inPerson.end + of(inPerson.reached);
  const skillsFrom = jobsFrom + of(inPerson.jobs);
  let key = wishAdds[wishFor(person, work, jobsFrom)] as number;

  const bridged = at(inWork.stays) === 1 ? practicalTalk : practicalCould;
  const [min, max] = [of(inPerson.minMinutes), of(inPerson.maxMinutes)];
  const [least, utmost] = [at(inWork.minMinutes), at(inWork.maxMinutes)];
  if (least !== 0 && ((max !== 0 && least > max) || (min !== 0 && utmost < min))) key += bridged;

  if (isNotFree(person, work)) key += bridged;

  const [earliest, latest] = [of(inPerson.earliest), of(inPerson.latest)];
  const [starts, ends] = [at(inWork.starts), at(inWork.ends)];
  if (
    (earliest !== 0 && starts !== 0 && starts < earliest) ||
    (latest !== 0 && ends !== 0 && ends > latest)
  )
    key += bridged;

  const begins = at(inWork.begins) - 1;
  if (begins >= 0) {
    const ends = of(inPerson.notice) === 0 ? 0 : today + (of(inPerson.notice) - 1) * 7;
    if (Math.max(of(inPerson.from) - 1, ends) > Math.max(begins, today)) key += practicalCould;
  }

  if (isOutOfReach(person, work, corrected))
    key += of(inPerson.helps) === 1 ? practicalCould : practicalTalk;

  const [floor, pay] = [of(inPerson.payFloor), at(inWork.pay)];
  if (floor !== 0 && pay !== 0 && pay < floor) key += practicalTalk;

  const [taken, contract] = [of(inPerson.contracts), at(inWork.contract)];
  if (taken !== 0 && contract !== 0 && (taken & (1 << (contract - 1))) === 0) key += practicalTalk;

  for (let scale = 0; scale < scales; scale += 1)
    key += gaps[of(inPerson.need + scale) * levelsApart + at(inWork.level + scale)] as number;

  const able = of(inPerson.skills);
  for (let asked = 0; able > 0 && asked < at(inWork.demands); asked += 1) {
    const demand = at(inWork.end + asked);
    const said = answerOf(person, skillsFrom, able, Math.floor(demand / 18));
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
  let anyPart = 0;
  for (let part = 0; part < parts; part += 1) anyPart |= person[inPerson.free + part] as number;
  if (anyPart === 0) return false;
  const taken = work[inWork.parts] as number;
  let isMissing = (worked & ~anyPart) !== 0;
  for (let part = 0; part < parts; part += 1)
    if ((taken & (1 << part)) !== 0)
      isMissing ||= (worked & ~(person[inPerson.free + part] as number)) !== 0;
  return isMissing;
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
  const [home, place] = [homeOf(person), workplaceOf(work)];
  if (!home || !place) return null;
  const kilometres = distanceKm(home, place);
  let quickest: number | null = null;
  for (const [bit, way] of travelWays.entries()) {
    if ((used & (1 << bit)) === 0) continue;
    const minutes = estimateMinutes(kilometres, way);
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
