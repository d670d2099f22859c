import { placeLines } from "#db/reference/places.ts";
import type { Fact } from "./fact.ts";
import type { Read } from "./imported-vacancy.ts";
import type { Line } from "./line.ts";
import { isNoise } from "./noise.ts";

const known = new Set(
  placeLines
    .trim()
    .split("\n")
    .flatMap((line) => line.split("|").slice(1, 3))
    .map((name) => name.toLowerCase()),
);
for (const more of [
  "west yorkshire",
  "south yorkshire",
  "north yorkshire",
  "east yorkshire",
  "yorkshire",
  "lancashire",
  "greater manchester",
  "merseyside",
  "cheshire",
  "cumbria",
  "tyne and wear",
  "county durham",
  "northumberland",
  "west midlands",
  "east midlands",
  "nottinghamshire",
  "derbyshire",
  "leicestershire",
  "lincolnshire",
  "norfolk",
  "suffolk",
  "essex",
  "kent",
  "surrey",
  "east sussex",
  "west sussex",
  "sussex",
  "hampshire",
  "berkshire",
  "oxfordshire",
  "buckinghamshire",
  "hertfordshire",
  "bedfordshire",
  "cambridgeshire",
  "northamptonshire",
  "warwickshire",
  "worcestershire",
  "herefordshire",
  "shropshire",
  "staffordshire",
  "gloucestershire",
  "wiltshire",
  "somerset",
  "dorset",
  "devon",
  "cornwall",
  "greater london",
  "central london",
  "north london",
  "south london",
  "east london",
  "west london",
  "belfast",
  "northern ireland",
  "scotland",
  "wales",
  "england",
  "united kingdom",
  "uk",
  "newcastle",
  "hull",
  "stoke",
  "north west",
  "north east",
  "south west",
  "south east",
  "nationwide",
  "remote",
  "hybrid",
  "london",
])
  known.add(more);

const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?(?:\s?\d[A-Z]{2})?\b/;
const fullPostcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/;

export const isKnownPlace = (words: string): boolean => known.has(words.trim().toLowerCase());

/** Whether the words name a place and nothing else: parts that we know, postcodes, streets. */
export function isPlace(text: string): boolean {
  const words = text.trim().replace(/[.]$/, "");
  if (words.length > 100 || words.length < 2 || /[£?!:]/.test(words)) return false;
  const parts = words
    .replace(/\((?:hybrid|remote|on-?site)[^)]*\)/i, "")
    .split(/\s*(?:,|\||\/|·|•|\s[-–]\s)\s*/)
    .map((part) => part.replace(postcode, "").trim())
    .filter((part) => part !== "");
  if (parts.length === 0) return postcode.test(words);
  const isNamed = (part: string) =>
    isKnownPlace(part.replace(/^(?:near|central|greater|city of) /i, ""));
  const named = parts.filter(isNamed);
  return (
    named.length > 0 &&
    parts.every(
      (part) =>
        isNamed(part) ||
        /^\d|\b(?:street|road|lane|avenue|way|park|house|centre|square|estate|close|drive|court|quay|st|rd)\b/i.test(
          part,
        ),
    )
  );
}

const wordsOfPlace =
  "(?:\\d{1,4}[A-Za-z]? )?\\p{Lu}[\\p{L}'’.-]*(?:(?:,? (?:upon|on|under|in|le|the|of|by|and|&|next|super)\\b)?[ -]\\p{Lu}[\\p{L}'’-]*|, \\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*)*)*(?:,? [A-Z]{1,2}\\d[A-Z\\d]?(?: ?\\d[A-Z]{2})?)?";
const based = new RegExp(
  `\\b(?:based|located|situated|working|work)(?: full[- ]time)? (?:in|at|from|near|on)(?: our| the| a)?(?: (?:\\w+ ){0,3}(?:office|store|shop|branch|site|school|hotel|warehouse|home|restaurant|café|cafe|depot|centre|depot)s?,? (?:in|at|on|near))? (${wordsOfPlace})`,
  "u",
);
const ours = new RegExp(
  `\\b(?:our|the|a|new|busy)(?: [\\p{L}’'-]+){0,4} (?:office|store|shop|branch|site|school|hotel|warehouse|home|restaurant|café|cafe|depot|centre|kitchen|pub|bakery|nursery|team|surgery|practice|garage|factory|farm|salon|gym|library|hospital)s?,? (?:in|at|on|near|based in) (${wordsOfPlace})`,
  "u",
);
const anyIn = new RegExp(`\\b(?:in|at|near) (${wordsOfPlace})`, "gu");

/** Of words that begin with a place, as far as they name it. */
function knownBeginning(words: string): string | null {
  const parts = words.split(/(?=,? )/);
  for (let count = parts.length; count > 0; count -= 1) {
    const beginning = parts.slice(0, count).join("").replace(/,$/, "");
    if (isPlace(beginning)) return beginning;
  }
  return null;
}

const value = (words: string): string =>
  words
    .replace(/\s*\((?:view )?map\)?$/i, "")
    .replace(/[\s.,;|-]+$/, "")
    .trim();

export function readPlace(
  facts: readonly Fact[],
  title: string,
  lines: readonly Line[],
): Read<string> | null {
  for (const fact of facts) {
    const words = value(fact.value);
    if (
      words.length < 2 ||
      words.length > 150 ||
      isNoise(words) ||
      /^(?:tbc|various|n\/a|see below|multiple locations?)$/i.test(words)
    )
      continue;
    if (words.split(/[.!?]\s/).length > 1 && !isPlace(words.split(/[.!?]\s/)[0] ?? "")) continue;
    return { value: words, from: fact.value };
  }
  for (const line of lines.slice(0, 15)) {
    if (isPlace(line.text)) return { value: value(line.text), from: line.text };
    for (const part of line.text.split(/\s(?:[-–—|•·])\s|\s*\|\s*|\t/))
      if (
        line.text.length <= 140 &&
        part !== line.text &&
        isPlace(part) &&
        /\p{Lu}/u.test(part) &&
        !/^(?:remote|hybrid|reading)$/i.test(part)
      )
        return { value: value(part), from: part.trim() };
  }
  const inTitle = placeIn(title, anyIn) ?? placeAtEnd(title);
  if (inTitle) return { value: inTitle, from: inTitle };
  for (const pattern of [based, ours])
    for (const { text } of lines) {
      const found = pattern.exec(text);
      if (!found?.[1]) continue;
      const words =
        knownBeginning(found[1]) ??
        (pattern === based && fullPostcode.test(found[1]) ? found[1] : null);
      if (words)
        return { value: words, from: found[0].slice(0, found[0].indexOf(found[1]) + words.length) };
    }
  for (const { text } of lines) {
    const address = fullPostcode.exec(text);
    if (address && text.length <= 120 && /,/.test(text)) {
      const words = text.slice(0, address.index + address[0].length).replace(/^.*?:\s*/, "");
      return { value: value(words), from: words };
    }
  }
  for (const { text } of lines.slice(0, 12)) {
    const words = placeIn(text, anyIn);
    if (words) return { value: words, from: words };
  }
  return null;
}

function placeIn(text: string, pattern: RegExp): string | null {
  for (const match of text.matchAll(pattern)) {
    const words = knownBeginning(match[1] ?? "");
    if (words && !/^(?:uk|england|united kingdom|reading and|march|april|may)$/i.test(words))
      return words;
  }
  return null;
}

function placeAtEnd(title: string): string | null {
  const parts = title.split(/\s[-–—|]\s|,\s|\s*\(|\)/).filter((part) => part !== "");
  return (
    parts
      .slice(1)
      .reverse()
      .find((part) => isPlace(part)) ?? null
  );
}
