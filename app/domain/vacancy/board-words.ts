/** Words as the board compares them, the same on both databases: plain, of one family, without those that say nothing. */
import { stemmer } from "stemmer";
import { isKindOfWork, kindOfWorkInWords } from "../kind-of-work/kind-of-work.ts";
import { wordsOf } from "../occupation/name-words.ts";
import { findOccupation, fitsTitle } from "../occupation/occupation.ts";

const longestText = 10_000;
const mostWords = 8;
/** What `wordsOf` takes for filler where other words are, and gives back where none is. */
const says = (word: string) =>
  !/^(a|an|and|as|at|for|in|jobs?|of|or|the|with|work|working|to)$/.test(word);

/** "Cleaner", "cleaning" and "cleaned" share a root, as do "receptionist" and "reception". */
export function rootsOf(word: string): string[] {
  const doer = /^.{3,}ers?$/.test(word) ? [stemmer(word.replace(/ers?$/, "ing"))] : [];
  const practising = /^.{3,}ists?$/.test(word) ? [stemmer(word.replace(/ists?$/, ""))] : [];
  return [...new Set([stemmer(word), ...doer, ...practising])];
}

/** What somebody typed, word by word. */
export const askedWords = (typed: string): readonly string[] => [
  ...new Set(wordsOf(typed).filter(says).slice(0, mostWords)),
];

const rootsIn = (text: string) => wordsOf(text, longestText).filter(says).flatMap(rootsOf);

/** Every name of the job and its kind, so that "dishwasher" finds the kitchen porter whatever the title says. */
export function jobWords(vacancy: {
  title: string;
  occupation: string | null;
  kindOfWork: string | null;
}): string {
  const [likely] = fitsTitle(vacancy.title);
  const occupation = findOccupation(vacancy.occupation ?? likely ?? "");
  const kind = vacancy.kindOfWork ?? "";
  return wordsIn([
    ...(occupation ? [occupation.label, ...occupation.also] : []),
    ...(isKindOfWork(kind) && kind !== "something-else" ? [kindOfWorkInWords(kind)] : []),
  ]);
}

/** Texts as the board keeps them. */
export const wordsIn = (texts: readonly string[]): string =>
  [...new Set(texts.flatMap(rootsIn))].join(" ");

/** Words as they are written, to put slips right by. */
export const plainWords = (text: string): readonly string[] =>
  (
    text
      .normalize("NFKD")
      .toLowerCase()
      .replace(/[\p{M}'’]/gu, "")
      .match(/[a-z]{4,24}/g) ?? []
  ).filter(says);
