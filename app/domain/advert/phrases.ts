/** Finds the phrases of the rules, and leaves out those that mean something else where they stand. */
import type { AdvertPhrases } from "#db/reference/advert-phrases/phrases.ts";
import type { AdvertRuleId } from "#db/reference/advert-rules.ts";
import { isNegated, isOfOthers, looksLikeAName, turns } from "./context.ts";
import { type PlainAdvert, sentenceAt } from "./plain-advert.ts";
import type { Role } from "./role.ts";
import type { Span } from "./sentences.ts";

/** Something found in the plain text, before it is told. */
export interface Noticed {
  readonly rule: AdvertRuleId;
  readonly start: number;
  readonly end: number;
  readonly why: string;
  readonly instead: string;
  /** Where it differs from the rule's. */
  readonly severity?: "stop" | "warn" | "tip";
}

interface Compiled {
  readonly group: AdvertPhrases;
  readonly phrases: readonly { pattern: RegExp; instead: string }[];
  readonly except: RegExp | null;
  readonly unlessSaid: RegExp | null;
}

/** A space in a phrase is one or more blanks, a hyphen is a hyphen, a blank or nothing; not so within brackets. */
export function asPattern(words: string): RegExp {
  const loose = words
    .split(/(\[[^\]]*\])/)
    .map((part, at) => (at % 2 === 1 ? part : loosened(part)))
    .join("");
  // V8 looks ahead past `\b`, and not past a lookbehind.
  return new RegExp(`${/£|(?:^|\|)\\\(/.test(words) ? "(?<!\\w)" : "\\b"}(?:${loose})(?!\\w)`, "g");
}

const loosened = (part: string) =>
  part.replaceAll(/(?<!\\)-/g, "(?: ?- ?| )?").replaceAll(/ (?![?*+)]|\||$)/g, " {1,3}");

export function compile(groups: readonly AdvertPhrases[]): readonly Compiled[] {
  return groups.map((group) => ({
    group,
    phrases: group.phrases.map(([words, instead]) => ({ pattern: asPattern(words), instead })),
    except: group.except?.length ? asPattern(group.except.join("|")) : null,
    unlessSaid: group.unlessSaid ? new RegExp(group.unlessSaid) : null,
  }));
}

export function noticePhrases(
  advert: PlainAdvert,
  compiled: readonly Compiled[],
  role: Role,
): Noticed[] {
  return compiled.flatMap(({ group, phrases, except, unlessSaid }) => {
    if (group.unlessTheJob && role[group.unlessTheJob]) return [];
    const found = phrases.flatMap(({ pattern, instead }) =>
      spansOf(advert.plain, pattern).map(([start, end]) => ({ start, end, instead })),
    );
    if (found.length === 0) return [];
    const harmless = except ? spansOf(advert.plain, except) : [];
    return found
      .filter(({ start, end }) => !isExcepted(advert, harmless, start, end))
      .filter(({ start }) => !unlessSaid?.test(sentenceOf(advert, start)))
      .filter(({ start, end }) => !looksLikeAName(advert, start, end))
      .filter(({ start, end }) => group.evenIfNegated || !isNegated(advert, start, end))
      .filter(({ start, end }) => group.ofAnybody || !isOfOthers(advert, start, end))
      .map((one) => ({ ...one, rule: group.rule, why: group.why }));
  });
}

/** "You will help our residents, and have good English": what is excepted ends where the sentence turns. */
function isExcepted({ plain }: PlainAdvert, harmless: readonly Span[], start: number, end: number) {
  const from = coveredFrom(harmless, start, end);
  return from !== null && !turns.test(plain.slice(from, Math.min(start + 6, end)));
}

/** Whether one of the spans, which stand in their order, covers a place. */
export const isCovered = (spans: readonly Span[], start: number, end: number): boolean =>
  coveredFrom(spans, start, end) !== null;

function coveredFrom(spans: readonly Span[], start: number, end: number): number | null {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [from, to] = spans[middle] ?? [0, 0];
    if (from <= start && end <= to) return from;
    if (from > start) high = middle - 1;
    else low = middle + 1;
  }
  return null;
}

function sentenceOf(advert: PlainAdvert, place: number): string {
  return advert.plain.slice(...sentenceAt(advert, place));
}

/** Where a pattern stands, without blanks about it. `matchAll` would make each of our hundreds of patterns anew. */
export function spansOf(text: string, pattern: RegExp): Span[] {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [found] = match;
    const start = match.index + found.length - found.trimStart().length;
    const end = start + found.trim().length;
    if (end > start) spans.push([start, end]);
    if (found === "") pattern.lastIndex += 1;
  }
  return spans;
}
