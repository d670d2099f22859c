import type { Db } from "#db/connect.ts";
import type { VacancyViewTable } from "#db/tables.ts";
import type { Context } from "../context.ts";
import type { SystemActor } from "../policy.ts";

/** Adds how often public pages were looked at since the last time. Vacancies that are no longer there are left out. */
export async function writeDownViews(
  { db }: Context<SystemActor>,
  seen: readonly VacancyViewTable[],
): Promise<void> {
  for (const each of seen) await add(db, each);
}

const add = (db: Db, { vacancyId, viewedOn, views }: VacancyViewTable) =>
  db
    .insertInto("vacancyView")
    .columns(["vacancyId", "viewedOn", "views"])
    .expression((eb) =>
      eb
        .selectFrom("vacancy")
        .select((of) => [
          "vacancy.id",
          of.val(viewedOn).as("viewedOn"),
          // PostgreSQL takes a bare value for text.
          of.cast<number>(of.val(views), "integer").as("views"),
        ])
        .where("vacancy.id", "=", vacancyId),
    )
    .onConflict((on) =>
      on.columns(["vacancyId", "viewedOn"]).doUpdateSet((eb) => ({
        views: eb("vacancyView.views", "+", eb.ref("excluded.views")),
      })),
    )
    .execute();
