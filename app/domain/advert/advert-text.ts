/** The words of an advert that was pasted as text or as HTML, and where each of them stands in what was pasted. */
import { Parser } from "htmlparser2";

export interface ReadAdvert {
  /** Plain text: one line for each paragraph, heading, cell or point of a list. */
  readonly text: string;
  /** For each UTF-16 unit of the text: where it begins in what was pasted. */
  readonly positions: readonly number[];
  /** For each UTF-16 unit of the text: where it ends there. "&amp;" is one character that ends five later. */
  readonly ends: readonly number[];
}

const tag =
  /<\/?(?:p|br|div|ul|ol|li|h[1-6]|span|strong|em|b|i|u|a|html|body|head|title|meta|main|table|tbody|tr|t[dh]|section|article|header|font|script|style|!doctype)\b[^<>]{0,2000}>/i;
const entity =
  /&(?:amp|nbsp|pound|lt|gt|quot|apos|[lr][sd]quo|[nm]dash|bull|hellip|#\d+|#x[\da-f]+);/i;

const unread = new Set(
  "head,script,style,noscript,template,svg,nav,footer,select,button,iframe,textarea,object".split(
    ",",
  ),
);
const ofALine = new Set(
  "a,b,i,u,em,strong,span,font,small,big,mark,abbr,sup,sub,code,time,label,s,q,cite,wbr,img,o:p,st1:place,bdi,bdo,data,del,ins,kbd,var,samp,tt".split(
    ",",
  ),
);

export function readAdvert(pasted: string): ReadAdvert {
  const positions = Array.from({ length: pasted.length }, (_, at) => at);
  const asItStands = { text: pasted, positions, ends: positions.map((at) => at + 1) };
  if (!isMarkedUp(pasted)) return asItStands;
  const once = withoutTags(pasted);
  // HTML that was escaped once more, as in the description of a JobPosting.
  if (!tag.test(once.text)) return once;
  const twice = withoutTags(once.text);
  return {
    text: twice.text,
    positions: twice.positions.map((at) => once.positions[at] ?? 0),
    ends: twice.ends.map((at) => once.ends[at - 1] ?? 0),
  };
}

/** Where words of the text stand in what was pasted. */
export function pastedSpan(read: ReadAdvert, start: number, end: number): [number, number] {
  if (end > start) return [read.positions[start] ?? 0, read.ends[end - 1] ?? 0];
  const at = start === 0 ? (read.positions[0] ?? 0) : (read.ends[start - 1] ?? 0);
  return [at, at];
}

function isMarkedUp(pasted: string): boolean {
  return tag.test(pasted) || entity.test(pasted);
}

function withoutTags(html: string): ReadAdvert {
  const letters: string[] = [];
  const positions: number[] = [];
  const ends: number[] = [];
  let within = 0;
  let kept = 0;
  const add = (letter: string, from: number, to: number) => {
    letters.push(letter);
    positions.push(from);
    ends.push(to);
  };
  /** Whitespace of the source is one space, as a browser shows it. */
  const space = (from: number, to: number) => {
    const last = letters.at(-1);
    if (last !== undefined && last !== " " && last !== "\n") add(" ", from, to);
  };
  const newLine = (at: number) => {
    if (letters.at(-1) === " ") {
      letters.pop();
      positions.pop();
      ends.pop();
    }
    if (letters.length > 0 && letters.at(-1) !== "\n") add("\n", at, at);
  };
  const parser = new Parser({
    onopentag(name) {
      if (unread.has(name)) within += 1;
      if (name === "pre") kept += 1;
      if (name === "td" || name === "th") space(parser.startIndex, parser.startIndex);
      else if (!ofALine.has(name)) newLine(parser.startIndex);
      if (name === "li" && within === 0) {
        add("•", parser.startIndex, parser.startIndex);
        add(" ", parser.startIndex, parser.startIndex);
      }
    },
    onclosetag(name) {
      if (unread.has(name)) within = Math.max(0, within - 1);
      if (name === "pre") kept = Math.max(0, kept - 1);
      if (!ofALine.has(name) && name !== "td" && name !== "th") newLine(parser.endIndex);
    },
    ontext(data) {
      if (within > 0) return;
      const to = parser.endIndex + 1;
      const from = to - data.length;
      const asTyped = html.startsWith(data, from);
      for (let at = 0; at < data.length; at += 1) {
        const letter = data.charAt(at);
        const start = asTyped ? from + at : parser.startIndex;
        const end = asTyped ? start + 1 : to;
        if (letter === "\n" && kept > 0) newLine(start);
        else if (/\s/.test(letter)) space(start, end);
        else add(letter, start, end);
      }
    },
  });
  parser.end(html);
  return { text: letters.join(""), positions, ends };
}
