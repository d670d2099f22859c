import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placesByHand } from "#db/reference/places-by-hand.ts";
import {
  findPlace,
  placeInAddress,
  positionOfAuthority,
  readPlace,
  searchPlaces,
} from "./gazetteer.ts";
import { distanceKm, type Place, placeInWords, roughly } from "./place.ts";

const position = fc.record({
  latitude: fc.double({ min: 49, max: 61, noNaN: true }),
  longitude: fc.double({ min: -8, max: 2, noNaN: true }),
});
const firstFound = (typed: string) => {
  const [place] = searchPlaces(typed);
  return place && placeInWords(place);
};
const only = (typed: string): Place => {
  const read = readPlace(typed);
  if (read.kind !== "found") throw new Error(`${typed}: ${read.says}`);
  return read.place;
};

describe("a place typed by its name", () => {
  test.each([
    ["peckham", "Peckham (Southwark)"],
    ["Bermondsey", "Bermondsey (Southwark)"],
    ["Walworth", "Walworth (Southwark)"],
    ["hackney", "Hackney"],
    ["Shoreditch", "Shoreditch (Hackney)"],
    ["Elephant & Castle", "Elephant and Castle (Southwark)"],
    ["Kings Cross", "King's Cross (Camden)"],
    ["king’s cross", "King's Cross (Camden)"],
    ["Saint Albans", "St Albans (Hertfordshire)"],
    ["St. Albans", "St Albans (Hertfordshire)"],
    ["leeds", "Leeds"],
    ["Stoke on Trent", "Stoke-on-Trent"],
    ["Ynys Mon", undefined],
    ["newport isle of wight", "Newport (Isle of Wight)"],
    ["Newport, Isle of W", "Newport (Isle of Wight)"],
    ["Newport", "Newport (Newport)"],
    ["Southwark", "Southwark"],
  ])("“%s” finds %s first", (typed, found) => {
    expect(firstFound(typed)).toBe(found);
  });

  test("what begins as typed comes before what has such a word, and the larger first", () => {
    const names = searchPlaces("hack", 20).map(({ name }) => name);
    expect(names[0]).toBe("Hackney");
    expect(searchPlaces("dulwich").map(({ name }) => name)).toEqual([
      "Dulwich",
      "West Dulwich",
      "East Dulwich",
    ]);
  });

  test("nothing typed finds nothing, and never more than asked for", () => {
    expect(searchPlaces(" - ")).toEqual([]);
    expect(searchPlaces("a", 4)).toHaveLength(4);
  });

  test("its words in a list lead back to it, whichever it is", () => {
    const places = searchPlaces("", 0).concat(
      ["a", "n", "st", "b", "w"].flatMap((letter) => searchPlaces(letter, 400)),
    );
    for (const place of places) expect(only(placeInWords(place))).toEqual(place);
  });
});

describe("a place as it was meant", () => {
  test("one Newport is chosen by its county, and without it there is a choice", () => {
    expect(only("Newport (Isle of Wight)").id).toBe("2641599");
    const read = readPlace("Newport");
    expect(read.kind === "choose" && read.places.map(placeInWords)).toEqual(
      expect.arrayContaining(["Newport (Newport)", "Newport (Isle of Wight)", "Newport (Essex)"]),
    );
  });

  test("the only place that begins so is meant", () => {
    expect(only("Bermonds").name).toBe("Bermondsey");
  });

  test.each(["Belfast", "Dublin", "Paris", "New York", "Derry"])("%s is not known", (typed) => {
    expect(readPlace(` ${typed} `)).toEqual({
      kind: "unknown",
      says: `We do not know a place called “${typed}” in England, Scotland or Wales. Try the nearest town.`,
    });
  });

  test("is found again by its id", () => {
    expect(findPlace("8224580")?.name).toBe("Peckham");
    expect(findPlace("nowhere")).toBeUndefined();
  });
});

describe("what was written by hand", () => {
  const written = placesByHand.flatMap(({ borough, places }) =>
    places.split(", ").map((words) => [borough, words.replace(/( \S+){2}$/, "")] as const),
  );
  test.each(written)("%s: %s lies among its neighbours", (borough, name) => {
    const place = only(`${name} (${borough})`);
    const neighbours = [..."abcdefghijklmnoprstuvwy"]
      .flatMap((letter) => searchPlaces(letter, 6000))
      .filter((other) => other.region === borough && /^\d+$/.test(other.id));
    const apart = neighbours.map((other) => distanceKm(place, other));
    expect(Math.min(...apart)).toBeLessThan(5);
  });
});

describe("where a council area is", () => {
  test.each([
    ["southwark", 51.48, -0.08],
    ["leeds", 53.796, -1.548],
    ["tower-hamlets", 51.515, -0.035],
  ])("%s", (id, latitude, longitude) => {
    expect(positionOfAuthority(id)).toEqual({ latitude, longitude });
  });

  test("a council without a town of its name has the middle of its places", () => {
    const middle = positionOfAuthority("sandwell");
    expect(middle && distanceKm(middle, only("West Bromwich"))).toBeLessThan(5);
  });

  test("a county is too large to have one middle", () => {
    expect(positionOfAuthority("kent")).toBeNull();
    expect(positionOfAuthority("nowhere")).toBeNull();
  });
});

describe("a distance", () => {
  test("from London to Edinburgh is 534 kilometres", () => {
    expect(Math.round(distanceKm(only("London"), only("Edinburgh")))).toBe(534);
  });

  test("is never negative, the same both ways, and nothing to itself", () => {
    fc.assert(
      fc.property(position, position, (a, b) => {
        expect(distanceKm(a, b)).toBeGreaterThanOrEqual(0);
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 9);
        expect(distanceKm(a, a)).toBe(0);
      }),
    );
  });

  test("is never longer than by way of a third place", () => {
    fc.assert(
      fc.property(position, position, position, (a, b, c) => {
        expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 1e-6);
      }),
    );
  });
});

test("a home is kept within a kilometre, and roughly twice is roughly", () => {
  fc.assert(
    fc.property(position, (home) => {
      const kept = roughly(home);
      expect(roughly(kept)).toEqual(kept);
      expect(distanceKm(home, kept)).toBeLessThan(0.7);
      expect(String(kept.latitude)).toMatch(/^-?\d+(\.\d{1,2})?$/);
    }),
  );
});

describe("where a workplace is by its address", () => {
  test.each([
    ["the place of its council area", "1 Rye Lane, Peckham, London", "southwark", "Peckham"],
    ["a line of its own", "The Old Dairy\nBermondsey", "southwark", "Bermondsey"],
    ["not a place of another area", "1 Rye Lane, Peckham", "hackney", undefined],
    ["not a street that sounds like one", "12 Bermondsey Street", "southwark", undefined],
    ["nowhere when nothing is written", "", "southwark", undefined],
  ])("is %s", (_, address, council, name) => {
    expect(placeInAddress(address, council)?.name).toBe(name);
  });
});
