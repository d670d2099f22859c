import type { Nation } from "#db/tables.ts";
import { dateOf } from "../calendar/calendar.ts";
import { findPrivateWords } from "../guarded-words/guarded-words.ts";

/** We owe an employer news within this many working days of publishing, then after each news. */
export const firstNewsWorkingDays = 5;
export const nextNewsWorkingDays = 10;

export interface NewsClock {
  /** The instant at which it went live, or live again. */
  publishedAt: string;
  lastNewsAt: string | null;
  today: string;
  nation: Nation;
}

/** When news is due. Counting working days is passed in: bank holidays are the server's to know. */
export function newsPromise(
  { publishedAt, lastNewsAt, today, nation }: NewsClock,
  addWorkingDays: (date: string, count: number, nation: Nation) => string,
): { dueOn: string; late: boolean } {
  // News from before a vacancy went live again says nothing about this time.
  const dueOn =
    lastNewsAt !== null && lastNewsAt >= publishedAt
      ? addWorkingDays(dateOf(lastNewsAt), nextNewsWorkingDays, nation)
      : addWorkingDays(dateOf(publishedAt), firstNewsWorkingDays, nation);
  return { dueOn, late: today > dueOn };
}

const number =
  "\\d+|one|two|three|four|five|six|seven|eight|nine|ten|a few|several|some|many|a couple of|a number of";
const people =
  "people|persons?|participants?|candidates?|clients?|applicants?|jobseekers?|individuals?|men|man|women|woman|lads?|ladies|lady|guys?|someone|somebody";

const deeds =
  "ask(?:ed|s)?|said|says|told|tell|wants?|wanted|likes?|liked|looked|looking|read|saw|seen|thinks?|thought|keen|interested";
/** A count that stands for people though none are named: not an hour, a price, a bus or a list. */
const standing = new RegExp(
  `(?<!\\b(?:at|by|from|until|till|before|after|bus|route|number|the)\\s)(?<![£.:])\\b(?:${number}|half a dozen|a couple)\\s+(?:of\\s+(?:them|ours|mine|our|my)\\b|(?:(?:have|has|had|is|are|was|were|would|might|may|could)\\b|(?:${deeds})\\b))`,
  "iu",
);

/** What gives away that there is a person: how many, what one of them is like, or what one of them said. */
const aboutPeople: readonly RegExp[] = [
  new RegExp(
    `\\b(?:${number}|(?:a|an|this|that|our|my|the right))\\s+(?:[\\w-]+\\s+){0,2}(?:${people})\\b`,
    "iu",
  ),
  standing,
  /\b(?:someone|somebody|anyone|a person|a young|an older)\b.{0,60}\b(?:who|with|is|has|needs?|wants?|would|could|can|lives?|might|may|interested)\b/iu,
  /\b(?:he|she|his|her|him|hers)\b/iu,
  /\b(?:in mind|interested in (?:this|your|the) (?:job|role|vacancy|post)|on my caseload|my caseload|shortlist\w*)\b/iu,
  /\b(?:participants|caseloads?|clients)\b/iu,
  new RegExp(
    `\\b(?:people|candidates|applicants|jobseekers|they)\\s+(?:(?:have|had|has|are|were)\\s+)?(?:also\\s+)?(?:${deeds.replace("read|", "")})\\b`,
    "iu",
  ),
  new RegExp(
    `\\b(?:met|spoken?|talk(?:ed|ing)?|showed|shown|sent)\\s+(?:it\\s+|this\\s+|the job\\s+)?(?:to\\s+|with\\s+)?(?:someone|somebody|a couple|half a dozen|${number}|our|my)\\b`,
    "iu",
  ),
  /\b(?:had|have|has|some|much|good|strong)\s+interest\b|\binterest\s+from\b/iu,
];

export const newsIsAboutTheJob =
  "News speaks of the job alone. Leave out how many people there are and anything about a person. Say “nobody yet”, and what would help.";
export const newsNamesACondition =
  "Leave out conditions, medicines, benefits and the past. News speaks of the job alone.";

/** Why this news may not be sent: an employer learns nothing of anybody before that person said yes. Null: it may. */
export function whyNotNews(words: string): string | null {
  if (findPrivateWords(words).length > 0) return newsNamesACondition;
  return aboutPeople.some((pattern) => pattern.test(words)) ? newsIsAboutTheJob : null;
}
