import { type BoardSearch, boardQuery } from "#app/domain/vacancy/board-search.ts";

/** Where the board stands with this search. */
export const boardAddress = (search: BoardSearch, page?: number): string => {
  const query = boardQuery(search, { page });
  return query === "" ? "/vacancies" : `/vacancies?${query}`;
};
