/** What stands around words, and turns their meaning: a "not", somebody else whom they describe, a name. */
import { type PlainAdvert, sentenceAt } from "./plain-advert.ts";

/** "not a fast-paced job", "you do not need your own car": a "not" reaches to the next stop of breath. */
const notBefore =
  /\b(?:not|no|nobody|no one|none|never|without|nor|neither|cannot|rather than|instead of|\w{2,6}n't)\b(?! (?:only|just|simply|merely|sure|afraid|mind|shy|wait|phased|fazed|worried|bothered)\b)[^,;:().!?]{0,60}$/;
const notForOthers = /\b(?:but|although|though|unless|must|please|yet)\b/;
/** "… is not needed", "… isn't essential" */
const notAfter =
  /^[^,;:.!?]{0,40}?\b(?:(?:is|are|will be|would be|'s|'re) (?:\w{1,12} )?(?:not|never)|(?:is|are)n't|not|n't|never) (?:\w{1,12} )?(?:be )?(?:required|needed|necessary|essential|expected|important|a (?:must|requirement|problem|barrier)|compulsory|mandatory|what we|for us|who we)\b|^[^,;:.!?]{0,30}?\bunnecessary\b/;
/** "We do not ask for a licence, a degree or GCSEs" */
const noneAsked =
  /\b(?:(?:do not|don't|does not|doesn't|never|will not|won't|not) (?:need|ask(?:ed)? for|require|expect|want|look for|have to have)|no need for|without)\b[^.;:!?()]{0,70},[^.;:!?()]{0,40}$/;
const anew = /,[^,]*\b(?:but|you|we|must|will|although|please|and)\b(?! (?:a|an|any|no|your)\b)/;
/** "no car, licence or degree needed" */
const noneNeeded = /\bno\b[^.;:!?]{0,80}$/;
const needed = /^[^.;:!?]{0,50}?\b(?:needed|required|necessary|essential)\b/;
/** "Do not apply unless you drive" asks for what it negates. */
const turnedRound =
  /\b(?:(?:do not|don't|need not|please don't) apply|will not be considered|won't be considered|cannot be considered|not be (?:shortlisted|interviewed|able to)|not for you|no timewasters|without (?:a|an|your own) [^.]{0,40} cannot)\b/;

export function isNegated(advert: PlainAdvert, start: number, end: number): boolean {
  const [from, to] = sentenceAt(advert, start);
  const sentence = advert.plain.slice(from, to);
  if (turnedRound.test(sentence)) return false;
  const before = advert.plain.slice(Math.max(from, start - 90), start);
  const after = advert.plain.slice(end, Math.min(to, end + 90));
  const not = notBefore.exec(before)?.[0];
  if (not && !notForOthers.test(not)) return true;
  if (notAfter.test(after)) return true;
  const list = noneAsked.exec(before)?.[0];
  if (list && !anew.test(list)) return true;
  return noneNeeded.test(before) && needed.test(after);
}

const others =
  "(?:(?:(?!(?:with|to|for|of|in|at|by|from|when|towards|about|on|and|or|need|needs|because|as|since|so|if|where)\\b)\\w{1,12} )?(?:customers?|clients?|children|child|pupils?|students?|learners|residents?|patients?|guests?|visitors?|people we support|service users?|young people|young adults|tenants|families|parents|members of the public|individuals we|dogs?|puppies|horses?|animals?|toddlers|babies|members|users|audiences?))";
/** "our residents are outgoing", "customers who are …" */
const saidOfOthers = new RegExp(
  `\\b${others} (?:who |that )?(?:are|is|can be|may be|might be|tend to be|become|feel|to be|to become|be) (?:\\w{1,15},? ){0,3}$`,
);
/** "help people become …", "supporting them to be …" */
const helpedToBe =
  /\b(?:help|helping|support|supporting|enable|enabling|encourage|encouraging|empower|empowering|teach|teaching|coach|coaching) (?:our |the |these |local )?(?:\w{1,15} ){1,3}(?:to )?(?:be|become|get|stay|keep|feel|build|develop|improve|gain|grow)(?:ing)? (?:\w{1,15},? ){0,3}$/;
const ofOthersAfter = new RegExp(
  `^ (?:(?!(?:with|to|for|of|in|at|by|from|when|towards|about|on|who|that|while|because|as|since|so|if|where)\\b)\\w{1,15},? (?:and )?){0,2}?${others}\\b`,
);

export function isOfOthers(advert: PlainAdvert, start: number, end: number): boolean {
  const [from, to] = sentenceAt(advert, start);
  const before = advert.plain.slice(Math.max(from, start - 90), start);
  if (saidOfOthers.test(before) || helpedToBe.test(before)) return true;
  // "strong enough to lift patients" is still said of whoever lifts.
  if (/ to /.test(advert.plain.slice(start, end))) return false;
  return ofOthersAfter.test(advert.plain.slice(end, Math.min(to, end + 45)));
}

/** The sentence turns from what is done to who is wanted. */
export const turns =
  /(?:,? and|,) (?:(?:you|you'll|we|also|must|will|should|need to|to|who) ){0,3}(?:have|has|be|want|need|needs|require|requires|possess|must|seek|are looking)\b|, (?:and |so |but )?(?:you|you'll|you're|please|must)\b|\band (?:you|you'll|you're)\b/;

/** "join Agile Homes": one word with a capital, beside another with one, inside a sentence in small letters. */
export function looksLikeAName(advert: PlainAdvert, start: number, end: number): boolean {
  const found = advert.text.slice(start, end);
  if (/[\s-]/.test(found) || !/^\p{Lu}\p{Ll}/u.test(found)) return false;
  const [from, to] = sentenceAt(advert, start);
  if (start === from) return false;
  const beside =
    /^ (?:&|and )?\p{Lu}[\p{L}'’]/u.test(advert.text.slice(end, end + 8)) ||
    /\p{Lu}[\p{L}'’]{1,20} (?:& )?$/u.test(advert.text.slice(Math.max(from, start - 25), start));
  const small = advert.text.slice(from, to).match(/(?<![\p{L}])\p{Ll}{3,}/gu)?.length ?? 0;
  return beside && small >= 3;
}
