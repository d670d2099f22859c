import type { Migration } from "kysely/migration";
import * as people from "./2026-11-22-01-people.ts";
import * as employersAndVacancies from "./2026-11-22-02-employers-and-vacancies.ts";
import * as introductionsAndSupport from "./2026-11-22-03-introductions-and-support.ts";
import * as safeTimesAndSupportWeeks from "./2026-11-22-04-safe-times-and-support-weeks.ts";
import * as adviceAndPlans from "./2026-11-22-05-advice-and-plans.ts";
import * as accessToWork from "./2026-11-23-01-access-to-work.ts";
import * as linesOpenedToEmployers from "./2026-11-23-02-lines-opened-to-employers.ts";
import * as vacanciesInOrder from "./2026-11-23-03-vacancies-in-order.ts";
import * as places from "./2026-11-23-04-places.ts";
import * as peopleToWeigh from "./2026-11-23-05-people-to-weigh.ts";
import * as excludedEmployers from "./2026-11-23-06-excluded-employers.ts";
import * as whatIsCompared from "./2026-11-23-07-what-is-compared.ts";
import * as approaches from "./2026-11-23-08-approaches.ts";
import * as jobProposals from "./2026-11-23-09-job-proposals.ts";
import * as judgements from "./2026-11-23-10-judgements.ts";
import * as jobsToWeigh from "./2026-11-23-11-jobs-to-weigh.ts";
import * as inWork from "./2026-11-28-01-in-work.ts";
import * as aVacancysLife from "./2026-11-28-02-a-vacancys-life.ts";
import * as importedAdverts from "./2026-11-28-03-imported-adverts.ts";
import * as boardSearch from "./2026-11-28-04-board-search.ts";
import * as savedSearches from "./2026-11-28-05-saved-searches.ts";
import * as employerTokens from "./2026-11-28-06-employer-tokens.ts";
import * as viewsOfAVacancy from "./2026-11-28-07-views-of-a-vacancy.ts";
import * as goingLiveOnADay from "./2026-11-28-08-going-live-on-a-day.ts";
import * as delivery from "./2026-11-28-09-delivery.ts";
import * as recurringJobs from "./2026-11-28-10-recurring-jobs.ts";
import * as whatPeopleHearOf from "./2026-11-28-11-what-people-hear-of.ts";
import * as threads from "./2026-11-28-12-threads.ts";
import * as signingIn from "./2026-11-28-13-signing-in.ts";
import * as oneThingByLink from "./2026-11-28-14-one-thing-by-link.ts";
import * as meetings from "./2026-11-28-15-meetings.ts";
import * as silence from "./2026-11-28-16-silence.ts";
import * as secondFactor from "./2026-11-28-17-second-factor.ts";
import * as ownSessions from "./2026-11-28-18-own-sessions.ts";

/** Named in order; a migration is frozen once deployed and never imports today's code. */
export const migrations: Record<string, Migration> = {
  "2026-11-22-01-people": people,
  "2026-11-22-02-employers-and-vacancies": employersAndVacancies,
  "2026-11-22-03-introductions-and-support": introductionsAndSupport,
  "2026-11-22-04-safe-times-and-support-weeks": safeTimesAndSupportWeeks,
  "2026-11-22-05-advice-and-plans": adviceAndPlans,
  "2026-11-23-01-access-to-work": accessToWork,
  "2026-11-23-02-lines-opened-to-employers": linesOpenedToEmployers,
  "2026-11-23-03-vacancies-in-order": vacanciesInOrder,
  "2026-11-23-04-places": places,
  "2026-11-23-05-people-to-weigh": peopleToWeigh,
  "2026-11-23-06-excluded-employers": excludedEmployers,
  "2026-11-23-07-what-is-compared": whatIsCompared,
  "2026-11-23-08-approaches": approaches,
  "2026-11-23-09-job-proposals": jobProposals,
  "2026-11-23-10-judgements": judgements,
  "2026-11-23-11-jobs-to-weigh": jobsToWeigh,
  "2026-11-28-01-in-work": inWork,
  "2026-11-28-02-a-vacancys-life": aVacancysLife,
  "2026-11-28-03-imported-adverts": importedAdverts,
  "2026-11-28-04-board-search": boardSearch,
  "2026-11-28-05-saved-searches": savedSearches,
  "2026-11-28-06-employer-tokens": employerTokens,
  "2026-11-28-07-views-of-a-vacancy": viewsOfAVacancy,
  "2026-11-28-08-going-live-on-a-day": goingLiveOnADay,
  "2026-11-28-09-delivery": delivery,
  "2026-11-28-10-recurring-jobs": recurringJobs,
  "2026-11-28-11-what-people-hear-of": whatPeopleHearOf,
  "2026-11-28-12-threads": threads,
  "2026-11-28-13-signing-in": signingIn,
  "2026-11-28-14-one-thing-by-link": oneThingByLink,
  "2026-11-28-15-meetings": meetings,
  "2026-11-28-16-silence": silence,
  "2026-11-28-17-second-factor": secondFactor,
  "2026-11-28-18-own-sessions": ownSessions,
};
