/** Reads an advert as somebody would whom it may shut out. Pure: nothing of it is kept. */
import { starter } from "#db/reference/advert-phrases/starter.ts";
import { type AdvertRuleId, advertRules } from "#db/reference/advert-rules.ts";
import type { AdvertFinding, AdvertReport } from "./advert.ts";
import { pastedSpan, readAdvert } from "./advert-text.ts";
import { compile, type Noticed, noticePhrases } from "./phrases.ts";
import { plainAdvert } from "./plain-advert.ts";
import { readingOf } from "./reading-age.ts";

const compiled = compile(starter);
const severities = new Map(advertRules.map(({ id, severity }) => [id, severity]));

/**
 * Text or HTML as it was pasted: places are places in it. `today` decides which minimum wage holds where the advert
 * names no start (YYYY-MM-DD).
 */
export function checkAdvert(pasted: string, _today?: string): AdvertReport {
  const read = readAdvert(pasted);
  const advert = plainAdvert(read.text);
  const { readingAge, hardest } = readingOf(advert);
  const place = ({ start, end }: { start: number; end: number }) => {
    const [from, to] = pastedSpan(read, start, end);
    return { text: pasted.slice(from, to), start: from, end: to };
  };
  return {
    findings: withoutOverlaps(noticePhrases(advert, compiled)).map(
      (one): AdvertFinding => ({
        rule: one.rule,
        severity: one.severity ?? severities.get(one.rule) ?? "tip",
        ...place(one),
        why: one.why,
        instead: one.instead,
      }),
    ),
    missing: [],
    readingAge,
    hardest: hardest.map((sentence) => ({ ...sentence, ...place(sentence) })),
  };
}

/** Of the same rule only the longest of what overlaps, in the order of the text. */
function withoutOverlaps(noticed: readonly Noticed[]): Noticed[] {
  const lastEnd = new Map<AdvertRuleId, number>();
  const kept: Noticed[] = [];
  for (const one of [...noticed].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start < (lastEnd.get(one.rule) ?? 0)) continue;
    lastEnd.set(one.rule, one.end);
    kept.push(one);
  }
  return kept;
}
