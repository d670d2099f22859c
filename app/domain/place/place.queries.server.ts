import type { Db } from "#db/connect.ts";
import { type Position, postcodeKey } from "./place.ts";

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

/** The columns of a workplace at this postcode: both null where it is not known. */
export async function positionColumns(db: Db, postcode: string) {
  const place = await placeOfPostcode(db, postcode);
  return { latitude: place?.latitude ?? null, longitude: place?.longitude ?? null };
}
