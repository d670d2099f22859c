import fc from "fast-check";
import { expect, test } from "vitest";
import { corrections, people, wish, works } from "#tests/support/generated-sides.ts";
import type { DemandWeight } from "../skill/skill.ts";
import { type CanChange, environmentScales } from "../work-environment/work-environment.ts";
import {
  afterAll,
  comparePeople,
  type Explained,
  groupOf,
  inOrderOf,
  orderKey,
  orderPeople,
  ranges,
} from "./match-order.ts";
import { explainMatch, type PersonSide, type WorkSide } from "./matching.ts";
import { whyAfter, whyFirst } from "./why-here.ts";

const nobodyKnown: PersonSide = {
  wishes: [],
  reachableAuthorities: [],
  environment: [],
  adjustments: [],
};
const kitchen: WorkSide = {
  kindOfWork: "kitchen-and-cafe",
  minutesMin: 960,
  minutesMax: 1200,
  days: ["mon", "tue", "wed"],
  startsAt: "10:00",
  endsAt: "16:00",
  payMinPencePerHour: 1285,
  localAuthority: "southwark",
  hoursCanFlex: "partly",
  environment: [{ dimension: "noise", level: 3, canChange: "partly", note: "" }],
};

const given = fc.constantFrom("Ada", "Bo", "Émile", "Zoë");

function named(
  name: string,
  id: string,
  person: PersonSide,
  work: WorkSide,
): Explained & { name: string } {
  return { name, id, explanation: explainMatch(person, work) };
}
const group = fc
  .tuple(works, fc.array(fc.tuple(given, people), { minLength: 1, maxLength: 8 }))
  .map(([work, list]) =>
    list.map(([name, person], place) => named(name, `${place}`, person, work)),
  );

/** Ways to know less of the person than before. Forgetting a "wanted" takes away a plus, so wishes lose only their noes. */
const forgetting: readonly ((person: PersonSide) => PersonSide)[] = [
  (person) => ({
    ...person,
    wishes: person.wishes.filter(({ wish }) => wish === "wanted"),
    jobs: (person.jobs ?? []).filter(({ wish }) => wish === "wanted"),
  }),
  (person) => ({ ...person, minMinutes: null, maxMinutes: null }),
  (person) => ({ ...person, week: null }),
  (person) => ({ ...person, contracts: null }),
  (person) => ({ ...person, availableFrom: null }),
  (person) => ({ ...person, noticeWeeks: null }),
  (person) => ({ ...person, skills: (person.skills ?? []).slice(1) }),
  (person) => ({ ...person, earliestStart: null, latestFinish: null }),
  (person) => ({ ...person, payFloorPence: null }),
  (person) => ({ ...person, reachableAuthorities: [] }),
  (person) => ({ ...person, environment: person.environment.slice(1) }),
];

test("knowing less of a person never lowers them", () => {
  fc.assert(
    fc.property(people, works, fc.subarray([...forgetting]), (person, work, forgets) => {
      const less = forgets.reduce((known, forget) => forget(known), person);
      expect(
        comparePeople(named("Ada", "1", less, work), named("Ada", "1", person, work)),
      ).toBeLessThanOrEqual(0);
    }),
  );
});

test("knowing less of a job lowers nobody", () => {
  fc.assert(
    fc.property(people, works, (person, work) => {
      const less: WorkSide = {
        ...work,
        minutesMin: null,
        minutesMax: null,
        days: null,
        startsAt: null,
        endsAt: null,
        payMinPencePerHour: null,
        contract: null,
        startsOn: null,
        demands: [],
        environment: work.environment.map((one) => ({ ...one, canChange: null })),
      };
      expect(
        comparePeople(named("Ada", "1", person, less), named("Ada", "1", person, work)),
      ).toBeLessThanOrEqual(0);
    }),
  );
});

test("the order is total and transitive", () => {
  fc.assert(
    fc.property(group, (all) => {
      for (const a of all)
        for (const b of all) {
          expect(Math.sign(comparePeople(a, b)) + Math.sign(comparePeople(b, a))).toBe(0);
          expect(comparePeople(a, b) === 0).toBe(a === b);
          for (const c of all)
            if (comparePeople(a, b) <= 0 && comparePeople(b, c) <= 0)
              expect(comparePeople(a, c)).toBeLessThanOrEqual(0);
        }
    }),
    { numRuns: 50 },
  );
});

test("the order does not depend on the order people came in, and nobody drops off", () => {
  fc.assert(
    fc.property(group, (all) => {
      const ordered = orderPeople(all);
      expect(orderPeople([...all].reverse())).toEqual(ordered);
      expect(new Set(ordered)).toEqual(new Set(all));
    }),
  );
});

test("the order in which a profile was filled in changes nothing", () => {
  fc.assert(
    fc.property(people, works, (person, work) => {
      const turned: PersonSide = {
        ...person,
        wishes: [...person.wishes].reverse(),
        jobs: [...(person.jobs ?? [])].reverse(),
        week: person.week ? [...person.week].reverse() : null,
        skills: [...(person.skills ?? [])].reverse(),
        reachableAuthorities: [...person.reachableAuthorities].reverse(),
        environment: [...person.environment].reverse(),
        adjustments: [...person.adjustments].reverse(),
      };
      const other = {
        ...work,
        environment: [...work.environment].reverse(),
        demands: [...(work.demands ?? [])].reverse(),
      };
      expect(explainMatch(turned, other)).toEqual(explainMatch(person, work));
    }),
  );
});

test("no number of preferences outranks one need", () => {
  const loud: WorkSide = {
    ...kitchen,
    environment: environmentScales.map(({ id }) => ({
      dimension: id,
      level: 4,
      canChange: "no",
      note: "",
    })),
  };
  fc.assert(
    fc.property(fc.subarray([...environmentScales], { minLength: 1 }), (scales) => {
      const prefers: PersonSide = {
        ...nobodyKnown,
        environment: scales.map(({ id }) => ({
          dimension: id,
          from: 0,
          to: 0,
          strength: "prefer",
        })),
      };
      const needs: PersonSide = {
        ...nobodyKnown,
        environment: [{ dimension: "noise", from: 0, to: 0, strength: "need" }],
      };
      const [first] = orderPeople([
        named("Ada", "1", needs, loud),
        named("Zoë", "2", prefers, loud),
      ]);
      expect(first?.name).toBe("Zoë");
    }),
  );
});

test("a wish comes before hours, and hours before the environment", () => {
  const wants = {
    ...nobodyKnown,
    wishes: [{ kindOfWork: "kitchen-and-cafe", wish: "wanted" }],
  } as const;
  const quiet = { dimension: "noise", from: 0, to: 0, strength: "need" } as const;
  const list = [
    named(
      "Ada",
      "1",
      { ...nobodyKnown, wishes: [{ kindOfWork: "kitchen-and-cafe", wish: "notForMe" }] },
      kitchen,
    ),
    named("Bo", "2", { ...wants, maxMinutes: 60 }, kitchen),
    named("Cy", "3", { ...wants, environment: [quiet] }, kitchen),
    named("Di", "4", wants, kitchen),
    named("Em", "5", nobodyKnown, kitchen),
  ];
  expect(orderPeople(list).map(({ name }) => name)).toEqual(["Di", "Cy", "Bo", "Em", "Ada"]);
});

test("nothing that is handed out holds a number", () => {
  fc.assert(
    fc.property(people, works, (person, work) => {
      const numbers: unknown[] = [];
      JSON.stringify(explainMatch(person, work), (_, value) => {
        if (typeof value === "number") numbers.push(value);
        return value;
      });
      expect(numbers).toEqual([]);
    }),
  );
});

const groups = ["fits", "couldFit", "toDiscuss"] as const;
const groupRank = (person: PersonSide, work: WorkSide) =>
  groups.indexOf(groupOf(explainMatch(person, work)));
const keyOfPair = (person: PersonSide, work: WorkSide) => orderKey(explainMatch(person, work));

test("what is not known never lowers the group of a pair", () => {
  fc.assert(
    fc.property(people, works, fc.subarray([...forgetting]), (person, work, forgets) => {
      const less = forgets.reduce((known, forget) => forget(known), person);
      expect(groupRank(less, work)).toBeLessThanOrEqual(groupRank(person, work));
    }),
  );
});

test("a preference never lowers the group of a pair", () => {
  fc.assert(
    fc.property(people, works, (person, work) => {
      const needs = person.environment.filter(({ strength }) => strength === "need");
      expect(groupRank(person, work)).toBe(groupRank({ ...person, environment: needs }, work));
    }),
  );
});

test("one more need takes nobody off a list", () => {
  fc.assert(
    fc.property(works, fc.array(people, { minLength: 1, maxLength: 6 }), (work, all) => {
      const needy = all.map((person) => ({
        ...person,
        environment: [{ dimension: "light", from: 0, to: 0, strength: "need" } as const],
      }));
      const ids = (list: PersonSide[]) =>
        orderPeople(
          list.map((person, place) => ({
            id: `${place}`,
            explanation: explainMatch(person, work),
          })),
        )
          .map(({ id }) => id)
          .sort();
      expect(ids(needy)).toEqual(ids(all));
    }),
  );
});

test("a vacancy that becomes more flexible never makes a pair worse", () => {
  const freer: Record<CanChange, CanChange> = {
    no: "partly",
    partly: "yes",
    notSure: "yes",
    yes: "yes",
  };
  const lighter: Record<DemandWeight, DemandWeight> = {
    byLaw: "byLaw",
    essential: "learnable",
    learnable: "desirable",
    desirable: "desirable",
  };
  const eased = (said: CanChange | null) => (said ? freer[said] : "yes");
  fc.assert(
    fc.property(people, works, (person, work) => {
      const easier: WorkSide = {
        ...work,
        hoursCanFlex: eased(work.hoursCanFlex),
        environment: work.environment.map((one) => ({ ...one, canChange: eased(one.canChange) })),
        tasks: (work.tasks ?? []).map((one) => ({ ...one, isMovable: true })),
        demands: (work.demands ?? []).map((one) => ({ ...one, weight: lighter[one.weight] })),
      };
      expect(keyOfPair(person, easier)).toBeLessThanOrEqual(keyOfPair(person, work));
      expect(groupRank(person, easier)).toBeLessThanOrEqual(groupRank(person, work));
    }),
  );
});

test("a wish outranks everything the environment can say", () => {
  fc.assert(
    fc.property(people, works, wish, (person, work, said) => {
      const job = { ...work, kindOfWork: "shop" };
      const wanting = {
        ...person,
        wishes: [{ kindOfWork: "shop", wish: "wanted" } as const],
        jobs: [],
      };
      const other = {
        ...person,
        jobs: [],
        wishes: [{ kindOfWork: "shop", wish: said }],
        environment: [],
      };
      if (said !== "wanted") expect(keyOfPair(wanting, job)).toBeLessThan(keyOfPair(other, job));
    }),
  );
});

test("a specialist’s own knowledge of the way counts instead of the estimate", () => {
  fc.assert(
    fc.property(people, works, corrections, (person, work, corrected) => {
      fc.pre(corrected !== null && person.longestMinutes !== null);
      const travel = explainMatch(person, work, corrected).reasons.find(
        ({ about }) => about === "travel",
      );
      const isInReach = (corrected?.minutes ?? 0) <= (person.longestMinutes ?? 0);
      expect(travel?.result === "fits").toBe(isInReach);
      expect(travel?.work).toContain("as the specialist knows it");
    }),
  );
});

test("thousands are put in order as a few are: by key, then by id", () => {
  const few = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 })));
  fc.assert(
    fc.property(few, (made) => {
      const keys = made.map(([wish, more]) => wish * (afterAll / 3) + more);
      const ids = made.map((_, place) => `${(place * 7) % 11}-${place}`);
      const expected = [...keys.keys()].sort(
        (a, b) =>
          (keys[a] ?? 0) - (keys[b] ?? 0) || ((ids[a] as string) < (ids[b] as string) ? -1 : 1),
      );
      const ordered = inOrderOf(keys, (place) => ids[place] as string);
      expect(ordered).toHaveLength(made.length);
      expect(ordered.slice(0, made.length)).toEqual(expected);
      for (let from = 0; from < made.length; from += 1)
        expect(ordered.slice(from, from + 3)).toEqual(expected.slice(from, from + 3));
    }),
  );
});

test("no pair has a key that is not exact beside its place", () => {
  expect(ranges.length * afterAll * 65_536).toBeLessThan(Number.MAX_SAFE_INTEGER);
});

test("why somebody stands where they stand is said in one sentence", () => {
  const wants = { ...nobodyKnown, wishes: [{ kindOfWork: "kitchen-and-cafe", wish: "wanted" }] };
  const person = (more: Partial<PersonSide>) =>
    explainMatch({ ...wants, ...more } as PersonSide, kitchen);
  const near = person({ reachableAuthorities: ["southwark"], maxMinutes: 1200 });
  const quiet = { dimension: "noise", from: 0, to: 0, strength: "need" } as const;
  expect(whyFirst(near)).toBe(
    "First because it is work they want, and hours and getting there fit.",
  );
  expect(whyAfter(near, person({ reachableAuthorities: ["hackney"] }))).toBe(
    "Here because getting there is to discuss.",
  );
  expect(whyAfter(near, person({ maxMinutes: 60 }))).toBe(
    "Here because hours could fit with a change.",
  );
  expect(whyAfter(near, person({ environment: [quiet] }))).toBe(
    "Here because noise could fit with a change.",
  );
  expect(whyAfter(near, person({ environment: [{ ...quiet, strength: "prefer" }] }))).toBe(
    "Here because noise could fit with a change, though it is a preference and no need.",
  );
  expect(whyAfter(near, explainMatch(nobodyKnown, kitchen))).toBe("Here because of this wish.");
  expect(whyAfter(near, person({}))).toBe(
    "Level with the one before: nothing we know tells them apart.",
  );
});

test("the one before and the one after are always told apart, or said to be level", () => {
  fc.assert(
    fc.property(group, (all) => {
      for (const [place, one] of orderPeople(all).entries()) {
        const before = orderPeople(all)[place - 1];
        if (!before) continue;
        const level = orderKey(before.explanation) === orderKey(one.explanation);
        const said = whyAfter(before.explanation, one.explanation);
        expect(said.startsWith("Level")).toBe(level);
        expect(said).not.toMatch(/because (is|are|could)| {2}/);
      }
    }),
  );
});
