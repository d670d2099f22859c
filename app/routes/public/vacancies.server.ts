import { words } from "#app/components/board/board.words.ts";
import { boardAddress } from "#app/components/board/board-address.ts";
import type { BoardJob } from "#app/components/board/board-jobs.tsx";
import type { BoardLink } from "#app/components/board/board-links.tsx";
import { dayInWords, payInWords, weeklyHoursInWords } from "#app/domain/calendar/calendar.ts";
import { kindOfWorkInWords } from "#app/domain/kind-of-work/kind-of-work.ts";
import { type Chosen, milesInWords } from "#app/domain/vacancy/board-chosen.ts";
import { traitsFrom } from "#app/domain/vacancy/board-entry.ts";
import { fewHours } from "#app/domain/vacancy/board-facets.ts";
import { type BoardSearch, sorts } from "#app/domain/vacancy/board-search.ts";
import { easyWords, likeInWords } from "#app/domain/vacancy/easy-work.ts";
import type { FoundOnBoard } from "#app/domain/vacancy/vacancy-search.queries.server.ts";
import { fromInWords, hadFrom } from "#app/domain/vacancy/vacancy-sharing.ts";
import type { EnvironmentDimension } from "#app/domain/work-environment/work-environment.ts";

/** What the page of a search says, from what was found: in words, and with the addresses of the searches beside it. */

export const headingOf = (search: BoardSearch, { total, isCut, place }: FoundOnBoard) => {
  const { of, more, near } = words.found;
  const count = isCut ? more : of(total);
  return place?.kind === "found" ? count + near(milesInWords(search.miles), place.name) : count;
};

export const jobsOf = (search: BoardSearch, { rows }: FoundOnBoard, today: string): BoardJob[] =>
  rows.map((row) => {
    const { easyOn, fromHome, openToChange } = traitsFrom(row.traits);
    const from = hadFrom(row, today);
    return {
      id: row.id,
      title: row.title,
      employer: row.employerName,
      where: whereOf(row),
      pay: payInWords(row.payMinPence, row.payMaxPence, row.payPeriod),
      hours: weeklyHoursInWords(row.minutesMin, row.minutesMax ?? row.minutesMin),
      closes: row.closesOn ? `${words.closes} ${dayInWords(row.closesOn, today)}` : words.noClosing,
      like: [
        ...(from ? [fromInWords(from, today)] : []),
        ...(openToChange ? [words.open] : []),
        ...(fromHome ? [words.home] : []),
        ...likeInWords(easyOn, search.easyOn),
      ],
    };
  });

/** A position that is known by its council alone is the middle of that council, and said to be. */
function whereOf({ authorityName, miles, positionFrom }: FoundOnBoard["rows"][number]): string {
  if (miles === null) return authorityName ?? "";
  const whole = Math.round(miles);
  const away = whole === 0 ? words.underAMile : words.about(milesInWords(whole));
  const to = positionFrom === "council" && authorityName ? ` ${words.middle(authorityName)}` : "";
  return `${authorityName ?? ""} (${away}${to})`.trim();
}

export const chosenLinks = (chosen: readonly Chosen[]): BoardLink[] =>
  chosen.map((each) => ({ words: each.words, to: boardAddress(each.without) }));

/** The best is an order of its own only where there are words; else it is the nearest, or the newest where there is no place. */
export function ordersOf(search: BoardSearch, { place }: FoundOnBoard) {
  const isNear = place?.kind === "found";
  const usual = search.words !== "" ? "best" : isNear ? "nearest" : "newest";
  const offered = sorts.filter(
    (sort) => sort === usual || (sort !== "best" && (sort !== "nearest" || isNear)),
  );
  const now = search.sort === "best" ? usual : search.sort;
  return offered.map((sort) => ({
    words: words.sorts[sort],
    to: boardAddress({ ...search, sort: sort === usual ? "best" : sort }),
    isNow: sort === now,
  }));
}

const mostKinds = 6;
const mostLikes = 5;

const commonest = (counts: ReadonlyMap<string, number>, most: number) =>
  [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).slice(0, most);

/** What would narrow the search, the commonest first; never what is asked for already, or what all of it is. */
export function narrowLinks(search: BoardSearch, { facets, total }: FoundOnBoard) {
  const link = (said: string, count: number, change: Partial<BoardSearch>): BoardLink[] =>
    count > 0 && count < total
      ? [{ words: said, count, to: boardAddress({ ...search, ...change }) }]
      : [];
  const kinds =
    search.kindsOfWork.length === 1
      ? []
      : commonest(facets.kindsOfWork, mostKinds).flatMap(([kind, count]) =>
          link(kindOfWorkInWords(kind), count, { kindsOfWork: [kind] }),
        );
  const likes = commonest(facets.easyOn, facets.easyOn.size)
    .filter(([dimension]) => !search.easyOn.includes(dimension))
    .flatMap(([dimension, count]) =>
      link(easyWords[dimension as EnvironmentDimension], count, {
        easyOn: [...search.easyOn, dimension].sort(),
      }),
    );
  return {
    kinds,
    job: [
      ...(search.openToChange
        ? []
        : link(words.form.openToChange, facets.openToChange, { openToChange: true })),
      ...(search.fromHome ? [] : link(words.form.fromHome, facets.fromHome, { fromHome: true })),
      ...(search.hoursTo === null
        ? link(words.narrow.fewHours, facets.fewHours, { hoursTo: fewHours })
        : []),
    ],
    likes: likes.slice(0, mostLikes),
  };
}
