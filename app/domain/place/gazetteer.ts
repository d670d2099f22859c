// A quarter of a megabyte: for the server, never for a page that ships its scripts.
import { placeLines } from "#db/reference/places.ts";
import { type LocalAuthority, localAuthorities } from "../area/local-authority.ts";
import { distanceKm, type Place, type Position } from "./place.ts";

interface Entry {
  readonly place: Place;
  readonly name: string;
  /** Name and region, as both are searched. */
  readonly full: string;
}

const rows = placeLines
  .trim()
  .split("\n")
  .map((line) => line.split("|"));
const names = rows.map(([, name = ""]) => searchable(name));
const namesakes = Map.groupBy(names, (name) => name);
const regions = new Map<string, string>();
const entries: readonly Entry[] = rows.map(([id = "", name = "", region = "", ...degrees], at) => {
  const [latitude = 0, longitude = 0] = degrees.map(Number);
  const searched = names[at] ?? "";
  if (!regions.has(region)) regions.set(region, searchable(region));
  const hasNamesake = (namesakes.get(searched)?.length ?? 0) > 1;
  const place = { id, name, region, latitude, longitude, hasNamesake };
  return { place, name: searched, full: `${searched} ${regions.get(region)}` };
});
const byId = new Map(entries.map(({ place }) => [place.id, place]));

/** "St. Ives (Cornwall)" and "Saint Ives, Cornwall" are typed for one place. */
function searchable(words: string): string {
  return words
    .normalize("NFD")
    .replace(/\p{M}|['’‘`]/gu, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[^a-z0-9]+/g, " ")
    .replace(/\bsaint\b/g, "st")
    .trim();
}

export const findPlace = (id: string): Place | undefined => byId.get(id);

/** How well a place answers what was typed, best first; null: not at all. */
function closeness({ name, full }: Entry, typed: string): number | null {
  if (full === typed || name === typed) return 0;
  if (full.startsWith(typed)) return 1;
  return name.includes(` ${typed}`) ? 2 : null;
}

/** Places by what is typed of their name: as typed, then beginning so, then with such a word; the larger first. */
export function searchPlaces(typed: string, most = 10): Place[] {
  const words = searchable(typed);
  if (words === "") return [];
  const found: Place[][] = [[], [], []];
  for (const entry of entries) {
    const rank = closeness(entry, words);
    if (rank !== null) found[rank]?.push(entry.place);
  }
  return found.flat().slice(0, most);
}

export type TypedPlace =
  | { readonly kind: "found"; readonly place: Place }
  /** Several could be meant: the larger first. */
  | { readonly kind: "choose"; readonly places: readonly Place[]; readonly says: string }
  | { readonly kind: "unknown"; readonly says: string };

/** What somebody typed as a place, with a sentence to show beside the field where it is not plain. */
export function readPlace(typed: string): TypedPlace {
  const words = searchable(typed);
  const exact = entries.filter(({ name, full }) => name === words || full === words);
  const [only, ...others] =
    exact.length > 0 ? exact.map(({ place }) => place) : searchPlaces(typed);
  if (!only)
    return {
      kind: "unknown",
      says: `We do not know a place called “${typed.trim()}” in England, Scotland or Wales. Try the nearest town.`,
    };
  if (others.length === 0) return { kind: "found", place: only };
  return {
    kind: "choose",
    places: [only, ...others],
    says: "There is more than one place with that name. Choose the one you mean.",
  };
}

/** The place of this council area that an address names in one of its lines, the last of them first. */
export function placeInAddress(address: string, localAuthorityId: string): Place | undefined {
  const council = localAuthorities.find(({ id }) => id === localAuthorityId)?.name;
  const lines = address.split(/[,\n]/).map(searchable).filter(Boolean).reverse();
  for (const line of lines) {
    const here = entries.find(({ name, place }) => name === line && place.region === council);
    if (here) return here.place;
  }
  return undefined;
}

/** Further apart than this, the middle of a council's places says nothing of a journey. */
const mostSpreadKm = 15;

/** Where a council area is, when it is a town of that name or small enough to have one middle; else null. */
export function positionOfAuthority(localAuthorityId: string): Position | null {
  return middles.get(localAuthorityId) ?? null;
}

const middles: ReadonlyMap<string, Position | null> = new Map(
  localAuthorities.map((authority) => [authority.id, middleOf(authority)]),
);

function middleOf({ name }: LocalAuthority): Position | null {
  const inside = entries.filter(({ place }) => place.region === name).map(({ place }) => place);
  const town = inside.find((place) => place.name === name);
  if (town) return { latitude: town.latitude, longitude: town.longitude };
  if (inside.length === 0) return null;
  const mean = (of: (place: Place) => number) =>
    inside.reduce((sum, place) => sum + of(place), 0) / inside.length;
  const middle = { latitude: mean((p) => p.latitude), longitude: mean((p) => p.longitude) };
  return inside.every((place) => distanceKm(place, middle) <= mostSpreadKm) ? middle : null;
}
