/** How hard an advert is to read: the Flesch-Kincaid grade (1975) as an age, and its hardest sentences. */
import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import type { HardSentence } from "./advert.ts";
import type { PlainAdvert } from "./plain-advert.ts";
import { wordsIn } from "./sentences.ts";

/** With fewer words the figure says nothing. */
const leastWords = 15;
/** A shorter sentence is never hard as a sentence, whatever its words. */
const leastInHard = 6;

export function readingOf(advert: PlainAdvert): {
  readingAge: number | null;
  hardest: readonly HardSentence[];
} {
  const known = new Map<string, number>();
  const syllablesOf = (word: string) => {
    const bare = word.toLowerCase().replace(/[^\p{L}'’]/gu, "");
    const counted = known.get(bare) ?? Math.max(1, syllable(bare.slice(0, 40)));
    known.set(bare, counted);
    return counted;
  };
  let words = 0;
  let syllables = 0;
  const hard: (HardSentence & { grade: number })[] = [];
  for (const [start, end] of advert.sentences) {
    const text = advert.text.slice(start, end);
    const of = wordsIn(text);
    const sounds = of.reduce((sum, word) => sum + syllablesOf(word), 0);
    words += of.length;
    syllables += sounds;
    if (of.length < leastInHard) continue;
    const grade = fleschKincaid({ sentence: 1, word: of.length, syllable: sounds });
    hard.push({ text, start, end, words: of.length, grade });
  }
  const grade = fleschKincaid({
    sentence: advert.sentences.length,
    word: words,
    syllable: syllables,
  });
  return {
    readingAge: words < leastWords ? null : Math.max(5, Math.round(grade + 5)),
    hardest: hard
      .sort((a, b) => b.grade - a.grade)
      .slice(0, 3)
      .map(({ grade: _, ...sentence }) => sentence),
  };
}
