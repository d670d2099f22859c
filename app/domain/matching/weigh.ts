/** The results of `explainMatch` without its sentences, for thousands of pairs at once: the same order and group. */
import { distanceKm } from "../place/place.ts";
import { estimateMinutes, travelWays } from "../travel/travel.ts";
import { keyOf, type MatchGroup } from "./match-order.ts";
import { homeOf, inPerson, inWork, levelAs, needAs, workplaceOf } from "./packed-sides.ts";

/** What one more reason adds to the key, for each place of the order. */
const adds = [0, 1, 2, 3, 4, 5].map((place) =>
  keyOf(
    0,
    [0, 1, 2, 3, 4, 5].map((each) => Number(each === place)),
  ),
);
const [
  practicalTalk = 0,
  practicalCould = 0,
  needTalk = 0,
  needCould = 0,
  likeTalk = 0,
  likeCould = 0,
] = adds;
const aWish = keyOf(1, [0, 0, 0, 0, 0, 0]);
/** By the packed wish: not known, wanted, acceptable, not for me. */
const wishAdds = Float64Array.of(aWish, 0, aWish, 2 * aWish);

/** By packed need and packed level: what their gap adds. */
const levelsApart = 16;
const gaps = new Float64Array(64 * levelsApart);
for (let low = 0; low < 5; low += 1)
  for (let high = low; high < 5; high += 1)
    for (const weight of ["need", "prefer"] as const)
      for (let level = 0; level < 5; level += 1)
        for (const stays of [true, false]) {
          const isNeed = weight === "need";
          const talk = isNeed ? needTalk : likeTalk;
          const could = isNeed ? needCould : likeCould;
          const gap = level >= low && level <= high ? 0 : stays ? talk : could;
          gaps[needAs(low, high, weight) * levelsApart + levelAs(level, stays)] = gap;
        }
const scales = inPerson.minMinutes - inPerson.need;

/**
 * Where a pair stands: lower stands first, and equal keys stand level. The sides are unpacked; `corrected` is their
 * journey in minutes as a specialist knows it.
 */
export function weigh(
  person: Int32Array,
  work: Int32Array,
  corrected: number | null = null,
): number {
  const of = (place: number) => person[place] as number;
  const at = (place: number) => work[place] as number;
  const kind = at(inWork.kind);
  let key = kind === 0 ? aWish : (wishAdds[of(inPerson.wish + kind - 1)] as number);

  const bridged = at(inWork.stays) === 1 ? practicalTalk : practicalCould;
  const [min, max] = [of(inPerson.minMinutes), of(inPerson.maxMinutes)];
  const [least, utmost] = [at(inWork.minMinutes), at(inWork.maxMinutes)];
  if (least !== 0 && ((max !== 0 && least > max) || (min !== 0 && utmost < min))) key += bridged;

  const [free, worked] = [of(inPerson.days), at(inWork.days)];
  if (free !== 0 && (worked & ~free) !== 0) key += bridged;

  const [earliest, latest] = [of(inPerson.earliest), of(inPerson.latest)];
  const [starts, ends] = [at(inWork.starts), at(inWork.ends)];
  if (
    (earliest !== 0 && starts !== 0 && starts < earliest) ||
    (latest !== 0 && ends !== 0 && ends > latest)
  )
    key += bridged;

  if (isOutOfReach(person, work, corrected))
    key += of(inPerson.helps) === 1 ? practicalCould : practicalTalk;

  const [floor, pay] = [of(inPerson.payFloor), at(inWork.pay)];
  if (floor !== 0 && pay !== 0 && pay < floor) key += practicalTalk;

  for (let scale = 0; scale < scales; scale += 1)
    key += gaps[of(inPerson.need + scale) * levelsApart + at(inWork.level + scale)] as number;
  return key;
}

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

/** The group of a pair from its key. */
export function groupOfKey(key: number): MatchGroup {
  const has = (add: number) => Math.floor(key / add) % 32 > 0;
  if (key >= 2 * aWish || has(practicalTalk) || has(needTalk)) return "toDiscuss";
  return has(practicalCould) || has(needCould) ? "couldFit" : "fits";
}
