/**
 * Matching ranks and explains for a human. It rejects nobody, and nothing it returns holds a score, a rank or a count.
 * Wishes come first, then what is practical, then the environment, then skills; what is not known never counts against anyone.
 */
import type { Explanation, PersonSide, WorkSide } from "./match-reason.ts";
import { environmentReasons } from "./matching-environment.ts";
import {
  type CorrectedJourney,
  contractReason,
  payReason,
  travelReason,
} from "./matching-practical.ts";
import { skillReasons } from "./matching-skills.ts";
import { daysReason, hoursReason, startReason, timesReason } from "./matching-times.ts";
import { wishOf, wishReason } from "./matching-wish.ts";

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
      startReason(person, work),
      travelReason(person, work, corrected),
      payReason(person, work),
      contractReason(person, work),
      ...environmentReasons(person, work),
      ...skillReasons(person, work),
    ],
  };
}
