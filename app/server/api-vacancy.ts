/** Vacancies as the API says them. */
import { payInWords, readDays, weeklyHoursInWords } from "#app/domain/calendar/calendar.ts";
import { kindOfWorkInWords } from "#app/domain/kind-of-work/kind-of-work.ts";
import { skillInWords } from "#app/domain/skill/skill.ts";
import { type BoardSearch, boardQuery } from "#app/domain/vacancy/board-search.ts";
import type { FoundPage } from "#app/domain/vacancy/handed-on/found.queries.server.ts";
import {
  addressOf,
  changedAt,
  descriptionHtml,
  type HandedOn,
  placesLeft,
  publicSince,
} from "#app/domain/vacancy/handed-on/handed-on.ts";
import { readWays } from "#app/domain/vacancy/vacancy.ts";
import {
  findScale,
  isEnvironmentDimension,
  type Level,
  whatPeopleRead,
} from "#app/domain/work-environment/work-environment.ts";
import type { ApiPage, ApiSummary, ApiVacancy } from "./api-schemas.ts";

export function apiSummary(vacancy: HandedOn, origin: string): ApiSummary {
  const { minutesMin, minutesMax, payMinPence, payMaxPence, payPeriod, kindOfWork } = vacancy;
  return {
    id: vacancy.id,
    title: vacancy.title,
    employer: { name: vacancy.employerName },
    workplace: {
      name: vacancy.workplaceName,
      address: vacancy.workplaceAddress,
      postcode: vacancy.workplacePostcode,
      localAuthority:
        vacancy.localAuthorityId !== null && vacancy.authorityName !== null
          ? { id: vacancy.localAuthorityId, name: vacancy.authorityName }
          : null,
    },
    kind: vacancy.kind,
    kindOfWork: kindOfWork ? { id: kindOfWork, name: kindOfWorkInWords(kindOfWork) } : null,
    contract: vacancy.contract,
    pay:
      payMinPence !== null && payPeriod
        ? {
            fromPence: payMinPence,
            toPence: payMaxPence ?? payMinPence,
            per: payPeriod,
            inWords: payInWords(payMinPence, payMaxPence, payPeriod),
          }
        : null,
    hours: {
      fromMinutes: minutesMin,
      toMinutes: minutesMax ?? minutesMin,
      inWords: weeklyHoursInWords(minutesMin, minutesMax ?? minutesMin),
      days: readDays(vacancy.days),
      startsAt: vacancy.startsAt,
      endsAt: vacancy.endsAt,
      canChange: vacancy.hoursCanChange,
    },
    posts: placesLeft(vacancy),
    postedOn: publicSince(vacancy),
    closesOn: vacancy.closesOn,
    changedAt: changedAt(vacancy),
    links: {
      self: `${origin}/api/vacancies/${vacancy.id}`,
      page: addressOf(origin, vacancy.id),
      calendar: vacancy.closesOn && `${addressOf(origin, vacancy.id)}/closing-date.ics`,
    },
  };
}

export const apiVacancy = (vacancy: HandedOn, origin: string): ApiVacancy => ({
  ...apiSummary(vacancy, origin),
  summary: vacancy.summary,
  startsOn: vacancy.expectedStartOn,
  availableFrom: vacancy.availableFrom,
  tasks: vacancy.tasks.map(({ words, weight }) => ({ words, couldMove: weight === "movable" })),
  skills: vacancy.demands.map(({ skill, weight }) => ({
    id: skill,
    name: skillInWords(skill),
    asked: weight,
  })),
  criteria: vacancy.criteria.map(({ words, weight }) => ({ words, asked: weight })),
  environment: vacancy.environment.flatMap(({ dimension, level, canChange, note }) =>
    isEnvironmentDimension(dimension)
      ? [
          {
            scale: dimension,
            name: findScale(dimension).name,
            level,
            words: whatPeopleRead(dimension, level as Level, canChange, note),
            canChange,
            note,
          },
        ]
      : [],
  ),
  hoursNote: vacancy.hoursNote,
  pattern: vacancy.pattern,
  gettingThere: vacancy.gettingThere,
  access: vacancy.access,
  waysToApply: readWays(vacancy.waysToApply),
  howToApply: vacancy.howToApply,
  processAdjustments: vacancy.processAdjustments,
  aboutEmployer: vacancy.employerAbout,
  descriptionHtml: descriptionHtml(vacancy),
});

export function apiPage(search: BoardSearch, found: FoundPage, origin: string): ApiPage {
  const { page } = search;
  const { pages, facets } = found;
  const query = boardQuery(search);
  const at = (path: string, asked = query) => `${origin}${path}${asked && `?${asked}`}`;
  const toPage = (number: number) => at("/api/vacancies", boardQuery(search, { page: number }));
  return {
    vacancies: found.vacancies.map(({ vacancy, miles }) => ({
      ...apiSummary(vacancy, origin),
      miles: miles === null ? null : Math.round(miles * 10) / 10,
    })),
    total: found.total,
    isMore: found.isCut,
    page,
    pages,
    perPage: found.pageSize,
    search: query,
    meant: found.meant,
    facets: {
      kind: Object.fromEntries(facets.kindsOfWork),
      easy: Object.fromEntries(facets.easyOn),
      home: facets.fromHome,
      change: facets.openToChange,
    },
    links: {
      self: toPage(page),
      previous: page > 1 ? toPage(Math.min(page - 1, pages)) : null,
      next: page < pages ? toPage(page + 1) : null,
      board: at("/vacancies"),
      feed: at("/vacancies/feed.atom"),
      csv: at("/vacancies.csv"),
      calendar: at("/vacancies/closing-dates.ics"),
    },
  };
}
