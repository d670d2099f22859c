/** The plain facts of a vacancy in the words everyone reads, on its page and wherever it is handed on. Pure. */
import type { CanChange, Contract, PayPeriod, VacancyKind } from "#db/tables.ts";
import {
  dayInWords,
  daysInWords,
  payInWords,
  readDays,
  timeInWords,
  weeklyHoursInWords,
} from "../calendar/calendar.ts";
import { lowerFirst } from "../work-environment/work-environment.ts";
import { contractLabels, flexLabels, kindLabels } from "./vacancy.ts";
import { placesInWords } from "./vacancy-places.ts";
import { fromInWords } from "./vacancy-sharing.ts";

export interface ShownVacancy {
  kind: VacancyKind;
  contract: Contract | null;
  places: number;
  placesFilled: number;
  payMinPence: number | null;
  payMaxPence: number | null;
  payPeriod: PayPeriod | null;
  insteadOfPay: string;
  minutesMin: number | null;
  minutesMax: number | null;
  days: string | null;
  startsAt: string | null;
  endsAt: string | null;
  pattern: string;
  hoursCanChange: CanChange | null;
  hoursNote: string;
  workplaceName: string | null;
  workplaceAddress: string | null;
  workplacePostcode: string | null;
  expectedStartOn: string | null;
  closesOn: string | null;
  availableFrom?: string | null;
}
export interface Fact {
  term: string;
  detail: string;
}

/** Without a `today` every day is said with its year. */
export function vacancyFacts(vacancy: ShownVacancy, today?: string): Fact[] {
  const days = readDays(vacancy.days);
  const when = [
    days && daysInWords(days),
    vacancy.startsAt && vacancy.endsAt
      ? `${timeInWords(vacancy.startsAt)} to ${timeInWords(vacancy.endsAt)}`
      : null,
    vacancy.pattern || null,
  ].filter(Boolean);
  const pay =
    vacancy.payMinPence !== null && vacancy.payPeriod
      ? payInWords(vacancy.payMinPence, vacancy.payMaxPence, vacancy.payPeriod)
      : vacancy.insteadOfPay
        ? `Unpaid. ${vacancy.insteadOfPay}`
        : "Not said yet";
  const change = vacancy.hoursCanChange
    ? [flexLabels[vacancy.hoursCanChange], vacancy.hoursNote].filter(Boolean).join(". ")
    : "Not said yet. You can ask.";
  const where = [vacancy.workplaceName, vacancy.workplaceAddress, vacancy.workplacePostcode];
  const kind = [
    kindLabels[vacancy.kind],
    vacancy.contract && lowerFirst(contractLabels[vacancy.contract]),
  ];
  const hours = weeklyHoursInWords(vacancy.minutesMin, vacancy.minutesMax ?? vacancy.minutesMin);
  return [
    { term: "Pay", detail: pay },
    { term: "Hours", detail: hours },
    ...(when.length > 0 ? [{ term: "When", detail: when.join(". ") }] : []),
    { term: "Can the hours change?", detail: change },
    { term: "Where", detail: where.filter(Boolean).join(", ") || "Not said yet" },
    { term: "Kind", detail: kind.filter(Boolean).join(", ") },
    ...(vacancy.places > 1 ? [{ term: "Places", detail: postsInWords(vacancy) }] : []),
    ...(vacancy.expectedStartOn
      ? [{ term: "Starts", detail: dayInWords(vacancy.expectedStartOn, today) }]
      : []),
    ...(vacancy.availableFrom && (!today || vacancy.availableFrom > today)
      ? [{ term: "Available", detail: fromInWords(vacancy.availableFrom, today) }]
      : []),
    ...(vacancy.closesOn ? [{ term: "Closes", detail: dayInWords(vacancy.closesOn, today) }] : []),
  ];
}

const postsInWords = (vacancy: Pick<ShownVacancy, "places" | "placesFilled">) =>
  vacancy.placesFilled === 0 ? String(vacancy.places) : (placesInWords(vacancy) ?? "");
