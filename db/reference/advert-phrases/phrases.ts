import type { AdvertRuleId } from "../advert-rules.ts";

/**
 * Words that set off a rule, with what to say instead. They are parts of regular expressions in lower case: a space
 * stands for one or more blanks, a hyphen for a hyphen, a blank or nothing ("fast-paced", "fast paced", "fastpaced").
 * They are matched whole, within a sentence. Never write an unbounded `+` or `*`, so that no text takes long to read.
 */
export interface AdvertPhrases {
  readonly rule: AdvertRuleId;
  /** Who is shut out, and how: one sentence. */
  readonly why: string;
  readonly phrases: readonly (readonly [words: string, instead: string])[];
  /** Something else is meant where one of these covers the words found. */
  readonly except?: readonly string[];
  /** Something else is meant where the sentence says one of these. */
  readonly unlessSaid?: string;
  /** A "not", "no" or "without" is part of what is found, or changes nothing about it. */
  readonly evenIfNegated?: true;
  /** The words count whoever they are said of, such as "manned". */
  readonly ofAnybody?: true;
  /** The job is known to need it: a driver drives, a nurse has a degree. */
  readonly unlessTheJob?: "drives" | "needsStudy" | "teaches";
}

/** Up to so many words in between. */
export const upTo = (most: number) => `(?:[\\w'&/,-]{1,25} ){0,${most}}?`;
/** The rest of a sentence, up to so many letters. */
export const within = (most: number) => `[^.;!?\\n·]{0,${most}}?`;
export const must =
  "(?:must|should|need to|needs to|have to|has to|will need to|will have to|ought to)";
export const needed =
  "(?:required|essential|needed|necessary|a must|preferred|desirable|wanted|mandatory|compulsory|expected|vital|advantageous|an advantage|a plus|helpful|useful|important|key)";
export const good =
  "(?:(?:very|really|extremely|consistently) )?(?:good|excellent|great|strong|outstanding|exceptional|superb|first-class|effective|brilliant|fantastic|amazing|impeccable|exemplary|solid|proven|clear|confident|advanced|polished|top-notch|superior|professional|well-developed|high level of|high levels of|high standard of|high standards of)";
/** After an adjective: somebody is described, and not a game, a garden or a cheese. */
export const saidOfSomebody =
  "(?=[.,;!?)·\\n]|$| (?:and|&|or|who|with|to|for|in|enough|but|at|when|about|required|needed|wanted|preferred|only)\\b)";
export const people =
  "(?:person|persons|people|individuals?|candidates?|applicants?|team-members?|team-player|staff|workers?|employees?|colleagues?|operatives?|assistants?|man|men|woman|women|lads?|guys?|someone|somebody|worker|manager|professionals?|self-starters?|all-rounder|character|personality|personalities|team)";
