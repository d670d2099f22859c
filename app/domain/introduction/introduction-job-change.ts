/** When a change of a job is told to those who were asked about it, and what of it. Pure. */
import type { IntroductionStatus } from "#db/tables.ts";
import { type AnswerChange, changesBetween } from "../vacancy/vacancy-answers.ts";
import type { Answers } from "../vacancy/vacancy-snapshot.ts";

/** A change is told once nothing more was changed for so long: several saved steps are one message. */
export const quietMinutes = 60;

/** Asked about it or sent to the employer, and nothing is settled yet. An offer that was accepted has terms of its own. */
export const hearsOfChanges = [
  "withParticipant",
  "withEmployer",
  "interested",
  "meeting",
  "offered",
] as const satisfies readonly IntroductionStatus[];

export interface KeptVersion {
  id: string;
  number: number;
  madeAt: string;
  answers: Answers;
}
interface Known {
  /** The instant of the person's own last word: their yes, or before that the question. */
  since: string;
  /** The version they have read since, or talked over; 0: none. */
  settled: number;
}

/** How the job read when the person last knew it. Of one that has no earlier version, its first. */
export function lastKnown(versions: readonly KeptVersion[], { since, settled }: Known) {
  return (
    versions.findLast(({ madeAt, number }) => madeAt <= since || number <= settled) ?? versions[0]
  );
}

/** What matters and reads differently since then. `versions` are in order, the oldest first. */
export function changesSince(versions: readonly KeptVersion[], known: Known): AnswerChange[] {
  const [before, after] = [lastKnown(versions, known), versions.at(-1)];
  if (!before || !after || after.number <= before.number) return [];
  return changesBetween(before.answers, after.answers).filter(({ matters }) => matters);
}
