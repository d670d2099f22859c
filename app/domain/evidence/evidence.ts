/** What the desk does for an area and for all areas together, in figures that name nobody. Pure; the browser may read it. */
import { asCsv } from "../csv/csv.ts";
import { type Counted, smallest, suppressSmall } from "./suppress-small.ts";

/** "hidden": a small number that the reader may not see. "none": nothing to measure yet. */
export type Figure = number | "hidden" | "none";
export type Unit = "count" | "workingDays" | "days" | "percent";

export interface FigureRow {
  id: string;
  label: string;
  unit: Unit;
  own: Figure;
  others: Figure;
  total: Figure;
}
export interface FigureTable {
  id: string;
  caption: string;
  rows: FigureRow[];
  /** The rows added up, where they add up. */
  total?: FigureRow;
}
/** One thing counted, and where: in the reader's area or another, and whether they may see it. */
export interface Case {
  row: string;
  isOwn: boolean;
  isOpen: boolean;
}
/** One thing measured. */
export type Measured = Omit<Case, "row"> & { value: number };

/** Whole months, both counted in: "2026-03". */
export interface Period {
  from: string;
  to: string;
}

const isMonth = (text: string | null): text is string =>
  text !== null && /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

export function addMonths(month: string, count: number): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count;
  return `${String(Math.floor(months / 12)).padStart(4, "0")}-${String((months % 12) + 1).padStart(2, "0")}`;
}

/** The months that can be chosen, the latest first. */
export const monthsToChoose = (today: string) =>
  Array.from({ length: 36 }, (_, back) => addMonths(today.slice(0, 7), -back));

/** The months asked for, the earlier first; the last twelve where nothing sensible was. */
export function periodOf(from: string | null, to: string | null, today: string): Period {
  const last = isMonth(to) ? to : today.slice(0, 7);
  const first = isMonth(from) ? from : addMonths(last, -11);
  return first <= last ? { from: first, to: last } : { from: last, to: first };
}

/** The value that `share` of all are at or under: 0.5 is the median, between two it is the middle of them. */
export function quantile(values: readonly number[], share: number): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const place = share * sorted.length;
  const at = (index: number) => sorted[Math.min(Math.max(index, 0), sorted.length - 1)] ?? 0;
  if (Number.isInteger(place)) return (at(place - 1) + at(place)) / 2;
  return at(Math.ceil(place) - 1);
}

/** Counts by row, in the reader's area, in the others and together, with the small ones kept. */
export function countTable(
  about: { id: string; caption: string; total: string },
  rows: readonly { id: string; label: string }[],
  cases: readonly Case[],
): FigureTable {
  const counted = (row: string, isOwn: boolean): Counted => {
    const these = cases.filter((each) => each.row === row && each.isOwn === isOwn);
    return { count: these.length, open: these.every(({ isOpen }) => isOpen) && isOwn };
  };
  const shown = suppressSmall(rows.map(({ id }) => [counted(id, true), counted(id, false)]));
  const said = (count: number | null | undefined): Figure => count ?? "hidden";
  return {
    id: about.id,
    caption: about.caption,
    rows: rows.map(({ id, label }, at) => ({
      id,
      label,
      unit: "count",
      own: said(shown.cells[at]?.[0]),
      others: said(shown.cells[at]?.[1]),
      total: said(shown.rowTotals[at]),
    })),
    total: {
      id: "total",
      label: about.total,
      unit: "count",
      own: said(shown.columnTotals[0]),
      others: said(shown.columnTotals[1]),
      total: said(shown.total),
    },
  };
}

/** A figure over the reader's area, the others and all: from fewer than five it is kept, and then so is the one over all. */
function measuredRow(
  about: Pick<FigureRow, "id" | "label" | "unit">,
  all: readonly Measured[],
  figure: (values: readonly number[]) => number | null,
  isTooFew: (values: readonly number[]) => boolean,
): FigureRow {
  const of = (these: readonly Measured[]): Figure => {
    const values = these.map(({ value }) => value);
    if (!these.every(({ isOpen }) => isOpen) && isTooFew(values)) return "hidden";
    return figure(values) ?? "none";
  };
  const own = of(all.filter(({ isOwn }) => isOwn));
  const others = of(all.filter(({ isOwn }) => !isOwn));
  const total =
    own === "hidden" || others === "hidden"
      ? "hidden"
      : (figure(all.map(({ value }) => value)) ?? "none");
  return { ...about, own, others, total };
}

const isFew = (count: number) => count > 0 && count < smallest;

/** Median and 90th percentile. */
export function spreadRows(
  unit: "workingDays" | "days",
  what: string,
  all: readonly Measured[],
): FigureRow[] {
  const isTooFew = (values: readonly number[]) => isFew(values.length);
  return [
    measuredRow(
      { id: "median", label: `${what}: median`, unit },
      all,
      (values) => quantile(values, 0.5),
      isTooFew,
    ),
    measuredRow(
      { id: "ninetieth", label: `${what}: nine in ten by`, unit },
      all,
      (values) => quantile(values, 0.9),
      isTooFew,
    ),
  ];
}

/** How many in a hundred; the value of each is 1 or 0. Kept when those on either side are few: a share gives a number away. */
export function shareRow(id: string, label: string, all: readonly Measured[]): FigureRow {
  const ones = (values: readonly number[]) => values.filter((value) => value === 1).length;
  return measuredRow(
    { id, label, unit: "percent" },
    all,
    (values) => (values.length === 0 ? null : Math.round((100 * ones(values)) / values.length)),
    (values) => isFew(values.length) || isFew(ones(values)) || isFew(values.length - ones(values)),
  );
}

export function figureInWords(figure: Figure, unit: Unit): string {
  if (figure === "hidden") return "Not shown";
  if (figure === "none") return "None yet";
  if (unit === "percent") return `${figure}%`;
  if (unit === "count") return String(figure);
  const days = figure === 1 ? "day" : "days";
  return `${figure} ${unit === "workingDays" ? "working " : ""}${days}`;
}

const unitWords: Record<Unit, string> = {
  count: "count",
  workingDays: "working days",
  days: "days",
  percent: "percent",
};

/** A line for each figure. What is kept or missing says so in words, so that no sum takes it for nought. */
export function evidenceAsCsv(tables: readonly FigureTable[], columns: readonly string[]): string {
  const cell = (value: Figure) =>
    value === "hidden" ? "not shown" : value === "none" ? "none yet" : String(value);
  const lines = tables.flatMap(({ caption, rows, total }) =>
    [...rows, ...(total ? [total] : [])].map((row) => [
      caption,
      row.label,
      unitWords[row.unit],
      cell(row.own),
      cell(row.others),
      cell(row.total),
    ]),
  );
  return asCsv([["Table", "Figure", "Unit", ...columns], ...lines]);
}
