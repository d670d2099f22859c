import { Parser } from "htmlparser2";
import { mendWords, oneLine } from "./clean-words.ts";

type Item = Record<string, unknown>;
interface Open {
  readonly property: string | undefined;
  /** The item that the element makes, where it makes one. */
  readonly item: Item | undefined;
  words: string;
}

const deepest = 500;
const mostLetters = 5_000;

/** The names and values of a JobPosting that the markup itself carries, as microdata or RDFa. Its description is the page's own text. */
export function microdataPostings(html: string): Item[] {
  if (!/(?:itemtype|typeof)\s*=\s*["'][^"']{0,80}JobPosting/i.test(html)) return [];
  const opened: Open[] = [];
  const postings: Item[] = [];
  const parser = new Parser({
    onopentag(_, attributes) {
      const type = attributes.itemtype ?? attributes.typeof;
      const item: Item | undefined =
        type === undefined ? undefined : { "@type": type.split(/[/:]/).at(-1) ?? "" };
      const property = attributes.itemprop ?? attributes.property;
      if (item?.["@type"] === "JobPosting") postings.push(item);
      const value = attributes.content ?? attributes.datetime;
      if (property !== undefined && item === undefined && value !== undefined)
        keep(opened, property, value);
      const isTold = value !== undefined || property === "description";
      opened.push({
        property: isTold && item === undefined ? undefined : property,
        item,
        words: "",
      });
    },
    ontext(text) {
      for (const one of opened.slice(-12))
        if (one.property !== undefined && one.words.length < mostLetters) one.words += text;
    },
    onclosetag() {
      const one = opened.pop();
      if (one?.property === undefined) return;
      keep(
        opened,
        one.property,
        one.item && Object.keys(one.item).length > 1 ? one.item : one.words,
      );
    },
  });
  for (let at = 0; at < html.length && opened.length < deepest; at += 32_768)
    parser.write(html.slice(at, at + 32_768));
  parser.end();
  return postings.filter((posting) => Object.keys(posting).length > 1);
}

function keep(opened: readonly Open[], property: string, value: unknown): void {
  const around = opened.findLast(({ item }) => item !== undefined)?.item;
  if (!around || property === "__proto__") return;
  const kept = typeof value === "string" ? oneLine(mendWords(value)) : value;
  if (kept !== "" && !Object.hasOwn(around, property))
    around[property.replace(/^schema:/, "")] = kept;
}
