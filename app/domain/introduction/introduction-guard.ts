/** What an author is shown before words about a person may reach an employer. Pure. */
import { Invalid } from "../errors.ts";
import { findHealthQuestion, findPrivateWords } from "../guarded-words/guarded-words.ts";

export interface PrivateWords {
  /** The words as they stand in the text. */
  found: string;
  /** How to say what matters without them. */
  instead: string;
}

/** Words for a condition, medicine, benefit, conviction or the programme, each with a rephrasing, once. */
export function privateWordsIn(texts: readonly string[]): PrivateWords[] {
  const found = texts.flatMap(findPrivateWords).map(({ found, instead }) => ({ found, instead }));
  return found.filter((one, at) => found.findIndex((other) => other.found === one.found) === at);
}

/** What a person says of themselves is theirs to choose, and nobody else's. */
export const keepOrChange =
  "Change the words, or tick the box below to keep them. It is your choice.";

export const privateWordsInWords = ({ found, instead }: PrivateWords) =>
  `You wrote “${found}”. ${instead}`;

/** @throws Invalid naming what was found, with the rephrasing. */
export function requirePlainWords(texts: readonly string[]): void {
  const found = privateWordsIn(texts);
  if (found.length === 0) return;
  throw new Invalid("Some of these words say more than an employer needs.", {
    words: found.map(privateWordsInWords),
  });
}

/** A question about health or disability: the sentences, why they stop, and what may be asked. */
export function healthQuestionIn(
  words: string,
): { reason: string; safeQuestion: string; found: string[] } | null {
  const questions = findHealthQuestion(words);
  const [first] = questions;
  return first
    ? {
        reason: first.reason,
        safeQuestion: first.safeQuestion,
        found: questions.map(({ found }) => found),
      }
    : null;
}
