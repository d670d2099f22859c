import { tellsFact } from "./fact.ts";
import type { Line } from "./line.ts";
import { ledTo, type SectionName, sectionName } from "./section-names.ts";

/** A part of an advert with a heading of its own. `unnamed`: what stands before the first, and under headings that we do not know. */
export interface Section {
  readonly name: SectionName | "unnamed";
  readonly heading: string;
  /** Of its heading, as HTML ranks it; 9 in plain text. */
  readonly level: number;
  readonly lines: Line[];
  /** Its first points stand in the line of its heading; running text after that is about something else. */
  readonly isInline: boolean;
}
interface Opening {
  readonly name: Section["name"];
  readonly heading: string;
  /** What the line says beyond the heading. */
  readonly rest?: string;
}

const longestHeading = 80;
const longestLead = 120;
const lowest = 9;

/** The parts of an advert, in its order. Every line stands in one. */
export function sectionsOf(lines: readonly Line[]): Section[] {
  let open: Section = {
    name: "unnamed",
    heading: "",
    level: 0,
    lines: [],
    isInline: false,
  };
  const sections = [open];
  const begin = ({ name, heading, rest }: Opening, level: number) => {
    const lines: Line[] = rest ? [{ text: rest, kind: "text" }] : [];
    open = { name, heading, level, lines, isInline: rest !== undefined };
    sections.push(open);
  };
  lines.forEach((line, at) => {
    const labelled = line.label === undefined ? null : sectionName(line.label);
    if (labelled && labelled !== "other" && line.label !== undefined) {
      if (open.name !== labelled || open.heading !== line.label)
        begin({ name: labelled, heading: line.label }, lowest);
      open.lines.push(line);
      return;
    }
    const opening = openingOf(line, lines[at + 1], open);
    if (opening) {
      begin(opening, line.level ?? lowest);
      // What opens no part of its own is a line of the next.
      if (opening.heading === "") open.lines.push(line);
    } else if (line.kind !== "heading") open.lines.push(line);
  });
  return sections;
}

function openingOf(line: Line, next: Line | undefined, open: Section): Opening | null {
  const { text, kind } = line;
  // The points of a list are what it is about, unless they lead to points themselves.
  if (kind === "item" && !(text.endsWith(":") && next?.kind === "item"))
    return open.name === "unnamed" ? inlineOpening(text) : null;
  if (kind === "heading") return headingOpening(line, open);
  const inline = inlineOpening(text);
  if (inline) return inline;
  const own = text.length <= longestHeading && !/[.!,;]$/.test(text) ? sectionName(text) : null;
  // "37 hours per week, Monday to Friday" tells hours, and heads nothing.
  const isTelling = own === "other" && (tellsFact(line) || /[\d£]/.test(text));
  if (own && !isTelling) return { name: own, heading: text };
  if (/[:…]$|\.\.\.$|:-$/.test(text) && next !== undefined && !tellsFact(next)) {
    const lead = ledTo(text);
    if (lead) return { name: lead, heading: shortLead(text) };
  }
  // The first line under a heading is what it heads.
  const isFirst = open.name !== "unnamed" && open.lines.length === 0;
  if (!isFirst && looksLikeHeading(line, next)) return { name: "unnamed", heading: text };
  return open.isInline && kind === "text" ? { name: "unnamed", heading: "" } : null;
}

/** A heading that we do not know ends the part before it, unless it is one of several under a larger one. */
function headingOpening({ text, level = lowest }: Line, open: Section): Opening | null {
  const own = sectionName(text) ?? (/[:…]$/.test(text) ? ledTo(text) : null);
  if (own) return { name: own, heading: text };
  return level > open.level && open.level > 0 && open.name !== "unnamed"
    ? null
    : { name: "unnamed", heading: text };
}

/** The words that lead to a list, without the sentences before them. */
function shortLead(text: string): string {
  const last = text.split(/(?<=[.!?])\s+/).at(-1) ?? text;
  return last.length <= longestLead ? last : last.slice(-longestLead).replace(/^\S*\s/, "");
}

/** "Duties: sweeping, mopping" holds its part in its own line. */
function inlineOpening(text: string): Opening | null {
  const match = /^([^:]{3,50}):\s+(\S.*)$/.exec(text);
  const name = match?.[1] ? sectionName(match[1]) : null;
  // "Barista experience: 6 months" is a point itself.
  const isPoint = /^\d+\+? (?:years?|months?)\b/i.test(match?.[2] ?? "");
  return match?.[1] && match[2] && name && !isPoint && name !== "looseTasks" && name !== "other"
    ? { name, heading: match[1], rest: match[2] }
    : null;
}

/** In plain text nothing but its shape tells a heading. */
function looksLikeHeading(line: Line, next: Line | undefined): boolean {
  const { text } = line;
  if (line.kind !== "text" || text.length > 50 || !line.isAfterGap || !next) return false;
  if (/[.!,;)]$/.test(text) || /£|\d{3}/.test(text) || tellsFact(line)) return false;
  const isUpper = text === text.toUpperCase() && /\p{L}{3}/u.test(text);
  const isShort = next.kind === "item" || next.text.length > text.length * 2;
  return isUpper || (next.isAfterGap !== true && isShort);
}
