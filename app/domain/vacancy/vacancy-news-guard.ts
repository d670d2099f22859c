import { findNames, findPrivateWords } from "../guarded-words/guarded-words.ts";

const number =
  "\\d+|one|two|three|four|five|six|seven|eight|nine|ten|a few|several|some|many|a couple of|a number of";
const people =
  "people|persons?|mums?|mothers?|dads?|fathers?|parents?|boys?|girls?|school leavers?|young ones?|participants?|candidates?|clients?|applicants?|jobseekers?|individuals?|men|man|women|woman|lads?|ladies|lady|guys?|someone|somebody";

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
  /\bthey\s+(?:(?:would|could|might|can|will|may)\s+(?:really\s+)?|(?:don't|do not|can't|cannot)\s+)?(?:like|love|prefer|need|want|struggle|manage|cope|travel)\b/iu,
  /\b(?:who(?:m)?|person|people|the one|the ones)\s+(?:i|we)\s+(?:support|know|work with|am|are|have|had|met|meet)\b/iu,
  /\b(?:good|strong|possible|potential|likely|close|perfect|great)\s+(?:match(?:es)?|fit)\b/iu,
  /\b(?:expect|will|going to|hope to|about to|soon|ready to|like to)\b[^.!?]{0,40}\bintroduc\w*/iu,
];

export const newsIsAboutTheJob =
  "News speaks of the job alone. Leave out how many people there are and anything about a person. Say “nobody yet”, and what would help: not “she would need a later start” but “a later start would help”.";
export const newsNamesACondition =
  "Leave out conditions, medicines, benefits and the past. News speaks of the job alone.";

/** Names that news could mean: people of the author's teams, who are never named, and those the employer knows anyway. */
export interface NamesInNews {
  people: readonly string[];
  known: readonly string[];
}

/** What in words about a job speaks of people: a condition, or the words that name, count or describe them. */
export function findTrespass(
  words: string,
  names: NamesInNews,
): "condition" | { found: string } | null {
  if (findPrivateWords(words).length > 0) return "condition";
  const found = nameIn(words, names) ?? describedIn(words);
  return found ? { found } : null;
}

/** Why this news may not be sent: an employer learns nothing of anybody before that person said yes. Null: it may. */
export function whyNotNews(
  words: string,
  names: NamesInNews = { people: [], known: [] },
): string | null {
  const trespass = findTrespass(words, names);
  if (trespass === "condition") return newsNamesACondition;
  return trespass && `You wrote “${trespass.found}”. ${newsIsAboutTheJob}`;
}

function describedIn(words: string): string | null {
  const plain = words.replace(/[’‘]/g, "'");
  for (const pattern of aboutPeople) {
    const found = pattern.exec(plain);
    if (found) return found[0].trim();
  }
  return null;
}

const wordsOf = (text: string) => text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
const personal =
  "asked|asks|said|says|told|wants|wanted|likes|liked|loves|loved|lives|prefers|thinks|thought|wonders|wondered|hopes|enjoys|(?:is|was) (?:keen|interested|looking|ready|free)|has (?:asked|said|read|seen)|would (?:like|love|prefer|need|want)|can start|could start|needs";
/** At the start of a sentence any word has a capital: only what a person does makes it a name. */
const startsWithAName = new RegExp(
  `(?:^|[.!?\\n]\\s*)(\\p{Lu}\\p{L}+)(?= (?:${personal})\\b)`,
  "gu",
);
const noNames = new Set(
  "Nobody None Everyone Everybody Anyone Anybody Everything Nothing Something This That It The One Which What Who We You".split(
    " ",
  ),
);

function nameIn(words: string, { people, known }: NamesInNews): string | null {
  const never = new Set(people.flatMap(wordsOf).map((word) => word.toLowerCase()));
  const fine = new Set(known.flatMap(wordsOf).map((word) => word.toLowerCase()));
  const isSomebody = (word: string) => {
    const plain = word.toLowerCase().replace(/['’]s$/, "");
    return never.has(plain) || !fine.has(plain);
  };
  const found = findNames(words, people).find((name) => wordsOf(name.found).some(isSomebody));
  if (found) return found.found;
  for (const [, first = ""] of words.matchAll(startsWithAName)) {
    const isOurs = never.has(first.toLowerCase());
    if (isOurs || (!noNames.has(first) && !/s$|ing$/.test(first) && isSomebody(first)))
      return first;
  }
  return null;
}
