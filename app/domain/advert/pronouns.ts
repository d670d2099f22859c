/** "He", "his" and "she" for whoever gets the job, and not for somebody who is named or supported. */
import type { Noticed } from "./phrases.ts";
import type { PlainAdvert } from "./plain-advert.ts";

const why = "“He” or “she” for whoever gets the job leaves out everybody else.";
const pronoun =
  /(?<![\w/(')-])(?:he|him|his|himself|she|her|hers|herself)(?![\w/')]| or (?:she|he|her|him)|\/)/g;
const bothTold =
  /\b(?:he|she|him|her|his|hers)(?: or |\/| \/ |, ?)(?:he|she|him|her|his|hers|they|them|their)\b/g;
/** Whoever will do the job. */
const whoever =
  /\b(?:(?:successful|ideal|right|chosen|suitable|perfect|new|ideal new|best|preferred|our new|each|every|any|a good|the) (?:\w{1,14} ){0,2}?(?:candidate|applicant|person|individual|employee|recruit|starter|appointee|hire|member of staff|team member|man|woman)|(?:crafts|sales|trades|handy|fore|work|repair|chair|grounds|store|ware-?house)-?man|candidates?|applicants?|post-?holder|post holder|job-?holder|job holder|role holder|appointee|someone|somebody|anyone|(?:an?|the|this|each|every|our|our new|your) (?:[\w-]{2,14} ){0,2}?(?!manager|supervisor|director|owner|customer|other|number|computer|centre|center|order|letter|officer in charge)(?:\w{2,14}(?:er|or|ist|ant|ent|ian|man|woman)|chef|cook|nurse|clerk|apprentice|driver|porter|technician|salesman|foreman|pa|va|mechanic|host|steward|trainee|secretary|guard) (?:will|must|should|shall|needs|reports|is (?:responsible|expected|required|to)|has to|works|can|who)|(?:manager|cleaner|chef|driver|salesman|foreman|handyman|mechanic|secretary|engineer|receptionist|nanny|housekeeper|gardener) who)\b/g;
/** Somebody else who may be meant. */
const somebodyElse =
  /\b(?:client|customer|child|pupil|resident|son|daughter|boy|girl|lady|gentleman|patient|service user|mother|father|mum|dad|wife|husband|brother|sister|baby|toddler|grandson|granddaughter|student|tenant|young man|young woman|(?<!the right )(?<!sales )(?<!crafts)(?:a|an|this|our|the) (?:\w{2,12} )?(?:man|woman)|young person|mr|mrs|ms|miss|dr|king|queen|bishop|guest|horse|dog|cat|teenager)\b/g;
const certainly =
  /^(?:(?:\w{1,14} ){0,4}(?:candidate|applicant|post-?holder|appointee)|job-?holder|each|every|any|someone|somebody|anyone)/;
/** Of these the sentence may also speak while it means whoever gets the job. */
const aboveThem = /\b(?:owner|founder|boss|headteacher|director|manager|supervisor)\b/g;
const aName = /(?<![.!?•\n] |^|\n)(?<![\p{L}])\p{Lu}\p{Ll}{2,}/gu;

export function noticePronouns(advert: PlainAdvert): Noticed[] {
  const both = Array.from(
    advert.plain.matchAll(bothTold),
    ({ index, 0: words }) => [index, index + words.length] as const,
  );
  const found: Noticed[] = [];
  advert.sentences.forEach(([from, to], at) => {
    const sentence = advert.plain.slice(from, to);
    let already = false;
    for (const match of sentence.matchAll(pronoun)) {
      const start = from + match.index;
      const end = start + match[0].length;
      if (both.some(([first, last]) => first <= start && end <= last)) continue;
      const opens = already || (match.index === 0 && willDo.test(sentence));
      const context = advert.sentences[Math.max(0, at - 1)]?.[0] ?? from;
      if (!meansWhoever(advert, Math.max(context, start - 400), start, opens)) continue;
      already = true;
      found.push({ rule: "gendered", start, end, why, instead: insteadOf(match[0]) });
    }
  });
  return found;
}

/** "He will report to the owner": a sentence of what the job is, begun with no name before it. */
const willDo =
  /^(?:(?:he|she) (?:will|must|should|needs to|has to|is expected)|(?:his|her) (?:main |key |daily )?(?:duties|role|tasks|responsibilities|job|work))\b/;

/** Nobody else is named between the last mention of whoever gets the job and the pronoun. */
function meansWhoever(
  { plain, text }: PlainAdvert,
  from: number,
  to: number,
  opens: boolean,
): boolean {
  const before = plain.slice(from, to);
  const meant = lastOf(before, whoever);
  if (meant < 0 && !opens) return false;
  const above = certainly.test(before.slice(Math.max(0, meant))) ? -1 : lastOf(before, aboveThem);
  const others = [lastOf(before, somebodyElse), lastOf(text.slice(from, to), aName), above];
  return Math.max(...others) <= meant;
}

function lastOf(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}

const neutral: Readonly<Record<string, string>> = {
  he: "“they” or “you”",
  she: "“they” or “you”",
  him: "“them” or “you”",
  her: "“their”, “them” or “your”",
  his: "“their” or “your”",
  hers: "“theirs” or “yours”",
  himself: "“themselves” or “yourself”",
  herself: "“themselves” or “yourself”",
};
const insteadOf = (word: string) => neutral[word] ?? "“they” or “you”";
