import { type FactName, factName, factNames } from "./fact-names.ts";
import type { Line } from "./line.ts";
import { isPlace } from "./place-names.ts";

/** What an advert tells under a name of its own: "Salary: £12.71 an hour". */
export interface Fact {
  readonly label: string;
  readonly value: string;
  /** The words of the source, the name with them where both stand in one line. */
  readonly from: string;
}

const parted = /^(.{2,60}?)\s*(?::\s?\|?|\||–|—|\s-)\s*(\S.*)$/;
const besideEachOther =
  /^(Salary|Pay|Hourly rate|Location|Employer|Company|Contract(?: type)?|Job type|Employment type|Working pattern|Hours(?: per week)?|Closing date|Closes|Deadline|Apply by|Job title|Organisation)\s+((?:£|\d|\p{Lu}).{1,79})$/u;

/** The name and the value of a line that has both, or null. */
function inOneLine({ text, lead }: Line): { label: string; value: string } | null {
  if (lead !== undefined) {
    const value = text.slice(text.indexOf(lead) + lead.length).replace(/^[\s:|–—-]+/, "");
    if (value !== "" && factName(lead)) return { label: lead, value };
  }
  const match = parted.exec(text);
  if (match?.[1] && match[2] && factName(match[1])) return { label: match[1], value: match[2] };
  const beside = besideEachOther.exec(text);
  const isHeading =
    /^(?:Description|Overview|Profile|Information|Details|Benefits|Summary|Type|Name|Website|Culture|Values)\b/i.test(
      beside?.[2] ?? "",
    );
  if (beside?.[1] && beside[2] && !isHeading && !/[.!?]$/.test(beside[2]))
    return { label: beside[1], value: beside[2] };
  return null;
}

/** The lines that tell what a name which stands alone is about. */
function valueAfter(lines: readonly Line[], at: number): Line[] {
  const name = lines[at];
  const next = lines[at + 1];
  const about = name && name.text.length <= 40 ? factName(name.text) : null;
  if (!name || !next || about === null || next.label !== undefined) return [];
  if (factName(next.text) !== null && !name.text.trim().endsWith(":")) return [];
  if (inOneLine(next) || next.text.length > 200) return [];
  const more: Line[] = [next];
  // An address and a list of kinds go on over several lines.
  for (const line of lines.slice(at + 2, at + 7)) {
    const goesOn =
      about === "place"
        ? isPlace(line.text) && line.kind === next.kind
        : (about === "contract" || about === "pattern" || about === "hours") &&
          next.kind === "item" &&
          line.kind === "item";
    if (!goesOn || factName(line.text) !== null || line.text.length > 40) break;
    more.push(line);
  }
  return more;
}

/** Every fact of the lines, in their order. */
export function factsOf(lines: readonly Line[]): ReadonlyMap<FactName, readonly Fact[]> {
  const facts = new Map<FactName, Fact[]>(factNames.map((name) => [name, []]));
  const keep = (label: string, value: string, from: string) => {
    const name = factName(label);
    if (name && value !== "") facts.get(name)?.push({ label, value, from });
  };
  for (const [at, line] of lines.entries()) {
    if (line.label !== undefined) keep(line.label, line.text, line.text);
    const own = inOneLine(line);
    if (own) {
      keep(own.label, own.value, line.text);
      continue;
    }
    const told = valueAfter(lines, at).map(({ text }) => text);
    if (told.length > 0)
      keep(line.text, told.map((text) => text.replace(/[,;]$/, "")).join(", "), told.join(" "));
  }
  return facts;
}

/** The lines that tell what a line before them names. */
export const linesOfFacts = (lines: readonly Line[]): ReadonlySet<Line> =>
  new Set(lines.flatMap((_, at) => valueAfter(lines, at)));

/** What a line tells under a name of its own; null: it is none of these. */
export function factTold(line: Line): FactName | null {
  const named = line.label === undefined ? null : factName(line.label);
  const own = named === null ? inOneLine(line) : null;
  return named ?? (own && factName(own.label));
}

/** Whether a line tells a fact, and so is no task and no criterion. */
export const tellsFact = (line: Line): boolean => factTold(line) !== null;
