/** A draft read beside its source: each answer as it stands now, and the words behind it. Pure. */
import type { VacancyTable } from "#db/tables.ts";
import {
  dayInWords,
  daysInWords,
  payInWords,
  readDays,
  timeInWords,
  weeklyHoursInWords,
} from "../calendar/calendar.ts";
import { taskRows } from "../vacancy/vacancy.form.ts";
import { contractLabels, kindLabels, type Step } from "../vacancy/vacancy.ts";
import {
  fullTimeField,
  fullTimePayWarning,
  isUnder,
  type SourceKind,
  type SourceLine,
  whyLeftOut,
} from "./vacancy-source.ts";

type Answered = Pick<
  VacancyTable,
  | "title"
  | "kind"
  | "contract"
  | "places"
  | "summary"
  | "payMinPence"
  | "payMaxPence"
  | "payPeriod"
  | "minutesMin"
  | "minutesMax"
  | "days"
  | "startsAt"
  | "endsAt"
  | "expectedStartOn"
  | "closesOn"
  | "howToApply"
  | "contactName"
  | "contactRole"
  | "contactPhone"
  | "contactEmail"
> & {
  employerName: string;
  workplaceName: string | null;
  tasks: readonly { words: string }[];
  criteria: readonly { words: string; weight: "essential" | "desirable" }[];
};

export interface SourceAnswer {
  term: string;
  /** As it stands in the draft now, a line each; none: nothing stands there. */
  values: string[];
  /** The words it was read from, or the heading under which it stands. */
  words: string[];
  isUnder: boolean;
  /** What to know about it. */
  notes: string[];
  /** Where it is changed; null: nowhere. */
  step: Step | null;
}

interface Part {
  term: string;
  fields: readonly string[];
  step: Step | null;
  values: (vacancy: Answered, today: string) => (string | null)[];
  note?: (vacancy: Answered, said: readonly SourceLine[]) => string | false;
}

const parts: readonly Part[] = [
  { term: "Job title", fields: ["title"], step: "job", values: ({ title }) => [title] },
  { term: "Kind", fields: ["kind"], step: "job", values: ({ kind }) => [kindLabels[kind]] },
  {
    term: "Contract",
    fields: ["contract"],
    step: "job",
    values: ({ contract }) => [contract && contractLabels[contract]],
  },
  { term: "Places", fields: ["places"], step: "job", values: ({ places }) => [String(places)] },
  { term: "In a few words", fields: ["summary"], step: "job", values: ({ summary }) => [summary] },
  {
    term: "Pay",
    fields: ["payMin", "payMax", "payPeriod", fullTimeField],
    step: "pay-and-hours",
    values: (vacancy) => [payOf(vacancy)],
    note: (_, said) => said.some(({ field }) => field === fullTimeField) && fullTimePayWarning,
  },
  {
    term: "Hours",
    fields: ["hoursMin", "hoursMax", "employmentType"],
    step: "pay-and-hours",
    values: ({ minutesMin, minutesMax }) => [
      (minutesMin ?? minutesMax) === null
        ? null
        : weeklyHoursInWords(minutesMin, minutesMax ?? minutesMin),
    ],
    note: ({ minutesMin }) => minutesMin === null && "Say how many hours a week it is.",
  },
  {
    term: "Days and times",
    fields: ["days", "startsAt", "endsAt"],
    step: "pay-and-hours",
    values: ({ days, startsAt, endsAt }) => {
      const known = readDays(days);
      return [
        known && daysInWords(known),
        startsAt && `From ${timeInWords(startsAt)}`,
        endsAt && `Until ${timeInWords(endsAt)}`,
      ];
    },
  },
  {
    term: "Start",
    fields: ["expectedStartOn"],
    step: "pay-and-hours",
    values: ({ expectedStartOn }, today) => [expectedStartOn && dayInWords(expectedStartOn, today)],
  },
  {
    term: "Tasks",
    fields: ["tasks"],
    step: "tasks",
    values: ({ tasks }) => tasks.map(({ words }) => words),
    note: ({ tasks }) =>
      tasks.length === taskRows.length &&
      `${taskRows.length} is the most. If there are more, put small ones together.`,
  },
  {
    term: "What somebody must have",
    fields: ["essential"],
    step: "tasks",
    values: ({ criteria }) => wordsOf(criteria, "essential"),
  },
  {
    term: "What would be good to have",
    fields: ["desirable"],
    step: "tasks",
    values: ({ criteria }) => wordsOf(criteria, "desirable"),
  },
  {
    term: "Workplace",
    fields: ["workplaceId"],
    step: "place",
    values: ({ workplaceName }) => [workplaceName],
  },
  {
    term: "How to apply",
    fields: ["howToApply"],
    step: "apply",
    values: ({ howToApply }) => [howToApply],
  },
  {
    term: "Who to talk to",
    fields: ["contactName", "contactRole", "contactPhone", "contactEmail"],
    step: "apply",
    values: (vacancy) => [
      vacancy.contactName,
      vacancy.contactRole,
      vacancy.contactPhone,
      vacancy.contactEmail,
    ],
  },
  {
    term: "Closing date",
    fields: ["closesOn"],
    step: "apply",
    values: ({ closesOn }, today) => [closesOn && dayInWords(closesOn, today)],
  },
  {
    term: "Organisation",
    fields: ["organisation"],
    step: null,
    values: ({ employerName }) => [employerName],
    note: ({ employerName }, said) =>
      !said.some(({ words }) => words.toLowerCase().includes(employerName.toLowerCase())) &&
      "The words name it in another way. The draft is yours all the same.",
  },
  { term: "Work without pay", fields: ["unpaid"], step: null, values: () => [] },
];

const wordsOf = (criteria: Answered["criteria"], weight: "essential" | "desirable") =>
  criteria.filter((each) => each.weight === weight).map(({ words }) => words);

function payOf({ payMinPence, payMaxPence, payPeriod }: Answered): string | null {
  if ((payMinPence ?? payMaxPence) === null) return null;
  if (payPeriod) return payInWords(payMinPence, payMaxPence, payPeriod);
  return `${payInWords(payMinPence, payMaxPence, "hour").replace(/ an hour$/, "")}, but not for how long`;
}

/** Each once, and none that stands within another. */
function wordsBehind(said: readonly SourceLine[]): string[] {
  const all = [...new Set(said.map(({ words }) => words))];
  return all.filter((words) => !all.some((other) => other !== words && other.includes(words)));
}

/** The answers of which the source says something, in the order of the steps. */
export function sourceAnswers(
  vacancy: Answered,
  { kind, lines }: { kind: SourceKind; lines: readonly SourceLine[] },
  today: string,
): SourceAnswer[] {
  return parts.flatMap(({ term, fields, step, values, note }) => {
    const said = fields.flatMap((field) => lines.filter((line) => line.field === field));
    if (said.length === 0) return [];
    const words = wordsBehind(said);
    const leftOut = said.flatMap((line) => (line.leftOut ? [whyLeftOut[line.leftOut]] : []));
    const more = note?.(vacancy, said);
    return [
      {
        term,
        step,
        words,
        isUnder: fields.some((field) => isUnder(kind, field)),
        values: values(vacancy, today).filter(
          (value) => value !== null && value !== "",
        ) as string[],
        notes: [...new Set([...leftOut, ...(more ? [more] : [])])],
      },
    ];
  });
}
