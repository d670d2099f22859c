import { isBareBullet, partsAtBullets, withoutBullet } from "./bullets.ts";
import { decoded, mendWords, oneLine } from "./clean-words.ts";
import { bounded, type Line, pieces } from "./line.ts";

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
      for (const part of pieces(text).flatMap(partsOf))
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
  return bounded(unwrapped(lines).map(lineOf));
}

/** A line, or those that stand in one with signs of a list between. */
function partsOf(text: string): Pick<Raw, "text" | "isItem" | "level">[] {
  return partsAtBullets(text).map((part, at) => {
    const { words, level } = marked(part);
    const point = withoutBullet(words);
    return { text: (point ?? words).trim(), isItem: at > 0 || point !== null, level };
  });
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

const wraps = 60;
const longestWrapped = 1_500;

/** Mail and PDF break lines where the page ends. What goes on in the next line is one line again. */
function unwrapped(lines: readonly Raw[]): Raw[] {
  const whole: Raw[] = [];
  let lastLength = 0;
  for (const line of lines) {
    const before = whole.at(-1);
    const goesOn =
      before !== undefined &&
      before.text.length < longestWrapped &&
      !line.isItem &&
      !line.isAfterGap &&
      line.level === 0 &&
      before.level === 0 &&
      !/[.!?:;]$/.test(before.text) &&
      (before.isItem
        ? /^[\p{Ll}(&]/u.test(line.text)
        : lastLength >= wraps && !/^[\p{L} /]{2,40}:/u.test(line.text)) &&
      (lastLength >= 40 || /^[\p{Ll}]/u.test(line.text));
    if (goesOn) before.text = `${before.text} ${line.text}`;
    else whole.push({ ...line });
    lastLength = line.text.length;
  }
  return whole;
}
