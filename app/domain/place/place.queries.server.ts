import type { Db } from "#db/connect.ts";
import type { PositionFrom, WorkplaceTable } from "#db/tables.ts";
import { placeInAddress, positionOfAuthority } from "./gazetteer.ts";
import { type Position, postcodeKey, squareOf } from "./place.ts";

export interface PostcodePlace extends Position {
  /** Whether this is the postcode itself, or the middle of its first half. */
  readonly isExact: boolean;
  readonly localAuthorityId: string | null;
}

/** SE15 of SE15 5AA; the first half alone stays as it is. */
const firstHalf = (key: string) => (/\d[A-Z]{2}$/.test(key) ? key.slice(0, -3) : key);

const mostAtOnce = 500;

/** Where postcodes are, by their key (no space, capitals): itself, else the middle of its first half. Unknown ones are not there. */
export async function placesOfPostcodes(
  db: Db,
  postcodes: readonly string[],
): Promise<Map<string, PostcodePlace>> {
  const keys = [...new Set(postcodes.map(postcodeKey))];
  const asked = [...new Set(keys.flatMap((key) => [key, firstHalf(key)]))];
  const rows = new Map<string, { postcode: string } & Omit<PostcodePlace, "isExact">>();
  for (let at = 0; at < asked.length; at += mostAtOnce) {
    const found = await db
      .selectFrom("postcodePlace")
      .selectAll()
      .where("postcode", "in", asked.slice(at, at + mostAtOnce))
      .execute();
    for (const row of found) rows.set(row.postcode, row);
  }
  return new Map(
    keys.flatMap((key) => {
      const row = rows.get(key) ?? rows.get(firstHalf(key));
      if (!row) return [];
      const { postcode, ...place } = row;
      return [[key, { ...place, isExact: postcode === key && firstHalf(key) !== key }] as const];
    }),
  );
}

/** Where a postcode or its first half is; null: no open postcode file was loaded, or it is not in it. */
export async function placeOfPostcode(db: Db, postcode: string): Promise<PostcodePlace | null> {
  return (await placesOfPostcodes(db, [postcode])).get(postcodeKey(postcode)) ?? null;
}

type PlacedAt = Pick<WorkplaceTable, "latitude" | "longitude" | "positionFrom" | "square">;

/** The columns of a workplace that lies here. */
export const placedAt = (position: Position | null, positionFrom: PositionFrom): PlacedAt =>
  position
    ? {
        latitude: position.latitude,
        longitude: position.longitude,
        positionFrom,
        square: squareOf(position),
      }
    : { latitude: null, longitude: null, positionFrom: null, square: null };

/** Where a workplace is, and how well that is known: at its postcode, else in the place its address names, else in the middle of its council area. */
export async function positionColumns(
  db: Db,
  workplace: { postcode: string; address: string; localAuthorityId: string },
): Promise<Pick<WorkplaceTable, "placeId" | keyof PlacedAt>> {
  const { address, localAuthorityId } = workplace;
  const named = placeInAddress(address, localAuthorityId);
  const placeId = named?.id ?? null;
  const exact = await placeOfPostcode(db, workplace.postcode);
  const [position, positionFrom]: [Position | null, PositionFrom] = exact
    ? [exact, "postcode"]
    : named
      ? [named, "place"]
      : [positionOfAuthority(localAuthorityId), "council"];
  return { placeId, ...placedAt(position, positionFrom) };
}
