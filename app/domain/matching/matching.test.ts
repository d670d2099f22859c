import fc from "fast-check";
import { expect, test } from "vitest";
import { deliveryAreas } from "#db/reference/delivery-areas.ts";
import {
  type CanChange,
  environmentScales,
  type Level,
} from "../work-environment/work-environment.ts";
import {
  comparePeople,
  type Explained,
  explainMatch,
  orderPeople,
  type PersonSide,
  type WorkSide,
} from "./matching.ts";

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

function resultOf(about: string, person: Partial<PersonSide>, work: Partial<WorkSide> = {}) {
  const { reasons } = explainMatch({ ...nobodyKnown, ...person }, { ...kitchen, ...work });
  return reasons.find((reason) => reason.about === about);
}

test.each<[string, string, Partial<PersonSide>, Partial<WorkSide>, string]>([
  ["hours that overlap fit", "hours", { minMinutes: 480, maxMinutes: 960 }, {}, "fits"],
  ["hours that touch fit", "hours", { minMinutes: 1200 }, {}, "fits"],
  ["too many hours could fit when hours can flex", "hours", { maxMinutes: 959 }, {}, "couldFit"],
  ["too few hours could fit when hours can flex", "hours", { minMinutes: 1201 }, {}, "couldFit"],
  ["fixed hours are to discuss", "hours", { maxMinutes: 480 }, { hoursCanFlex: "no" }, "toDiscuss"],
  [
    "nobody asked about hours: could fit",
    "hours",
    { maxMinutes: 480 },
    { hoursCanFlex: null },
    "couldFit",
  ],
  ["a person's hours not known", "hours", {}, {}, "notKnown"],
  [
    "a job's hours not known",
    "hours",
    { maxMinutes: 480 },
    { minutesMin: null, minutesMax: null },
    "notKnown",
  ],
  ["days all free fit", "days", { days: ["mon", "tue", "wed", "sat"] }, {}, "fits"],
  ["a day not free could fit", "days", { days: ["mon", "tue"] }, {}, "couldFit"],
  [
    "a fixed day not free is to discuss",
    "days",
    { days: ["mon"] },
    { hoursCanFlex: "no" },
    "toDiscuss",
  ],
  ["days not known", "days", { days: null }, {}, "notKnown"],
  ["a start just late enough fits", "times", { earliestStart: "10:00" }, {}, "fits"],
  ["a start a minute early could fit", "times", { earliestStart: "10:01" }, {}, "couldFit"],
  ["a finish too late could fit", "times", { latestFinish: "15:30" }, {}, "couldFit"],
  [
    "a night shift ends the next day",
    "times",
    { latestFinish: "18:00" },
    { startsAt: "22:00", endsAt: "06:00" },
    "couldFit",
  ],
  ["a place in reach fits", "travel", { reachableAuthorities: ["southwark"] }, {}, "fits"],
  [
    "a place out of reach is to discuss",
    "travel",
    { reachableAuthorities: ["hackney"] },
    {},
    "toDiscuss",
  ],
  [
    "travel training that helps them could bridge it",
    "travel",
    { reachableAuthorities: ["hackney"], adjustments: ["tra-02"] },
    {},
    "couldFit",
  ],
  ["reach not known", "travel", {}, {}, "notKnown"],
  ["pay at the floor fits", "pay", { payFloorPence: 1285 }, {}, "fits"],
  ["pay a penny under the floor is to discuss", "pay", { payFloorPence: 1286 }, {}, "toDiscuss"],
  ["pay not known", "pay", { payFloorPence: 1286 }, { payMinPencePerHour: null }, "notKnown"],
  [
    "a wanted kind of work fits",
    "wish",
    { wishes: [{ kindOfWork: "kitchen-and-cafe", wish: "wanted" }] },
    {},
    "fits",
  ],
  [
    "an unwanted kind of work is to discuss",
    "wish",
    { wishes: [{ kindOfWork: "kitchen-and-cafe", wish: "notForMe" }] },
    {},
    "toDiscuss",
  ],
  [
    "a wish about other work says nothing here",
    "wish",
    { wishes: [{ kindOfWork: "shop", wish: "notForMe" }] },
    {},
    "notKnown",
  ],
])("%s", (_, about, person, work, result) => {
  expect(resultOf(about, person, work)?.result).toBe(result);
});

test.each<[CanChange | null, "need" | "prefer", Level, string]>([
  ["yes", "need", 1, "couldFit"],
  ["partly", "need", 1, "couldFit"],
  ["notSure", "need", 1, "couldFit"],
  [null, "need", 1, "couldFit"],
  ["no", "need", 1, "toDiscuss"],
  ["no", "prefer", 2, "toDiscuss"],
  ["no", "need", 3, "fits"],
  ["no", "need", 4, "fits"],
])("noise that can change (%s), a %s up to level %i: %s", (canChange, strength, to, result) => {
  const reason = resultOf(
    "noise",
    { environment: [{ dimension: "noise", from: 0, to, strength }] },
    { environment: [{ dimension: "noise", level: 3, canChange, note: "" }] },
  );
  expect(reason).toMatchObject({ result, weight: strength });
});

test("a gap is bridged by the person's own adjustment before the library's", () => {
  const environment = [{ dimension: "noise", from: 0, to: 1, strength: "need" }] as const;
  expect(resultOf("noise", { environment })?.adjustments).toEqual(["sen-02", "sen-01"]);
  expect(resultOf("noise", { environment, adjustments: ["sen-01"] })?.adjustments).toEqual([
    "sen-01",
  ]);
});

test("an adjustment cannot turn up what is too little", () => {
  const environment = [{ dimension: "noise", from: 4, to: 4, strength: "prefer" }] as const;
  expect(resultOf("noise", { environment })).toMatchObject({ result: "couldFit", adjustments: [] });
});

test("a reason reads as a person would say it", () => {
  const environment = [{ dimension: "noise", from: 0, to: 1, strength: "need" }] as const;
  expect(resultOf("noise", { environment, adjustments: ["sen-01"] })?.sentence).toBe(
    "Noise: could fit with noise-reducing headphones or ear defenders. In this job: “loud, you raise your voice”, and part of this can change. They need anything from “silent or nearly silent” to “quiet talk”.",
  );
  expect(
    resultOf("hours", { minMinutes: 480, maxMinutes: 720 }, { hoursCanFlex: "no" })?.sentence,
  ).toBe(
    "Hours: to discuss. The job is 16 to 20 hours a week, and the employer says this has to stay. They are looking for 8 to 12 hours a week.",
  );
  expect(resultOf("travel", {})?.sentence).toBe(
    "Getting there: not known yet. The workplace is in Southwark. We do not know yet where they can get to.",
  );
});

const level = fc.constantFrom<Level>(0, 1, 2, 3, 4);
const dimension = fc.constantFrom(...environmentScales.slice(0, 5).map(({ id }) => id));
const authority = fc.constantFrom(
  ...deliveryAreas.slice(0, 2).flatMap((area) => area.localAuthorities.map(({ id }) => id)),
);
const days = fc.option(fc.subarray(["mon", "tue", "wed", "sat"] as const, { minLength: 1 }));
const minutes = fc.option(fc.integer({ min: 60, max: 2400 }));
const time = fc.option(fc.constantFrom("00:00", "07:30", "10:00", "16:00", "22:15"));
const canChange = fc.option(fc.constantFrom<CanChange>("yes", "partly", "no", "notSure"));
const kind = fc.constantFrom("kitchen-and-cafe", "shop");
const people: fc.Arbitrary<PersonSide> = fc.record({
  wishes: fc.uniqueArray(
    fc.record({ kindOfWork: kind, wish: fc.constantFrom("wanted", "acceptable", "notForMe") }),
    { selector: ({ kindOfWork }) => kindOfWork },
  ),
  minMinutes: minutes,
  maxMinutes: minutes,
  days,
  earliestStart: time,
  latestFinish: time,
  payFloorPence: fc.option(fc.integer({ min: 1000, max: 1500 })),
  reachableAuthorities: fc.uniqueArray(authority, { maxLength: 3 }),
  environment: fc.uniqueArray(
    fc.record({ dimension, from: level, to: level, strength: fc.constantFrom("need", "prefer") }),
    { selector: ({ dimension }) => dimension },
  ),
  adjustments: fc.subarray(["sen-01", "sen-02", "pat-03", "tra-02"]),
});
const works: fc.Arbitrary<WorkSide> = fc.record({
  kindOfWork: fc.option(kind),
  minutesMin: minutes,
  minutesMax: minutes,
  days,
  startsAt: time,
  endsAt: time,
  payMinPencePerHour: fc.option(fc.integer({ min: 1000, max: 1500 })),
  localAuthority: authority,
  hoursCanFlex: canChange,
  environment: fc.uniqueArray(fc.record({ dimension, level, canChange, note: fc.constant("") }), {
    selector: ({ dimension }) => dimension,
  }),
});
const given = fc.constantFrom("Ada", "Bo", "Émile", "Zoë");

function named(name: string, id: string, person: PersonSide, work: WorkSide): Explained {
  return { name, id, explanation: explainMatch(person, work) };
}
const group = fc
  .tuple(works, fc.array(fc.tuple(given, people), { minLength: 1, maxLength: 8 }))
  .map(([work, list]) =>
    list.map(([name, person], place) => named(name, `${place}`, person, work)),
  );

/** Ways to know less of the person than before. Forgetting a "wanted" takes away a plus, so wishes lose only their noes. */
const forgetting: readonly ((person: PersonSide) => PersonSide)[] = [
  (person) => ({ ...person, wishes: person.wishes.filter(({ wish }) => wish === "wanted") }),
  (person) => ({ ...person, minMinutes: null, maxMinutes: null }),
  (person) => ({ ...person, days: null }),
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
        reachableAuthorities: [...person.reachableAuthorities].reverse(),
        environment: [...person.environment].reverse(),
        adjustments: [...person.adjustments].reverse(),
      };
      const other = { ...work, environment: [...work.environment].reverse() };
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
