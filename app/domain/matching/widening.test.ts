import fc from "fast-check";
import { expect, test } from "vitest";
import { people, works } from "#tests/support/generated-sides.ts";
import type { PersonSide, WorkSide } from "./match-reason.ts";
import { packWork } from "./pack-sides.ts";
import { dayNumber } from "./packed-sides.ts";
import { whatWidens } from "./widening.ts";

const home = { latitude: 51.47, longitude: -0.07 };
const amara: PersonSide = {
  wishes: [{ kindOfWork: "kitchen-and-cafe", wish: "wanted" }],
  home,
  ways: ["bus"],
  longestMinutes: 20,
  reachableAuthorities: [],
  environment: [],
  adjustments: [],
};
const kitchen: WorkSide = {
  kindOfWork: "kitchen-and-cafe",
  minutesMin: 960,
  minutesMax: 960,
  days: ["mon", "tue"],
  startsAt: "10:00",
  endsAt: "14:00",
  payMinPencePerHour: null,
  localAuthority: "southwark",
  place: home,
  hoursCanFlex: "no",
  environment: [],
  today: "2026-11-23",
};
const widens = (person: Partial<PersonSide>, works: readonly Partial<WorkSide>[]) =>
  whatWidens(
    { ...amara, ...person },
    works.map((work) => ({ packed: packWork({ ...kitchen, ...work }), corrected: null })),
    dayNumber("2026-11-23") ?? 0,
  ).map(({ words, more }) => `${words}: ${more}`);

const far = (kilometres: number) => ({
  place: { ...home, latitude: home.latitude + kilometres / 111.2 },
});

test.each<[string, Partial<PersonSide>, Partial<WorkSide>[], string]>([
  [
    "a longer journey",
    {},
    [far(5), far(5.2)],
    "Travelling 30 minutes further, up to 50 minutes: 2",
  ],
  ["another way of travelling", {}, [far(5)], "Going with a lift as well: 1"],
  [
    "the weekend",
    { week: ["mon-morning", "mon-afternoon"] },
    [{ days: ["sat"] }],
    "The same times at weekends as well: 1",
  ],
  ["more hours", { maxMinutes: 780 }, [{}], "4 hours more a week: 1"],
  [
    "another contract",
    { contracts: ["permanent"] },
    [{ contract: "seasonal" }],
    "Seasonal contracts as well: 1",
  ],
  [
    "a kind of work nobody asked about",
    {},
    [{ kindOfWork: "shop" }, { kindOfWork: "shop" }],
    "“Shop”, if they would take such work: 2",
  ],
  [
    "a skill to learn",
    { skills: [{ skill: "tills", answer: "no" }] },
    [{ demands: [{ skill: "tills", weight: "essential" }] }],
    "Having this: using a till and taking payments: 1",
  ],
])("more jobs are opened by %s", (_, person, works, expected) => {
  expect(widens(person, works)).toContain(expected);
});

test.each<[string, Partial<PersonSide>, Partial<WorkSide>]>([
  ["a job that fits already", {}, {}],
  [
    "a kind of work that is not for them",
    { wishes: [{ kindOfWork: "shop", wish: "notForMe" }] },
    { kindOfWork: "shop" },
  ],
  ["a need of theirs", need("noise"), { environment: [stays("noise")] }],
  ["the pay they need", { payFloorPence: 1500 }, { payMinPencePerHour: 1300 }],
])("nobody is asked to give way on %s", (_, person, work) => {
  expect(widens(person, [work])).toEqual([]);
});

function need(dimension: "noise"): Partial<PersonSide> {
  return { environment: [{ dimension, from: 0, to: 0, strength: "need" }] };
}
function stays(dimension: "noise") {
  return { dimension, level: 4, canChange: "no", note: "" } as const;
}

test("each matter is asked about once, what opens most first", () => {
  fc.assert(
    fc.property(people, fc.array(works, { maxLength: 12 }), (person, jobs) => {
      const found = whatWidens(
        person,
        jobs.map((work) => ({ packed: packWork(work), corrected: null })),
        dayNumber("2026-11-23") ?? 0,
      );
      expect(found.length).toBeLessThanOrEqual(4);
      for (const [place, { more }] of found.entries()) {
        expect(more).toBeGreaterThan(0);
        expect(more).toBeLessThanOrEqual(found[place - 1]?.more ?? jobs.length);
      }
    }),
  );
});
