/** A list as somebody looks it over before anything is kept. Pure. */
import { dayInWords, payInWords, weeklyHoursInWords } from "../calendar/calendar.ts";
import type { ListLine, VacancyList } from "./csv-vacancies.ts";
import { shortened } from "./vacancy-source.ts";

export interface ListPreview {
  good: {
    line: number;
    title: string;
    workplace: string;
    pay: string;
    hours: string;
    rest: string;
  }[];
  wrong: { line: number; title: string; problems: string[] }[];
  /** The wrong lines with the line of headings, to put right and bring in by themselves. */
  toMend: string;
  unknown: string[];
}

export function previewOf(list: VacancyList, today: string): ListPreview {
  const wrong = list.lines.filter(({ vacancy }) => vacancy === null);
  return {
    good: list.lines.flatMap((line) => becomes(line, today)),
    wrong: wrong.map(({ number, title, wrong: problems }) => ({
      line: number,
      title: shortened(title, 80),
      problems: problems.map(({ column, words }) => `${column}: ${words}`),
    })),
    toMend: [list.heading, ...wrong.map(({ words }) => words)].join("\n"),
    unknown: list.unknown.map((heading) => shortened(heading, 60)),
  };
}

function becomes({ number, vacancy, workplace }: ListLine, today: string): ListPreview["good"] {
  if (!vacancy) return [];
  const { job, payAndHours, apply, tasks } = vacancy;
  const { payMin = null, payMax = null, payPeriod = null } = payAndHours;
  const { hoursMin = null, hoursMax = hoursMin } = payAndHours;
  const rest = [
    tasks.length === 1 ? "1 task" : tasks.length > 0 && `${tasks.length} tasks`,
    job.places > 1 && `${job.places} places`,
    apply.closesOn && `closes ${dayInWords(apply.closesOn, today)}`,
  ];
  return [
    {
      line: number,
      title: job.title,
      workplace: workplace ?? "Not said",
      pay: payMin === null ? "Not said" : payInWords(payMin, payMax, payPeriod),
      hours: hoursMin === null ? "Not said" : weeklyHoursInWords(hoursMin, hoursMax),
      rest: rest.filter(Boolean).join(", "),
    },
  ];
}
