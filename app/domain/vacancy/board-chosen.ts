/** What a search asks for, piece by piece: each in words, with the search as it is without it. Pure. */
import { dayName, listInWords, moneyInWords } from "../calendar/calendar.ts";
import { kindOfWorkInWords } from "../kind-of-work/kind-of-work.ts";
import { isEnvironmentDimension } from "../work-environment/work-environment.ts";
import { type BoardSearch, usualMiles, type WorkingPattern } from "./board-search.ts";
import { easyWords } from "./easy-work.ts";

export interface Chosen {
  words: string;
  without: BoardSearch;
}

export const patternWords: Readonly<Record<WorkingPattern, string>> = {
  mornings: "Mornings",
  afternoons: "Afternoons",
  evenings: "Evenings",
  nights: "Nights",
  weekends: "Weekends",
};

export const milesInWords = (miles: number) => (miles === 1 ? "1 mile" : `${miles} miles`);

export function chosenOf(
  search: BoardSearch,
  named: { place: string | null; authority: string | null },
): Chosen[] {
  const less = (words: string | false | null, change: Partial<BoardSearch>): Chosen[] =>
    words ? [{ words, without: { ...search, page: 1, ...change } }] : [];
  const nowhere = {
    near: "",
    miles: usualMiles,
    sort: search.sort === "nearest" ? ("best" as const) : search.sort,
  };
  const rest = <T>(all: readonly T[], one: T) => all.filter((each) => each !== one);
  const { hoursFrom, hoursTo, payFrom } = search;
  return [
    ...less(search.words && `“${search.words}”`, { words: "" }),
    ...less(
      search.near && `Within ${milesInWords(search.miles)} of ${named.place ?? search.near}`,
      nowhere,
    ),
    ...less(search.authority && `In ${named.authority ?? "another place"}`, { authority: "" }),
    ...search.kindsOfWork.flatMap((kind) =>
      less(kindOfWorkInWords(kind), { kindsOfWork: rest(search.kindsOfWork, kind) }),
    ),
    ...less(hoursInSearch(hoursFrom, hoursTo), { hoursFrom: null, hoursTo: null }),
    ...less(search.days.length > 0 && `Only ${listInWords(search.days.map(dayName), "or")}`, {
      days: [],
    }),
    ...search.pattern.flatMap((each) =>
      less(patternWords[each], { pattern: rest(search.pattern, each) }),
    ),
    ...less(payFrom !== null && `${moneyInWords(payFrom)} an hour or more`, { payFrom: null }),
    ...less(search.fromHome && "Some of it from home", { fromHome: false }),
    ...less(search.openToChange && "Open to change", { openToChange: false }),
    ...search.easyOn
      .filter(isEnvironmentDimension)
      .flatMap((each) => less(easyWords[each], { easyOn: rest(search.easyOn, each) })),
  ];
}

function hoursInSearch(from: number | null, to: number | null): string | null {
  if (from !== null && to !== null) return `${from} to ${to} hours a week`;
  if (from !== null) return `${from} hours a week or more`;
  return to === null ? null : `Up to ${to} hours a week`;
}
