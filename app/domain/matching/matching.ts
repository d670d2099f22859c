/**
 * Matching ranks and explains for a human. It rejects nobody, and nothing it returns holds a score, a rank or a count.
 * Wishes come first, then what is practical, then the environment; what is not known never counts against anyone.
 */
import type { Explanation, PersonSide, WorkSide } from "./match-reason.ts";
import { environmentReasons } from "./matching-environment.ts";
import {
  type CorrectedJourney,
  daysReason,
  hoursReason,
  payReason,
  timesReason,
  travelReason,
  wishOf,
  wishReason,
} from "./matching-practical.ts";

export type { Explanation, PersonSide, Reason, WorkSide } from "./match-reason.ts";
export { aboutInWords } from "./match-reason.ts";

/** `corrected`: the journey of these two as a specialist knows it. */
export function explainMatch(
  person: PersonSide,
  work: WorkSide,
  corrected: CorrectedJourney | null = null,
): Explanation {
  return {
    wish: wishOf(person, work),
    reasons: [
      wishReason(person, work),
      hoursReason(person, work),
      daysReason(person, work),
      timesReason(person, work),
      travelReason(person, work, corrected),
      payReason(person, work),
      ...environmentReasons(person, work),
    ],
  };
}
