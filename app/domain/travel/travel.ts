import type { TravelWay } from "#db/tables.ts";
import { distanceKm, type Position } from "../place/place.ts";

/** Ways of getting to work, as the field asks about them. */
export const travelWays = [
  "walk",
  "bike",
  "bus",
  "train",
  "car",
  "lift",
  "taxi",
] as const satisfies TravelWay[];

export type { TravelWay };

interface Way {
  /** For a list of ways to tick. */
  label: string;
  /** At the end of "about 20 minutes …". */
  by: string;
  /** Kilometres an hour over the ground, stops and lights counted in. */
  speed: number;
  /** Minutes at both ends: to the stop or the bicycle, waiting, from the station. */
  ends: number;
}

const ways: Readonly<Record<TravelWay, Way>> = {
  walk: { label: "Walking or wheeling", by: "walking or wheeling", speed: 4.8, ends: 0 },
  bike: { label: "Bicycle", by: "by bicycle", speed: 14, ends: 3 },
  bus: { label: "Bus or tram", by: "by bus", speed: 15, ends: 12 },
  train: { label: "Train or Tube", by: "by train", speed: 45, ends: 25 },
  car: { label: "My own car or motorbike", by: "by car", speed: 30, ends: 5 },
  lift: { label: "A lift from somebody", by: "with a lift", speed: 30, ends: 5 },
  taxi: { label: "Taxi", by: "by taxi", speed: 30, ends: 10 },
};

/** Streets and rails are longer than the crow's way: 1.2 to 1.4 times in what is published of British towns. */
const detour = 1.3;

/** An estimate is rounded to five minutes, so it may say this much less than was worked out. */
const roundedBy = 2.5;

/** At the end of a sentence: "by bus". */
export const byWay = (way: TravelWay): string => ways[way].by;

export const travelWayInWords = (way: TravelWay): string => ways[way].label;

/** Stored as "walk,bus"; null: not known. */
export function readTravelWays(text: string | null): TravelWay[] | null {
  const said = text?.split(",").map((way) => way.trim()) ?? [];
  const known = travelWays.filter((way) => said.includes(way));
  return known.length === 0 ? null : known;
}

/**
 * Minutes from door to door, to the nearest five and never below: distance with its detour, at the usual speed of that way,
 * and what is lost at both ends. No timetable and no traffic is known. Null where the distance is not.
 */
export function estimateMinutes(kilometres: number | null, way: TravelWay): number | null {
  if (kilometres === null) return null;
  const { speed, ends } = ways[way];
  const minutes = ends + ((kilometres * detour) / speed) * 60;
  return Math.max(5, Math.round(minutes / 5) * 5);
}

/** The furthest somewhere can be, in kilometres as the crow flies, that the estimate still puts within these minutes. */
export function reachKm(minutes: number, used: readonly TravelWay[]): number {
  const furthest = used.map((way) => {
    const { speed, ends } = ways[way];
    return ((minutes + roundedBy - ends) / 60) * (speed / detour);
  });
  return Math.max(0, ...furthest);
}

export interface Journey {
  readonly minutes: number;
  readonly way: TravelWay;
  /** Who says so: the estimate, or a specialist who knows the way. */
  readonly source: "estimate" | "specialist";
}

/** The quickest of the ways a person uses; the first of the list when two take as long. */
export function quickestJourney(
  kilometres: number | null,
  used: readonly TravelWay[],
): Journey | null {
  let quickest: Journey | null = null;
  for (const way of travelWays) {
    const minutes = used.includes(way) ? estimateMinutes(kilometres, way) : null;
    if (minutes !== null && (quickest === null || minutes < quickest.minutes))
      quickest = { minutes, way, source: "estimate" };
  }
  return quickest;
}

/** From home to work: what a specialist corrected, else the quickest estimate; null: not known yet. */
export function journeyToWork(
  home: Position | null,
  work: Position | null,
  used: readonly TravelWay[],
  corrected: { readonly minutes: number; readonly way: TravelWay } | null = null,
): Journey | null {
  if (corrected) return { minutes: corrected.minutes, way: corrected.way, source: "specialist" };
  return quickestJourney(home && work && distanceKm(home, work), used);
}

/** "about 20 minutes by bus, as we estimate it" */
export function journeyInWords({ minutes, way, source }: Journey): string {
  const said = `${durationInWords(minutes)} ${ways[way].by}`;
  return source === "estimate"
    ? `about ${said}, as we estimate it`
    : `${said}, as the specialist knows it`;
}

/** "45 minutes", "1 hour", "1 hour 20 minutes" */
export function durationInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const count = (number: number, unit: string) => `${number} ${unit}${number === 1 ? "" : "s"}`;
  if (hours === 0) return count(rest, "minute");
  return rest === 0 ? count(hours, "hour") : `${count(hours, "hour")} ${count(rest, "minute")}`;
}
