/** What an author is shown before words about a person may reach an employer. Pure. */
import { Invalid } from "../errors.ts";

export interface PrivateWords {
  /** The words as they stand in the text. */
  found: string;
  /** How to say what matters without them. */
  suggestion: string;
}

const privateWords =
  /\b(autis\w*|adhd|anxiety|depress\w*|diabet\w*|epilep\w*|dyslex\w*|schizo\w*|bipolar|diagnos\w*|medication|insulin|universal credit|pip|benefits|convict\w*|prison|probation)\b/giu;

/** Words for a condition, medicine, benefit or conviction, each with a rephrasing. */
export function privateWordsIn(texts: readonly string[]): PrivateWords[] {
  return texts.flatMap((text) =>
    Array.from(text.matchAll(privateWords), ([found]) => ({
      found,
      suggestion: "Say what helps at work instead, not the reason for it.",
    })),
  );
}

/** @throws Invalid naming what was found, with the rephrasing. */
export function requirePlainWords(texts: readonly string[]): void {
  const found = privateWordsIn(texts);
  if (found.length === 0) return;
  throw new Invalid("Some of these words say more than an employer needs.", {
    words: found.map((each) => `“${each.found}”. ${each.suggestion}`),
  });
}

const healthQuestion =
  /\b(health\w*|disab\w*|diagnos\w*|condition|medic\w*|ill|illness|sick\w*|what('|’)?s wrong)\b/iu;

export function healthQuestionIn(
  words: string,
): { reason: string; safeQuestion: string; found: string[] } | null {
  const match = healthQuestion.exec(words);
  return (
    match && {
      reason:
        "Before a job is offered, the law says not to ask about health or disability (Equality Act 2010, section 60).",
      safeQuestion: "Is there anything we can change so that you can show us your best?",
      found: [match[0]],
    }
  );
}
