/** The packed sides of the jobs around somebody. Says nothing about who may see them: weighing is no disclosure. */
import type { Db } from "#db/connect.ts";
import { type Box, squaresIn } from "../place/place.ts";
import type { StaffActor } from "../policy.ts";
import { visibleTo } from "../vacancy/vacancy.queries.server.ts";
import { packWork } from "./pack-sides.ts";
import { isCurrent } from "./packed-sides.ts";
import { workSides } from "./sides.queries.server.ts";

export interface JobToWeigh {
  id: string;
  workplaceId: string | null;
  packed: string;
}
export interface Around {
  areaId: string;
  /** Ids of local authorities. */
  authorities: readonly string[];
  /** Everything within the longest journey lies in it; null: that is not known. */
  box: Box | null;
  participantId: string;
}

/**
 * Every live job that a colleague may see in their area, in these authorities, in the squares of this box and where a
 * specialist knows the journey; none of an employer whom the person left out. What is not packed yet, or was packed
 * before the vacancy changed, is packed on the way. `today`: YYYY-MM-DD.
 */
export async function listJobsToWeigh(
  trx: Db,
  actor: StaffActor,
  around: Around,
  today: string,
): Promise<JobToWeigh[]> {
  const rows = await visibleTo(trx, actor, today)
    .leftJoin("vacancyToWeigh as w", (join) =>
      join
        .onRef("w.vacancyId", "=", "vacancy.id")
        // What was packed before the vacancy changed is as good as not there.
        .onRef("w.packedFrom", "=", "vacancy.updatedAt"),
    )
    .select(["vacancy.id", "vacancy.workplaceId", "w.packed"])
    .where("vacancy.status", "=", "live")
    .where((eb) => eb.or([eb("vacancy.closesOn", "is", null), eb("vacancy.closesOn", ">=", today)]))
    .where("vacancy.workplaceId", "in", placesAround(trx, around))
    .where(
      "vacancy.employerId",
      "not in",
      trx
        .selectFrom("excludedEmployer")
        .select("employerId")
        .where("participantId", "=", around.participantId),
    )
    .execute();
  const stale = rows.filter(({ packed }) => packed === null || !isCurrent(packed));
  const packed = await packJobs(
    trx,
    stale.map(({ id }) => id),
    today,
  );
  for (const row of stale) row.packed = packed.get(row.id) ?? null;
  return rows as JobToWeigh[];
}

/** The workplaces of an area, of these authorities, in these squares, and where a specialist knows the journey. */
export function placesAround(trx: Db, { areaId, authorities, box, participantId }: Around) {
  const places = () => trx.selectFrom("workplace").select("workplace.id");
  const ofTheArea = trx.selectFrom("localAuthority").select("id").where("areaId", "=", areaId);
  let found = places().where("workplace.localAuthorityId", "in", ofTheArea);
  if (authorities.length > 0)
    found = found.union(places().where("workplace.localAuthorityId", "in", [...authorities]));
  if (box) found = found.union(places().where("workplace.square", "in", squaresIn(box)));
  return found.union(
    trx
      .selectFrom("travelCorrection")
      .select("workplaceId as id")
      .where("participantId", "=", participantId),
  );
}

/** Enough at once for one statement on either database. */
const batch = 300;

async function packJobs(
  trx: Db,
  stale: readonly string[],
  today: string,
): Promise<Map<string, string>> {
  const packed = new Map<string, string>();
  for (let from = 0; from < stale.length; from += batch) {
    const some = stale.slice(from, from + batch);
    const sides = await workSides(trx, some, today);
    const changed = await trx
      .selectFrom("vacancy")
      .select(["id", "updatedAt"])
      .where("id", "in", some)
      .execute();
    const rows = changed.flatMap(({ id, updatedAt }) => {
      const side = sides.get(id);
      return side ? [{ vacancyId: id, packedFrom: updatedAt, packed: packWork(side) }] : [];
    });
    for (const row of rows) packed.set(row.vacancyId, row.packed);
    await trx
      .insertInto("vacancyToWeigh")
      .values(rows)
      .onConflict((same) =>
        same.column("vacancyId").doUpdateSet((eb) => ({
          packedFrom: eb.ref("excluded.packedFrom"),
          packed: eb.ref("excluded.packed"),
        })),
      )
      .execute();
  }
  return packed;
}
