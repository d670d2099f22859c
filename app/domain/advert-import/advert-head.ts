import { linesOfFacts, tellsFact } from "./fact.ts";
import { factName } from "./fact-names.ts";
import { type Part, partsOf, titleWords } from "./head-parts.ts";
import type { Read } from "./imported-vacancy.ts";
import { holdsJobNoun } from "./job-nouns.ts";
import type { Line } from "./line.ts";
import { isNoise } from "./noise.ts";
import { isPlace } from "./place-names.ts";
import { sectionName } from "./section-names.ts";

/** What the first lines of an advert say without naming it: the job, who offers it, and where. */
export interface Head {
  readonly title: Read<string> | null;
  readonly organisation: Read<string> | null;
  readonly place: Read<string> | null;
  /** All of the line that the title stands in. */
  readonly titleLine: string;
}

const mostLines = 8;
/** Of so many lines the head is taken: pages set all that stands in a table before the title. */
const window = 45;
const mostLetters = 220;
/** Whether a line can stand at the head of an advert at all. */
function isHeadLine(line: Line): boolean {
  const { text } = line;
  if (isNoise(text) || text.length > mostLetters || /@\w|https?:|\bwww\./i.test(text)) return false;
  return !tellsFact(line) && factName(text) === null;
}

const firstSentence = (text: string) => text.split(/(?<=[.!?])\s+/)[0] ?? text;
const opensSection = (line: Line): boolean =>
  sectionName(line.text) !== null &&
  !holdsJobNoun(line.text) &&
  !tellsFact(line) &&
  factName(line.text) === null;

/** The lines at the head: up to the first part that has a heading of its own. */
function headLines(lines: readonly Line[]): Line[] {
  const top = lines.slice(0, window);
  const told = linesOfFacts(top);
  const head: Line[] = [];
  let hasTitle = false;
  for (const line of top) {
    if (head.length >= mostLines || (hasTitle && opensSection(line))) break;
    const first =
      line.text.length > mostLetters ? { ...line, text: firstSentence(line.text) } : line;
    if (
      told.has(line) ||
      line.label !== undefined ||
      !isHeadLine(first) ||
      (line.kind === "item" && !hasTitle)
    )
      continue;
    head.push(first);
    hasTitle ||= partsOf(first.text).some(({ kind }) => kind === "title");
  }
  return head;
}

export function readHead(lines: readonly Line[], heading: Line | undefined): Head {
  const head = headLines(lines);
  if (heading && !head.includes(heading)) head.unshift(heading);
  // A heading of the first rank says the title before all that stands above it.
  const ordered = heading ? [heading, ...head.filter((line) => line !== heading)] : head;
  const parts = ordered.flatMap(({ text }, at) => partsOf(text, at));
  const titleAt = parts.findIndex(({ kind }) => kind === "title");
  const titled = parts[titleAt];
  const titleLine = titled ? (ordered[titled.line]?.text ?? "") : "";
  const organisation = organisationIn(
    parts,
    titled,
    (name) => lines.filter(({ text }) => text.includes(name)).length > 1,
  );
  return {
    title: titled ? titleFrom(parts, titleAt, titleLine, organisation) : null,
    organisation: organisation
      ? { value: trimmed(organisation.text), from: trimmed(organisation.text) }
      : null,
    place: placeIn(parts, ordered, organisation),
    titleLine,
  };
}

const trimmed = (text: string) =>
  text
    .trim()
    .replace(/\s+\([^)]*\)$/, "")
    .replace(/\s0\d{2,}(?: \d+)*$/, "")
    .replace(/ (?:in|near) (\p{Lu}.*)$/u, (all, rest) => (isPlace(rest) ? "" : all))
    .replace(/^(?:at|by|with|for)\s+(?=\p{Lu}|the\s)/u, "")
    .replace(/^the\s+(?=\p{Lu})/u, "")
    .replace(/[\s,;|]+$|(?<!\b(?:Co|Ltd|St))\.$/g, "");

/** The part that names the job and what belongs to it in its line. */
function titleFrom(
  parts: readonly Part[],
  at: number,
  line: string,
  organisation: Part | undefined,
): Read<string> | null {
  const first = parts[at] as Part;
  let last = first;
  for (const part of parts.slice(at + 1)) {
    const isElse =
      part.line !== first.line ||
      /\b(?:wanted|required|needed)\b/i.test(last.text) ||
      part === organisation ||
      part.kind === "place" ||
      part.kind === "organisation" ||
      part.kind === "words" ||
      (part.kind === "detail" &&
        !/^(?:ward|level|nights?|days|evenings?|mornings?|afternoons?|weekends?|bank|relief|band|grade|(?:full|part)[- ]time|permanent|temporary|fixed[- ]term|maternity)\b[\s\w]*$/i.test(
          part.text.trim(),
        )) ||
      /^[.!]/.test(line.slice(last.start + last.text.length).trimStart());
    if (isElse) break;
    last = part;
  }
  const value = titleWords(line.slice(first.start, last.start + last.text.length));
  return value.length < 2 ? null : { value, from: line.includes(value) ? value : line };
}

/** A name is an organisation's where it looks like one, or where it stands between the title and a place. */
function organisationIn(
  parts: readonly Part[],
  titled: Part | undefined,
  isSaidAgain: (name: string) => boolean,
): Part | undefined {
  const signed = parts.find(({ kind }) => kind === "organisation");
  if (signed) return signed;
  return parts.find((part, at) => {
    const isFirst = at === 0 || parts[at - 1]?.line !== part.line;
    const isAfterTitle = isFirst || parts[at - 1]?.kind === "title";
    const isNamed = part.kind === "name" || part.kind === "organisation" || part.kind === "address";
    if (part.isAt && isNamed && isAfterTitle) return true;
    if (part.kind !== "name" || part === titled) return false;
    const next = parts[at + 1];
    const isLast = next?.line !== part.line;
    const text = part.text.trim();
    const isNear = titled !== undefined && part.line <= titled.line + 2;
    const isAlone = isFirst && isLast && part.line === (titled?.line ?? -9) + 1;
    if (
      isNear &&
      (next?.kind === "place" || next?.kind === "address") &&
      (next.line === part.line || isAlone)
    )
      return true;
    // A line of its own under the title, which the advert goes on to speak of.
    if (isAlone && /\s/.test(text) && isSaidAgain(text)) return true;
    return (
      /\s(?:&|and)\s\p{Lu}|^The\s\p{Lu}\p{Ll}+\s\p{Lu}/u.test(text) &&
      part.line <= (titled?.line ?? 0) + 1
    );
  });
}

function placeIn(
  parts: readonly Part[],
  lines: readonly Line[],
  organisation: Part | undefined,
): Read<string> | null {
  const at = parts.findIndex(
    ({ kind, text }) => kind === "place" && !/^(?:remote|hybrid)$/i.test(text.trim()),
  );
  const first = parts[at];
  if (!first) return null;
  const text = lines[first.line]?.text ?? "";
  let from = first;
  let last = first;
  // "Eastmere Leisure Centre, Kidderminster": what stands before belongs to the place where it is not the organisation.
  for (const part of parts.slice(0, at).reverse()) {
    const isBefore =
      part.line === first.line &&
      /^,\s*$/.test(text.slice(part.start + part.text.length, from.start)) &&
      part !== organisation &&
      (part.kind === "name" || part.kind === "organisation" || part.kind === "address");
    if (!isBefore) break;
    from = part;
  }
  for (const part of parts.slice(at + 1)) {
    if (
      part.line !== first.line ||
      part.kind !== "place" ||
      !/^,/.test(text.slice(last.start + last.text.length))
    )
      break;
    last = part;
  }
  const value = text
    .slice(from.start, last.start + last.text.length)
    .trim()
    .replace(/[.,;]+$/, "");
  return { value, from: value };
}
