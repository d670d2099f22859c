import { hoursInWords } from "#app/domain/calendar/calendar.ts";
import type { Support } from "#app/domain/fading-plan/fading-plan.queries.server.ts";
import { hoursAsNumber, isOver, toDate } from "#app/domain/fading-plan/fading-plan.ts";

/** What the chart of support and its table say, to staff or to the person who is supported. */
export interface SupportWords {
  heading: string;
  given: string;
  planned: string;
  over: string;
  chart: string;
  axis: (weekNow: number | null) => string;
  table: string;
  caption: string;
  week: string;
  /** A number of hours, as the table has it. */
  hours: (minutes: number) => string;
  soFar: (hours: string) => string;
  notYet: string;
  notPlanned: string;
  toDate: string;
  before: (hours: string) => string;
  naturalSupports: string;
  stepUpWhen: string;
  none: string;
  noneWords: string;
}

export const staffSupport: SupportWords = {
  heading: "Stepping back, week by week",
  given: "Hours given",
  planned: "Hours planned",
  over: "2 or more over plan",
  chart: "Hours of support each week, planned and given",
  axis: (weekNow) => (weekNow === null ? "Week of support" : `Week (now: week ${weekNow})`),
  table: "The same numbers as a table",
  caption: "Hours of support by week",
  week: "Week",
  hours: hoursAsNumber,
  soFar: (hours) => `${hours} so far`,
  notYet: "not yet",
  notPlanned: "none",
  toDate: "To date",
  before: (hours) => `Before week 1: ${hours}.`,
  naturalSupports: "Who at work helps with what",
  stepUpWhen: "Support steps up again when",
  none: "No plan so far.",
  noneWords:
    "A plan says how many hours of support each week has, who at work takes over, and when support steps up again.",
};

/** What the chart shows, for whoever does not see it: how the plan runs, what was given, which weeks went over. */
export function chartInWords({
  plan,
  weeks,
  weekNow,
}: Pick<Support, "plan" | "weeks" | "weekNow">): string {
  const [first, last] = [plan?.weeks[0], plan?.weeks.at(-1)];
  const planned =
    first && last
      ? first === last
        ? `${hoursInWords(first.minutes)} planned in week ${first.week}.`
        : `Planned: ${hoursInWords(first.minutes)} in week ${first.week}, to ${hoursInWords(last.minutes)} in week ${last.week}.`
      : "Nothing is planned.";
  const sum = toDate(weeks);
  const given = `${weekNow === null ? "In all" : `Up to week ${weekNow}`}: ${hoursInWords(sum.given)} given, ${hoursInWords(sum.planned)} planned.`;
  const over = weeks.filter(isOver).map(({ week }) => week);
  const went = over.length > 0 ? `2 hours or more over the plan in week ${over.join(", ")}.` : "";
  return [planned, given, went].filter(Boolean).join(" ");
}
