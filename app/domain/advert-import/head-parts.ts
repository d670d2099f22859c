import { holdsJobNoun } from "./job-nouns.ts";
import { isKindOfPlace } from "./kinds-of-place.ts";
import { endsWithSign, hasNameShape, hasOrganisationSign, isName } from "./organisation-names.ts";
import { isAddress, isPlace } from "./place-names.ts";

type Kind =
  | "title"
  | "kindOfPlace"
  | "organisation"
  | "place"
  | "address"
  | "name"
  | "detail"
  | "words";
/** What stands between two marks in a line at the head of an advert. */
export interface Part {
  readonly text: string;
  /** Where it stands in its line. */
  readonly start: number;
  /** Whether "at" or "@" stands before it. */
  readonly isAt: boolean;
  readonly kind: Kind;
  readonly line: number;
}

const parting =
  /\s+[-–—|•·:~]+\s+|\s*\|\s*|,\s+|\s+(?:@|at)\s+(?=\p{Lu}|the\s\p{Lu})|[.!]\s+(?=[\p{Lu}£\d])/gu;
/** What belongs to a title although it stands apart from it. */
const detail =
  /£|\b\d+(?:\.\d+)?\s?(?:hours?|hrs?|hpw|k|months?|weeks?|days?|pm|am)\b|^(?:[\d\s/.:-]+)$|\b(?:full|part)[- ]time\b|\b(?:permanent|temporary|fixed[- ]term|seasonal|casual|maternity cover|immediate start|term[- ]time|zero[- ]hours|remote|hybrid|weekends?|evenings|nights?|days|mornings|afternoons|bank|relief|(?:band|grade|scale|level|ward|ref|scp)\b.*\d.*|posted .*|monday|tuesday|wednesday|thursday|friday|saturday|sunday|clos(?:es|ing)|ago|today|yesterday|no experience|apply|per (?:hour|annum)|various|shifts?|urgent(?:ly)?|asap|competitive|tips|benefits)\b/iu;
/** The parts of a line, each with what it looks like. */
export function partsOf(text: string, line = 0): Part[] {
  const parts: Omit<Part, "kind" | "line">[] = [];
  const opensAt = /^at\s+(?=\p{Lu}|the\s\p{Lu})/u.exec(text)?.[0].length ?? 0;
  let start = opensAt;
  let isAt = opensAt > 0;
  for (const match of text.matchAll(parting)) {
    if (match.index < start) continue;
    parts.push({ text: text.slice(start, match.index), start, isAt });
    start = match.index + match[0].length;
    isAt = /@|\bat\b/.test(match[0]);
  }
  parts.push({ text: text.slice(start), start, isAt });
  return parts
    .filter((part) => part.text.trim() !== "")
    .map((part) => ({ ...part, kind: kindOf(part.text.trim()), line }));
}

const sentence =
  /\b(?:we|our|you|your|is|are|has|have|will|looking|join|the successful|who|to be|please|this|(?:needs|seeks|wants|requires) (?:an?|some|two|more|another))\b/i;

function kindOf(words: string): Kind {
  const text = words.replace(/^["“'‘]|["”'’.!]+$/g, "");
  if (isPlace(text)) return "place";
  if (isAddress(text)) return "address";
  if (text.length > 80 || sentence.test(text)) return "words";
  if (isKindOfPlace(text)) return "kindOfPlace";
  if (/^[\d£(]/.test(text)) return "detail";
  if (
    /^(?:under|to|with|by|in|on|for|from|as|and|or|but|if|when|who|reporting|working|supporting|please|all|no|any)\s/i.test(
      text,
    )
  )
    return "words";
  if (detail.test(text) && !holdsJobNoun(text.replace(/\([^)]*\)/g, ""))) return "detail";
  const ending = text.replace(/\s*\([^)]*\)\s*$/, "");
  const isSigned = hasOrganisationSign(ending) && hasNameShape(ending) && isName(ending);
  if (
    isSigned &&
    (endsWithSign(ending) || !holdsJobNoun(ending)) &&
    !holdsJobNoun(ending.split(/\s+/)[0] ?? "") &&
    !holdsJobNoun(lastWord(ending))
  )
    return "organisation";
  if (holdsJobNoun(text) && !/[£]/.test(text)) return "title";
  return isName(text) && text.length <= 50 && hasNameShape(text) ? "name" : "words";
}
const lastWord = (text: string) => text.split(/\s+/).at(-1) ?? "";

const before =
  /^(?:(?:job |current |new |exciting )?(?:vacancy|vacancies|opportunity|opening|job title|title|post|position|role|job|wanted|required)(?: (?:for|of|available))?(?: an?)?\s*[:–—!-]\s*|(?:we(?:'|’)?re|we are|now) (?:hiring|recruiting|looking for)[!:]*\s*[-–:]?\s*(?:an? )?|(?:wanted|hiring|join us as|apply for)\s*(?:an? )?\s|(?:job advert|job description|vacancy|job opportunity)\s+(?:for )?(?:an? )?)/i;
const after =
  /\s*[-–—|,(]*\s*\b(?:(?:urgently )?(?:wanted|required|needed)(?: (?:asap|urgently|immediately|now|today))?|asap|vacancy|vacancies|sought|position available|jobs? available|apply now|immediate start|job in [\p{L} ]+|(?:wanted|required|needed) (?:in|at|for) .{2,40}|jobs?|ref(?:erence)?(?: no)?[.:]? (?=[\w/-]*\d)[\w/-]+|ref[.:] ?[\w/-]+)[)\s!.]*$/iu;

/** The title alone, without the words that only offer it. */
export const titleWords = (text: string): string =>
  text
    .replace(before, "")
    .replace(after, "")
    .replace(/^["“”'‘*#\s]+|["“”*#!\s,;:|–—-]+$/g, "")
    .trim();
