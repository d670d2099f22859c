import type { Db } from "#db/connect.ts";
import type { Context } from "../context.ts";
import { openPlacement } from "../placement/placement-scope.queries.server.ts";
import type { SpellRow } from "./work-spell.ts";

/** All spells of a job, the first first. For whoever has been let in to it. */
export const listSpellRows = (db: Db, placementId: string): Promise<SpellRow[]> =>
  db
    .selectFrom("workSpell")
    .selectAll()
    .where("placementId", "=", placementId)
    .orderBy("fromOn")
    .orderBy("kind", "desc")
    .execute();

/** What the service has written of the time in a job. @throws NotFound, Forbidden */
export async function listSpells(ctx: Context, placementId: string): Promise<SpellRow[]> {
  await openPlacement(ctx.db, ctx, placementId, "placement.readSupport");
  return listSpellRows(ctx.db, placementId);
}

/** A job of the same person in which they still worked on that day. */
export function findOtherWork(db: Db, placementId: string, from: string) {
  return db
    .selectFrom("workSpell")
    .innerJoin("placement as other", "other.id", "workSpell.placementId")
    .innerJoin("placement as this", "this.participantId", "other.participantId")
    .select(["workSpell.untilOn", "other.jobTitle"])
    .where("this.id", "=", placementId)
    .where("other.id", "!=", placementId)
    .where("workSpell.kind", "=", "work")
    .where((eb) =>
      eb.or([eb("workSpell.untilOn", "is", null), eb("workSpell.untilOn", ">=", from)]),
    )
    .executeTakeFirst();
}
