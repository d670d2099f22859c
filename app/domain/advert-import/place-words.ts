import type { Fact } from "./fact.ts";
import type { Read } from "./imported-vacancy.ts";
import type { Line } from "./line.ts";
import { isNoise } from "./noise.ts";
import { fullPostcode, isPlace, placeAtStart, placeShape } from "./place-names.ts";

const kinds =
  "(?:office|store|shop|branch|site|school|hotel|warehouse|home|restaurant|café|cafe|depot|centre|kitchen|pub|bakery|nursery|team|surgery|practice|garage|factory|farm|salon|gym|library|hospital|tearooms?|premises|campus|clinic|studio|showroom|outlet|unit|base|area|(?:control|post|sorting|show) ?room)s?";
/** The plainer first. */
const ways: readonly RegExp[] = [
  new RegExp(
    `\\b(?:based|located|situated)(?: \\w+ly)? (?:in|at|from|near|on|within)(?: (?:our|the|a))?(?: (?:[\\p{L}’'-]+ ){0,3}${kinds},? (?:in|at|on|near))? (${placeShape})`,
    "gu",
  ),
  new RegExp(
    `\\b(?:[Oo]ur|[Tt]he|[Aa]n?|new|busy|its|their)(?: [\\p{L}’'-]+){0,4} ${kinds},? (?:in|at|on|near|based in|located in) (${placeShape})`,
    "gu",
  ),
  new RegExp(`\\b(?:[Oo]ur|[Tt]he|its|a) (${placeShape})(?: \\p{Ll}+)? ${kinds}\\b`, "gu"),
  new RegExp(
    `\\b(?:in|near|across|at|[Cc]overing|around|throughout)(?: the)?(?: (?:centre|heart|middle|outskirts|village|town|city) of)? (${placeShape})`,
    "gu",
  ),
  new RegExp(
    `(?:^|[.!?] )(?:The )?\\p{Lu}[^.!?,]{1,50}?(?:,| in| of) (${placeShape}),? (?:is|are|has|have|seeks?|requires?|needs?)\\b`,
    "gu",
  ),
];

const cleaned = (words: string): string =>
  words
    .replace(/\s*\((?:view |see )?(?:on )?map\)?$/i, "")
    .replace(/^[\s|]+|[\s.,;|-]+$/g, "")
    .trim();
const saysNothing =
  /^(?:tbc|tba|various(?: locations?)?|n\/a|none|see below|multiple locations?|flexible|not specified|in person|on the road|field based)$/i;

const isSite = (label: string): boolean => !/town|city|area|location|address|postcode/i.test(label);

/** The place that a name of a fact tells, with the lines of its address where they follow. */
function fromFacts(facts: readonly Fact[]): Read<string> | null {
  const told = facts
    .map((fact) => ({ fact, words: cleaned(fact.value) }))
    .filter(
      ({ words }) =>
        words.length >= 2 &&
        words.length <= 160 &&
        !isNoise(words) &&
        !saysNothing.test(words) &&
        /\p{L}/u.test(words),
    )
    .filter(
      ({ words }) =>
        words.split(/[.!?]\s/).length === 1 || isPlace(words.split(/[.!?]\s/)[0] ?? ""),
    );
  const best =
    told.find(
      ({ words }) =>
        !/^(?:remote|hybrid|on-?site(?: only)?|(?:head )?office|main site)$/i.test(words),
    ) ?? told[0];
  if (!best) return null;
  const town = isSite(best.fact.label)
    ? told.find(({ fact }) => /^(?:town|city)\b/i.test(fact.label))?.words
    : undefined;
  // "Site: Northfield Hospital" beside "Town: Wakefield": nobody finds the one without the other.
  if (town && !best.words.toLowerCase().includes(town.toLowerCase())) {
    const value = `${best.words}, ${town}`;
    return { value, from: value };
  }
  return { value: best.words, from: best.fact.value };
}

export function readPlace(
  facts: readonly Fact[],
  head: Read<string> | null,
  title: string,
  lines: readonly Line[],
): Read<string> | null {
  return (
    fromFacts(facts) ??
    head ??
    inProse(title, ways.slice(3)) ??
    fromProse(lines) ??
    fromAddress(lines)
  );
}

function fromProse(lines: readonly Line[]): Read<string> | null {
  for (const way of ways) {
    const most = way === ways[3] ? 14 : lines.length;
    for (const { text } of lines.slice(0, most)) {
      const found = inProse(text, [way]);
      if (found) return found;
    }
  }
  return null;
}

function inProse(text: string, patterns: readonly RegExp[]): Read<string> | null {
  for (const pattern of patterns)
    for (const match of text.matchAll(pattern)) {
      const words = placeAtStart(match[1] ?? "");
      if (
        words &&
        !/^(?:uk|england|gb|united kingdom|great britain|march|may|wales|scotland)$/i.test(words)
      )
        return { value: words, from: words };
    }
  return null;
}

/** An address, told by its postcode, without who lives there. */
function fromAddress(lines: readonly Line[]): Read<string> | null {
  for (const { text } of lines)
    for (const sentence of text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)) {
      const address = fullPostcode.exec(sentence);
      if (!address || sentence.length > 160 || !sentence.includes(",")) continue;
      const words = sentence.slice(0, address.index + address[0].length).replace(/^.*?:\s*/, "");
      const parts = words.split(/,\s*/);
      const from = parts.findIndex((part) => /^\d/.test(part) || isPlace(part));
      const value = words.slice(words.indexOf(parts[Math.max(from, 0)] ?? ""));
      return { value: cleaned(value), from: value };
    }
  return null;
}
