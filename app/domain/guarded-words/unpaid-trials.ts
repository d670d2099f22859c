/**
 * Work without pay that is called a trial. Whoever works is paid (National Minimum Wage Act 1998); the one exception is a
 * work trial that the Jobcentre agreed to beforehand, which has its own record. Pure: what happens next is the page's.
 */
import { spansOf } from "./finding.ts";

export interface UnpaidTrial {
  /** The words as they were typed. */
  found: string;
  /** Why they stop, and what can be done instead. */
  reason: string;
}

const span = "shifts?|days?|mornings?|afternoons?|evenings?|sessions?|weeks?|weekends?|hours?";
const length = "(?:(?!(?:on|of|in|at|for|to|the|by|from) )[\\w½-]+ ){0,3}?";
const trial = `(?:(?:work|working|job|kitchen) )?(?:trial|try-?out|test|tester|taster|audition)(?: (?:${span}|period))?s?|working interview|training shifts?|first (?:few )?(?:${span})`;
/** Where "trial" alone could be anything, such as a clinical trial. */
const trialOfWork = `(?:trial|try-?out|test|tester|taster|audition|training) (?:${span}|period)|(?:work|job) trials?|working interview|first (?:few )?(?:${span})|try-?outs?`;
const unpaid = "un-?paid|non-?paid|unwaged";
const noPay =
  "(?:un-?paid|unwaged)(?! (?:break|lunch|leave|overtime|half|30|20|15))|(?:not|n't|never) (?:be )?paid|without (?:any )?(?:pay|wages?)|(?:with |for )?no (?:pay|wages?)\\b|for (?:free(?! [a-z]+ (?:of|to|for)\\b)|nothing)|free of charge|expenses only";
const sameSentence = (most: number) => `[^.!?\\n]{0,${most}}?`;

const rules: readonly RegExp[] = [
  // "an unpaid two-hour trial", "unpaid first shift"
  new RegExp(`\\b(?:${unpaid}) ${length}(?:${trial})\\b`, "giu"),
  new RegExp(`\\bfree ${length}(?:trial|try-?out) (?:${span})\\b`, "giu"),
  // "unpaid shift"
  new RegExp(
    `\\b(?:${unpaid}) ${length}(?:shifts?|(?:mornings?|afternoons?|evenings?)(?: shifts?)?)\\b`,
    "giu",
  ),
  // "trial shift, no pay", "the first day is not paid"
  new RegExp(`\\b(?:${trialOfWork})\\b${sameSentence(40)}(?:${noPay})`, "giu"),
  new RegExp(`\\btrials? (?:is|are|will be|would be) (?:[\\w-]+ )?(?:${noPay})`, "giu"),
  // "come in and work a shift for free"
  new RegExp(
    `\\b(?:work|do|cover|help|come)\\b${sameSentence(30)}\\b(?:${span})\\b${sameSentence(20)}(?:un-?paid(?! (?:break|lunch|leave))|for (?:free(?! [a-z]+ (?:of|to|for)\\b)|nothing)|(?:without|with no|for no) (?:any )?pay)\\b`,
    "giu",
  ),
  // "pay starts after the trial", "paid once the trial is over"
  new RegExp(
    `\\b(?:(?:pay|wages) (?:only )?(?:starts?|begins?) (?:after|once|when)|(?:you are|you're|be|get|gets) (?:only )?paid (?:only )?(?:after|once))\\b${sameSentence(25)}\\btrial\\b`,
    "giu",
  ),
];

/** "We never ask for unpaid trial shifts." */
const saidNotToBe =
  /(?:\b(?:no|never|without|instead of|rather than)(?: an?| any)?|\b(?:do not|don't|never|not) (?:ask(?: people| anyone| anybody)? (?:for|to do)|do|use|run|offer|expect|have)(?: an?| any)?) $/iu;
const agreedWithJobcentre = /\bjob ?cent(?:re|er)\b/iu;
const workTrial = /\bwork trials?\b/iu;

const instead =
  "Whoever works is paid, on a trial too. Pay for the time, or ask for a practical try-out of an hour at most. A work trial without pay has to be agreed with the Jobcentre before it begins: the specialist can arrange one.";

/** One character for one, so that places in the text stay true. */
const plainOf = (text: string) =>
  text
    .replace(/[’‘]/g, "'")
    .replace(/[^\S\n]/g, " ")
    .replace(/[‐‑–]/g, "-");

function sentenceAround(text: string, from: number, to: number): string {
  const before = text.slice(0, from).search(/[^.!?\n]*$/);
  const after = text.slice(to).search(/[.!?\n]|$/);
  return text.slice(before, to + after);
}

/** Words that ask somebody to work without pay to see how they do; null when there are none. */
export function unpaidTrialIn(text: string): UnpaidTrial | null {
  const plain = plainOf(text);
  const found = rules
    .flatMap((rule) => spansOf(plain, rule))
    .filter(([from]) => !saidNotToBe.test(plain.slice(0, from)))
    .filter(([from, to]) => {
      const sentence = sentenceAround(plain, from, to);
      return !(agreedWithJobcentre.test(sentence) && workTrial.test(sentence));
    })
    .sort((a, b) => a[0] - b[0] || b[1] - a[1])[0];
  if (!found) return null;
  const words = text.slice(...found);
  return { found: words, reason: `You wrote “${words}”. ${instead}` };
}

const trialShift = new RegExp(
  `\\btrial (?:${span})\\b|\\b(?:work|do|cover) (?:a|one|two|three|the) (?:[\\w-]+ )?shifts?\\b`,
  "iu",
);
const saidToBePaid = /\bpaid\b|£ ?\d/iu;

/** Words about a meeting: before an offer there is no pay, so a shift has to say that it has one. */
export function trialInMeeting(text: string): UnpaidTrial | null {
  const unpaidTrial = unpaidTrialIn(text);
  if (unpaidTrial) return unpaidTrial;
  const plain = plainOf(text);
  const shift = trialShift.exec(plain);
  if (!shift || saidToBePaid.test(plain)) return null;
  const words = text.slice(shift.index, shift.index + shift[0].length);
  return {
    found: words,
    reason: `You wrote “${words}”. If this is paid, say so and how much. ${instead}`,
  };
}
