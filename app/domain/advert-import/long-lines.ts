import { factName } from "./fact-names.ts";
import { sectionName } from "./section-names.ts";

/** A line of an advert is seldom longer. What is, was often several before somebody's program ran them into one. */
const longest = 160;
/** Signs of points that stand in running text: "Duties: - Sweep the floor. - Mop it." */
const runOnPoint = /(?<=[.!?:;])\s+[-–—]\s+(?=[\p{Lu}\d])|\s\*\s+(?=\p{Lu})/gu;
/** Headings in capitals between words that are not. */
const capitals = /\s+((?:[\p{Lu}&/]{2,},? ){1,8}[\p{Lu}]{3,}):?\s+(?=\p{Lu}\p{Ll}|\p{Lu} )/gu;
const mostWords = 5;

export interface Piece {
  readonly text: string;
  readonly isItem: boolean;
}

/** The lines that a long line was before. */
export function unfolded(text: string): Piece[] {
  if (text.length <= longest) return atFacts(text).map((fact) => ({ text: fact, isItem: false }));
  return atNames(text.replace(capitals, "\n$1\n"))
    .split("\n")
    .flatMap((line) => atPoints(line.trim()))
    .filter(({ text: piece }) => piece !== "");
}

const nextFact = /(?<=[.;!])\s+(?=(\p{Lu}[\p{L} ]{2,30}):\s)/gu;
/** "Hours: 30 a week. Location: Truro." tells two facts in a line. */
function atFacts(text: string): string[] {
  const facts: string[] = [];
  let start = 0;
  for (const match of text.matchAll(nextFact)) {
    const name = factName(match[1] ?? "");
    if (name === null || name === "asked") continue;
    facts.push(text.slice(start, match.index).replace(/;$/, ""));
    start = match.index + match[0].length;
  }
  return [...facts, text.slice(start)];
}

function atPoints(text: string): Piece[] {
  if ((text.match(runOnPoint)?.length ?? 0) < 2) return [{ text, isItem: false }];
  const [lead = "", ...points] = text.split(runOnPoint);
  return [
    { text: lead, isItem: false },
    ...points.map((point) => ({ text: point.trim(), isItem: true })),
  ];
}

/** Breaks a text before each name of a fact or a section that ends with a colon. */
function atNames(text: string): string {
  const breaks: number[] = [];
  for (let colon = text.indexOf(":"); colon > 0; colon = text.indexOf(":", colon + 1)) {
    const start = nameBefore(text, colon);
    if (start > 0) breaks.push(start);
  }
  if (breaks.length === 0) return text;
  const ends = [...breaks.slice(1), text.length];
  return [text.slice(0, breaks[0]), ...breaks.map((at, index) => text.slice(at, ends[index]))].join(
    "\n",
  );
}

/** Where the longest name that we know begins, of the words before a colon; -1: they are none. */
function nameBefore(text: string, colon: number): number {
  const before = text.slice(Math.max(0, colon - 60), colon);
  const offset = colon - before.length;
  const starts = Array.from(before.matchAll(/(?<=\s|^)[\p{Lu}]/gu), ({ index }) => index).slice(
    -mostWords,
  );
  const found = starts.find((start) => {
    const name = before.slice(start);
    const isSentence = /[.!?]\s/.test(name);
    return !isSentence && (factName(name) !== null || isHeading(name));
  });
  return found === undefined ? -1 : offset + found;
}

const isHeading = (name: string): boolean => {
  const section = sectionName(name);
  if (section === "other")
    return name.split(" ").length <= 3 && !/\b(?:hours|pay|salary)\b/i.test(name);
  return section !== null && section !== "looseTasks";
};
