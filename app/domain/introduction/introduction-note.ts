/** Notes on an introduction: whose words may go where. Pure. */
import type { IntroductionStatus, Side } from "#db/tables.ts";
import { isBeforeOffer } from "./introduction.ts";
import { healthQuestionIn } from "./introduction-guard.ts";

/** Words that did not go: why, and what may be asked instead. What was typed stays on the page. */
export interface Stopped {
  outcome: "stopped";
  to: Side;
  reason: string;
  safeQuestion: string;
  found: string[];
}
/** "held": it went to the specialist alone, who decides whether and how to pass it on. */
export type NoteAnswer = { outcome: "sent" } | { outcome: "held" } | Stopped;

/** Equality Act 2010 section 60: before an offer an employer asks nothing about health or disability. */
export function stoppedBefore(status: IntroductionStatus, words: string, to: Side): Stopped | null {
  if (!isBeforeOffer(status)) return null;
  const question = healthQuestionIn(words);
  return question && { outcome: "stopped", to, ...question };
}

/** To whom each side may write. */
export const noteAddresses: Record<Side, readonly Side[]> = {
  employer: ["participant", "specialist"],
  participant: ["specialist", "employer"],
  specialist: ["participant", "employer"],
};
