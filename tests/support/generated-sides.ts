/** Generated people and jobs for the properties of matching: every answer may be missing. */
import fc from "fast-check";
import type { PersonSide, WorkSide } from "#app/domain/matching/matching.ts";
import { travelWays } from "#app/domain/travel/travel.ts";
import {
  type CanChange,
  environmentScales,
  type Level,
} from "#app/domain/work-environment/work-environment.ts";
import { deliveryAreas } from "#db/reference/delivery-areas.ts";

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
  minMinutes: minutes,
  maxMinutes: minutes,
  days,
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
