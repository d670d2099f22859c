/** What each line of a list becomes, and what is wrong with it: the rules are those of the steps' forms. Pure. */
import type * as z from "zod";
import { unpaidTrialIn } from "../guarded-words/unpaid-trials.ts";
import { isPaidKind } from "../minimum-wage/minimum-wage.ts";
import {
  type ApplyStep,
  applyStep,
  type JobStep,
  jobStep,
  type PayAndHoursStep,
  payAndHoursStep,
  taskRows,
} from "../vacancy/vacancy.form.ts";
import { kindLabels, kinds, type VacancyKind } from "../vacancy/vacancy.ts";
import { checkVacancyPay } from "../vacancy/vacancy-pay.ts";
import { type CsvField, columnOfField } from "./csv-columns.ts";
import { type CsvLine, readCsv } from "./csv-lines.ts";
import { contractIn, dateBoxesIn, daysIn, periodIn, severalIn, timeIn } from "./csv-values.ts";
import { type KnownWorkplace, matchWorkplace } from "./workplace-match.ts";

export interface ListedVacancy {
  job: JobStep;
  payAndHours: PayAndHoursStep;
  apply: ApplyStep;
  workplaceId: string | null;
  tasks: string[];
  essential: string[];
  desirable: string[];
  /** The words of the cells behind the answers. */
  cells: Partial<Record<CsvField, string>>;
}
export interface ListLine {
  number: number;
  words: string;
  title: string;
  workplace: string | null;
  /** In which column, as the template calls it, and why. */
  wrong: { column: string; words: string }[];
  /** null: something is wrong with it. */
  vacancy: ListedVacancy | null;
}
export interface VacancyList {
  heading: string;
  unknown: string[];
  lines: ListLine[];
}

interface Around {
  workplaces: readonly KnownWorkplace[];
  today: string;
}

export function readVacancyList(text: string, around: Around): VacancyList | { refused: string } {
  const list = readCsv(text);
  if ("refused" in list) return list;
  const seen = new Map<string, number>();
  const lines = list.lines.map((line) => {
    const read = readLine(line, around);
    const before = seen.get(line.words);
    seen.set(line.words, before ?? line.number);
    if (before === undefined) return read;
    const twice = `This is the same as line ${before}. If you need several people, say how many under “places”.`;
    return { ...read, vacancy: null, wrong: [{ column: "title", words: twice }, ...read.wrong] };
  });
  return { ...list, lines };
}

function readLine({ number, words, cells, isTooWide }: CsvLine, around: Around): ListLine {
  const wrong: ListLine["wrong"] = [];
  const say = (field: string, ...sentences: (string | null | undefined)[]) => {
    for (const sentence of sentences)
      if (sentence) wrong.push({ column: columnOfField(field), words: sentence });
  };
  if (isTooWide)
    say(
      "after the last",
      "There are more cells than headings. Words with a comma in them need quotation marks around them.",
    );
  const checked = <Schema extends z.ZodType>(schema: Schema, typed: object) => {
    const answer = schema.safeParse(typed);
    if (answer.success) return answer.data;
    for (const { path, message } of answer.error.issues) say(String(path[0]), message);
    return null;
  };
  const known = <Value>(
    field: CsvField,
    read: (cell: string) => Value | null | undefined,
    no: string,
  ) => {
    const cell = cells[field];
    const value = cell === undefined ? undefined : read(cell);
    if (cell !== undefined && (value === undefined || value === null)) say(field, no);
    return value ?? undefined;
  };
  const boxes = (field: CsvField) => {
    const cell = cells[field];
    return cell === undefined ? undefined : dateBoxesIn(cell);
  };

  const job = checked(jobStep, {
    title: cells.title,
    kind: known("kind", kindIn, kindSentence) ?? "paidJob",
    contract: known("contract", contractIn, contractSentence),
    places: cells.places ?? "1",
    summary: cells.summary,
  });
  const payAndHours = checked(payAndHoursStep, {
    payMin: cells.payMin,
    payMax: cells.payMax,
    payPeriod: known("payPeriod", periodIn, "Write hour, week, month or year."),
    hoursMin: cells.hoursMin,
    hoursMax: cells.hoursMax,
    days: known("days", daysIn, "Write days like “Mon, Wed” or “Monday to Friday”."),
    startsAt: cells.startsAt && timeIn(cells.startsAt),
    endsAt: cells.endsAt && timeIn(cells.endsAt),
    expectedStartOn: boxes("expectedStartOn"),
  });
  const apply = checked(applyStep, {
    howToApply: cells.howToApply,
    contactName: cells.contactName,
    contactRole: cells.contactRole,
    contactEmail: cells.contactEmail,
    contactPhone: cells.contactPhone,
    closesOn: boxes("closesOn"),
  });
  if (apply?.closesOn && apply.closesOn < around.today) say("closesOn", "That day has passed.");
  if (job && payAndHours) say("payMin", payProblem(job.kind, payAndHours, around.today));

  const several = (field: "tasks" | "essential" | "desirable", most: number) => {
    const all = severalIn(cells[field] ?? "");
    const tooLong = all.some((each) => each.length > 300);
    say(
      field,
      all.length > most ? `Write at most ${most}.` : null,
      tooLong ? "Each can be at most 300 characters. Is there a | between them?" : null,
      unpaidTrialIn(all.join("\n"))?.reason,
    );
    return all;
  };
  const tasks = several("tasks", taskRows.length);
  const essential = several("essential", 40);
  const desirable = several("desirable", 40);

  const workplace = known(
    "workplaceId",
    (cell) => matchWorkplace(cell, around.workplaces),
    "We cannot tell which of your workplaces this is. Write its name or its postcode, or leave it empty.",
  );
  const [only, ...others] = around.workplaces;
  const place = workplace ?? (cells.workplaceId || others.length > 0 ? undefined : only);
  const isGood = wrong.length === 0 && job && payAndHours && apply;
  return {
    number,
    words,
    title: cells.title ?? "",
    workplace: place?.name ?? null,
    wrong,
    vacancy: isGood
      ? {
          job,
          payAndHours,
          apply,
          workplaceId: place?.id ?? null,
          tasks,
          essential,
          desirable,
          cells,
        }
      : null,
  };
}

const contractSentence = "Write Permanent, Fixed term, Temporary, Seasonal or Casual.";
const kindSentence =
  "Write Paid job or Apprenticeship, or leave it empty. What is unpaid is added one by one.";
const kindIn = (cell: string): VacancyKind | undefined =>
  kinds.find(
    (kind) => isPaidKind(kind) && kindLabels[kind].toLowerCase() === cell.trim().toLowerCase(),
  );

function payProblem(kind: VacancyKind, typed: PayAndHoursStep, today: string): string | null {
  const pay = checkVacancyPay(
    {
      kind,
      payMinPence: typed.payMin ?? null,
      payMaxPence: typed.payMax ?? null,
      payPeriod: typed.payPeriod ?? null,
      minutesMin: typed.hoursMin ?? null,
      minutesMax: typed.hoursMax ?? null,
      expectedStartOn: typed.expectedStartOn,
    },
    today,
  );
  return pay.verdict === "belowEveryRate" ? pay.sentence : null;
}
