/** Reads an advert as somebody would whom it may shut out. Pure: nothing of it is kept. */

import { ageist } from "#db/reference/advert-phrases/ageist.ts";
import { body } from "#db/reference/advert-phrases/body.ts";
import { gendered } from "#db/reference/advert-phrases/gendered.ts";
import { health } from "#db/reference/advert-phrases/health.ts";
import { idioms } from "#db/reference/advert-phrases/idioms.ts";
import { pace } from "#db/reference/advert-phrases/pace.ts";
import { personalities } from "#db/reference/advert-phrases/personality.ts";
import { study } from "#db/reference/advert-phrases/study.ts";
import { travels } from "#db/reference/advert-phrases/travel.ts";
import { type AdvertRuleId, advertRules } from "#db/reference/advert-rules.ts";
import { minimumWage } from "#db/reference/minimum-wage.ts";
import { noticeAcronyms } from "./acronyms.ts";
import type { AdvertFinding, AdvertPart, AdvertReport } from "./advert.ts";
import { missingParts } from "./advert-parts.ts";
import { pastedSpan, readAdvert } from "./advert-text.ts";
import { noticeYears } from "./experience.ts";
import { payIn } from "./pay.ts";
import { noticePay } from "./pay-findings.ts";
import { compile, type Noticed, noticePhrases } from "./phrases.ts";
import { type PlainAdvert, plainAdvert } from "./plain-advert.ts";
import { noticePronouns } from "./pronouns.ts";
import { readingOf } from "./reading-age.ts";
import { roleOf } from "./role.ts";
import { wordsIn } from "./sentences.ts";
import { saysApply, waysToApply } from "./ways-to-apply.ts";

const compiled = compile([
  ...health,
  ...body,
  ...pace,
  ...personalities,
  ...gendered,
  ...ageist,
  ...idioms,
  ...travels,
  ...study,
]);
const severities = new Map(advertRules.map(({ id, severity }) => [id, severity]));
/** The latest rates we know hold where nobody says which day it is. */
const latest =
  minimumWage
    .map(({ from }) => from)
    .sort()
    .at(-1) ?? "";

/**
 * Text or HTML as it was pasted: places are places in it. `today` decides which minimum wage holds where the advert
 * names no day itself (YYYY-MM-DD). What an advert lacks altogether is found at its end, with no words.
 */
export function checkAdvert(pasted: string, today = latest): AdvertReport {
  const read = readAdvert(pasted);
  const advert = plainAdvert(read.text);
  const role = roleOf(advert);
  const pay = payIn(advert);
  const ways = waysToApply(advert);
  const missing = missingParts(advert, pay, role, ways);
  const isWhole = isWholeAdvert(advert, missing, ways.length > 0);
  const noticed = [
    ...noticePhrases(advert, compiled, role),
    ...noticePronouns(advert),
    ...noticeYears(advert, role),
    ...noticeAcronyms(advert),
    ...noticeLongSentences(advert),
    ...noticePay(advert, pay, role, isWhole, today),
    ...noticeOneWay(ways),
    ...noticeNoAdjustments(advert, missing, isWhole),
  ];
  const place = ({ start, end }: { start: number; end: number }) => {
    const [from, to] = pastedSpan(read, start, end);
    return { text: pasted.slice(from, to), start: from, end: to };
  };
  const { readingAge, hardest } = readingOf(advert);
  return {
    findings: withoutOverlaps(advert, noticed).map(
      (one): AdvertFinding => ({
        rule: one.rule,
        severity: one.severity ?? severities.get(one.rule) ?? "tip",
        ...place(one),
        why: one.why,
        instead: one.instead,
      }),
    ),
    missing,
    readingAge,
    hardest: hardest.map((sentence) => ({ ...sentence, ...place(sentence) })),
  };
}

/** A passage lacks much that the advert around it may say: only an advert is told what it lacks. */
function isWholeAdvert(
  advert: PlainAdvert,
  missing: readonly AdvertPart[],
  saysHow: boolean,
): boolean {
  const words = wordsIn(advert.text).length;
  if (words >= 60) return true;
  return (saysHow || saysApply.test(advert.plain)) && (words >= 25 || missing.length <= 4);
}

const longest = 25;

function noticeLongSentences(advert: PlainAdvert): Noticed[] {
  return advert.sentences.flatMap(([start, end]) => {
    const words = wordsIn(advert.text.slice(start, end)).length;
    if (words <= longest) return [];
    return [
      {
        rule: "long-sentence" as const,
        start,
        end,
        why: `This sentence has ${words} words: people who read slowly, or by screen reader, lose its beginning before its end.`,
        instead: "Split it into sentences of at most 15 words, or make a list of it",
      },
    ];
  });
}

function noticeOneWay(ways: ReturnType<typeof waysToApply>): Noticed[] {
  const [only] = ways;
  if (!only || ways.length > 1) return [];
  const other =
    only.kind === "phone"
      ? "or email or text us, and we ring back only if you like"
      : "or ring us, or ask somebody to apply for you";
  return [
    {
      rule: "phone-only",
      start: only.span[0],
      end: only.span[1],
      why: "There is one way to apply: whoever cannot use a phone, a form or a screen is out before they began.",
      instead: `Add a second way: “${other}”`,
    },
  ];
}

function noticeNoAdjustments(
  advert: PlainAdvert,
  missing: readonly AdvertPart[],
  isWhole: boolean,
): Noticed[] {
  if (!isWhole || !missing.includes("adjustments")) return [];
  const end = advert.text.trimEnd().length;
  return [
    {
      rule: "adjustments-missing",
      start: end,
      end,
      why: "Disabled people cannot tell whether asking for a change would count against them, and many do not apply.",
      instead:
        "Add: “Tell us if anything would make applying, the interview or the work easier for you. You need not say why. We will make adjustments.”",
    },
  ];
}

/** Overlaps, or has nothing but a blank between. */
function meets({ plain }: PlainAdvert, last: Noticed, one: Noticed): boolean {
  if (one.start < last.end) return true;
  return one.start < one.end && last.start < last.end && plain.slice(last.end, one.start) === " ";
}

/** What overlaps is one finding of its rule, with the advice of the longest, in the order of the text. */
function withoutOverlaps(advert: PlainAdvert, noticed: readonly Noticed[]): Noticed[] {
  const kept: Noticed[] = [];
  const lastOf = new Map<AdvertRuleId, number>();
  for (const one of [...noticed].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const at = lastOf.get(one.rule);
    const last = at === undefined ? undefined : kept[at];
    if (at === undefined || !last || !meets(advert, last, one)) {
      lastOf.set(one.rule, kept.push(one) - 1);
      continue;
    }
    const longer = one.end - one.start > last.end - last.start ? one : last;
    kept[at] = { ...longer, start: last.start, end: Math.max(last.end, one.end) };
  }
  return kept;
}
