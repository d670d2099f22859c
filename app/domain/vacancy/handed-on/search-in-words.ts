import { dayName, listInWords, moneyInWords } from "../../calendar/calendar.ts";
import { kindOfWorkInWords } from "../../kind-of-work/kind-of-work.ts";
import { isEnvironmentDimension, lowerFirst } from "../../work-environment/work-environment.ts";
import type { BoardSearch } from "../board-search.ts";
import { easyWords } from "../easy-work.ts";

/** A search as people say it, to name a feed or a file by. */
export function searchInWords(search: BoardSearch, authorityName: string | null): string {
  const asked = askedInWords(search, authorityName);
  return asked === "" ? "All vacancies" : `Vacancies: ${asked}`;
}

/** “kitchen”, within 5 miles of Peckham, mornings; empty: it asks for nothing. */
export function askedInWords(search: BoardSearch, authorityName: string | null): string {
  const said = [
    search.words && `“${search.words}”`,
    search.near && `within ${miles(search.miles)} of ${search.near}`,
    authorityName && `in ${authorityName}`,
    either(search.kindsOfWork.map((id) => lowerFirst(kindOfWorkInWords(id)))),
    hours(search),
    search.days.length > 0 && `on ${either(search.days.map(dayName))}`,
    either(search.pattern),
    search.fromHome && "from home",
    search.openToChange && "open to change",
    search.payFrom !== null && `from ${moneyInWords(search.payFrom)} an hour`,
    ...search.easyOn
      .filter(isEnvironmentDimension)
      .map((dimension) => lowerFirst(easyWords[dimension])),
  ];
  return said.filter(Boolean).join(", ");
}

const miles = (count: number) => (count === 1 ? "1 mile" : `${count} miles`);
const either = (words: readonly string[]) => (words.length > 0 ? listInWords(words, "or") : "");

function hours({ hoursFrom, hoursTo }: BoardSearch): string {
  if (hoursFrom !== null && hoursTo !== null) return `${hoursFrom} to ${hoursTo} hours a week`;
  if (hoursFrom !== null) return `${hoursFrom} hours a week or more`;
  return hoursTo === null ? "" : `up to ${hoursTo} hours a week`;
}
