import { sql } from "kysely";
import type { Db } from "#db/connect.ts";
import { addDays } from "../../calendar/calendar.ts";
import { visibleTo } from "../vacancy.queries.server.ts";
import { changedAt, latest } from "./handed-on.ts";
import { sitemapPage } from "./sitemap.ts";

const onBoard = (db: Db, today: string) => visibleTo(db, { kind: "visitor" }, today);

/** The files of the sitemap that hold vacancies, and when what stands in each last changed. */
export async function listSitemapPages(db: Db, today: string, perPage = sitemapPage) {
  const numbered = onBoard(db, today)
    .select(["vacancy.updatedAt", "vacancy.specialistsFirstUntil"])
    .select(sql<number>`row_number() over (order by created_at, id)`.as("place"));
  const pages = await db
    .selectFrom(numbered.as("numbered"))
    .select(sql<number>`(place - 1) / ${sql.lit(perPage)}`.as("page"))
    .select(({ fn }) => [
      fn.max("updatedAt").as("written"),
      fn.max("specialistsFirstUntil").as("until"),
    ])
    .groupBy("page")
    .orderBy("page")
    .execute();
  return pages.map(({ page, written, until }) => ({
    page: Number(page) + 1,
    changedAt: until === null ? written : latest(written, `${addDays(until, 1)}T00:00:00.000Z`),
  }));
}

/** One of them. Oldest first, so that a new vacancy changes the last file alone. */
export async function listForSitemap(db: Db, page: number, today: string, perPage = sitemapPage) {
  const rows = await onBoard(db, today)
    .select([
      "vacancy.id",
      "vacancy.publishedAt",
      "vacancy.createdAt",
      "vacancy.updatedAt",
      "vacancy.specialistsFirstUntil",
    ])
    .orderBy("vacancy.createdAt")
    .orderBy("vacancy.id")
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
  return rows.map((row) => ({ id: row.id, changedAt: changedAt(row) }));
}
