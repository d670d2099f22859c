import { isBareBullet, partsAtBullets, withoutBullet } from "./bullets.ts";
import { decoded, mendWords, oneLine } from "./clean-words.ts";
import { factName } from "./fact-names.ts";
import { bounded, type Line, pieces } from "./line.ts";
import { type Piece, unfolded } from "./long-lines.ts";
import { sentencesOf } from "./point-words.ts";

interface Raw {
  text: string;
  isItem: boolean;
  isAfterGap: boolean;
  level: number;
  lead: string;
}

/** The marks of a quoted mail before a line, and those of a table around it. */
const withoutFrames = (line: string): string =>
  line
    .replace(/^(?:> ?)+/, "")
    .replace(/^\| ?| ?\|$/g, "")
    .trim();

/** What stands before the first tab: the name of what stands after it, where a table was copied. */
function firstCell(line: string): string {
  const end = line.trimStart().indexOf("\t");
  const isName = end > 0 && end <= 80 && line.trimStart().slice(end).trim() !== "";
  return isName ? oneLine(line.trimStart().slice(0, end)) : "";
}

/** Lines of plain text, as people paste it: from a page, a document or a mail, with its marks of lists and headings. */
export function textLines(pasted: string): readonly Line[] {
  const lines: Raw[] = [];
  let isAfterGap = true;
  let isItemNext = false;
  for (const line of decoded(mendWords(pasted)).split("\n")) {
    const text = withoutFrames(oneLine(line));
    if (text === "" || /^[-–—_=*~#|: ]{3,}$/.test(text)) isAfterGap = true;
    else if (isBareBullet(text)) isItemNext = true;
    else {
      for (const part of unfolded(text).flatMap(partsOf))
        lines.push({
          ...part,
          isItem: part.isItem || isItemNext,
          isAfterGap,
          lead: firstCell(line),
        });
      isAfterGap = false;
      isItemNext = false;
    }
  }
  return bounded(underHeads(unwrapped(lines).map(lineOf)));
}

const cellsOf = (line: Line): string[] =>
  line.kind === "text" && line.text.includes(" | ")
    ? line.text.split(/\s*\|\s*/).filter((cell) => cell !== "")
    : [];

/** Rows of a table that was copied, each cell under the name at the head of its column. */
function underHeads(lines: readonly Line[]): Line[] {
  let heads: string[] = [];
  return lines.flatMap((line) => {
    const cells = cellsOf(line);
    if (cells.length > 2 && cells.every((cell) => factName(cell) !== null)) {
      heads = cells;
      return [];
    }
    if (cells.length < 3 || cells.length !== heads.length) {
      heads = [];
      return [line];
    }
    return cells.map((text, at): Line => ({ text, kind: "text", label: heads[at] ?? "" }));
  });
}

/** A piece of a line, or those that stand in it with signs of a list between, none of them too long to read. */
const partsOf = ({ text, isItem }: Piece): Pick<Raw, "text" | "isItem" | "level">[] =>
  withoutTail(partsAtBullets(text)).flatMap((part, at) => {
    const { words, level } = marked(part.text);
    const point = isItem ? null : withoutBullet(words);
    const isPoint = isItem || (at > 0 && !part.isTail) || point !== null;
    return pieces((point ?? words).trim()).map((piece) => ({
      text: piece,
      isItem: isPoint,
      level: isPoint ? 0 : level,
    }));
  });

/** Where points of one sentence stand in a line, what follows the sentence of the last is none of it. */
function withoutTail(parts: readonly string[]): { text: string; isTail: boolean }[] {
  const points = parts.slice(1);
  const [end = "", ...rest] = sentencesOf(points.at(-1) ?? "");
  const areShort = points.slice(0, -1).every((point) => sentencesOf(point).length === 1);
  const own = (text: string) => ({ text, isTail: false });
  if (points.length < 2 || rest.length === 0 || !areShort) return parts.map(own);
  return [...parts.slice(0, -1), end].map(own).concat({ text: rest.join(" "), isTail: true });
}

function lineOf({ text, isItem, isAfterGap, level, lead }: Raw): Line {
  const gap = isAfterGap && { isAfterGap };
  if (isItem) return { text, kind: "item", ...gap };
  if (level > 0) return { text, kind: "heading", level, ...gap };
  return { text, kind: "text", ...(lead !== "" && { lead }), ...gap };
}

/** The marks of Markdown for headings and bold words. */
function marked(text: string): { words: string; level: number } {
  const hashes = /^(#{1,6})\s+(.*?)\s*#*$/.exec(text);
  if (hashes?.[1] && hashes[2]) return { words: withoutStars(hashes[2]), level: hashes[1].length };
  const bold = /^(\*\*|__)([^*_]{2,90})\1(:?)$/.exec(text);
  if (bold?.[2]) return { words: `${bold[2]}${bold[3] ?? ""}`, level: 7 };
  return { words: withoutStars(text), level: 0 };
}
const withoutStars = (text: string) => text.replace(/\*\*|__/g, "");

const wraps = 50;
const longestWrapped = 1_500;

/** Mail and PDF break lines where the page ends. What goes on in the next line is one line again. */
function unwrapped(lines: readonly Raw[]): Raw[] {
  const whole: Raw[] = [];
  let lastLength = 0;
  for (const line of lines) {
    const before = whole.at(-1);
    if (before && goesOn(before, line, lastLength)) before.text = `${before.text} ${line.text}`;
    else whole.push({ ...line });
    lastLength = line.text.length;
  }
  return whole;
}

function goesOn(before: Raw, line: Raw, lastLength: number): boolean {
  const isOwn = line.isItem || line.isAfterGap || line.level > 0 || before.level > 0;
  if (isOwn || before.text.length > longestWrapped || /[.!?:;]$/.test(before.text)) return false;
  if (/^[\p{L} /]{2,40}:/u.test(line.text)) return false;
  const isLower = /^[\p{Ll}(&]/u.test(line.text);
  if (before.isItem) return isLower && lastLength >= 25;
  // A capital goes on where the words before it cannot end: "James and Bridget, of the / Bishop's staff".
  const isOpen = /(?:,|\b(?:and|or|the|of|to|a|an|in|for|with|by|at|on|our|your))$/i.test(
    before.text,
  );
  return lastLength >= wraps && (isLower || isOpen);
}
