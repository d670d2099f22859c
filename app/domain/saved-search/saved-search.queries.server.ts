import type { Db } from "#db/connect.ts";
import { findLink } from "../account/email-link.server.ts";
import { linkState } from "../account/email-link.ts";
import { dateOf } from "../calendar/calendar.ts";
import { readBoardSearch } from "../vacancy/board-search.ts";
import { askedInWords } from "../vacancy/handed-on/search-in-words.ts";
import { searchBoard } from "../vacancy/vacancy-search.queries.server.ts";

/** What is on the board now and was not before `since`, newest first: as anyone may read it. */
export async function newSince(db: Db, query: string, since: string, now: string) {
  const search = readBoardSearch(new URLSearchParams(query));
  const { rows } = await searchBoard(
    db,
    { ...search, sort: "newest", page: 1 },
    { today: dateOf(now), newSince: since },
  );
  return rows;
}

/** A search as people say it, with the name of the council area it may be for. */
export async function inWords(db: Db, query: string): Promise<string> {
  const search = readBoardSearch(new URLSearchParams(query));
  const authority = search.authority
    ? await db
        .selectFrom("localAuthority")
        .select("name")
        .where("id", "=", search.authority)
        .executeTakeFirst()
    : null;
  return askedInWords(search, authority?.name ?? null) || "all vacancies";
}

export type SearchLinkView =
  | { state: "gone" }
  | { state: "unconfirmed" | "goesOn"; query: string; words: string };

/** What a mailed link is about. Reading it changes nothing; one that was never made looks like one that has ended. */
export async function readSearchLink(db: Db, now: string, token: string): Promise<SearchLinkView> {
  const link = await findLink(db, token);
  if (link?.purpose !== "savedSearch" || !link.subjectId || linkState(link, now) !== "works")
    return { state: "gone" };
  const search = await db
    .selectFrom("savedSearch")
    .select(["query", "confirmedAt"])
    .where("id", "=", link.subjectId)
    .executeTakeFirst();
  if (!search) return { state: "gone" };
  const { query, confirmedAt } = search;
  const words = await inWords(db, query);
  return { state: confirmedAt === null ? "unconfirmed" : "goesOn", query, words };
}
