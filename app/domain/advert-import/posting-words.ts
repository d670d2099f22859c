import { payInWords, weeklyHoursInWords } from "../calendar/calendar.ts";
import { contractLabels } from "../vacancy/vacancy.ts";
import type { ImportedVacancy } from "./imported-vacancy.ts";
import { shortened } from "./vacancy-source.ts";

/** One of several jobs, told apart from the others: its title, and the words about place, pay, hours and contract. */
export function postingInWords(posting: ImportedVacancy) {
  const { title, organisation, place, payMin, payMax, hoursMin, hoursMax, contract } = posting;
  const about = [
    organisation?.value,
    place?.value,
    (payMin ?? payMax) && payOf(posting),
    hoursMin && weeklyHoursInWords(hoursMin.value * 60, (hoursMax ?? hoursMin).value * 60),
    contract && contractLabels[contract.value],
  ].filter((words) => words !== null && words !== undefined && words !== "");
  return {
    title: shortened(title?.value ?? "No title", 120),
    about: [...new Set(about)].map((words) => shortened(String(words), 100)).join(" · "),
  };
}

const inPence = (pounds: number | undefined) =>
  pounds === undefined ? null : Math.round(pounds * 100);

const payOf = ({ payMin, payMax, payPeriod }: ImportedVacancy) =>
  payPeriod
    ? payInWords(inPence(payMin?.value), inPence(payMax?.value), payPeriod.value)
    : (payMin ?? payMax)?.from;
