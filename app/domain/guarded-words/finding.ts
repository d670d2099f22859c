/** Something a guard noticed: the words, where they stand, and what could be said instead. */
export interface Finding {
  kind: string;
  /** The words as they were typed. */
  found: string;
  from: number;
  to: number;
  instead: string;
}

export type PrivateKind = "condition" | "medicine" | "benefit" | "conviction" | "programme";

/** A row of a rule table. Words are parts of regular expressions between commas, matched whole and in any case. */
export interface WordRule {
  kind: PrivateKind;
  words: string;
  /** Abbreviations such as "MS" and "PIP" are only meant in capitals. */
  inCapitals?: boolean;
  /** What may stand around the words when something else is meant: matched with the words inside. */
  notIn?: readonly RegExp[];
  instead: string;
}

const edgeBefore = "(?<![\\p{L}\\p{N}])";
const edgeAfter = "(?![\\p{L}\\p{N}])";

interface Compiled {
  rule: WordRule;
  pattern: RegExp;
}

export function compileRules(rules: readonly WordRule[]): readonly Compiled[] {
  return rules.map((rule) => ({
    rule,
    pattern: new RegExp(
      `${edgeBefore}(?:${alternatives(rule.words)})${edgeAfter}`,
      rule.inCapitals ? "gu" : "giu",
    ),
  }));
}

function alternatives(words: string): string {
  return words
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "")
    .map((word) => word.replace(/ (?!\])/g, " +"))
    .join("|");
}

/** Every finding in the order of the text; of two that overlap only the first and longest is told. */
export function findByRules(text: string, rules: readonly Compiled[]): Finding[] {
  // One character for one, so that places in the text stay true.
  const plain = text.replace(/[’‘]/g, "'").replace(/\s/g, " ").replace(/[‐‑–]/g, "-");
  const found = rules.flatMap(({ rule, pattern }) => {
    const harmless = (rule.notIn ?? []).flatMap((context) => spansOf(plain, context));
    return spansOf(plain, pattern)
      .filter(([from, to]) => !harmless.some(([start, end]) => start <= from && to <= end))
      .map(
        ([from, to]): Finding => ({
          kind: rule.kind,
          found: text.slice(from, to),
          from,
          to,
          instead: rule.instead,
        }),
      );
  });
  return withoutOverlaps(found);
}

export function withoutOverlaps(found: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const one of [...found].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (one.from >= (kept.at(-1)?.to ?? 0)) kept.push(one);
  }
  return kept;
}

export function spansOf(text: string, pattern: RegExp): [number, number][] {
  return Array.from(text.matchAll(pattern), (match) => [
    match.index,
    match.index + match[0].length,
  ]);
}
