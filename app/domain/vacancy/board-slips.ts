/** Typing slips, put right by words that are known to stand on the board. Pure. */
import { distance } from "fastest-levenshtein";
import { oneSlipApart } from "../occupation/name-words.ts";

const shortest = 4;
/** From so many letters on, two slips are forgiven. */
const longFrom = 7;

/** The known word that was most likely meant by one that is not known; null: none is near enough. */
export function meantBy(typed: string, known: Iterable<string>): string | null {
  if (typed.length < shortest) return null;
  const most = typed.length >= longFrom ? 2 : 1;
  let best: string | null = null;
  let least = most + 1;
  for (const word of known) {
    if (Math.abs(word.length - typed.length) > most || word.length < shortest) continue;
    const apart = slipsBetween(typed, word, most);
    // People seldom miss the first letter.
    const cost = apart + (word[0] === typed[0] ? 0 : 0.5);
    if (apart <= most && (cost < least || (cost === least && best !== null && word < best))) {
      best = word;
      least = cost;
    }
  }
  return best;
}

/** Two letters that changed places are one slip. */
const slipsBetween = (typed: string, word: string, most: number) =>
  oneSlipApart(typed, word) ? 1 : most < 2 ? 2 : Math.max(2, distance(typed, word));

/** What was typed with each unknown word put right, its other words and their order kept; null: nothing could be. */
export function putRight(
  typed: string,
  isKnown: (word: string) => boolean,
  known: readonly string[],
): string | null {
  let changed = false;
  const words = typed.replace(/[\p{L}\p{M}'’]+/gu, (word) => {
    const plain = word
      .normalize("NFKD")
      .toLowerCase()
      .replace(/[^a-z]/g, "");
    if (plain === "" || isKnown(plain)) return word;
    const meant = meantBy(plain, known);
    changed ||= meant !== null;
    return meant ?? word;
  });
  return changed ? words : null;
}
