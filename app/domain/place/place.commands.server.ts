import type { Db } from "#db/connect.ts";
import type { PostcodePlaceTable } from "#db/tables.ts";
import { forgetToWeighAt } from "../vacancy/vacancy-to-weigh.server.ts";
import { placedAt, placesOfPostcodes } from "./place.queries.server.ts";
import { postcodeKey } from "./place.ts";

/** SQLite plans one statement of a thousand rows once and runs it as often as it is needed. */
const mostAtOnce = 1000;

/** Keeps postcodes, each instead of what was known of it before. One transaction. */
export async function keepPostcodes(db: Db, places: readonly PostcodePlaceTable[]): Promise<void> {
  // PostgreSQL refuses to write one row twice in a statement.
  const rows = [...new Map(places.map((place) => [place.postcode, place])).values()];
  await db.transaction().execute(async (trx) => {
    for (let at = 0; at < rows.length; at += mostAtOnce)
      await trx
        .insertInto("postcodePlace")
        .values(rows.slice(at, at + mostAtOnce))
        .onConflict((same) =>
          same.column("postcode").doUpdateSet((eb) => ({
            latitude: eb.ref("excluded.latitude"),
            longitude: eb.ref("excluded.longitude"),
            localAuthorityId: eb.ref("excluded.localAuthorityId"),
          })),
        )
        .execute();
  });
}

/** Puts every workplace where its postcode is by now. Says how many of them have a position. */
export async function locateWorkplaces(db: Db): Promise<number> {
  const workplaces = await db.selectFrom("workplace").select(["id", "postcode"]).execute();
  const places = await placesOfPostcodes(
    db,
    workplaces.map(({ postcode }) => postcode),
  );
  let located = 0;
  await db.transaction().execute(async (trx) => {
    for (const { id, postcode } of workplaces) {
      const place = places.get(postcodeKey(postcode));
      if (!place) continue;
      located += 1;
      await trx
        .updateTable("workplace")
        .set(placedAt(place, "postcode"))
        .where("id", "=", id)
        .execute();
      await forgetToWeighAt(trx, id);
    }
  });
  return located;
}
