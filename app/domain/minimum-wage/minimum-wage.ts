import {
  type MinimumWageRate,
  type MinimumWageRow,
  minimumWage,
} from "#db/reference/minimum-wage.ts";
import type { PayPeriod, VacancyKind } from "#db/tables.ts";
import { dayInWords, moneyInWords } from "../calendar/calendar.ts";

export { type MinimumWageRow, minimumWage };

/** 365 days in weeks: how a yearly or monthly wage becomes a weekly one. */
export const weeksInAYear = 52.143;

export interface PayQuestion {
  minPence: number | null;
  maxPence: number | null;
  period: PayPeriod | null;
  /** Weekly minutes; a weekly, monthly or yearly wage cannot be checked without. For a range give the most. */
  minutesPerWeek: number | null;
  kind: VacancyKind;
  /** The expected start, else today. */
  onDate: string;
  rates?: readonly MinimumWageRow[];
}

export type PayVerdict = "fine" | "someAgesOnly" | "belowEveryRate" | "cannotTell" | "notPaid";

export interface PayAnswer {
  verdict: PayVerdict;
  /** To the employer: what was found, and what is lawful. */
  sentence: string;
  /** What the lowest pay comes to in an hour, rounded down: no part of a penny makes pay lawful. */
  pencePerHour: number | null;
  /** Where the rates come from, and from when to when they hold. */
  source: string;
  ratesFrom: string;
  ratesTo: string;
  verified: "yes" | "no";
  /** Whether the date lies past the last rates we know. */
  ratesAreOld: boolean;
}

/** Unpaid kinds are no job and say what they give instead; they have no wage to check. */
export function isPaidKind(kind: VacancyKind): boolean {
  return kind === "paidJob" || kind === "apprenticeship";
}

/**
 * The lowest pay of a range against the legal minimum on a date (National Minimum Wage Act 1998). A date past the last
 * known rates uses the last ones and says so. Time worked beyond the stated hours is the employer's to add.
 */
export function checkPay(question: PayQuestion): PayAnswer {
  const { rows, ratesAreOld } = ratesOn(question.onDate, question.rates ?? minimumWage);
  const first = rows[0];
  if (!first) throw new Error("There are no minimum wage rates");
  const pencePerHour = pencePerHourOf(question);
  const answer = (verdict: PayVerdict, sentence: string): PayAnswer => ({
    verdict,
    sentence: ratesAreOld ? `${sentence} ${oldRates(first)}` : sentence,
    pencePerHour,
    source: first.source,
    ratesFrom: first.from,
    ratesTo: first.to,
    verified: rows.every(({ verified }) => verified === "yes") ? "yes" : "no",
    ratesAreOld,
  });
  if (!isPaidKind(question.kind)) {
    return answer("notPaid", "This is not a paid job, so there is no wage to check.");
  }
  if (pencePerHour === null) return answer("cannotTell", whyNot(question));

  const rate = (name: MinimumWageRate) => {
    const row = rows.find((one) => one.rate === name);
    if (!row) throw new Error(`No ${name} rate from ${first.from}`);
    return row;
  };
  const is =
    question.period === "hour"
      ? `${moneyInWords(pencePerHour)} an hour is`
      : `This comes to ${moneyInWords(pencePerHour)} an hour, which is`;
  const adult = rate("adult");
  if (pencePerHour >= adult.pencePerHour) {
    return answer("fine", `${is} lawful at every age on ${day(question)}.`);
  }
  if (question.kind === "apprenticeship")
    return apprentice(rate, pencePerHour, is, answer, question);

  const youngAdult = rate("age18to20");
  const youth = rate("age16to17");
  const from21 = `${moneyInWords(adult.pencePerHour)} at 21 and over`;
  if (pencePerHour >= youngAdult.pencePerHour) {
    return answer(
      "someAgesOnly",
      `${is} lawful only for people under 21. The minimum on ${day(question)} is ${from21}.`,
    );
  }
  if (pencePerHour >= youth.pencePerHour) {
    return answer(
      "someAgesOnly",
      `${is} lawful only for people under 18. The minimum on ${day(question)} is ${moneyInWords(youngAdult.pencePerHour)} at 18 to 20, and ${from21}.`,
    );
  }
  return answer(
    "belowEveryRate",
    `${is} below the legal minimum at every age. The minimum on ${day(question)} is ${moneyInWords(youth.pencePerHour)} at 16 and 17, ${moneyInWords(youngAdult.pencePerHour)} at 18 to 20, and ${from21}.`,
  );
}

/** The apprentice rate holds under 19 and in the first year; after that the rate of the person's age does. */
function apprentice(
  rate: (name: MinimumWageRate) => MinimumWageRow,
  pencePerHour: number,
  is: string,
  answer: (verdict: PayVerdict, sentence: string) => PayAnswer,
  question: PayQuestion,
): PayAnswer {
  const least = rate("apprentice").pencePerHour;
  if (pencePerHour >= least) {
    return answer(
      "fine",
      `${is} lawful for an apprentice under 19, or in the first year. After that the rate for their age holds: ${moneyInWords(rate("age18to20").pencePerHour)} at 19 and 20, and ${moneyInWords(rate("adult").pencePerHour)} at 21 and over.`,
    );
  }
  return answer(
    "belowEveryRate",
    `${is} below the legal minimum for an apprentice. The minimum on ${day(question)} is ${moneyInWords(least)} an hour.`,
  );
}

function day({ onDate }: PayQuestion): string {
  return dayInWords(onDate);
}

/** Pence an hour of the lowest pay, rounded down. Null when the pay or the hours are not said. */
export function pencePerHourOf(
  pay: Pick<PayQuestion, "minPence" | "maxPence" | "period" | "minutesPerWeek">,
): number | null {
  const pence = pay.minPence ?? pay.maxPence;
  if (pence === null || pay.period === null) return null;
  if (pay.period === "hour") return Math.floor(pence);
  if (!pay.minutesPerWeek) return null;
  const weeks = { week: 1, month: weeksInAYear / 12, year: weeksInAYear }[pay.period];
  const hours = weeks * (pay.minutesPerWeek / 60);
  return Math.floor(pence / hours);
}

function whyNot({ minPence, maxPence, period }: PayQuestion): string {
  const said = (minPence ?? maxPence) !== null && period !== null;
  return said
    ? `Pay by the ${period} can be checked once you say the hours a week.`
    : "Say what the job pays, and we can check it against the legal minimum.";
}

/** The rates that hold on a date: the latest that had begun, or the first we know. */
function ratesOn(date: string, rates: readonly MinimumWageRow[]) {
  const starts = [...new Set(rates.map(({ from }) => from))].sort();
  const from = starts.findLast((start) => start <= date) ?? starts[0];
  const rows = rates.filter((row) => row.from === from);
  return { rows, ratesAreOld: rows.every((row) => date > row.to) };
}

function oldRates({ to }: MinimumWageRow): string {
  return `We know the rates up to ${dayInWords(to)}; later ones may be higher.`;
}
