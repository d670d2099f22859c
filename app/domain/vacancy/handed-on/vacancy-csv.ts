import { daysInWords, readDays } from "../../calendar/calendar.ts";
import { asCsv } from "../../csv/csv.ts";
import { kindOfWorkInWords } from "../../kind-of-work/kind-of-work.ts";
import { contractLabels, flexLabels, kindLabels } from "../vacancy.ts";
import { addressOf, type HandedOn, placesLeft, publicSince } from "./handed-on.ts";

export const csvLines = 500;

/** The first line of the file, in this order, and what stands under each. New columns are only ever added at the end. */
export const csvColumns: readonly {
  name: string;
  says: string;
  cell: (vacancy: HandedOn, origin: string) => string;
}[] = [
  { name: "Job", says: "The title, as the employer wrote it.", cell: (v) => v.title },
  { name: "Employer", says: "The name of the organisation.", cell: (v) => v.employerName },
  { name: "Workplace", says: "The name of the workplace.", cell: (v) => v.workplaceName ?? "" },
  { name: "Address", says: "Street and town.", cell: (v) => v.workplaceAddress ?? "" },
  { name: "Postcode", says: "Of the workplace.", cell: (v) => v.workplacePostcode ?? "" },
  { name: "Council area", says: "The local authority.", cell: (v) => v.authorityName ?? "" },
  { name: "Kind", says: "Paid job or apprenticeship.", cell: (v) => kindLabels[v.kind] },
  {
    name: "Kind of work",
    says: "The sector, or empty.",
    cell: (v) => (v.kindOfWork ? kindOfWorkInWords(v.kindOfWork) : ""),
  },
  {
    name: "Contract",
    says: "Permanent, fixed term and so on, or empty.",
    cell: (v) => (v.contract ? contractLabels[v.contract] : ""),
  },
  {
    name: "Pay from",
    says: "In pounds, with two decimals.",
    cell: (v) => inPounds(v.payMinPence),
  },
  {
    name: "Pay to",
    says: "In pounds; the same as “Pay from” when there is no range.",
    cell: (v) => inPounds(v.payMaxPence ?? v.payMinPence),
  },
  {
    name: "Pay per",
    says: "hour, week, month or year.",
    cell: (v) => (v.payMinPence !== null && v.payPeriod) || "",
  },
  {
    name: "Hours from",
    says: "Hours a week, as a decimal.",
    cell: (v) => inHours(v.minutesMin),
  },
  {
    name: "Hours to",
    says: "Hours a week; the same as “Hours from” when there is no range.",
    cell: (v) => inHours(v.minutesMax ?? v.minutesMin),
  },
  {
    name: "Days",
    says: "In words, or empty.",
    cell: (v) => daysInWords(readDays(v.days) ?? []),
  },
  {
    name: "Can the hours change?",
    says: "In words, or empty.",
    cell: (v) => (v.hoursCanChange ? flexLabels[v.hoursCanChange] : ""),
  },
  { name: "Posts", says: "How many are open.", cell: (v) => String(placesLeft(v)) },
  { name: "Posted", says: "The day, as 2026-02-25.", cell: publicSince },
  {
    name: "Closes",
    says: "The last day to apply, or empty.",
    cell: (v) => v.closesOn ?? "",
  },
  {
    name: "Page",
    says: "Where all of it stands, and whom to talk to.",
    cell: (v, origin) => addressOf(origin, v.id),
  },
];

const inPounds = (pence: number | null) => (pence === null ? "" : (pence / 100).toFixed(2));
const inHours = (minutes: number | null) =>
  minutes === null ? "" : String(Math.round((minutes / 60) * 100) / 100);

/** For a spreadsheet, which takes a text without the mark in front for one of another alphabet and shows £ as Â£. */
export const vacancyCsv = (vacancies: readonly HandedOn[], origin: string): string =>
  `\ufeff${asCsv([
    csvColumns.map(({ name }) => name),
    ...vacancies.map((vacancy) => csvColumns.map(({ cell }) => cell(vacancy, origin))),
  ])}`;
