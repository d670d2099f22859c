import { decoded, mendWords, oneLine } from "./clean-words.ts";
import type { Line } from "./line.ts";

/** What people and programs put before the points of a list. */
const signs = "•‣◦●○▪▫■□◆◇❖➢➤►▶▸→⇒»✓✔☑✅⭐★·∙⁃\uf0b7\uf0a7\uf0d8\uf076\uf0fc§¢";
const bullet = new RegExp(
  `^(?:[${signs}]\\s*|[-–—*+]{1,2}\\s*(?=[\\p{L}\\d£"“'‘(])|o\\s(?=\\s*\\p{Lu})|(?:\\(?\\d{1,2}[.)]|\\(?[a-z][.)]|\\([ivx]{1,4}\\)|[ivx]{1,4}[.)])\\s+(?=\\S))`,
  "u",
);
const bareBullet = new RegExp(`^(?:[${signs}]|[-–—*]|o)$`, "u");
const inlineBullet = new RegExp(`\\s[${signs}]\\s*(?=\\S)`, "gu");
const firstInlineBullet = new RegExp(`\\s[${signs}]\\s*(?=\\S)`, "u");

interface Raw {
  text: string;
  isItem: boolean;
  isAfterGap: boolean;
  level: number;
  lead: string;
}

/** The marks of a quoted mail before a line, and those of a table around it. */
const withoutFrames = (line: string): string =>
  line.replace(/^\s*(?:> ?)+/, "").replace(/^\s*\|\s*|\s*\|\s*$/g, "");

/** What stands before the first tab: the name of what stands after it, where a table was copied. */
function firstCell(line: string): string {
  const [first = "", ...rest] = line.split(/\t+/);
  const lead = oneLine(first);
  return lead.length <= 60 && rest.some((cell) => cell.trim() !== "") ? lead : "";
}

/** Lines of plain text, as people paste it: from a page, a document or a mail, with its marks of lists and headings. */
export function textLines(pasted: string): Line[] {
  const lines: Raw[] = [];
  let isAfterGap = true;
  let isItemNext = false;
  for (const line of decoded(mendWords(pasted)).split("\n")) {
    const text = oneLine(withoutFrames(line));
    if (text === "" || /^[-–—_=*~#|:\s]{3,}$/.test(text)) {
      isAfterGap = true;
      continue;
    }
    if (bareBullet.test(text)) {
      isItemNext = true;
      continue;
    }
    for (const [at, part] of parts(text).entries()) {
      const { words, level } = marked(part);
      const without = words.replace(bullet, "");
      const isItem = isItemNext || at > 0 || without !== words;
      if (without.trim() === "") continue;
      const lead = isItem || at > 0 ? "" : firstCell(line);
      lines.push({ text: without.trim(), isItem, isAfterGap, level: isItem ? 0 : level, lead });
      isAfterGap = false;
      isItemNext = false;
    }
  }
  return unwrapped(lines).map(({ text, isItem, isAfterGap: gap, level, lead }) => ({
    text,
    kind: isItem ? "item" : level > 0 ? "heading" : "text",
    ...(level > 0 && !isItem && { level }),
    ...(gap && { isAfterGap: true }),
    ...(lead !== "" && { lead }),
  }));
}

/** "Duties: • sweep • mop" on one line is three. */
function parts(text: string): string[] {
  const bullets = text.match(inlineBullet)?.length ?? 0;
  if (bullets === 0 || (bullets === 1 && !bullet.test(text) && !/:\s*\S\s*\S/.test(text)))
    return [text];
  // A middle dot or a star also parts facts that stand side by side.
  if (/\s[·∙★⭐»→]\s/u.test(text) && !bullet.test(text) && !/:\s[·∙★⭐»→]/u.test(text))
    return [text];
  const [first = "", ...rest] = text.split(inlineBullet);
  return firstInlineBullet.test(` ${text}`) && first === "" ? rest : [first, ...rest];
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

/** Mail and PDF break lines where the page ends. What goes on in the next line is one line again. */
function unwrapped(lines: readonly Raw[]): Raw[] {
  const whole: Raw[] = [];
  let lastLength = 0;
  for (const line of lines) {
    const before = whole.at(-1);
    const goesOn =
      before !== undefined &&
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
