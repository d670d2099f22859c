import { type Adjustment, adjustments } from "./adjustment.ts";

const most = 20;
const plain = (text: string) => text.toLocaleLowerCase("en-GB");

/** "standing" also finds "sit-stand"; short words are left as they are. */
const stem = (word: string) => (word.length > 5 ? word.replace(/(?:ing|ed|es|s)$/, "") : word);

/** The adjustments in which every word asked for is found, in the order of the library; at most 20. */
export function searchAdjustments(words: string): Adjustment[] {
  const asked = plain(words)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(stem);
  if (asked.length === 0) return [];
  return adjustments
    .filter(({ name, barrier, group, example }) => {
      const text = plain(`${name} ${barrier} ${group} ${example}`);
      return asked.every((word) => text.includes(word));
    })
    .slice(0, most);
}
