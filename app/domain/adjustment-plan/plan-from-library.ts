/** What an entry of the library says on a plan: what changes and what it takes away, never why. Pure. */
import { adjustments } from "../adjustment/adjustment.ts";
import { barrierNames } from "../adjustment/adjustment-guide.ts";
import { findEntry } from "../adjustment/adjustment-library.ts";
import { findPrivateWords } from "../guarded-words/guarded-words.ts";

const names = new Set(adjustments.map(({ name }) => name));

/** A name of the library says what is arranged, also where it has a word in it that people may not write of a person. */
export const isLibraryName = (text: string) => names.has(text);

/** Null for what is not in the library. Where its own barrier would say why, the kind of barrier stands instead. */
export function lineFromLibrary(adjustmentId: string | null) {
  const entry = adjustmentId === null ? undefined : findEntry(adjustmentId);
  if (!entry) return null;
  const { id, name, barrier, costBand, leadDays } = entry.adjustment;
  const kinds = barrierNames(entry.guide.barriers).join(", ");
  return {
    adjustmentId: id,
    adjustment: name,
    barrier: findPrivateWords(barrier).length > 0 ? kinds : barrier,
    costBand,
    leadDays,
  };
}
