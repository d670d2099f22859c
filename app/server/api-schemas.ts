/** What the API answers, field by field: the type of the code, the check of the tests and the document of the API are all made of this. */
import * as z from "zod";
import { weekdays } from "#app/domain/calendar/calendar.ts";
import { contracts, paidKinds, payPeriods, waysToApply } from "#app/domain/vacancy/vacancy.ts";

const said = <Schema extends z.ZodType>(schema: Schema, description: string) =>
  schema.meta({ description });
const canChange = z.enum(["yes", "partly", "no", "notSure"]).nullable();
const pence = z.int().min(0);
const minutes = z.int().min(0);

const links = z.object({
  self: said(z.url(), "This vacancy with all its answers, in this API."),
  page: said(z.url(), "Its page, where people read whom to talk to and apply. Link people here."),
  calendar: said(z.url().nullable(), "Its closing date as an iCalendar file, if it has one."),
});

const summary = z.object({
  id: said(z.string(), "The same for as long as the vacancy lives."),
  title: said(z.string(), "As its employer wrote it."),
  employer: z.object({ name: z.string() }),
  workplace: z.object({
    name: z.string().nullable(),
    address: z.string().nullable(),
    postcode: z.string().nullable(),
    localAuthority: z
      .object({ id: said(z.string(), "For the parameter “place”."), name: z.string() })
      .nullable(),
  }),
  kind: said(z.enum(paidKinds), "Only work that is paid is here."),
  kindOfWork: z.object({ id: z.string(), name: z.string() }).nullable(),
  contract: z.enum(contracts).nullable(),
  pay: said(
    z
      .object({
        fromPence: said(pence, "In pence: 1285 is £12.85."),
        toPence: said(pence, "In pence; the same as “fromPence” when there is no range."),
        per: z.enum(payPeriods),
        inWords: z.string(),
      })
      .nullable(),
    "null: not known.",
  ),
  hours: z.object({
    fromMinutes: said(minutes.nullable(), "Minutes a week; null: not known."),
    toMinutes: said(minutes.nullable(), "Minutes a week; null: not known."),
    inWords: z.string(),
    days: said(z.array(z.enum(weekdays)).nullable(), "null: not said."),
    startsAt: said(z.string().nullable(), "London time, as 09:30."),
    endsAt: said(z.string().nullable(), "London time, as 14:00."),
    canChange,
  }),
  posts: said(z.int().min(1), "How many are still open."),
  postedOn: said(z.iso.date(), "The first day on which anybody could read it."),
  closesOn: said(z.iso.date().nullable(), "The last day to apply, in London."),
  changedAt: z.iso.datetime(),
  links,
});

const found = summary.extend({
  miles: said(
    z.number().min(0).nullable(),
    "From “near”, as the crow flies; null: nothing was near, or where it is is not known.",
  ),
});

const vacancy = summary.extend({
  summary: z.string(),
  startsOn: said(z.iso.date().nullable(), "When the job begins."),
  availableFrom: said(z.iso.date().nullable(), "Nobody can begin before; null: now."),
  tasks: z.array(
    z.object({
      words: z.string(),
      couldMove: said(z.boolean(), "Could be done by somebody else."),
    }),
  ),
  skills: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      asked: said(
        z.enum(["byLaw", "essential", "learnable", "desirable"]),
        "“learnable”: needed, and taught on the job.",
      ),
    }),
  ),
  criteria: z.array(z.object({ words: z.string(), asked: z.enum(["essential", "desirable"]) })),
  environment: said(
    z.array(
      z.object({
        scale: z.string(),
        name: z.string(),
        level: said(z.int().min(0).max(4), "0 asks least of people."),
        words: z.string(),
        canChange,
        note: z.string(),
      }),
    ),
    "What the work is like, on scales that do not measure people.",
  ),
  hoursNote: z.string(),
  pattern: said(z.string(), "When the hours lie, in the employer's words."),
  gettingThere: z.string(),
  access: said(z.string(), "Getting into the building and around it."),
  waysToApply: said(z.array(z.enum(waysToApply)), "Each is as good as another."),
  howToApply: z.string(),
  processAdjustments: said(z.string(), "What can change in how people are chosen."),
  aboutEmployer: z.string(),
  descriptionHtml: said(
    z.string(),
    "All of it as HTML: h3, p, br, ul and li, without attributes. Nothing an employer wrote is markup in it.",
  ),
});

const count = z.int().min(0);
const counts = z.record(z.string(), count);
const page = z.object({
  vacancies: z.array(found),
  total: said(z.int().min(0), "How many were found; 500 when there are more."),
  isMore: said(z.boolean(), "There are more than “total”."),
  page: z.int().min(1),
  pages: z.int().min(1),
  perPage: z.int().min(1),
  search: said(z.string(), "What was asked, in the one order in which it is always written."),
  meant: said(
    z.string().nullable(),
    "The words that were looked for instead, when those that were asked for are nowhere.",
  ),
  facets: said(
    z.object({ kind: counts, easy: counts, home: count, change: count }),
    "How many of those counted there would be, were this asked for as well: by parameter, and value where it has several.",
  ),
  links: z.object({
    self: z.url(),
    previous: z.url().nullable(),
    next: z.url().nullable(),
    board: said(z.url(), "The same search as a page for people."),
    feed: said(z.url(), "As an Atom feed of the newest."),
    csv: said(z.url(), "As a spreadsheet."),
    calendar: said(z.url(), "Its closing dates."),
  }),
});

const problem = z
  .object({
    type: said(z.url(), "Which problem it is: an address at which it is explained."),
    title: z.string(),
    status: z.int(),
    detail: said(z.string(), "What happened, in a sentence."),
    errors: said(
      z.array(z.object({ parameter: z.string(), detail: z.string() })).optional(),
      "With status 400: what is wrong with which parameter.",
    ),
  })
  .meta({ description: "A problem as RFC 9457 describes one." });

export const apiSchemas = {
  VacancyFound: found,
  Vacancy: vacancy,
  VacancyPage: page,
  Problem: problem,
} as const;
export type ApiSummary = z.output<typeof summary>;
export type ApiVacancy = z.output<typeof vacancy>;
export type ApiPage = z.output<typeof page>;
export type ApiProblem = z.output<typeof problem>;
