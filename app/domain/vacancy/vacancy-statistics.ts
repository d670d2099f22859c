/** What became of a vacancy in figures, for its employer. Counts and days alone: no name, and no word of anybody. Pure. */
import { addDays, dateOf, daysBetween, mondayOf } from "../calendar/calendar.ts";
import { asCsv } from "../csv/csv.ts";
import { quantile } from "../evidence/evidence.ts";

/** How many weeks back the figures go. */
export const weeksShown = 26;

export interface VacancyFacts {
  publishedAt: string | null;
  endedAt: string | null;
  views: readonly { viewedOn: string; views: number }[];
  /** Those the employer received, each with the day of its first answer. */
  introductions: readonly { sentAt: string; answeredAt: string | null }[];
}
export interface StatisticsWeek {
  /** The Monday. */
  weekOf: string;
  views: number;
  introductions: number;
  answers: number;
}
export interface VacancyStatistics {
  views: number;
  introductions: number;
  answers: number;
  /** Calendar days from going live to the first introduction; null: none yet. */
  daysToFirst: number | null;
  /** The middle one of the calendar days from an introduction to its answer. */
  usualDaysToAnswer: number | null;
  /** Oldest first, without a gap, at most the last `weeksShown`. */
  weeks: StatisticsWeek[];
  /** In the order in which they came. */
  each: { receivedOn: string; answeredOn: string | null; days: number | null }[];
}

export function statisticsOf(facts: VacancyFacts, today: string): VacancyStatistics {
  const each = facts.introductions
    .map(({ sentAt, answeredAt }) => {
      const receivedOn = dateOf(sentAt);
      const answeredOn = answeredAt === null ? null : dateOf(answeredAt);
      const days = answeredOn === null ? null : daysBetween(receivedOn, answeredOn);
      return { receivedOn, answeredOn, days };
    })
    .sort((a, b) => (a.receivedOn < b.receivedOn ? -1 : 1));
  const answered = each.flatMap(({ days }) => (days === null ? [] : [days]));
  const liveOn = facts.publishedAt && dateOf(facts.publishedAt);
  // Opened again after its first introduction: there was no wait from this day.
  const first = each.find(({ receivedOn }) => liveOn && receivedOn >= liveOn);
  return {
    views: sum(facts.views.map(({ views }) => views)),
    introductions: each.length,
    answers: answered.length,
    daysToFirst: liveOn && first ? daysBetween(liveOn, first.receivedOn) : null,
    usualDaysToAnswer: quantile(answered, 0.5),
    weeks: weeksOf(facts, each, today),
    each,
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

function weeksOf(
  { publishedAt, endedAt, views }: VacancyFacts,
  each: VacancyStatistics["each"],
  today: string,
): StatisticsWeek[] {
  const days = [
    ...views.map(({ viewedOn }) => viewedOn),
    ...each.map(({ receivedOn }) => receivedOn),
    ...(publishedAt ? [dateOf(publishedAt)] : []),
  ].sort();
  const [earliest] = days;
  if (!earliest) return [];
  const answers = each.flatMap(({ answeredOn }) => answeredOn ?? []);
  const latest = [endedAt ? dateOf(endedAt) : today, ...days, ...answers].sort().at(-1) ?? today;
  const last = mondayOf(latest);
  const count = Math.min(weeksShown, daysBetween(mondayOf(earliest), last) / 7 + 1);
  const begins = addDays(last, -7 * (count - 1));
  return Array.from({ length: count }, (_, place) => {
    const weekOf = addDays(begins, 7 * place);
    const isIn = (day: string | null) => day !== null && mondayOf(day) === weekOf;
    return {
      weekOf,
      views: sum(views.filter(({ viewedOn }) => isIn(viewedOn)).map((day) => day.views)),
      introductions: each.filter(({ receivedOn }) => isIn(receivedOn)).length,
      answers: each.filter(({ answeredOn }) => isIn(answeredOn)).length,
    };
  });
}

/** The same as a file: a line for each week, then one for each introduction. */
export function statisticsAsCsv({ weeks, each }: VacancyStatistics): string {
  return asCsv([
    ["What", "Day", "Views", "Introductions", "Answers", "Answered on", "Days to answer"],
    ...weeks.map((week) => [
      "Week beginning",
      week.weekOf,
      String(week.views),
      String(week.introductions),
      String(week.answers),
      "",
      "",
    ]),
    ...each.map(({ receivedOn, answeredOn, days }) => [
      "Introduction",
      receivedOn,
      "",
      "1",
      answeredOn ? "1" : "0",
      answeredOn ?? "",
      days === null ? "" : String(days),
    ]),
  ]);
}
