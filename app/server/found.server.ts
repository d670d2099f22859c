import { dateOf } from "#app/domain/calendar/calendar.ts";
import { type BoardSort, boardQuery, readBoardSearch } from "#app/domain/vacancy/board-search.ts";
import {
  findAuthorityName,
  listFound,
} from "#app/domain/vacancy/handed-on/found.queries.server.ts";
import { searchInWords } from "#app/domain/vacancy/handed-on/search-in-words.ts";
import type { Ask } from "./handed-out.server.ts";

/** A search of the board as its address says it, with what it finds: for feeds, CSV and calendars. Its page counts for nothing. */
export async function found(
  { ctx, query }: Ask,
  most: number,
  { list = listFound, sort }: { list?: typeof listFound; sort?: BoardSort } = {},
) {
  const asked = readBoardSearch(query);
  const search = { ...asked, sort: sort ?? asked.sort };
  const today = dateOf(ctx.now);
  const [vacancies, authorityName] = await Promise.all([
    list(ctx.db, search, today, most),
    findAuthorityName(ctx.db, search.authority),
  ]);
  return {
    today,
    vacancies,
    title: searchInWords(search, authorityName),
    // However it is ordered, it is the same search.
    query: boardQuery({ ...asked, sort: "best" }),
  };
}
