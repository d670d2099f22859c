import type { JobPosting, WithContext } from "schema-dts";
import type { PayPeriod } from "#db/tables.ts";
import { instantOf, weeklyHoursInWords } from "../calendar/calendar.ts";
import { bareTitle } from "./handed-on/bare-title.ts";
import {
  addressOf,
  descriptionHtml,
  type HandedOn,
  needs,
  placesLeft,
  publicSince,
} from "./handed-on/handed-on.ts";

const units: Record<PayPeriod, string> = {
  hour: "HOUR",
  week: "WEEK",
  month: "MONTH",
  year: "YEAR",
};
/** From here on a week's hours count as full time. In minutes. */
const fullTimeMinutes = 35 * 60;
const shortContracts: readonly (string | null)[] = ["fixedTerm", "temporary", "seasonal"];

/**
 * schema.org JobPosting as job search engines ask for it (Google's rules for job postings), to stand in the vacancy's
 * page as JSON-LD. Nothing is invented: what is not known is left out. Nobody applies on the page itself.
 */
export function jobPosting(vacancy: HandedOn, origin: string): WithContext<JobPosting> {
  const { essential } = needs(vacancy);
  const { workplaceName, authorityName, employerName } = vacancy;
  const employmentType = employmentTypes(vacancy);
  return {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    url: addressOf(origin, vacancy.id),
    identifier: { "@type": "PropertyValue", name: "Alongside", value: vacancy.id },
    title: bareTitle(vacancy.title, [workplaceName, authorityName, employerName]),
    description: descriptionHtml(vacancy),
    datePosted: publicSince(vacancy),
    ...(vacancy.closesOn && { validThrough: instantOf(vacancy.closesOn, "23:59") }),
    ...(vacancy.expectedStartOn && { jobStartDate: vacancy.expectedStartOn }),
    totalJobOpenings: placesLeft(vacancy),
    ...(employmentType.length > 0 && { employmentType }),
    hiringOrganization: { "@type": "Organization", name: employerName },
    jobLocation: {
      "@type": "Place",
      address: {
        "@type": "PostalAddress",
        ...(vacancy.workplaceAddress && { streetAddress: vacancy.workplaceAddress }),
        ...(authorityName && { addressLocality: authorityName }),
        ...(vacancy.workplacePostcode && { postalCode: vacancy.workplacePostcode }),
        addressCountry: "GB",
      },
    },
    ...(vacancy.payMinPence !== null &&
      vacancy.payPeriod && {
        baseSalary: {
          "@type": "MonetaryAmount",
          currency: "GBP",
          value: {
            "@type": "QuantitativeValue",
            ...amount(vacancy.payMinPence, vacancy.payMaxPence),
            unitText: units[vacancy.payPeriod],
          },
        },
      }),
    ...((vacancy.minutesMin ?? vacancy.minutesMax) !== null && {
      workHours: weeklyHoursInWords(vacancy.minutesMin, vacancy.minutesMax ?? vacancy.minutesMin),
    }),
    ...(essential.length > 0 && { qualifications: essential.join(". ") }),
    directApply: false,
  };
}

const amount = (least: number, most: number | null) =>
  most === null || most === least
    ? { value: least / 100 }
    : { minValue: least / 100, maxValue: most / 100 };

/** Of the values that the rules know; an apprenticeship is none of them. */
function employmentTypes({ minutesMin, minutesMax, contract }: HandedOn): string[] {
  const least = minutesMin ?? minutesMax;
  const most = minutesMax ?? minutesMin;
  return [
    ...(most !== null && most >= fullTimeMinutes ? ["FULL_TIME"] : []),
    ...(least !== null && least < fullTimeMinutes ? ["PART_TIME"] : []),
    ...(shortContracts.includes(contract) ? ["TEMPORARY"] : []),
  ];
}

/** JSON that may stand inside a script element. */
export const inScript = (value: unknown) => JSON.stringify(value).replaceAll("<", "\\u003c");
