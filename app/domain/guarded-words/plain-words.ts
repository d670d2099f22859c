/** Brings what was typed in a hurry to the words the rule tables know: short forms, missing apostrophes, misspellings. */

const shortForms: Readonly<Record<string, string>> = {
  shld: "should",
  shud: "should",
  cld: "could",
  wld: "would",
  u: "you",
  ur: "your",
  yr: "your",
  b4: "before",
  bout: "about",
  allergys: "allergies",
  wi: "with",
  jst: "just",
  tht: "that",
  checkin: "checking",
  nothin: "nothing",
  somethin: "something",
  takin: "taking",
  havin: "having",
  gettin: "getting",
  goin: "going",
  feelin: "feeling",
  drinkin: "drinking",
  shes: "she's",
  mentaly: "mentally",
  wiv: "with",
  wot: "what",
  wats: "what is",
  whys: "why is",
  "why's": "why is",
  hav: "have",
  cos: "because",
  cuz: "because",
  bc: "because",
  fobia: "phobia",
  fobias: "phobias",
  panick: "panic",
  somthing: "something",
  summat: "something",
  owt: "anything",
  wouldnt: "wouldn't",
  couldnt: "couldn't",
  wasnt: "wasn't",
  havent: "haven't",
  theyre: "they're",
  r: "are",
  abt: "about",
  pls: "please",
  plz: "please",
  smth: "something",
  anythin: "anything",
  gonna: "going to",
  dont: "don't",
  doesnt: "doesn't",
  isnt: "isn't",
  cant: "can't",
  wont: "won't",
  hasnt: "hasn't",
  didnt: "didn't",
  whats: "what is",
  "what's": "what is",
  wots: "what is",
  hows: "how is",
  "how's": "how is",
  "where's": "where is",
  "who's": "who is",
  hes: "he's",
  "d'you": "do you",
  docs: "doctors",
  "s/he": "she",
  "he/she": "she",
  "she/he": "she",
  "his/her": "her",
  "him/her": "her",
};

/** Worth mending when one letter is wrong; from ten letters on, two. */
const keyWords =
  `health healthy medical medically disability disabilities disabled diagnosis diagnosed medication
   medicine medicines illness illnesses sickness condition conditions disease disorder impairment
   autism autistic anxiety anxious depression depressed epilepsy epileptic dyslexia dyslexic dyspraxia
   asthma diabetes diabetic schizophrenia psychiatric psychiatrist seizure seizures allergy allergies
   allergic hospital therapy surgery operation injury pregnant wheelchair absence absences unwell
   mentally physically psychological handicapped eyesight hearing limitations difficulty difficulties counselling
   pregnancy treatment exhausted fatigue recovered antidepressants addiction alcoholic suicidal
   bipolar arthritis migraines tourettes aspergers doctor prescription stamina breakdown`.split(
    /\s+/,
  );

/** Words of their own that stand one letter from a key word. */
const notMisspelt = new Set(
  `wealth wealthy heath hearth stealth medial dedication meditation mediation median radically magically
   menially seizures wellness slickness earing bearing nearing wearing clearing heating healing hearting
   sharing autumn aviation operatic operator injure doctored conditioned conditioner disordered breakdowns
   typically limitation radical counselling cancelling canceling hospitals healths allegory convictions conviction contradictions traditions additions physical conditional conditionals heading
   difficult disable disables`.split(/\s+/),
);

const keySet = new Set(keyWords);
/** A key word is only ever mistyped after its first letter. */
const keysBy = Map.groupBy(keyWords, ([first]) => first);

export function inPlainWords(sentence: string): string {
  return sentence
    .replace(/[’‘`]/g, "'")
    .replace(/[‐‑–]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/, (?:you know|like|shall we say|how can i put it|erm?|um+|well),? /gi, " ")
    .replace(/\b2 know\b/gi, "to know")
    .replace(/(?<![\p{L}'/])\p{L}[\p{L}'/]*/gu, (word) => mended(word));
}

function mended(word: string): string {
  const lower = word.toLowerCase();
  if (Object.hasOwn(shortForms, lower)) return shortForms[lower] ?? word;
  if (lower.length < 5 || lower.length > 16 || keySet.has(lower) || notMisspelt.has(lower))
    return word;
  return keysBy.get(lower[0])?.find((key) => isMisspelt(lower, key)) ?? word;
}

function isMisspelt(word: string, key: string): boolean {
  if (key.length < 6 || Math.abs(word.length - key.length) > 2) return false;
  // People get the first letter right; it keeps "impression" and "dental" out.
  if (word[0] !== key[0]) return false;
  if (word.length > key.length && word.startsWith(key)) return false;
  const wrong = lettersWrong(word, key);
  return wrong === 1 || (wrong === 2 && key.length >= 10);
}

/** Letters to add, drop, change or swap with the next one. */
function lettersWrong(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(swapped ? Math.min(least, (before[j - 2] ?? 0) + 1) : least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
