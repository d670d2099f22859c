import { contractLabels } from "../vacancy/vacancy.ts";
import type { ImportedVacancy } from "./imported-vacancy.ts";
import { shortened } from "./vacancy-source.ts";

/** One of several jobs, told apart from the others: its title, and the words about place, pay, hours and contract. */
export function postingInWords({
  title,
  organisation,
  place,
  payMin,
  payMax,
  hoursMin,
  contract,
}: ImportedVacancy) {
  const about = [
    organisation?.value,
    place?.value,
    (payMin ?? payMax)?.from,
    hoursMin?.from,
    contract && contractLabels[contract.value],
  ].filter((words) => words !== null && words !== undefined && words !== "");
  return {
    title: shortened(title?.value ?? "No title", 120),
    about: [...new Set(about)].map((words) => shortened(String(words), 100)).join(" · "),
  };
}
