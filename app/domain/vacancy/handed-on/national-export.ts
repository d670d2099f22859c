/**
 * The file for the national job site: the open vacancies of the employers who asked for it. Its form is written down in
 * public/exports/vacancies-1.xsd; a change that a reader could trip over gets a new number there and here.
 */
import type { VacancyKind } from "#db/tables.ts";
import { readDays } from "../../calendar/calendar.ts";
import { kindOfWorkInWords } from "../../kind-of-work/kind-of-work.ts";
import { asXml, xmlHead } from "../../xml/xml.ts";
import { bareTitle } from "./bare-title.ts";
import {
  addressOf,
  changedAt,
  descriptionHtml,
  type HandedOn,
  placesLeft,
  publicSince,
} from "./handed-on.ts";

export const exportSchemaPath = "/exports/vacancies-1.xsd";
const namespace = "urn:alongside:vacancies:1";

/** The root as the XML library writes it around nothing, cut where the vacancies go. */
export function exportFrame(origin: string, today: string): { head: string; foot: string } {
  const cut = "#";
  const frame = asXml({
    vacancies: {
      "@xmlns": namespace,
      "@xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      "@xsi:schemaLocation": `${namespace} ${origin}${exportSchemaPath}`,
      "@from": origin,
      "@asOf": today,
      "#text": cut,
    },
  });
  const at = frame.lastIndexOf(cut);
  return { head: `${xmlHead}${frame.slice(0, at)}\n`, foot: `${frame.slice(at + 1)}\n` };
}

const kinds: Partial<Record<VacancyKind, string>> = {
  paidJob: "job",
  apprenticeship: "apprenticeship",
};

export function exportedVacancy(vacancy: HandedOn, origin: string): string {
  const { workplaceName, authorityName, employerName, minutesMin, minutesMax } = vacancy;
  const least = minutesMin ?? minutesMax;
  const most = minutesMax ?? minutesMin;
  return `${asXml({
    vacancy: {
      "@id": vacancy.id,
      title: bareTitle(vacancy.title, [workplaceName, authorityName, employerName]),
      employer: employerName,
      kind: kinds[vacancy.kind],
      kindOfWork: vacancy.kindOfWork
        ? { "@code": vacancy.kindOfWork, "#text": kindOfWorkInWords(vacancy.kindOfWork) }
        : undefined,
      contract: vacancy.contract ?? undefined,
      posts: placesLeft(vacancy),
      place: {
        workplace: workplaceName ?? undefined,
        address: vacancy.workplaceAddress ?? undefined,
        council: authorityName ?? undefined,
        postcode: vacancy.workplacePostcode ?? undefined,
        country: "GB",
      },
      pay:
        vacancy.payMinPence !== null && vacancy.payPeriod
          ? {
              "@currency": "GBP",
              "@per": vacancy.payPeriod,
              from: inPounds(vacancy.payMinPence),
              to: inPounds(vacancy.payMaxPence ?? vacancy.payMinPence),
            }
          : undefined,
      hours:
        least !== null && most !== null
          ? {
              "@per": "week",
              from: inHours(least),
              to: inHours(most),
              day: readDays(vacancy.days) ?? undefined,
            }
          : undefined,
      description: descriptionHtml(vacancy),
      page: addressOf(origin, vacancy.id),
      startsOn: vacancy.expectedStartOn ?? undefined,
      postedOn: publicSince(vacancy),
      closesOn: vacancy.closesOn ?? undefined,
      changedAt: changedAt(vacancy),
    },
  })}\n`;
}

const inPounds = (pence: number) => (pence / 100).toFixed(2);
const inHours = (minutes: number) => String(Math.round((minutes / 60) * 100) / 100);
