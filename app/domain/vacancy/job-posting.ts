import type { PayPeriod, VacancyKind } from "#db/tables.ts";
import { type DemandWeight, skillInWords } from "../skill/skill.ts";

/** What a JobPosting says, from what the page says. Nothing is invented: what is not known is left out. */
export interface PostedVacancy {
  id: string;
  title: string;
  kind: VacancyKind;
  summary: string;
  tasks: { words: string }[];
  criteria: { words: string; weight: "essential" | "desirable" }[];
  demands: { skill: string; weight: DemandWeight }[];
  contract: string | null;
  publishedAt: string | null;
  closesOn: string | null;
  expectedStartOn: string | null;
  places: number;
  payMinPence: number | null;
  payMaxPence: number | null;
  payPeriod: PayPeriod | null;
  minutesMin: number | null;
  minutesMax: number | null;
  employerName: string;
  workplaceAddress: string | null;
  workplacePostcode: string | null;
  authorityName: string | null;
}

const units: Record<PayPeriod, string> = {
  hour: "HOUR",
  week: "WEEK",
  month: "MONTH",
  year: "YEAR",
};
/** From here on a week's hours count as full time. In minutes. */
const fullTimeMinutes = 35 * 60;

/** schema.org JobPosting for a published vacancy, to stand in its page as JSON-LD. */
export function jobPosting(vacancy: PostedVacancy, address: string): Record<string, unknown> {
  const needed = vacancy.demands.filter(
    ({ weight }) => weight === "byLaw" || weight === "essential",
  );
  const essential = [
    ...needed.map(({ skill }) => skillInWords(skill)),
    ...vacancy.criteria.filter(({ weight }) => weight === "essential").map(({ words }) => words),
  ];
  const description = [vacancy.summary, ...vacancy.tasks.map((task) => task.words)]
    .filter(Boolean)
    .map((words) => `<p>${inHtml(words)}</p>`)
    .join("");
  const hours = vacancy.minutesMax ?? vacancy.minutesMin;
  return {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    url: address,
    identifier: { "@type": "PropertyValue", name: "Alongside", value: vacancy.id },
    title: vacancy.title,
    description,
    ...(vacancy.publishedAt && { datePosted: vacancy.publishedAt.slice(0, 10) }),
    ...(vacancy.closesOn && { validThrough: `${vacancy.closesOn}T23:59:59` }),
    ...(vacancy.expectedStartOn && { jobStartDate: vacancy.expectedStartOn }),
    totalJobOpenings: vacancy.places,
    employmentType: employmentType(vacancy, hours),
    hiringOrganization: { "@type": "Organization", name: vacancy.employerName },
    jobLocation: {
      "@type": "Place",
      address: {
        "@type": "PostalAddress",
        ...(vacancy.workplaceAddress && { streetAddress: vacancy.workplaceAddress }),
        ...(vacancy.authorityName && { addressLocality: vacancy.authorityName }),
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
            minValue: vacancy.payMinPence / 100,
            maxValue: (vacancy.payMaxPence ?? vacancy.payMinPence) / 100,
            unitText: units[vacancy.payPeriod],
          },
        },
      }),
    ...(hours !== null && { workHours: `${hours / 60} hours a week` }),
    ...(essential.length > 0 && { qualifications: essential.join(". ") }),
  };
}

function employmentType(vacancy: PostedVacancy, hours: number | null): string[] {
  return [
    ...(hours === null ? [] : [hours >= fullTimeMinutes ? "FULL_TIME" : "PART_TIME"]),
    ...(vacancy.contract === "temporary" || vacancy.contract === "seasonal" ? ["TEMPORARY"] : []),
    ...(vacancy.kind === "apprenticeship" ? ["APPRENTICESHIP"] : []),
  ];
}

/** JSON that may stand inside a script element. */
export const inScript = (value: unknown) => JSON.stringify(value).replaceAll("<", "\\u003c");

const inHtml = (words: string) =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
