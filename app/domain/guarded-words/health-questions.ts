import { type Finding, findByRules, spansOf } from "./finding.ts";
import { asksWhatIsWrong, harmless, offering } from "./harmless-contexts.ts";
import {
  aName,
  aNameAfterTheVerb,
  asks,
  strongWords,
  thePerson,
  weakWords,
} from "./health-topics.ts";
import { insteadOfOblique } from "./oblique-questions.ts";
import { inPlainWords } from "./plain-words.ts";
import { compiledPrivateWords } from "./private-words.ts";

export const safeQuestion =
  "Is there anything we can change so this person can show us their best?";

export interface HealthQuestion extends Finding {
  kind: "healthQuestion";
  /** Why it is stopped, to the employer. */
  reason: string;
  safeQuestion: string;
}

const reasons = {
  health:
    "Before an offer, the law does not let an employer ask about a person’s health or disability (Equality Act 2010, section 60).",
  absence:
    "Before an offer, the law does not let an employer ask about sickness absence (Equality Act 2010, section 60).",
  oblique:
    "This asks what a person’s body or mind can do, which is a question about health or disability put another way. Before an offer the law does not allow it (Equality Act 2010, section 60).",
  cause:
    "This asks why someone needs support, which is a question about health or disability. Before an offer the law does not allow it (Equality Act 2010, section 60).",
} as const;

/** Asks outright, however it is put. */
const outright: readonly { pattern: RegExp; reason: keyof typeof reasons }[] = [
  {
    pattern:
      /what(?:'s| is| was)(?: actually| really)? (?:wrong|the matter|up) with (?:him|her|them|this|the|that)|what(?:'s| is) (?:his|her|their|the person's|the candidate's) (?:problem|issue|condition|disability|diagnosis|story)/gi,
    reason: "cause",
  },
  {
    pattern:
      /why (?:does|do|would|did) (?:he|she|they|the (?:person|candidate|applicant)|this person|\p{Lu}\p{L}+) (?:need|use|have|get|require|come to|go to|see)\b/giu,
    reason: "cause",
  },
  {
    pattern:
      /(?:reason|explain|explanation)[\w ]{0,12} (?:he|she|they|this person) (?:has|have|is|are|was|were|can't)[\w' ]{0,12}(?:work(?:ed|ing)?|unemployed)\b/gi,
    reason: "cause",
  },
  {
    pattern: /time off for (?:\w+ )?(?:appointments?|treatment|therapy)[^.?!]*\?/gi,
    reason: "health",
  },
  {
    pattern:
      /why (?:is|are|was|were|has|have|can't|couldn't|did) (?:he|she|they|the (?:person|candidate|applicant)|this person|\p{Lu}\p{L}+) (?:been |stop(?:ped)? )?(?:on your|with you|out of work|not work(?:ing|ed)?|unemployed|off work|off for|working with (?:you|a specialist)|supported|getting (?:help|support)|signed off)/giu,
    reason: "cause",
  },
  {
    pattern:
      /how (?:many|much|often)[\w ']{0,40}(?:sick(?:ness)?|days off|time off|off work|off ill|absen(?:t|ces?))|(?:sick days|days off sick|time off sick|off sick|sickness (?:record|absence|history)|absence (?:record|history)|attendance record)[^.?!]*\?/gi,
    reason: "absence",
  },
  {
    pattern:
      /(?:is|are|was|were) (?:he|she|they|the (?:person|candidate|applicant)|this person|\p{Lu}\p{L}+) (?:actually |really |physically |mentally |registered |at all |completely |fully )*(?:disabled|healthy|ill|sick|unwell|able[- ]bodied|normal|fit|fit (?:enough|to work|for work)|well enough|stable|on (?:meds|medication|tablets)|signed off)\b/giu,
    reason: "health",
  },
];

const wordsOf = (table: string) =>
  new RegExp(
    `\\b(?:${table
      .split(",")
      .map((word) => word.trim())
      .filter(Boolean)
      .join("|")})(?![\\p{L}])`,
    "iu",
  );
const strong = wordsOf(strongWords);
const weak = wordsOf(weakWords);
/** "Is it a health thing?": nobody is named, and everybody knows who is meant. */
const isItThat = /\b(?:is|was|would|could) (?:it|that|this) (?:\w+ ){0,4}$/iu;

/**
 * What an employer writes about a person before an offer, sentence by sentence. It would rather stop a question too
 * many, since the author can still send it to the specialist, who decides.
 */
export function findHealthQuestion(text: string): HealthQuestion[] {
  return sentencesOf(text).flatMap(([from, to]): HealthQuestion[] => {
    const found = text.slice(from, to);
    const asked = questionIn(found);
    if (!asked) return [];
    const { reason, safe } = asked;
    return [{ kind: "healthQuestion", found, from, to, instead: safe, reason, safeQuestion: safe }];
  });
}

function questionIn(sentence: string): { reason: string; safe: string } | null {
  const typed = inPlainWords(sentence).trim();
  if (offering.test(typed) && !asksWhatIsWrong.test(typed)) return null;
  // Taking words out is the slow part, and only ever makes a question of less.
  if (!answerTo(typed)) return null;
  return answerTo(typed.replace(harmless, " … ").replace(/\s+/g, " ").trim());
}

function answerTo(plain: string): { reason: string; safe: string } | null {
  const reason = reasonFor(plain);
  if (reason) return { reason, safe: safeQuestion };
  const safe = insteadOfOblique(plain);
  return safe ? { reason: reasons.oblique, safe } : null;
}

function reasonFor(plain: string): string | null {
  const direct = outright.find(({ pattern }) => plain.search(pattern) >= 0);
  if (direct) return reasons[direct.reason];
  if (!asks.test(plain)) return null;
  if (strong.test(plain)) return reasons.health;
  const topic = weak.exec(plain)?.index ?? conditionAt(plain);
  if (topic === null) return null;
  const meant =
    thePerson.test(plain) ||
    aName.test(plain) ||
    aNameAfterTheVerb.test(plain) ||
    isItThat.test(plain.slice(0, topic)) ||
    isAFragment(plain);
  return meant ? reasons.health : null;
}

/** "Any allergies?", "Epileptic?" */
const isAFragment = (plain: string) => /\?$/.test(plain) && plain.split(" ").length <= 5;

function conditionAt(sentence: string): number | null {
  if (!compiledPrivateWords.some(({ pattern }) => sentence.search(pattern) >= 0)) return null;
  const found = findByRules(sentence, compiledPrivateWords).find(
    ({ kind }) => kind === "condition" || kind === "medicine",
  );
  return found ? found.from : null;
}

export type OfferStage = "beforeOffer" | "afterOffer";

/** Why a message may not be sent as it is, or null. After an offer an employer may ask. */
export function asksAboutHealth(message: string, stage: OfferStage): string | null {
  if (stage === "afterOffer") return null;
  return findHealthQuestion(message)[0]?.reason ?? null;
}

const longest = 600;
/** Sentences; what goes on without a stop is cut between words, so that no text takes long to read. */
function sentencesOf(text: string): [number, number][] {
  return spansOf(text, /[^\s.!?\n][^.!?\n]*[.!?]*/g).flatMap(([from, to]) => cut(text, from, to));
}
function cut(text: string, from: number, to: number): [number, number][] {
  const parts: [number, number][] = [];
  let start = from;
  while (to - start > longest) {
    const space = text.lastIndexOf(" ", start + longest);
    const end = space > start ? space : start + longest;
    parts.push([start, end]);
    start = end;
  }
  return [...parts, [start, to]];
}
