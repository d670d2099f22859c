import type { CriterionWeight, VacancyTable } from "#db/tables.ts";
import type { AdvertFinding } from "../advert/advert.ts";
import { checkAdvert } from "../advert/advert-check.ts";
import { payInWords, weeklyHoursInWords } from "../calendar/calendar.ts";
import { Invalid } from "../errors.ts";
import { findScale, isEnvironmentDimension } from "../work-environment/work-environment.ts";
import { scaleFields } from "./vacancy.form.ts";
import { isPaidKind, kindLabels, type Step } from "./vacancy.ts";

/** What an employer writes in their own words about a job, and the few facts that tell what the words mean. */
export type Worded = Pick<
  VacancyTable,
  | "title"
  | "kind"
  | "summary"
  | "contractNote"
  | "payMinPence"
  | "payMaxPence"
  | "payPeriod"
  | "insteadOfPay"
  | "minutesMin"
  | "minutesMax"
  | "pattern"
  | "hoursNote"
  | "gettingThere"
  | "access"
  | "howToApply"
  | "processAdjustments"
> & {
  tasks: readonly { words: string }[];
  criteria: readonly { words: string; weight: CriterionWeight }[];
  environment: readonly { dimension: string; note: string }[];
};

/** Where words stand: the field of a step's form, and what the form calls it. */
interface Place {
  step: Step;
  field: string;
  label: string;
}
export type VacancyFinding = Omit<AdvertFinding, "start" | "end"> & Place;

/** A line of the advert as it is checked; one of ours has no place, and nothing in it is a finding. */
interface Line {
  words: string;
  place?: Place;
}

const hours = ({ minutesMin, minutesMax }: Worded) =>
  weeklyHoursInWords(minutesMin, minutesMax ?? minutesMin);

/** A vacancy as one advert, so that words are read with what stands around them: driving is the job of a driver. */
function linesOf(vacancy: Worded): Line[] {
  const { kind, payMinPence, payMaxPence, payPeriod, minutesMin } = vacancy;
  const ours = (words: string): Line => ({ words });
  const of = (step: Step, field: string, label: string, words: string): Line[] =>
    words.trim() === "" ? [] : [{ words, place: { step, field, label } }];
  const criteria = (weight: CriterionWeight, label: string) =>
    vacancy.criteria
      .filter((criterion) => criterion.weight === weight)
      .flatMap(({ words }) => of("tasks", weight, label, words));
  const under = (heading: string, lines: Line[]) =>
    lines.length > 0 ? [ours(heading), ...lines] : [];
  return [
    ...of("job", "title", "Job title", vacancy.title),
    ours(kindLabels[kind]),
    ...(payMinPence !== null && payPeriod
      ? [ours(`Pay: ${payInWords(payMinPence, payMaxPence, payPeriod)}`)]
      : []),
    ...(minutesMin === null ? [] : [ours(`Hours: ${hours(vacancy)}`)]),
    ...of("job", "summary", "The job in a few words", vacancy.summary),
    ...of("job", "contractNote", "More about the contract", vacancy.contractNote),
    ...of("pay-and-hours", "insteadOfPay", "What people get instead of pay", vacancy.insteadOfPay),
    ...of("pay-and-hours", "pattern", "The pattern of the hours", vacancy.pattern),
    ...of("pay-and-hours", "hoursNote", "What can change about the hours", vacancy.hoursNote),
    ...under(
      "What you will do",
      vacancy.tasks.flatMap(({ words }, place) =>
        of("tasks", `task${place + 1}`, `Task ${place + 1}`, words),
      ),
    ),
    ...under("Essential", criteria("essential", "What else somebody must have")),
    ...under("Desirable", criteria("desirable", "What else would be good to have")),
    ...under(
      "What the work is like",
      vacancy.environment.flatMap(({ dimension, note }) =>
        isEnvironmentDimension(dimension)
          ? of("work", scaleFields(dimension).note, findScale(dimension).name, note)
          : [],
      ),
    ),
    ...under("Getting there", [
      ...of("place", "gettingThere", "Getting there", vacancy.gettingThere),
      ...of("place", "access", "The building", vacancy.access),
    ]),
    ...under("How to apply", [
      ...of("apply", "howToApply", "What to do, and when you answer", vacancy.howToApply),
      ...of(
        "apply",
        "processAdjustments",
        "What can change in how you choose people",
        vacancy.processAdjustments,
      ),
    ]),
  ];
}

/** The form asks for these by itself, and says what is missing of them. */
const askedAnyway = new Set(["phone-only", "pay-missing", "adjustments-missing"]);

/** An unpaid kind says so; what may be unpaid is looked at where the form is read. */
const isSaidAnyway = (rule: string, { kind }: Worded) =>
  askedAnyway.has(rule) || (rule === "unpaid" && !isPaidKind(kind));

/** What the check of adverts finds in the words of a vacancy, in the order of its steps. */
export function checkVacancyWords(vacancy: Worded, today: string): VacancyFinding[] {
  let text = "";
  const stretches = linesOf(vacancy).map(({ words, place }) => {
    const start = text.length;
    text += `${words}\n\n`;
    return { place, start, end: start + words.length };
  });
  const { findings } = checkAdvert(text, today);
  return findings.flatMap(({ start, end, ...finding }) => {
    const at = stretches.find((each) => start >= each.start && start < each.end);
    if (!at?.place || end > at.end || isSaidAnyway(finding.rule, vacancy)) return [];
    return [{ ...finding, ...at.place }];
  });
}

/** What keeps a vacancy from being published until it is mended. */
export const stopsIn = (vacancy: Worded, today: string): VacancyFinding[] =>
  checkVacancyWords(vacancy, today).filter(({ severity }) => severity === "stop");

/**
 * Throws what must be mended first: at its field while that step of a live vacancy is saved, in one sentence when it is
 * to go live. Words of other steps wait until then: our rules grow, and a closing date must still be easy to change.
 * @throws Invalid
 */
export function mustShutNobodyOut(vacancy: Worded, today: string, step?: Step): void {
  const stops = stopsIn(vacancy, today).filter((finding) => !step || finding.step === step);
  const [first] = stops;
  if (!first) return;
  const fields: Record<string, string[]> = {};
  for (const finding of step ? stops : [])
    fields[finding.field] = [
      ...(fields[finding.field] ?? []),
      `${saidIn(finding)} ${finding.instead}`,
    ];
  throw new Invalid(`Change this before it goes out. ${first.label}: ${saidIn(first)}`, fields);
}
const saidIn = ({ text, why }: VacancyFinding) => `“${text}”. ${why}`;
