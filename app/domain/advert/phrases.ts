/** Finds the phrases of the rules, and leaves out those that mean something else where they stand. */
import type { AdvertPhrases } from "#db/reference/advert-phrases/phrases.ts";
import type { AdvertRuleId } from "#db/reference/advert-rules.ts";
import { isNegated, isOfOthers, looksLikeAName } from "./context.ts";
import type { PlainAdvert } from "./plain-advert.ts";
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
}

/** A space in a phrase is one or more blanks, a hyphen is a hyphen, a blank or nothing. */
export function asPattern(words: string): RegExp {
  const loose = words
    .replaceAll(/(?<!\\)-(?![^[]*\])/g, "(?: ?- ?| )?")
    .replaceAll(/ (?![?*+)\]]|\|)/g, " {1,3}");
  return new RegExp(`(?<![\\w])(?:${loose})(?![\\w])`, "g");
}

export function compile(groups: readonly AdvertPhrases[]): readonly Compiled[] {
  return groups.map((group) => ({
    group,
    phrases: group.phrases.map(([words, instead]) => ({ pattern: asPattern(words), instead })),
    except: group.except?.length ? asPattern(group.except.join("|")) : null,
  }));
}

export function noticePhrases(advert: PlainAdvert, compiled: readonly Compiled[]): Noticed[] {
  return compiled.flatMap(({ group, phrases, except }) => {
    const found = phrases.flatMap(({ pattern, instead }) =>
      spansOf(advert.plain, pattern).map(([start, end]) => ({ start, end, instead })),
    );
    if (found.length === 0) return [];
    const harmless = except ? spansOf(advert.plain, except) : [];
    return found
      .filter(({ start, end }) => !harmless.some(([from, to]) => from <= start && end <= to))
      .filter(({ start, end }) => !looksLikeAName(advert, start, end))
      .filter(({ start, end }) => group.evenIfNegated || !isNegated(advert, start, end))
      .filter(({ start, end }) => group.ofAnybody || !isOfOthers(advert, start, end))
      .map((one) => ({ ...one, rule: group.rule, why: group.why }));
  });
}

export function spansOf(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), (match) => [
    match.index,
    match.index + match[0].length,
  ]);
}
