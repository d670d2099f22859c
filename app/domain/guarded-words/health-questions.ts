import { type Finding, findByRules, spansOf } from "./finding.ts";
import { insteadOfOblique } from "./oblique-questions.ts";
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

/** Removed before looking: words about health that are not about this person's. */
const harmless =
  /health (?:and|&) safety|health (?:food|club|shop|visitor|centre|spa)|mental health first aid(?:er)?|first aid|sick (?:cover|pay|leave polic(?:y|ies))|cover for sick(?:ness)?|sickness (?:cover|policy|rota)|occupational health polic(?:y|ies)|(?:terms and|working|weather|ground|road|light|driving|storage|hygiene|market) conditions|air[- ]condition\w*|(?:in )?(?:good|mint|perfect) condition|disability confident|(?:disability|deaf|autism|dementia|mental health) (?:awareness|equality|friendly)(?: training| course| session)?|disabled (?:toilets?|parking|access|customers?|visitors?|guests?|bays?)|(?:customers?|guests?|residents?|patients?|visitors?|pupils?|children) (?:with|who have|living with) [\w ,]+|dementia (?:care|home|unit|ward)|care home|fitness (?:instructor|centre|class|studio)/gi;

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

const asks =
  /\?\s*$|\b(?:tell (?:me|us)|let (?:me|us) know|(?:need|want|like|good|useful|helpful) to know|confirm|disclose|declare|wonder(?:ing)?|ask(?:ing)? (?:about|whether|if)|find out|provide|send (?:me|us)|details? (?:of|about)|more about|share (?:any|his|her|their)|be (?:made )?aware of|check (?:if|whether|that)|fill in|complete)\b/i;
const strong =
  /\b(?:medical(?:ly)?|disabilit(?:y|ies)|disabled|diagnos(?:is|ed|es)|medications?|medicines?|illness(?:es)?|sickness|sick (?:days|leave|note)|health (?:condition|problem|issue|concern|history|check|questionnaire|declaration)s?|(?:his|her|their|mental|physical|general|good|poor|state of) health|mental health|health needs|any conditions?|special needs|impairments?|occupational health|able[- ]bodied|clean bill of health|doctor'?s? (?:note|letter|report)|fit note)\b/i;
const weak =
  /\b(?:health|healthy|conditions?|ill|sick|unwell|doctors?|gp|hospital|therap(?:y|ist)|treatment|tablets|meds|wheelchair|walking (?:stick|aid)|guide dog|eyesight|bad back|back (?:problem|trouble)s?|fits|injur(?:y|ies|ed)|surgery|operation|physically|mentally|pregnant|breakdown|episodes?|allerg(?:y|ies|ic)|blind|deaf|vaccinat(?:ed|ions?))\b/i;
const aboutAPerson =
  /\b(?:he|she|they|him|her|his|them|their|theirs|candidates?|applicants?|(?:this|the|that|your) (?:person|individual|lady|man|woman|guy)|anyone|someone|yourself)\b/i;

/**
 * What an employer writes about a person before an offer, sentence by sentence. A small table: it would rather stop a
 * question too many, since the author can still send it to the specialist, who decides.
 */
export function findHealthQuestion(text: string): HealthQuestion[] {
  return sentencesOf(text).flatMap(([from, to]): HealthQuestion[] => {
    const found = text.slice(from, to);
    const plain = found.replace(/[’‘]/g, "'").replace(/\s+/g, " ").replace(harmless, " ");
    const outrightReason = reasonFor(plain);
    const safe = outrightReason ? safeQuestion : insteadOfOblique(plain);
    if (!safe) return [];
    const reason = outrightReason ?? reasons.oblique;
    const kind = "healthQuestion";
    return [{ kind, found, from, to, instead: safe, reason, safeQuestion: safe }];
  });
}

function reasonFor(plain: string): string | null {
  const direct = outright.find(({ pattern }) => spansOf(plain, pattern).length > 0);
  if (direct) return reasons[direct.reason];
  if (!asks.test(plain.trim())) return null;
  if (strong.test(plain)) return reasons.health;
  if (!aboutAPerson.test(plain)) return null;
  return weak.test(plain) || namesACondition(plain) ? reasons.health : null;
}

function namesACondition(sentence: string): boolean {
  return findByRules(sentence, compiledPrivateWords).some(
    ({ kind }) => kind === "condition" || kind === "medicine",
  );
}

function sentencesOf(text: string): [number, number][] {
  return spansOf(text, /[^\s.!?\n][^.!?\n]*[.!?]*/g);
}
