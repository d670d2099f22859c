import type { AdvertRuleId } from "../advert-rules.ts";

/**
 * Words that set off a rule, with what to say instead. They are parts of regular expressions in lower case: a space
 * stands for one or more blanks, a hyphen for a hyphen, a blank or nothing ("fast-paced", "fast paced", "fastpaced").
 * They are matched whole; never write an unbounded `+` or `*`, so that no text takes long to read.
 */
export interface AdvertPhrases {
  readonly rule: AdvertRuleId;
  /** Who is shut out, and how: one sentence. */
  readonly why: string;
  readonly phrases: readonly (readonly [words: string, instead: string])[];
  /** Something else is meant where one of these covers the words found. */
  readonly except?: readonly string[];
  /** "not", "no" and "without" are part of what is found, or change nothing about it. */
  readonly evenIfNegated?: true;
  /** Whoever is described, such as for "manned": not only the one who applies. */
  readonly ofAnybody?: true;
}

/** Up to so many words in between, of the same sentence. */
export const upTo = (most: number) => `(?:[\\w'&/]{1,25}[- ]){0,${most}}`;
