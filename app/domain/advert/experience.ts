/** Years of experience asked for, against what the job is. */
import { isNegated } from "./context.ts";
import type { Noticed } from "./phrases.ts";
import { type PlainAdvert, sentenceAt } from "./plain-advert.ts";
import type { Role } from "./role.ts";

const why =
  "Years count time, not skill: people who learned fast, were ill, cared for somebody or did the work unpaid are shut out.";
const instead = "Name what somebody can do: “has worked a till, or can learn it from us in a week”";
const numbers: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
};
const count = `(\\d{1,2}|${Object.keys(numbers).join("|")})`;
const asked = new RegExp(
  `\\b(?:(?:at least|a minimum of|minimum of|minimum|min|over|more than|with|around) )?${count}(?: ?(?:-|to|/) ?(?:\\d{1,2}|${Object.keys(numbers).join("|")}))? ?\\+?(?: or more| plus)?(?: |-)?years?'?s?'?(?:,? (?:of|or more|minimum|plus|proven|solid|relevant|recent|previous|hands-on|continuous|uk|in|direct|demonstrable|practical|full-time|commercial|professional|post-qualification|trade|industry|similar|working|work)){0,4}(?: (?!experience)[\\w&/-]{2,18}){0,4} (?:experience|background)\\b|\\b${count} ?\\+? years?'? (?:in|as) (?:an?|the) (?:similar|same|comparable|busy|\\w{2,14}) (?:role|position|environment|kitchen|industry|job|trade)|\\bexperience (?:of|in [\\w ]{2,25})?(?: ?[:(-] ?| \\()?(?:(?:of )?(?:at least|minimum(?: of)?|min) )?${count} ?\\+? ?years?(?: (?:minimum|required|essential|preferred))?\\b`,
  "g",
);
const ofTheFirm =
  /\b(?:we|our|us|company|firm|family|business|charity|established|combined|between (?:us|them)|founded|trading|team (?:has|have|brings)|he|she|boasts?|director|owner|has been)\b[^.\n]{0,70}$/;
const ofTheApplicant =
  /\b(?:you|your|candidates?|applicants?|must|essential|required|needed|minimum|at least|min|looking for|seeking|ideally|preferably|who (?:has|have))\b/;
const insteadOfYears =
  /\bor (?:equivalent|relevant|transferable|similar) (?:\w{1,12} ){0,2}(?:experience|skills|training|qualification)|\b(?:training|no experience)/;

/** From so many years on it is more than the work needs. */
function mostYears(role: Role): number {
  if (role.isEntry) return 2;
  return role.isSenior || role.needsStudy ? 15 : 5;
}

export function noticeYears(advert: PlainAdvert, role: Role): Noticed[] {
  return Array.from(advert.plain.matchAll(asked)).flatMap((match) => {
    const said = match.slice(1).find((group) => group !== undefined) ?? "0";
    const years = numbers[said] ?? Number(said);
    const [start, end] = [match.index, match.index + match[0].length];
    const [from, to] = sentenceAt(advert, start);
    const before = advert.plain.slice(from, start);
    const sentence = advert.plain.slice(from, to);
    const theFirms =
      ofTheFirm.test(before) &&
      !/\b(?:you|your|must|looking for|seeking|need|require|want)\b/.test(before);
    const theirs =
      theFirms ||
      (/\b(?:we|our)\b/.test(sentence) &&
        !ofTheApplicant.test(`${before} ${match[0]}`) &&
        !ofTheApplicant.test(sentence.slice(end - from)));
    if (years < mostYears(role) || theirs || isNegated(advert, start, end)) return [];
    if (insteadOfYears.test(sentence)) return [];
    return [{ rule: "qualification-inflation" as const, start, end, why, instead }];
  });
}
