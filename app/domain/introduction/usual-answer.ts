/** How long an employer usually takes to answer an introduction: for specialists alone. Pure; the browser may read it. */

/** The last so many answers count; fewer than the least say nothing. */
export const answersCounted = 10;
const leastAnswers = 3;

export interface GivenAnswer {
  /** When the introduction reached them. */
  sentAt: string;
  workingDays: number;
}
export interface UsualAnswer {
  /** Working days, the median, of as many answers; null: not known yet. A half lies between two. */
  days: number | null;
  of: number;
  /** Beside these: what ended without any answer in the same time. */
  unanswered: number;
}

/** @param answers the newest first. @param lapses when what ended without an answer had reached them */
export function usualTimeToAnswer(
  answers: readonly GivenAnswer[],
  lapses: readonly string[],
): UsualAnswer {
  const last = answers.slice(0, answersCounted);
  const since = last.map(({ sentAt }) => sentAt).sort()[0];
  const isFull = last.length === answersCounted && since !== undefined;
  const unanswered = isFull ? lapses.filter((sentAt) => sentAt >= since).length : lapses.length;
  if (last.length < leastAnswers) return { days: null, of: last.length, unanswered };
  const days = last.map(({ workingDays }) => workingDays).sort((a, b) => a - b);
  const middle = Math.floor(days.length / 2);
  const upper = days[middle] ?? 0;
  const lower = days.length % 2 === 0 ? (days[middle - 1] ?? upper) : upper;
  return { days: (lower + upper) / 2, of: last.length, unanswered };
}

const workingDays = (days: number) => (days === 1 ? "1 working day" : `${days} working days`);

/** "3 working days, of the last 8 answers. 2 had no answer at all." */
export function usualAnswerInWords({ days, of, unanswered }: UsualAnswer): string {
  const silent =
    unanswered === 0
      ? ""
      : unanswered === 1
        ? " One introduction had no answer at all."
        : ` ${unanswered} introductions had no answer at all.`;
  if (days === null) return `Not known yet.${silent}`;
  const usual =
    days === 0
      ? "The same day"
      : Number.isInteger(days)
        ? workingDays(days)
        : `${Math.floor(days)} to ${workingDays(Math.ceil(days))}`;
  return `${usual}, in the middle of their last ${of} answers.${silent}`;
}
