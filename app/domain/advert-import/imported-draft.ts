/** What an advert that was read becomes: the answers of a draft, each with the words it came from. Pure. */
import type { VacancyKind, VacancyTable } from "#db/tables.ts";
import { unpaidTrialIn } from "../guarded-words/unpaid-trials.ts";
import { isPaidKind } from "../minimum-wage/minimum-wage.ts";
import { taskRows } from "../vacancy/vacancy.form.ts";
import { oneLine } from "./clean-words.ts";
import type { ImportedVacancy, Read } from "./imported-vacancy.ts";
import {
  fullTimeField,
  keptLine,
  type LeftOut,
  type SourceLine,
  shortened,
} from "./vacancy-source.ts";
import { type KnownWorkplace, matchWorkplace } from "./workplace-match.ts";

/** The most that the steps' forms take. */
const most = { title: 120, task: 300, pence: 100_000_00, minutes: 48 * 60, criteria: 40 };

export interface DraftParts {
  columns: Partial<VacancyTable>;
  tasks: string[];
  criteria: { words: string; weight: "essential" | "desirable" }[];
  lines: SourceLine[];
}

/** Nothing at all: what a draft is made of when no job was found in the words. */
export const nothingRead: ImportedVacancy = {
  title: null,
  organisation: null,
  place: null,
  payMin: null,
  payMax: null,
  payPeriod: null,
  hoursMin: null,
  hoursMax: null,
  contract: null,
  employmentType: null,
  closesOn: null,
  tasks: null,
  essential: null,
  desirable: null,
};

/** Whether there is a job in it: a title, or enough beside it to be one. */
export function saysOfAJob(posting: ImportedVacancy): boolean {
  const { title, payMin, payMax, hoursMin, tasks, essential } = posting;
  const said = [payMin ?? payMax, hoursMin, tasks, essential].filter(Boolean).length;
  return title !== null
    ? said > 0 || posting.organisation !== null || posting.place !== null
    : said > 1;
}

export function draftOf(
  posting: ImportedVacancy,
  { workplaces, today }: { workplaces: readonly KnownWorkplace[]; today: string },
): DraftParts {
  const lines: SourceLine[] = [];
  const unpaid: string[] = [];
  function take<Value>(
    field: string,
    read: Read<Value> | null,
    problem: (value: Value) => LeftOut | null = () => null,
  ): Value | null {
    if (!read) return null;
    const leftOut = problem(read.value);
    lines.push({ field, words: keptLine(read.from), leftOut });
    return leftOut ? null : read.value;
  }
  function listed(field: string, read: Read<readonly string[]> | null, atMost: number): string[] {
    const all = (take(field, read) ?? []).map((words) => shortened(oneLine(words), most.task));
    unpaid.push(...all.filter(unpaidTrialIn));
    return all.filter((words) => words !== "" && !unpaidTrialIn(words)).slice(0, atMost);
  }
  const between = (max: number) => (value: number) =>
    value > 0 && value <= max ? null : ("unfit" as const);

  const title = take("title", posting.title, (words) => (unpaidTrialIn(words) ? "unpaid" : null));
  const kind = kindIn(title ?? "");
  if (kind && posting.title) take("kind", posting.title);
  const contract = take("contract", posting.contract);
  take("employmentType", posting.employmentType);
  const isPaid = isPaidKind(kind ?? "paidJob");
  const inPence = between(most.pence / 100);
  const payMin = isPaid ? take("payMin", posting.payMin, inPence) : null;
  const payMax = isPaid
    ? take("payMax", posting.payMax, (value) =>
        payMin !== null && value < payMin ? "unfit" : inPence(value),
      )
    : null;
  const payPeriod = isPaid ? take("payPeriod", posting.payPeriod) : null;
  const fullTime = posting.notes?.find(({ about }) => about === "fullTimeRate");
  if (fullTime && (payMin ?? payMax) !== null)
    lines.push({ field: fullTimeField, words: keptLine(fullTime.from), leftOut: null });
  const inMinutes = between(most.minutes / 60);
  const hoursMin = take("hoursMin", posting.hoursMin, inMinutes);
  const hoursMax = take("hoursMax", posting.hoursMax, (value) =>
    hoursMin !== null && value < hoursMin ? "unfit" : inMinutes(value),
  );
  const tasks = listed("tasks", posting.tasks, taskRows.length);
  const essential = listed("essential", posting.essential, most.criteria);
  const desirable = listed("desirable", posting.desirable, most.criteria);
  take("organisation", posting.organisation);
  const place = posting.place && matchWorkplace(posting.place.value, workplaces);
  take("workplaceId", posting.place, () => (place ? null : "elsewhere"));
  const closesOn = take("closesOn", posting.closesOn, (day) => (day < today ? "over" : null));
  if (unpaid.length > 0)
    lines.push({ field: "unpaid", words: keptLine(unpaid.join("\n")), leftOut: "unpaid" });

  const [only, ...others] = workplaces;
  return {
    columns: {
      ...(title !== null && { title: shortened(oneLine(title), most.title) }),
      ...(kind && { kind }),
      contract,
      payMinPence: payMin === null ? null : Math.round(payMin * 100),
      payMaxPence: payMax === null || payMax === payMin ? null : Math.round(payMax * 100),
      payPeriod,
      minutesMin: hoursMin === null ? null : Math.round(hoursMin * 60),
      minutesMax: hoursMax === null || hoursMax === hoursMin ? null : Math.round(hoursMax * 60),
      // An advert that names no place is of the only one there is, as in every draft.
      workplaceId: place?.id ?? (only && others.length === 0 && !posting.place ? only.id : null),
      closesOn,
    },
    tasks,
    criteria: [
      ...essential.map((words) => ({ words, weight: "essential" as const })),
      ...desirable.map((words) => ({ words, weight: "desirable" as const })),
    ],
    lines,
  };
}

/** A title says of itself what is not a paid job like others; any other is left as every draft begins. */
function kindIn(title: string): VacancyKind | null {
  if (/\bapprentice(?:ship)?\b/i.test(title)) return "apprenticeship";
  return /\bsupported internship\b/i.test(title) ? "supportedInternship" : null;
}
