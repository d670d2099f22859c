import { readHead } from "./advert-head.ts";
import { readClosing } from "./closing-words.ts";
import { readContract, readEmploymentType } from "./contract-words.ts";
import { factsOf, factTold } from "./fact.ts";
import { readHours } from "./hours-words.ts";
import type { ImportedVacancy } from "./imported-vacancy.ts";
import type { Line } from "./line.ts";
import { type PageNames, readOrganisation } from "./organisation-words.ts";
import { readPay } from "./pay-words.ts";
import { readPlace } from "./place-words.ts";
import { readPoints } from "./points.ts";
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
  // What is told under another name is not about these: "Car user status: casual".
  const free = lines.filter((line) => factTold(line) !== "other");
  const pay = readPay(facts("pay"), free);
  const hours = readHours([...facts("hours"), ...facts("pattern")], free);
  const kinds = [...facts("contract"), ...facts("pattern")];
  const organisation = readOrganisation(
    facts("organisation"),
    head.organisation,
    title?.value ?? "",
    lines,
    page,
  );
  return {
    title: withoutOrganisation(title, organisation),
    organisation,
    place: readPlace(facts("place"), head.place, titleLine, lines),
    payMin: pay?.payMin ?? null,
    payMax: pay?.payMax ?? null,
    payPeriod: pay?.payPeriod ?? null,
    hoursMin: hours?.hoursMin ?? null,
    hoursMax: hours?.hoursMax ?? null,
    contract: readContract(kinds, titleLine, free),
    employmentType: readEmploymentType(
      [...facts("pattern"), ...facts("contract"), ...facts("hours")],
      titleLine,
      free,
    ),
    closesOn: readClosing(facts("closes"), lines, today),
    ...readPoints(lines),
    ...(pay?.proRata && { notes: [{ about: "fullTimeRate", from: pay.proRata }] }),
  };
}

/** "Administrator, Everyone Here" names the organisation once more, as another line shows. */
function withoutOrganisation(
  title: ImportedVacancy["title"],
  organisation: ImportedVacancy["organisation"],
): ImportedVacancy["title"] {
  if (!title || !organisation || !title.value.endsWith(organisation.value)) return title;
  const value = title.value
    .slice(0, -organisation.value.length)
    .replace(/[\s,|–—-]+$|\s+(?:at|with|for)\s*$/, "");
  return value.length > 2 ? { value, from: value } : title;
}
