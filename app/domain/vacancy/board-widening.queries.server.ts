import type { Db } from "#db/connect.ts";
import type { Chosen } from "./board-chosen.ts";
import { milesInWords } from "./board-chosen.ts";
import type { BoardSearch } from "./board-search.ts";
import { countOnBoard } from "./vacancy-search.queries.server.ts";

export interface Wider {
  /** What would change, in words: "within 25 miles", or what is left out. */
  kind: "further" | "without";
  words: string;
  search: BoardSearch;
  count: number;
}
const furtherInMiles = [25, 50] as const;
const mostTried = 6;
const mostShown = 4;

/** What would find something where a search finds nothing: further away, or with one thing less. */
export async function findWider(
  db: Db,
  search: BoardSearch,
  chosen: readonly Chosen[],
  today: string,
): Promise<Wider[]> {
  const further = furtherInMiles
    .filter((miles) => search.near !== "" && miles > search.miles)
    .map((miles) => ({
      kind: "further" as const,
      words: milesInWords(miles),
      search: { ...search, miles, page: 1 },
    }));
  const without = chosen.map(({ words, without: less }) => ({
    kind: "without" as const,
    words,
    search: less,
  }));
  const tried = [...further, ...without].slice(0, mostTried);
  const counts = await Promise.all(tried.map((each) => countOnBoard(db, each.search, today)));
  return tried
    .map((each, place) => ({ ...each, count: counts[place] ?? 0 }))
    .filter(({ count }) => count > 0)
    .slice(0, mostShown);
}
