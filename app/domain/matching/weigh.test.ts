import fc from "fast-check";
import { expect, test } from "vitest";
import { corrections, people, works } from "#tests/support/generated-sides.ts";
import { groupOf, orderKey } from "./match-order.ts";
import { explainMatch, type PersonSide, type WorkSide } from "./matching.ts";
import { packPerson, packWork } from "./pack-sides.ts";
import {
  dayNumber,
  isCurrent,
  roomForPerson,
  roomForWork,
  unpackPerson,
  unpackWork,
} from "./packed-sides.ts";
import { groupOfKey, weigh } from "./weigh.ts";

function weighed(person: PersonSide, work: WorkSide, corrected: number | null) {
  const [one, other] = [roomForPerson(), roomForWork()];
  unpackPerson(packPerson(person), one);
  unpackWork(packWork(work), other);
  return weigh(one, other, dayNumber(work.today) ?? 0, corrected);
}

test("a pair weighed in its packed form stands exactly where its reasons put it", () => {
  fc.assert(
    fc.property(people, works, corrections, (person, work, corrected) => {
      const explained = explainMatch(person, work, corrected);
      const key = weighed(person, work, corrected?.minutes ?? null);
      expect(key).toBe(orderKey(explained));
      expect(groupOfKey(key)).toBe(groupOf(explained));
    }),
    { numRuns: 2000 },
  );
});

test("a packed side is plain letters of the current layout, and holds no name and no words", () => {
  fc.assert(
    fc.property(people, works, (person, work) => {
      for (const packed of [packPerson(person), packWork(work)]) {
        expect(packed).toMatch(/^[0-o]+$/);
        expect(isCurrent(packed)).toBe(true);
      }
      const noted = person.environment.map((need) => ({ ...need, note: "A secret" }));
      expect(packPerson({ ...person, environment: noted })).toBe(packPerson(person));
    }),
  );
});

test("impossible answers are packed all the same", () => {
  const odd: PersonSide = {
    wishes: [{ kindOfWork: "no-such-work", wish: "wanted" }],
    minMinutes: -5,
    maxMinutes: 9_999_999,
    payFloorPence: 99_999_999,
    home: { latitude: 48.86, longitude: 2.35 },
    reachableAuthorities: ["nowhere"],
    environment: [],
    adjustments: ["no-such"],
  };
  const room = roomForPerson();
  unpackPerson(packPerson(odd), room);
  expect(packPerson(odd)).toMatch(/^[0-o]+$/);
});
