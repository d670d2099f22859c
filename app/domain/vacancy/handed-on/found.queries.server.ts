import type { Db } from "#db/connect.ts";
import { Invalid } from "../../errors.ts";
import type { BoardSearch } from "../board-search.ts";
import { listOnBoard, searchBoard } from "../vacancy-search.queries.server.ts";
import { listHandedOn } from "./handed-on.queries.server.ts";
import { publicSince } from "./handed-on.ts";

/** What a search of the board finds, as it is handed on: the first so many, in its order. Near nowhere there is nothing. */
export async function listFound(db: Db, search: BoardSearch, today: string, most: number) {
  const { ids, place } = await listOnBoard(db, search, today);
  return place?.kind === "unknown" ? [] : listHandedOn(db, ids.slice(0, most), today);
}

/**
 * The newest to anybody, for a feed: one that specialists saw first went live before others that a feed reader has read
 * already, and would never be seen among them.
 */
export async function listNewest(db: Db, search: BoardSearch, today: string, most: number) {
  const { ids, place } = await listOnBoard(db, { ...search, sort: "newest" }, today);
  if (place?.kind === "unknown" || ids.length === 0) return [];
  const known = await db
    .selectFrom("vacancy")
    .select(["id", "publishedAt", "createdAt", "specialistsFirstUntil"])
    .where("id", "in", ids)
    .execute();
  const since = new Map(known.map((row) => [row.id, publicSince(row)]));
  // In the order of the board where two came on one day: sorting keeps it.
  const newest = [...ids].sort((one, other) =>
    (since.get(other) ?? "").localeCompare(since.get(one) ?? ""),
  );
  return listHandedOn(db, newest.slice(0, most), today);
}

/**
 * One page of the same, with how many there are and what else could be asked for.
 * @throws Invalid for a place that nobody knows: a list of anywhere would be taken for one of there
 */
export async function findPage(db: Db, search: BoardSearch, today: string) {
  const { rows, place, ...found } = await searchBoard(db, search, { today });
  if (place?.kind === "unknown")
    throw new Invalid("That place is not known here.", { near: [place.says] });
  const miles = new Map(rows.map((row) => [row.id, row.miles]));
  const vacancies = await listHandedOn(db, idsOf(rows), today);
  return {
    ...found,
    vacancies: vacancies.map((vacancy) => ({ vacancy, miles: miles.get(vacancy.id) ?? null })),
  };
}
export type FoundPage = Awaited<ReturnType<typeof findPage>>;

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

/** The name of the council area that a search is within, to say it in words. */
export async function findAuthorityName(db: Db, id: string): Promise<string | null> {
  if (!id) return null;
  const found = await db
    .selectFrom("localAuthority")
    .select("name")
    .where("id", "=", id)
    .executeTakeFirst();
  return found?.name ?? null;
}
