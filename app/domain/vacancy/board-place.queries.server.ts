import type { Db } from "#db/connect.ts";
import { readPlace } from "../place/gazetteer.ts";
import { placeOfPostcode } from "../place/place.queries.server.ts";
import { type Position, placeInWords, postcodeKey } from "../place/place.ts";

/** Where somebody looks for work. */
export type SearchedPlace =
  | {
      kind: "found";
      name: string;
      at: Position;
      /** Other places of that name, as they would be typed to be meant. */
      others: readonly string[];
    }
  | { kind: "unknown"; says: string };

const postcode = /^[a-z]{1,2}\d[a-z\d]?(\s*\d[a-z]{2})?$/i;
const mostOthers = 8;

/** Of several places with one name the largest is meant until another is chosen. Null: nothing was typed. */
export async function findSearchedPlace(db: Db, typed: string): Promise<SearchedPlace | null> {
  if (typed === "") return null;
  if (postcode.test(typed)) {
    const at = await placeOfPostcode(db, typed);
    const name = postcodeKey(typed).replace(/(?<=.{2})(?=\d[A-Z]{2}$)/, " ");
    if (at) return { kind: "found", name, at, others: [] };
    return {
      kind: "unknown",
      says: `We do not know where the postcode “${name}” is. Try the nearest town.`,
    };
  }
  const read = readPlace(typed);
  if (read.kind === "unknown") return { kind: "unknown", says: read.says };
  const [place, ...others] = read.kind === "found" ? [read.place] : read.places;
  if (!place) return null;
  const { latitude, longitude } = place;
  return {
    kind: "found",
    name: placeInWords(place),
    at: { latitude, longitude },
    others: others.slice(0, mostOthers).map(placeInWords),
  };
}
