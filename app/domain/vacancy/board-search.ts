/** What may be asked of the public board, and its one form in an address. Pure: pages, feeds, the API and saved searches read it. */
import { type Weekday, weekdays } from "../calendar/calendar.ts";
import { isKindOfWork } from "../kind-of-work/kind-of-work.ts";
import { isEnvironmentDimension } from "../work-environment/work-environment.ts";

export const sorts = ["best", "nearest", "newest", "closing"] as const;
export type BoardSort = (typeof sorts)[number];
/** Distances one can ask for, in miles. */
export const distances = [1, 3, 5, 10, 15, 25, 50] as const;
export const usualMiles = 10;

export interface BoardSearch {
  words: string;
  /** As typed: a town, a district or a postcode. */
  near: string;
  miles: number;
  /** A local authority's id. */
  authority: string;
  kindsOfWork: readonly string[];
  /** Between so many hours a week: some of what the job offers lies in it; null: any. */
  hoursFrom: number | null;
  hoursTo: number | null;
  /** Only days among these; empty: any. */
  days: readonly Weekday[];
  /** Parts of the day in which all of the work lies, or weekends alone. */
  pattern: readonly WorkingPattern[];
  fromHome: boolean;
  /** Hours or tasks can change. */
  openToChange: boolean;
  /** At least so much an hour at its lowest, in pence; a job whose pay cannot be told by the hour is left out. */
  payFrom: number | null;
  /** Scales of the work environment on which the job must lie at the easy end, e.g. noise. */
  easyOn: readonly string[];
  sort: BoardSort;
  page: number;
}
export const patterns = ["mornings", "afternoons", "evenings", "nights", "weekends"] as const;
export type WorkingPattern = (typeof patterns)[number];

const mostLetters = 100;
const mostPoundsAnHour = 100;

/** Reads an address. What makes no sense is left out: a search is never refused. */
export function readBoardSearch(asked: URLSearchParams): BoardSearch {
  const text = (name: string) => (asked.get(name) ?? "").trim().slice(0, mostLetters).trim();
  const many = (name: string) => [...new Set(asked.getAll(name))].sort();
  const number = (name: string, least: number, most: number) => {
    const typed = text(name);
    const read = typed === "" ? Number.NaN : Number(typed);
    return Number.isFinite(read) && read >= least && read <= most ? read : null;
  };
  const pounds = number("pay", 1, mostPoundsAnHour);
  const miles = number("miles", 1, 50);
  const near = text("near");
  const sort = sorts.find((each) => each === asked.get("sort")) ?? "best";
  const [hoursFrom, hoursTo] = inOrder(number("from", 1, 60), number("to", 1, 60));
  return {
    words: text("words"),
    near,
    // There is no distance without a place.
    miles: (near !== "" && distances.find((each) => each === miles)) || usualMiles,
    authority: text("place"),
    kindsOfWork: many("kind").filter(isKindOfWork),
    hoursFrom,
    hoursTo,
    days: weekdays.filter((day) => asked.getAll("day").includes(day)),
    pattern: patterns.filter((each) => asked.getAll("when").includes(each)),
    fromHome: asked.has("home"),
    openToChange: asked.has("change"),
    payFrom: pounds === null ? null : Math.round(pounds * 100),
    easyOn: many("easy").filter(isEnvironmentDimension),
    sort: sort === "nearest" && near === "" ? "best" : sort,
    page: Math.trunc(number("page", 1, 1000) ?? 1),
  };
}

const inOrder = (from: number | null, to: number | null): [number | null, number | null] =>
  from !== null && to !== null && from > to ? [to, from] : [from, to];

/** The same as an address, in one order, without what is as usual: two searches are the same when this is. */
export function boardQuery(
  search: BoardSearch,
  { page }: { page?: number | undefined } = {},
): string {
  const query = new URLSearchParams();
  const add = (name: string, value: string | number | null | false) => {
    if (value !== null && value !== false && value !== "") query.append(name, String(value));
  };
  add("words", search.words);
  add("near", search.near);
  add("miles", search.near !== "" && search.miles !== usualMiles && search.miles);
  add("place", search.authority);
  for (const kind of [...search.kindsOfWork].sort()) add("kind", kind);
  add("from", search.hoursFrom);
  add("to", search.hoursTo);
  for (const day of search.days) add("day", day);
  for (const when of search.pattern) add("when", when);
  add("home", search.fromHome && "1");
  add("change", search.openToChange && "1");
  add("pay", search.payFrom !== null && search.payFrom / 100);
  for (const dimension of [...search.easyOn].sort()) add("easy", dimension);
  add("sort", search.sort !== "best" && search.sort);
  add("page", page !== undefined && page > 1 && page);
  return query.toString();
}
