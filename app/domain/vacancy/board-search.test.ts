import fc from "fast-check";
import { expect, test } from "vitest";
import { kindsOfWork } from "../kind-of-work/kind-of-work.ts";
import { environmentScales } from "../work-environment/work-environment.ts";
import { boardQuery, distances, patterns, readBoardSearch, sorts } from "./board-search.ts";

const read = (query: string) => readBoardSearch(new URLSearchParams(query));

const anything = fc.string({ unit: "binary", maxLength: 130 });
const value: Record<string, fc.Arbitrary<string>> = {
  words: fc.oneof(anything, fc.constant("kitchen porter")),
  near: fc.oneof(anything, fc.constantFrom("Peckham", "SE15 5AA", "  ")),
  miles: fc.oneof(anything, fc.constantFrom(...distances.map(String))),
  place: fc.oneof(anything, fc.constant("southwark")),
  kind: fc.oneof(anything, fc.constantFrom(...kindsOfWork.map(({ id }) => id))),
  from: fc.oneof(anything, fc.float({ min: 0, max: 70 }).map(String)),
  to: fc.oneof(anything, fc.integer({ min: -1, max: 70 }).map(String)),
  day: fc.oneof(anything, fc.constantFrom("mon", "sat", "tue")),
  when: fc.oneof(anything, fc.constantFrom(...patterns)),
  home: anything,
  change: anything,
  pay: fc.oneof(anything, fc.double({ min: 0, max: 101 }).map(String)),
  easy: fc.oneof(anything, fc.constantFrom(...environmentScales.map(({ id }) => id))),
  sort: fc.oneof(anything, fc.constantFrom(...sorts)),
  page: fc.oneof(anything, fc.integer({ min: -1, max: 1100 }).map(String)),
};
const asked = fc.array(
  fc
    .constantFrom(...Object.keys(value))
    .chain((name) => fc.tuple(fc.constant(name), value[name] as fc.Arbitrary<string>)),
  { maxLength: 25 },
);

test("whatever an address asks, it is read, written in one way and read again as the same search", () => {
  fc.assert(
    fc.property(asked, (pairs) => {
      const search = readBoardSearch(new URLSearchParams(pairs));
      const query = boardQuery(search, { page: search.page });
      expect(read(query)).toEqual(search);
      expect(boardQuery(read(query), { page: search.page })).toBe(query);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["nothing", "", ""],
  ["what is as usual", "miles=10&near=Leeds&sort=best&page=1", "near=Leeds"],
  ["a distance from nowhere", "miles=25", ""],
  ["the nearest to nowhere", "sort=nearest", ""],
  ["hours the wrong way round", "from=30&to=16", "from=16&to=30"],
  [
    "kinds in another order, and one twice",
    "kind=shop&kind=animals&kind=shop",
    "kind=animals&kind=shop",
  ],
  ["what nobody offers", "kind=astronaut&day=noday&easy=gravity&pay=-1&from=900", ""],
])("%s is left out or put in order", (_, query, written) => {
  expect(boardQuery(read(query))).toBe(written);
});
