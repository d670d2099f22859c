import { dateOf } from "#app/domain/calendar/calendar.ts";
import { type BoardSearch, boardQuery, readBoardSearch } from "#app/domain/vacancy/board-search.ts";
import {
  findAuthorityName,
  listFound,
} from "#app/domain/vacancy/handed-on/found.queries.server.ts";
import { searchInWords } from "#app/domain/vacancy/handed-on/search-in-words.ts";
import type { Ask } from "./handed-out.server.ts";

/** A search of the board as its address says it, with what it finds: for feeds, CSV and calendars. */
export async function found({ ctx, query }: Ask, most: number, change: Partial<BoardSearch> = {}) {
  const asked = readBoardSearch(query);
  const search = { ...asked, ...change };
  const today = dateOf(ctx.now);
  const [vacancies, authorityName] = await Promise.all([
    listFound(ctx.db, search, today, most),
    findAuthorityName(ctx.db, search.authority),
  ]);
  return {
    today,
    vacancies,
    title: searchInWords(search, authorityName),
    query: boardQuery(search),
  };
}
