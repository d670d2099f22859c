/** A list as spreadsheets and people write it, line by line. Pure. */
import { CsvError, parse } from "csv-parse/sync";
import { type CsvField, fieldOfHeading } from "./csv-columns.ts";
import { cellIn } from "./csv-values.ts";

export const mostListLines = 1_000;
const mostColumns = 100;
const mostLetters = 50_000;

export interface CsvLine {
  /** Where it begins in the file; the line of headings is 1. */
  number: number;
  /** As it stands there. */
  words: string;
  cells: Partial<Record<CsvField, string>>;
  /** It has more cells than there are headings. */
  isTooWide: boolean;
}
export interface CsvList {
  /** The line of headings as it stands in the file. */
  heading: string;
  /** Headings that we do not know: their cells are left out. */
  unknown: string[];
  lines: CsvLine[];
}

/** The lines of a list, or why it cannot be read as one. */
export function readCsv(text: string): CsvList | { refused: string } {
  const written = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  // Some spreadsheets say first what parts the cells.
  const [said = "", told] = /^sep=(.)\n/i.exec(written) ?? [];
  const body = written.slice(said.length);
  const delimiter = told ?? delimiterOf(body);
  let records: { record: string[]; raw: string; info: { lines: number } }[];
  let readTo = 0;
  try {
    records = parse(body, {
      delimiter,
      record_delimiter: "\n",
      info: true,
      raw: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      max_record_size: mostLetters,
      to: mostListLines + 2,
      on_record: (record, { lines }) => {
        readTo = lines;
        return record;
      },
    }) as unknown as typeof records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { refused: whatBroke(error, readTo + (said ? 2 : 1)) };
  }
  const [first, ...rest] = records;
  if (!first) return { refused: "There is nothing in that list." };
  const problem = problemOf(first.record) ?? (rest.length === 0 ? noLines : null);
  if (problem) return { refused: problem };
  if (rest.length > mostListLines)
    return {
      refused: "That list has more than 1,000 lines. Send it in parts of 1,000 at most.",
    };
  const fields = first.record.map(fieldOfHeading);
  return {
    heading: first.raw.trim(),
    unknown: first.record.filter((heading, at) => heading.trim() !== "" && !fields[at]),
    lines: rest.map(({ record, raw, info }) => {
      const words = raw.replace(/^\n+|\n+$/g, "");
      const below = words.split("\n").length - 1;
      return {
        number: info.lines - below + (said ? 1 : 0),
        words,
        isTooWide: record.slice(fields.length).some((cell) => cell.trim() !== ""),
        cells: Object.fromEntries(
          record.flatMap((cell, at) => {
            const [field, value] = [fields[at], cellIn(cell)];
            return field && value ? [[field, value]] : [];
          }),
        ),
      };
    }),
  };
}

const noLines = "There is only the line of headings. Write one vacancy on each line below it.";

function problemOf(headings: readonly string[]): string | null {
  if (headings.length > mostColumns)
    return "That list has more than 100 columns. Start from our template.";
  const fields = headings.map(fieldOfHeading);
  if (!fields.includes("title"))
    return "The first line has to name the columns, and one of them has to be “title”. Start from our template.";
  const twice = headings.find((_, at) => {
    const field = fields[at];
    return field && fields.indexOf(field) < at;
  });
  return twice ? `Two columns say the same: one of them is “${twice.trim()}”. Take one out.` : null;
}

/** What parts the cells: whatever finds most headings that we know in the first line. */
function delimiterOf(text: string): string {
  const [first = ""] = text.trimStart().split("\n", 1);
  const finds = (delimiter: string) =>
    first.split(delimiter).filter((heading) => fieldOfHeading(heading)).length;
  const [best = ","] = [",", ";", "\t"].sort((a, b) => finds(b) - finds(a));
  return best;
}

function whatBroke({ code }: CsvError, line: number): string {
  if (code === "CSV_QUOTE_NOT_CLOSED")
    return `In line ${line} a quotation mark is opened that is never closed. Close it, or take it out.`;
  if (code === "CSV_MAX_RECORD_SIZE")
    return `Line ${line} is far too long. Is a quotation mark opened there and not closed?`;
  return "We could not read that as a list. Save it as CSV, or start from our template.";
}
