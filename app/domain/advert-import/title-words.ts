import type { Fact } from "./fact.ts";
import { factName, tellsFact } from "./fact.ts";
import type { Read } from "./imported-vacancy.ts";
import type { Line } from "./line.ts";
import { isNoise } from "./noise.ts";
import { looksLikeOrganisation } from "./organisation-words.ts";
import { isPlace } from "./place-words.ts";
import { sectionName } from "./section-names.ts";

const longest = 120;
const before =
  /^(?:(?:job |current )?(?:vacancy|vacancies|opportunity|opening|title|post|position|role)(?: (?:for|of|available))?(?: an?)?\s*[:–—-]\s*|(?:we(?:'|’)?re|we are|now) (?:hiring|recruiting|looking for)[!:]?\s*(?:an? )?[-–:]?\s*|(?:wanted|required|hiring|join us as)\s*[:!–-]?\s*(?:an? )?|(?:apply for|job:|new vacancy!?|job description|job advert|vacancy)\s*[:–—-]?\s+)/i;
const after =
  /\s*(?:[-–—|,]\s*)?\b(?:wanted|required|needed|vacancy|sought|position available|vacancies|jobs? available|apply now|immediate start)[\s!.]*$/i;

/** Words that belong to the pay, the hours or the place, at the end of a title. */
function withoutTail(title: string): string {
  let words = title;
  for (let times = 0; times < 4; times += 1) {
    const cut =
      /^(.{3,}?)(?:\s+[-–—|•·]\s+|,\s+|\s*\|\s*|\s+\t\s*|\s+(?:at|with)\s+)([^|]+?)$/.exec(words);
    const last = /^(.{3,})(?:\s[-–—|•·]\s|,\s|\s?\|\s?|\s\t\s)(.+?)$/.exec(words);
    const [head, tail] = [last?.[1] ?? cut?.[1], last?.[2] ?? cut?.[2]];
    if (!head || !tail) return words;
    const isElse =
      isPlace(tail) ||
      looksLikeOrganisation(tail) ||
      /£|\bhours?\b|\bhpw\b|\b(?:up to )?\d+k\b|^ref\b|closing/i.test(tail);
    if (!isElse) return words;
    words = head.trim().replace(/[\s,|–-]+$/, "");
  }
  return words;
}

const sentence =
  /\b(?:looking for|recruiting|recruit|hiring|hire|seeking|seeks?|require|requires|need|needs|vacancy for|vacancies for|opportunity for|opening for|position of|role of|post of|appoint|employ|search(?:ing)? for|opportunity (?:has arisen )?for|arisen for|join (?:us|our .{0,30}team|the team) as)\s+(?:an?|the|two|three|several|some|more|new|our next|another)?\s*((?:[\p{L}’'&/()-]+ ?){1,9})/iu;
const adjectives =
  /^(?:(?:an?|the|new|experienced|friendly|reliable|enthusiastic|passionate|hard[- ]?working|dedicated|motivated|self-motivated|motivated|talented|skilled|qualified|dynamic|caring|kind|committed|part[- ]time|full[- ]time|permanent|temporary|seasonal|casual|weekend|outstanding|exceptional|proactive|organised|and|our|additional|energetic|flexible|trustworthy|conscientious|bright|keen|ambitious|fantastic|brilliant|great|highly|well|very|suitable|competent|positive|professional|person|someone)[,]?\s+)+/i;
const stops =
  /\s+(?:to|for|at|in|who|with|on|that|based|within|from|and (?:join|work|help)|as|working|across|whose|of the team|is|are|will|please|today|now|here)\b.*$/iu;
const notTitle =
  /^(?:people|someone|person|candidates?|individuals?|staff|team members? who|applicants?|you|help|additional|more|new members)\b/i;

function fromSentence(text: string): Read<string> | null {
  const found = sentence.exec(text)?.[1];
  if (!found) return null;
  const words = found.trim().replace(adjectives, "").replace(stops, "").trim();
  if (words.length < 3 || words.length > 60 || notTitle.test(words)) return null;
  return { value: words.charAt(0).toUpperCase() + words.slice(1), from: words };
}

function isTitleLike(line: Line): boolean {
  const { text } = line;
  if (text.length < 3 || text.length > longest || line.kind === "item") return false;
  if (isNoise(text) || /[.?]$|\bwe\b|\bour\b|\byou\b|\bhttps?:|@/i.test(text)) return false;
  if (tellsFact(line) || factName(text) || sectionName(text) || isPlace(text)) return false;
  if (/^[£\d]|^(?:closing|posted|ref)\b/i.test(text)) return false;
  return /\p{L}{3}/u.test(text);
}

const cleaned = (text: string): string =>
  withoutTail(text.replace(before, "").replace(after, "").trim())
    .replace(/^["“'‘*]+|["”'’*!\s]+$/g, "")
    .trim();

const read = (text: string): Read<string> | null => {
  const value = cleaned(text);
  return value.length >= 2 ? { value, from: text.includes(value) ? value : text } : null;
};

export interface TitleSources {
  readonly facts: readonly Fact[];
  readonly lines: readonly Line[];
  /** What stands beside the job in a page, for its largest heading. */
  readonly beside: readonly Line[];
  readonly pageTitle: string | undefined;
}

export function readTitle({ facts, lines, beside, pageTitle }: TitleSources): Read<string> | null {
  const named = facts.find(
    ({ value, label }) =>
      value.length <= longest &&
      !/[.!?]\s/.test(value) &&
      (!/^(?:job|post|role|position|vacancy)s?:?$/i.test(label.trim()) || value.length <= 70),
  );
  const largest = [...lines, ...beside].find(
    (line) => line.kind === "heading" && (line.level ?? 9) === 1 && isTitleLike(line),
  );
  if (largest && !looksLikeOrganisation(largest.text)) return read(largest.text);
  if (named) return read(named.value);
  const first = lines
    .slice(0, 6)
    .find((line) => isTitleLike(line) && !looksLikeOrganisation(cleaned(line.text)));
  const told = lines
    .slice(0, 12)
    .map(({ text }) => fromSentence(text))
    .find((one) => one !== null);
  const isFirst = first !== undefined && lines.indexOf(first) <= 2;
  if (first && (isFirst || !told)) return read(first.text);
  if (told) return told;
  const ofPage = pageTitle?.split(/\s+[|–—-]\s+/)[0];
  return ofPage && !isNoise(ofPage) ? read(ofPage) : null;
}
