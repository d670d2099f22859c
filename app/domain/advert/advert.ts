/** What a check of an advert says. Pure types: the page, the vacancy form and the command line read the same. */

/** `stop` holds back publication, `warn` shuts people out, `tip` would read more easily. */
export type AdvertSeverity = "stop" | "warn" | "tip";

export interface AdvertFinding {
  /** The id of a rule of `advert-rules`. */
  readonly rule: string;
  readonly severity: AdvertSeverity;
  /** The words found, as they stand in the advert from `start` to before `end`: UTF-16 units of the text given. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Why it shuts somebody out. */
  readonly why: string;
  /** Words or a way to use instead. */
  readonly instead: string;
}

/** What readers need to know and an advert may not say. */
export const advertParts = [
  "pay",
  "hours",
  "place",
  "second-way-to-apply",
  "adjustments",
  "contact",
  "closing-date",
] as const;
export type AdvertPart = (typeof advertParts)[number];

export interface HardSentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly words: number;
}

export interface AdvertReport {
  /** In the order of the text. */
  readonly findings: readonly AdvertFinding[];
  readonly missing: readonly AdvertPart[];
  /** The age in years at which somebody usually reads such a text with ease (Flesch-Kincaid grade and five); null: too short to say. */
  readonly readingAge: number | null;
  /** At most three, the hardest first. */
  readonly hardest: readonly HardSentence[];
}
