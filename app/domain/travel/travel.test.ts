import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  estimateMinutes,
  journeyInWords,
  journeyToWork,
  quickestJourney,
  readTravelWays,
  type TravelWay,
  travelWayInWords,
  travelWays,
} from "./travel.ts";

const way = fc.constantFrom(...travelWays);
const used = fc.subarray([...travelWays]);
const kilometres = fc.double({ min: 0, max: 900, noNaN: true });
const position = fc.record({
  latitude: fc.double({ min: 49, max: 61, noNaN: true }),
  longitude: fc.double({ min: -8, max: 2, noNaN: true }),
});
const peckham = { latitude: 51.474, longitude: -0.07 };
const bermondsey = { latitude: 51.498, longitude: -0.064 };
const croydon = { latitude: 51.383, longitude: -0.1 };

describe("an estimate", () => {
  test.each<[TravelWay, number, number]>([
    ["walk", 0, 5],
    ["walk", 1, 15],
    ["walk", 2.7, 45],
    ["bike", 2.7, 20],
    ["bus", 2.7, 25],
    ["train", 10, 40],
    ["car", 10, 30],
    ["lift", 10, 30],
    ["taxi", 10, 35],
  ])("%s over %d kilometres takes %i minutes", (by, distance, minutes) => {
    expect(estimateMinutes(distance, by)).toBe(minutes);
  });

  test("is unknown where the distance is", () => {
    for (const each of travelWays) expect(estimateMinutes(null, each)).toBeNull();
  });

  test("is a number of fives, never below five, and further never takes less", () => {
    fc.assert(
      fc.property(kilometres, kilometres, way, (a, b, by) => {
        const [near, far] = [Math.min(a, b), Math.max(a, b)].map((each) =>
          estimateMinutes(each, by),
        );
        expect(near).toBeGreaterThanOrEqual(5);
        expect((near ?? 0) % 5).toBe(0);
        expect(far).toBeGreaterThanOrEqual(near ?? 0);
      }),
    );
  });
});

describe("the quickest of the ways somebody uses", () => {
  test.each<[string, TravelWay[], string | null]>([
    ["the bus beats walking", ["walk", "bus"], "about 25 minutes by bus, as we estimate it"],
    ["one way alone", ["walk"], "about 45 minutes walking or wheeling, as we estimate it"],
    ["no way known", [], null],
  ])("%s", (_, ways, words) => {
    const journey = journeyToWork(peckham, bermondsey, ways);
    expect(journey && journeyInWords(journey)).toBe(words);
  });

  test("is unknown while one of the two places is", () => {
    expect(journeyToWork(null, bermondsey, ["bus"])).toBeNull();
    expect(journeyToWork(peckham, null, ["bus"])).toBeNull();
  });

  test("takes as long back, whatever the order the ways are said in, and as long again when asked again", () => {
    fc.assert(
      fc.property(position, position, used, (home, work, ways) => {
        const journey = journeyToWork(home, work, ways);
        expect(journeyToWork(work, home, ways)).toEqual(journey);
        expect(journeyToWork(home, work, ways.toReversed())).toEqual(journey);
      }),
    );
  });

  test("another way never makes it longer", () => {
    fc.assert(
      fc.property(kilometres, used, way, (distance, ways, more) => {
        const before = quickestJourney(distance, ways)?.minutes ?? Number.POSITIVE_INFINITY;
        expect(quickestJourney(distance, [...ways, more])?.minutes).toBeLessThanOrEqual(before);
      }),
    );
  });
});

test("what a specialist corrected stands before any estimate, also where a place is not known", () => {
  const corrected = { minutes: 80, way: "bus" } as const;
  for (const home of [peckham, null]) {
    const journey = journeyToWork(home, croydon, ["car"], corrected);
    expect(journey && journeyInWords(journey)).toBe(
      "1 hour 20 minutes by bus, as the specialist knows it",
    );
  }
});

test.each<[string | null, TravelWay[] | null]>([
  [null, null],
  ["", null],
  ["rocket", null],
  ["bus,walk", ["walk", "bus"]],
  [" lift , taxi,rocket", ["lift", "taxi"]],
])("ways stored as %j are read as %j", (stored, read) => {
  expect(readTravelWays(stored)).toEqual(read);
});

test("every way has words of its own", () => {
  expect(new Set(travelWays.map(travelWayInWords)).size).toBe(travelWays.length);
});
