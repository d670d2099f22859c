import type { Db } from "#db/connect.ts";
import { Invalid } from "../../errors.ts";
import type { BoardSearch } from "../board-search.ts";
import { searchBoard } from "../vacancy-search.queries.server.ts";
import { listHandedOn } from "./handed-on.queries.server.ts";

/** What a search of the board finds, as it is handed on: the first so many, in its order. Near nowhere there is nothing. */
export async function listFound(db: Db, search: BoardSearch, today: string, most: number) {
  const whole = { ...search, page: 1 };
  const { rows, place } = await searchBoard(db, whole, { today, pageSize: most });
  return place?.kind === "unknown" ? [] : listHandedOn(db, idsOf(rows), today);
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
