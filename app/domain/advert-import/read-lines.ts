import { readHead } from "./advert-head.ts";
import { readClosing } from "./closing-words.ts";
import { readContract, readEmploymentType } from "./contract-words.ts";
import { factsOf } from "./fact.ts";
import { readHours } from "./hours-words.ts";
import type { ImportedVacancy } from "./imported-vacancy.ts";
import type { Line } from "./line.ts";
import { type PageNames, readOrganisation } from "./organisation-words.ts";
import { readPay } from "./pay-words.ts";
import { readPlace } from "./place-words.ts";
import { readSections } from "./section-reading.ts";
import { largestHeading, readTitle } from "./title-words.ts";

export interface Told {
  readonly lines: readonly Line[];
  readonly beside?: readonly Line[];
  readonly page?: PageNames;
}

/** Everything that the lines of an advert say. */
export function readLines({ lines, beside = [], page = {} }: Told, today: string): ImportedVacancy {
  const own = factsOf(lines);
  const besides = factsOf(beside);
  const facts = (name: Parameters<typeof own.get>[0]) => [
    ...(own.get(name) ?? []),
    ...(besides.get(name) ?? []),
  ];
  const heading = largestHeading(lines, beside);
  const head = readHead(lines, heading);
  const title = readTitle({
    facts: facts("title"),
    head,
    heading,
    lines,
    pageTitle: page.title,
  });
  const titleLine = head.titleLine || (title?.from ?? "");
  const pay = readPay(facts("pay"), lines);
  const hours = readHours([...facts("hours"), ...facts("pattern")], lines);
  const kinds = [...facts("contract"), ...facts("pattern")];
  return {
    title,
    organisation: readOrganisation(
      facts("organisation"),
      head.organisation,
      title?.value ?? "",
      lines,
      page,
    ),
    place: readPlace(facts("place"), head.place, titleLine, lines),
    payMin: pay?.payMin ?? null,
    payMax: pay?.payMax ?? null,
    payPeriod: pay?.payPeriod ?? null,
    hoursMin: hours?.hoursMin ?? null,
    hoursMax: hours?.hoursMax ?? null,
    contract: readContract(kinds, titleLine, lines),
    employmentType: readEmploymentType(
      [...facts("pattern"), ...facts("contract"), ...facts("hours")],
      titleLine,
      lines,
    ),
    closesOn: readClosing(facts("closes"), lines, today),
    ...readSections(lines),
    ...(pay?.proRata && { notes: [{ about: "fullTimeRate", from: pay.proRata }] }),
  };
}
