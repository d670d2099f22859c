import { type UsualAnswer, usualAnswerInWords } from "#app/domain/introduction/usual-answer.ts";

/** For staff alone: what an employer would read of itself is its promise, not its past. */
export function UsualAnswerLine({ usual }: { usual: UsualAnswer }) {
  return <p>Usual time to answer an introduction: {sentence(usualAnswerInWords(usual))}</p>;
}

const sentence = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
