/** Generated people and jobs for the properties of matching: every answer may be missing. */
import fc from "fast-check";
import type { PersonSide, WorkSide } from "#app/domain/matching/matching.ts";
import { demandWeights, skillAnswers, skills } from "#app/domain/skill/skill.ts";
import { travelWays } from "#app/domain/travel/travel.ts";
import { contracts } from "#app/domain/vacancy/vacancy.ts";
import {
  type CanChange,
  environmentScales,
  type Level,
} from "#app/domain/work-environment/work-environment.ts";
import { slots } from "#app/domain/working-week/working-week.ts";
import { deliveryAreas } from "#db/reference/delivery-areas.ts";

const level = fc.constantFrom<Level>(0, 1, 2, 3, 4);
const dimension = fc.constantFrom(...environmentScales.slice(0, 5).map(({ id }) => id));
const authority = fc.constantFrom(
  ...deliveryAreas.slice(0, 2).flatMap((area) => area.localAuthorities.map(({ id }) => id)),
);
const week = fc.option(fc.subarray([...slots], { minLength: 1 }));
const contract = fc.constantFrom(...contracts);
const day = fc.option(fc.constantFrom("2026-11-01", "2026-12-01", "2027-01-04", "2027-03-01"));
const skill = fc.constantFrom(...skills.slice(0, 4).map(({ id }) => id));
const occupation = fc.constantFrom("kitchen-porter", "kitchen-assistant", "shop-assistant");
const days = fc.option(fc.subarray(["mon", "tue", "wed", "sat"] as const, { minLength: 1 }));
const minutes = fc.option(fc.integer({ min: 60, max: 2400 }));
const time = fc.option(fc.constantFrom("00:00", "07:30", "10:00", "16:00", "22:15"));
const canChange = fc.option(fc.constantFrom<CanChange>("yes", "partly", "no", "notSure"));
const kind = fc.constantFrom("kitchen-and-cafe", "shop");
/** Within some 40 kilometres, to as many decimals as are kept. */
const position = (parts: number) =>
  fc.option(
    fc.record({
      latitude: fc.integer({ min: 51.3 * parts, max: 51.6 * parts }).map((each) => each / parts),
      longitude: fc.integer({ min: -0.4 * parts, max: 0.1 * parts }).map((each) => each / parts),
    }),
  );

export const wish = fc.constantFrom("wanted" as const, "acceptable", "notForMe");

export const people: fc.Arbitrary<PersonSide> = fc.record({
  wishes: fc.uniqueArray(fc.record({ kindOfWork: kind, wish }), {
    selector: ({ kindOfWork }) => kindOfWork,
  }),
  jobs: fc.uniqueArray(fc.record({ occupation, wish }), {
    selector: ({ occupation }) => occupation,
  }),
  minMinutes: minutes,
  maxMinutes: minutes,
  week,
  contracts: fc.option(fc.subarray([...contracts])),
  availableFrom: day,
  noticeWeeks: fc.option(fc.constantFrom(0, 1, 4, 12)),
  skills: fc.uniqueArray(fc.record({ skill, answer: fc.constantFrom(...skillAnswers) }), {
    selector: ({ skill }) => skill,
  }),
  earliestStart: time,
  latestFinish: time,
  payFloorPence: fc.option(fc.integer({ min: 1000, max: 1500 })),
  home: position(100),
  ways: fc.option(fc.subarray([...travelWays])),
  longestMinutes: fc.option(fc.integer({ min: 5, max: 120 })),
  reachableAuthorities: fc.uniqueArray(authority, { maxLength: 3 }),
  environment: fc.uniqueArray(
    fc.record({ dimension, from: level, to: level, strength: fc.constantFrom("need", "prefer") }),
    { selector: ({ dimension }) => dimension },
  ),
  adjustments: fc.subarray(["sen-01", "sen-02", "pat-03", "tra-02"]),
});

export const works: fc.Arbitrary<WorkSide> = fc.record({
  kindOfWork: fc.option(kind),
  occupation: fc.option(occupation),
  contract: fc.option(contract),
  startsOn: day,
  today: fc.constant("2026-11-23"),
  demands: fc.uniqueArray(fc.record({ skill, weight: fc.constantFrom(...demandWeights) }), {
    selector: ({ skill }) => skill,
  }),
  tasks: fc.array(
    fc.record({
      id: fc.constant("task"),
      words: fc.constant("Unload the van"),
      isMovable: fc.boolean(),
      asksFor: fc.option(fc.oneof(dimension, skill)),
    }),
    { maxLength: 3 },
  ),
  minutesMin: minutes,
  minutesMax: minutes,
  days,
  startsAt: time,
  endsAt: time,
  payMinPencePerHour: fc.option(fc.integer({ min: 1000, max: 1500 })),
  localAuthority: fc.oneof(authority, fc.constant("")),
  place: position(100_000),
  hoursCanFlex: canChange,
  environment: fc.uniqueArray(fc.record({ dimension, level, canChange, note: fc.constant("") }), {
    selector: ({ dimension }) => dimension,
  }),
});

export const corrections = fc.option(
  fc.record({
    minutes: fc.integer({ min: 0, max: 120 }),
    way: fc.constantFrom(...travelWays),
  }),
);
