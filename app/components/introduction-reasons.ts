import { findAdjustment } from "#app/domain/adjustment/adjustment.ts";
import { aboutInWords, type Explanation, type Reason } from "#app/domain/matching/matching.ts";
import type { ReasonGroups, Reason as ShownReason } from "./reasons.tsx";

/** "They need a quiet room" as the person themself reads it. */
const toThem = (words: string) =>
  words
    .replace(/^They\b/, "You")
    .replace(/\bthey\b/g, "you")
    .replace(/\btheir\b/g, "your");

/**
 * The reasons of the day somebody thought of a job, for the page: no order of merit and no count.
 * `reader` is whom the words speak to: the person themself, or the specialist.
 */
export function reasonGroups(
  explanation: Explanation,
  reader: "participant" | "specialist",
): ReasonGroups {
  const of = (result: Reason["result"]) =>
    explanation.reasons.filter((reason) => reason.result === result);
  const shown = (reason: Reason): ShownReason => ({
    id: reason.about,
    person: { words: reader === "participant" ? toThem(reason.person) : reason.person },
    work: { words: reason.work },
    bridges: reason.adjustments.slice(0, 2).flatMap((id) => {
      const adjustment = findAdjustment(id);
      return adjustment ? [{ name: adjustment.name }] : [];
    }),
  });
  return {
    fits: of("fits").map(shown),
    could: of("couldFit").map(shown),
    talk: of("toDiscuss").map(shown),
    unknown: of("notKnown").map((reason) => aboutInWords(reason.about)),
  };
}
