import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boxAround } from "../place/place.ts";
import { environmentScales } from "../work-environment/work-environment.ts";
import { blankVacancy } from "./blank-vacancy.ts";
import {
  comparedOf,
  daysAsBits,
  keyOf,
  partsAsBits,
  saysFromHome,
  shareOf,
  traitsAsBits,
  traitsFrom,
} from "./board-entry.ts";
import { geoOf, reading, stretchesOf } from "./board-map.ts";

const said = (more: object) =>
  comparedOf({
    ...blankVacancy("v", "e", "a", "2026-02-25T09:30:00.000Z"),
    hasMovableTask: false,
    environment: [],
    ...more,
  });

test("scales keep their bits: a new one comes last, and there is room for no more than two", () => {
  expect(environmentScales.map(({ id }) => id).join(" ")).toBe(
    "noise light smell temp crowd visual stand walk lift reach hands sight hear public team comms superv pace pause predict switch memory read",
  );
});

test("traits are read as they were written", () => {
  const asked = { easyOn: ["noise", "stand", "read"], fromHome: true, openToChange: false };
  expect(traitsFrom(traitsAsBits(asked))).toEqual(asked);
});

describe("of what an employer said", () => {
  test("a level is easy up to the second, and one that is not said is not", () => {
    const environment = [
      { dimension: "noise", level: 1 },
      { dimension: "stand", level: 2 },
      { dimension: "hear", level: 0 },
    ];
    expect(traitsFrom(said({ environment }).traits).easyOn).toEqual(["noise", "hear"]);
  });

  test.each([
    ["hours that can change", { hoursCanChange: "yes" }, true],
    ["hours that can change in part", { hoursCanChange: "partly" }, true],
    ["a task that can move", { hasMovableTask: true }, true],
    ["hours nobody is sure of", { hoursCanChange: "notSure" }, false],
    ["nothing", {}, false],
  ])("%s: open to change is %s", (_, more, isOpen) => {
    expect(traitsFrom(said(more).traits).openToChange).toBe(isOpen);
  });

  test.each([
    ["10:00", "12:00", ["mornings"]],
    ["06:00", "12:00", ["mornings"]],
    ["10:00", "14:00", ["mornings", "afternoons"]],
    ["17:00", "21:00", ["evenings"]],
    ["22:00", "06:00", ["nights"]],
    ["22:00", "05:00", ["nights"]],
    [null, "12:00", []],
    [null, null, []],
  ] as const)("%s to %s touches %j", (startsAt, endsAt, parts) => {
    expect(said({ startsAt, endsAt }).parts).toBe(partsAsBits(parts));
  });

  test.each([
    ["an hourly wage", { payMinPence: 1300, payMaxPence: 1500, payPeriod: "hour" }, 1300],
    [
      "a yearly one, by the most hours",
      { payMinPence: 2_400_000, payPeriod: "year", minutesMin: 1800, minutesMax: 2250 },
      1227,
    ],
    ["a weekly one", { payMinPence: 20_000, payPeriod: "week", minutesMin: 960 }, 1250],
    ["a monthly one without hours", { payMinPence: 200_000, payPeriod: "month" }, null],
  ])("%s comes to %#", (_, more, pence) => {
    expect(said(more).penceAnHour).toBe(pence);
  });

  test("days are bits, and days that are not said are none", () => {
    expect(said({ days: "mon,sat" }).days).toBe(daysAsBits(["mon", "sat"]));
    expect(said({}).days).toBe(0);
  });
});

test.each([
  ["Some of it can be done from home.", true],
  ["Hybrid: two days in the office.", true],
  ["This is home-based work.", true],
  ["You cannot work from home in this role.", false],
  ["There is no home working.", false],
  ["You visit people at home.", false],
  ["You support residents at home and in town.", false],
  ["Home Farm is next to the bus stop.", false],
  ["Remote villages are reached by our van.", false],
  ["", false],
])("%j says from home: %j", (text, says) => {
  expect(saysFromHome(text)).toBe(says);
});

test("what went live later has the higher key, and a key is a whole number that both databases keep exactly", () => {
  const earlier = keyOf("zzz", "2026-02-25T09:30:00.000Z");
  expect(keyOf("aaa", "2026-02-25T09:30:01.000Z")).toBeGreaterThan(earlier);
  expect(Number.isSafeInteger(keyOf("a", "2100-01-01T00:00:00.000Z"))).toBe(true);
});

test("what lies in a box lies on one of its stretches, and its height is read from its number", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const middle = fc.record({
    latitude: fc.double({ min: 49, max: 61, noNaN: true }),
    longitude: fc.double({ min: -8, max: 2, noNaN: true }),
  });
  fc.assert(
    fc.property(
      middle,
      share,
      share,
      fc.constantFrom(1, 10, 50),
      fc.uuid(),
      (at, up, across, miles, id) => {
        const box = boxAround(at, miles * 1.609344);
        const latitude = box.south + up * (box.north - box.south);
        const longitude = box.west + across * (box.east - box.west);
        const geo = geoOf({ latitude, longitude }, shareOf(id));
        expect(Number.isSafeInteger(geo)).toBe(true);
        const { along, south, north } = stretchesOf(box);
        expect(along.filter(([from, to]) => geo >= from && geo <= to)).toHaveLength(1);
        const bits = (by: number) => Number(BigInt(geo) >> BigInt(by));
        const height = bits(reading.row) * reading.height + (bits(reading.up) & reading.mask);
        expect(height).toBeGreaterThanOrEqual(south);
        expect(height).toBeLessThanOrEqual(north);
      },
    ),
    { numRuns: 2000 },
  );
});
