import { asPattern } from "./asked-of-somebody.ts";
import { type Finding, findByRules, spansOf } from "./finding.ts";
import { asksWhatIsWrong, harmless, offering } from "./harmless-contexts.ts";
import {
  aName,
  aNameAfterTheVerb,
  asks,
  everydayWords,
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

interface Asked {
  reason: string;
  safe: string;
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

const ofHealth: Asked = { reason: reasons.health, safe: safeQuestion };

/** Asks outright, however it is put. */
const outright: readonly { pattern: RegExp; reason: keyof typeof reasons }[] = [
  {
    pattern:
      /what(?:'s| is| was)(?: actually| really)? (?:wrong|the matter|up) with (?:him|her|them|this|the|that)|what(?:'s| is) (?:his|her|their|the person's|the candidate's) (?:problem|issue|condition|disability|diagnosis|story)/i,
    reason: "cause",
  },
  {
    pattern:
      /why (?:does|do|would|did) (?:he|she|they|the (?:person|candidate|applicant)|this person|[a-z\u00c0-\u024f]+) (?:need|use|have|get|require|come to|go to|see)\b/i,
    reason: "cause",
  },
  {
    pattern:
      /(?:reason|explain|explanation)[\w ]{0,12} (?:he|she|they|this person) (?:has|have|is|are|was|were|can't)[\w' ]{0,12}(?:work(?:ed|ing)?|unemployed)\b/i,
    reason: "cause",
  },
  {
    pattern: /time off for (?:\w+ )?(?:appointments?|treatment|therapy)[^.?!]*\?/i,
    reason: "health",
  },
  {
    pattern:
      /why (?:is|are|was|were|has|have|can't|couldn't|did) (?:he|she|they|the (?:person|candidate|applicant)|this person|[a-z\u00c0-\u024f]+) (?:been |stop(?:ped)? )?(?:on your|with you|out of work|not work(?:ing|ed)?|unemployed|off work|off for|working with (?:you|a specialist)|supported|getting (?:help|support)|signed off)/i,
    reason: "cause",
  },
  {
    pattern:
      /how (?:many|much|often)[\w ']{0,40}(?:sick(?:ness)?|days off|time off|off work|off ill|absen(?:t|ces?))|(?:sick days|days off sick|time off sick|off sick|sickness (?:record|absence|history)|absence (?:record|history)|attendance record)[^.?!]*\?/i,
    reason: "absence",
  },
  {
    pattern:
      /(?:is|are|was|were) (?:he|she|they|the (?:person|candidate|applicant)|this person|[a-z\u00c0-\u024f]+) (?:actually |really |physically |mentally |registered |at all |completely |fully )*(?:disabled|healthy|ill|sick|unwell|able[- ]bodied|normal|fit|fit (?:enough|to work|for work)|well enough|stable|on (?:meds|medication|tablets)|signed off)\b/i,
    reason: "health",
  },
];

const wordsOf = (table: string) =>
  asPattern(
    `\\b(?:${table
      .split(",")
      .map((word) => word.trim())
      .filter(Boolean)
      .join("|")})(?!\\p{L})`,
  );
const strong = wordsOf(strongWords);
const weak = wordsOf(`${weakWords}, ${everydayWords}`);
/** "Is it a health thing?": nobody is named, and everybody knows who is meant. */
const isItThat = /\b(?:is|was|would|could) (?:it|that|this) (?:\w+ ){0,4}$/iu;

/**
 * What an employer writes about a person before an offer, sentence by sentence. It would rather stop a question too
 * many, since the author can still send it to the specialist, who decides.
 */
export function findHealthQuestion(text: string): HealthQuestion[] {
  return [...healthQuestionsIn(text)];
}

function* healthQuestionsIn(text: string): Generator<HealthQuestion> {
  // A sentence that stands many times is read once, so that no text takes long.
  const read = new Map<string, { typed: string; inItself: Asked | null }>();
  const before: string[] = [];
  for (const [from, to] of sentencesOf(text)) {
    const found = text.slice(from, to);
    const { typed, inItself } = read.get(found) ?? readOne(found);
    read.set(found, { typed, inItself });
    const asked = inItself ?? backTo(before, typed);
    before.push(typed);
    if (before.length > 2) before.shift();
    if (!asked) continue;
    const { reason, safe } = asked;
    yield { kind: "healthQuestion", found, from, to, instead: safe, reason, safeQuestion: safe };
  }
}

function readOne(sentence: string) {
  const typed = inPlainWords(sentence).trim();
  return { typed, inItself: questionIn(typed) };
}

const likeThat =
  /\b(?:the same|(?:like|of) (?:that|it)|(?:that|this) (?:sort|kind|type)|similar|one of those|the like|(?:have|got|has|having|with) (?:it|that|one|this)|that too|as bad)\b/iu;

const whatIsThat =
  /\bwhat (?:happened(?: there)?|(?:is|are) (?:it|they|that|those|these) for|caused (?:it|that)|is (?:that|it|this) (?:about|all about|due to|down to|from))\s*\?|\bshould (?:i|we) (?:be )?(?:worr(?:y|ied)|concerned)/iu;

/** "The work is heavy and they must be fit. Is she?" */
const isShe =
  /^(?:(?:and|so|but),? )?(?:is|does|has|can|could|would|was|will|isn't|doesn't|hasn't) (?!(?:we|i|you|it|there|this|that)\b)\p{L}+(?: (?:too|also|either|then|now))?\s*\?/iu;
const mustBeFit =
  /\b(?:must|needs? to|has to|have to|should|got to) be (?:\w+ ){0,3}(?:fit|strong|healthy|able[- ]bodied|mobile)\b/iu;

function backTo(before: readonly string[], typed: string): Asked | null {
  if (pointsBack(typed) && before.some(speaksOfHealth)) return ofHealth;
  if (!bearsThat.test(typed) || ![...before, typed].some((each) => demanding.test(each)))
    return null;
  return { reason: reasons.oblique, safe: safeQuestion };
}

/** "My brother has epilepsy. Is he the same?": asks by pointing back at what was said. */
function pointsBack(plain: string): boolean {
  if (whatIsThat.test(plain) || isShe.test(plain)) return true;
  return likeThat.test(plain) && thePerson.test(plain) && asks.test(plain);
}

/** "It is all standing. Would that be a problem for her?": the demand first, the person after. */
const bearsThat =
  /\b(?:that|this|it|which) (?:be )?(?:\w+ )?(?:ok|okay|alright|all right|fine|an? (?:problem|issue|worry|struggle)|too much|difficult|hard|manageable|possible|suit\w*) (?:for|with) (?!us\b|me\b|you\b)\p{L}+|\b(?:can|could|will|would|is) (?!(?:we|i|you|it|there)\b)\p{L}+ (?:be )?(?:able to |up to |ok with |okay with |fine with )?(?:manage|cope with|do|handle|bear|take)? ?(?:that|this|it)\s*\?/iu;
const demanding =
  /\b(?:on (?:your|our|their|the|his|her) feet|standing|lifting|heavy|stairs|ladders?|physical|noisy|loud|pressure|stressful|hectic|bending|kneeling|cold store|freezers?|(?:very|really|gets) (?:hot|cold))\b/iu;

const ofTheirs = /\bmy (?:\p{L}+ ){1,3}(?:had|has|is|was|got|suffer\w*)\b/iu;

function speaksOfHealth(typed: string): boolean {
  const plain = ofTheirs.test(typed) ? typed : typed.replace(harmless, " … ");
  return [strong, weak, mustBeFit].some((each) => each.test(plain)) || conditionAt(plain) !== null;
}

function questionIn(typed: string): Asked | null {
  if (offering.test(typed) && !asksWhatIsWrong.test(typed)) return null;
  // Taking words out is the slow part, and only ever makes a question of less.
  if (!answerTo(typed)) return null;
  return answerTo(typed.replace(harmless, " … ").replace(/\s+/g, " ").trim());
}

function answerTo(plain: string): Asked | null {
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
  const [first] = healthQuestionsIn(message);
  return first?.reason ?? null;
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
