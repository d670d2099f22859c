import type { Head } from "./advert-head.ts";
import { type Fact, tellsFact } from "./fact.ts";
import { factName } from "./fact-names.ts";
import { titleWords } from "./head-parts.ts";
import type { Read } from "./imported-vacancy.ts";
import { holdsJobNoun } from "./job-nouns.ts";
import type { Line } from "./line.ts";
import { isNoise } from "./noise.ts";
import { looksLikeOrganisation } from "./organisation-words.ts";
import { isPlace } from "./place-names.ts";
import { sectionName } from "./section-names.ts";

const longest = 120;
const sentence =
  /\b(?:looking for|looking to (?:recruit|appoint|hire)|recruiting(?: for)?|recruit|hiring|hire|seeking(?: to (?:recruit|appoint))?|seeks?|requires?|needs?|vacanc(?:y|ies) for|opportunity for|opening for|position of|role of|post of|appoint|employ|search(?:ing)? for|arisen for|join (?:us|our [^.]{0,30}?team|the team) as|work as|as)\s+(?:an?|the|two|three|several|some|more|new|our next|another|our new)?\s*((?:[\p{L}’'&/()-]+ ?){1,9})/giu;
const adjectives =
  /^(?:(?:an?|the|new|experienced|friendly|reliable|enthusiastic|passionate|hard[- ]?working|dedicated|motivated|self-motivated|talented|skilled|qualified|dynamic|caring|kind|committed|part[- ]time|full[- ]time|permanent|temporary|seasonal|casual|outstanding|exceptional|proactive|organised|and|our|additional|energetic|flexible|trustworthy|conscientious|bright|keen|ambitious|fantastic|brilliant|great|highly|well|very|suitable|competent|positive|professional|calm|patient)[,]?\s+)+/i;
const stops =
  /\s+(?:to|for|at|in|who|with|on|that|based|within|from|and (?:join|work|help)|as|working|across|whose|of the team|is|are|will|please|today|now|here|by|or|you)\b.*$/iu;

function fromSentence(text: string): Read<string> | null {
  for (const match of text.matchAll(sentence)) {
    const words = (match[1] ?? "").trim().replace(adjectives, "").replace(stops, "").trim();
    if (words.length < 3 || words.length > 60 || !holdsJobNoun(words)) continue;
    if (/^(?:staff|volunteers?|colleagues?|team members? who|workers)$/i.test(words)) continue;
    return { value: words.charAt(0).toUpperCase() + words.slice(1), from: words };
  }
  return null;
}

/** The heading of the first rank that may be a title, in the job or beside it. */
export function largestHeading(lines: readonly Line[], beside: readonly Line[]): Line | undefined {
  const headings = [...lines, ...beside].filter(
    (line) => line.kind === "heading" && (line.level ?? 9) === 1 && mayBeTitle(line),
  );
  return headings.find(({ text }) => holdsJobNoun(text)) ?? headings[0];
}

function mayBeTitle(line: Line): boolean {
  const { text } = line;
  if (text.length < 3 || text.length > longest || line.kind === "item") return false;
  if (isNoise(text) || /[.?]$|\bwe\b|\bour\b|\byou\b|\bhttps?:|@\w|£/i.test(text)) return false;
  if (tellsFact(line) || factName(text) || isPlace(text)) return false;
  const section = sectionName(text);
  if (section && !(holdsJobNoun(text) && section !== "tasks")) return false;
  return (
    !/^\d|^(?:closing|posted|ref|thanks|regards|kind|best)\b/i.test(text) && /\p{L}{3}/u.test(text)
  );
}

const read = (text: string): Read<string> | null => {
  const value = titleWords(text);
  return value.length >= 2 ? { value, from: text.includes(value) ? value : text } : null;
};

export interface TitleSources {
  readonly facts: readonly Fact[];
  readonly head: Head;
  readonly heading: Line | undefined;
  readonly lines: readonly Line[];
  readonly pageTitle: string | undefined;
}

export function readTitle({
  facts,
  head,
  heading,
  lines,
  pageTitle,
}: TitleSources): Read<string> | null {
  const named = facts.filter(({ value }) => value.length <= longest && !/[.!?]\s/.test(value));
  const plain = named.find(({ label }) => /title|role|post|position/i.test(label)) ?? named[0];
  if (plain && (holdsJobNoun(plain.value) || !head.title)) return read(plain.value);
  if (head.title) return head.title;
  if (heading) return read(heading.text);
  const told = lines
    .slice(0, 20)
    .map(({ text }) => fromSentence(text))
    .find((one) => one !== null);
  if (told) return told;
  const ofPage = pageTitle?.split(/\s+[|–—-]\s+/).find((part) => holdsJobNoun(part));
  if (ofPage) return read(ofPage);
  const first = lines
    .slice(0, 4)
    .find((line) => mayBeTitle(line) && !looksLikeOrganisation(line.text));
  return first ? read(first.text) : null;
}
