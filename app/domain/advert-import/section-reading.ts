import { tellsFact } from "./fact.ts";
import type { Read } from "./imported-vacancy.ts";
import type { Line } from "./line.ts";
import { isNoise } from "./noise.ts";
import { ledTo, type SectionName, sectionName } from "./section-names.ts";

export type Points = Read<readonly string[]>;
export interface SectionsRead {
  readonly tasks: Points | null;
  readonly essential: Points | null;
  readonly desirable: Points | null;
}
type Kept = keyof SectionsRead;

interface Section {
  readonly name: SectionName;
  readonly heading: string;
  readonly lines: Line[];
}

const most = 60;

/** The parts of an advert that tell tasks and what is asked for, by their headings and the words that lead to lists. */
function sectionsOf(lines: readonly Line[]): Section[] {
  const sections: Section[] = [];
  let open: Section | null = null;
  const begin = (name: SectionName, heading: string) => {
    open = { name, heading, lines: [] };
    sections.push(open);
  };
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    const labelled = line.label === undefined ? null : sectionName(line.label);
    if (labelled && labelled !== "other") {
      const last = sections.at(-1);
      if (last?.name !== labelled || last.heading !== line.label)
        begin(labelled, line.label as string);
      sections.at(-1)?.lines.push(line);
      return;
    }
    const opened = opening(line, next, open);
    if (opened) {
      begin(opened.name, opened.heading);
      if (opened.rest) sections.at(-1)?.lines.push({ text: opened.rest, kind: "text" });
    } else open?.lines.push(line);
  });
  return sections;
}

function opening(
  line: Line,
  next: Line | undefined,
  open: Section | null,
): { name: SectionName; heading: string; rest?: string } | null {
  const { text } = line;
  const isHead = line.kind === "heading";
  // The points of a list are what it is about, unless they open one themselves.
  if (line.kind === "item" && !(text.endsWith(":") && next?.kind === "item")) {
    const inline = inlineSection(text);
    return inline && open === null ? inline : null;
  }
  const own = text.length <= 80 && (isHead || !/[.!,;]$/.test(text)) ? sectionName(text) : null;
  if (own && (isHead || text.endsWith(":") || line.isAfterGap !== undefined || !tellsFact(line)))
    return own === "other" && !isHead && tellsFact(line) && open !== null && next?.kind !== "item"
      ? null
      : { name: own, heading: text };
  if (isHead) {
    // A heading that we do not know ends what stood before it, unless it is one of several under a larger one.
    const lead = text.endsWith(":") || text.endsWith("…") ? ledTo(text) : null;
    return { name: lead ?? "other", heading: text };
  }
  if (/[:…]$|\.\.\.$/.test(text) && next !== undefined && !tellsFact(next)) {
    const lead = ledTo(text);
    if (lead) return { name: lead, heading: text.length <= 120 ? text : lastSentence(text) };
  }
  if (looksLikeHeading(line, next)) return { name: "other", heading: text };
  return inlineSection(text);
}

const lastSentence = (text: string) => text.split(/(?<=[.!?])\s+/).at(-1) ?? text;

/** "Duties: sweeping, mopping" holds its section in its own line. */
function inlineSection(text: string): { name: SectionName; heading: string; rest: string } | null {
  const match = /^([^:]{3,50}):\s+(\S.*)$/.exec(text);
  const name = match?.[1] ? sectionName(match[1]) : null;
  return match?.[1] && match[2] && name && name !== "looseTasks"
    ? { name, heading: match[1], rest: match[2] }
    : null;
}

/** In plain text nothing but its shape tells a heading. */
function looksLikeHeading(line: Line, next: Line | undefined): boolean {
  const { text } = line;
  if (line.kind !== "text" || text.length > 50 || !line.isAfterGap || !next) return false;
  if (/[.!,;)]$/.test(text) || /£|\d{3}/.test(text) || tellsFact(line)) return false;
  const isUpper = text === text.toUpperCase() && /\p{L}{3}/u.test(text);
  return (
    isUpper ||
    (next.isAfterGap !== true && (next.kind === "item" || next.text.length > text.length * 2))
  );
}

const desirableWords =
  /\b(?:desirable|an advantage|advantageous|a bonus|a plus|preferred|preferable|preferably|nice to have|beneficial|ideally|(?:would|will) be (?:great|helpful|useful|nice|good|welcomed)|not essential|but not (?:necessary|required)|would help)\b|\((?:d|p)\)\s*$/i;
const notAsked =
  /\b(?:no (?:previous |prior )?(?:experience|qualifications?)(?: or \w+)? (?:is |are )?(?:necessary|needed|required|essential)|(?:full )?training (?:is |will be )?(?:given|provided)|we (?:offer|provide|will|are|can|have|also offer)|apply (?:now|today)|experience is not (?:necessary|needed|required|essential)|not (?:necessary|required|needed))\b/i;

const tidy = (text: string) =>
  text
    .replace(/\s*\((?:essential|desirable|required|preferred|e|d)\)\s*[.;,]?$/i, "")
    .replace(/[;,]\s*(?:and|or|&)?\s*$|\s+(?:and|or)\s*$/i, "")
    .trim();

const sentences = (text: string) => text.split(/(?<=[.!?])\s+(?=[\p{Lu}"“'])/u);
const tellsTask =
  /\b(?:you(?:'|’)?(?:ll| will| would)|duties|responsib\w+|tasks?|role (?:involves|includes|will)|job (?:involves|includes|will)|involves|you(?: are|'re) (?:expected|required) to|post ?holder)\b/i;

/** The points of a section: those of its lists where it has any, else its lines or, of running text, its sentences. */
function pointsOf(section: Section): string[] {
  const lines = section.lines.filter(
    (line) => line.label !== undefined || !tellsFact(line) || line.kind === "item",
  );
  const items = lines.filter(({ kind }) => kind === "item");
  if (items.length > 0)
    return items
      .filter((item, at) => !(item.text.endsWith(":") && at + 1 < items.length))
      .map(({ text }) => text);
  const words = lines.filter(({ text }) => !isNoise(text));
  const isList =
    words.length > 1 &&
    words.every(({ text }) => text.length <= 160) &&
    !words.some(({ text }) => sentences(text).length > 1);
  if (isList && section.name !== "looseTasks") return words.map(({ text }) => text);
  const said = words.flatMap(({ text }) => listed(text) ?? sentences(text));
  return section.name === "looseTasks" ? said.filter((one) => tellsTask.test(one)) : said;
}

/** "Sweeping, mopping, emptying bins" and "sweeping; mopping" are lists in a line. */
function listed(text: string): string[] | null {
  const colon =
    /^.{0,80}\b(?:duties|responsibilities|tasks|involves?|includes?|including|role|job)\b.{0,20}?:\s*(.+)$/i.exec(
      text,
    )?.[1] ?? text;
  const body =
    /^(?:.{0,60}\b(?:duties|responsibilities|tasks)\b.{0,20}\binclud(?:e|es|ing)\b:?\s+)(.+)$/i.exec(
      colon,
    )?.[1] ?? colon;
  const isOne = sentences(body).length === 1;
  const marks = body.includes(";") ? /\s*;\s*/ : /\s*,\s*/;
  const split = body.split(marks).filter((part) => part !== "");
  const isList = isOne && split.length >= 3 && split.every((part) => part.length <= 70);
  const isSaid = body !== text || body.includes(";") || !/\b(?:you|we|is|are|will)\b/i.test(body);
  if (!isList || !isSaid) return null;
  return split.map((part) => part.replace(/^(?:and|&)\s+/i, "").replace(/\.$/, ""));
}

function kindOf(section: Section, point: string): Kept | null {
  if (section.name === "other") return null;
  if (section.name === "tasks" || section.name === "looseTasks") return "tasks";
  if (/\((?:essential|e|required)\)\s*[.;,]?$/i.test(point)) return "essential";
  if (section.name === "desirable" || desirableWords.test(point)) return "desirable";
  return "essential";
}

/** Tasks and criteria, each where the source itself says which it is. */
export function readSections(lines: readonly Line[]): SectionsRead {
  const kept: Record<Kept, { points: string[]; from: string }> = {
    tasks: { points: [], from: "" },
    essential: { points: [], from: "" },
    desirable: { points: [], from: "" },
  };
  const sections = sectionsOf(lines.filter(({ text }) => !isNoise(text)));
  const hasPlainTasks = sections.some((one) => one.name === "tasks" && pointsOf(one).length > 0);
  for (const section of sections) {
    // "The role" tells of the job at large where another part lists its tasks.
    if (section.name === "looseTasks" && hasPlainTasks) continue;
    for (const point of pointsOf(section)) {
      const kind = kindOf(section, point);
      const text = tidy(point);
      if (!kind || text.length < 3 || (kind !== "tasks" && notAsked.test(point))) continue;
      const { points } = kept[kind];
      if (points.length >= most || points.includes(text)) continue;
      points.push(text);
      kept[kind].from ||= section.heading;
    }
  }
  const read = ({ points, from }: { points: string[]; from: string }): Points | null =>
    points.length > 0 ? { value: points, from } : null;
  return {
    tasks: read(kept.tasks),
    essential: read(kept.essential),
    desirable: read(kept.desirable),
  };
}
