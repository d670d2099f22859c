import { type Finding, spansOf, withoutOverlaps } from "./finding.ts";

const them =
  "(?:him|her|them|your (?:employee|colleague|member of (?:staff|the team)|staff member|team member|worker|person|barista|chef|driver|cleaner)|the (?:employee|worker|person|member of staff|team member)|(?:he|she|they))";
const talked =
  "(?:spoken|spoke|talked|been talking|been speaking|been in (?:touch|contact)|met|heard|chatted|emailed|e-mailed|texted|written|rung|rang|phoned|called|listened|seen|agreed)";
const we = "(?:I|we|my colleague|a colleague|the team|our team|somebody here|someone here)";
const she =
  "(?:he|she|they|your (?:employee|colleague|worker|team member|member of staff|staff member)|the (?:employee|worker|member of staff|person))";
const link =
  "(?:'ve|'ve already|'s|'d| have| has| had| am| are| is|'m|'re| already| just| also| since| now)*";

/** What tells an employer, or lets them guess, that somebody used the card they handed over. */
const tells: readonly RegExp[] = [
  new RegExp(
    `\\b${we}${link} (?:${talked}|speaking|talking|working|supporting|support|in (?:touch|contact))(?: \\w+){0,2}? (?:to|with|from|by)? ?${them}\\b`,
    "giu",
  ),
  new RegExp(
    `\\b${she}${link} (?:told|said to|spoken to|spoke to|spoken with|rung|rang|called|emailed|contacted|written to|wrote to|asked|reached|joined|got in (?:touch|contact)|been in (?:touch|contact)|in (?:touch|contact)|talking to|working with|signed up|used (?:the|their|his|her|that) (?:card|code))\\b`,
    "giu",
  ),
  /\b(?:the|their|his|her|that|your) (?:card|code)(?:'s| has| was| is| had)?(?: \w+){0,2} (?:used|typed|entered|tried|opened)\b/giu,
  /\b(?:nobody|no one|someone|somebody|no-one) (?:has )?(?:used|typed|tried) (?:the|that|your) (?:card|code)\b/giu,
  /\b(?:heard|nothing) (?:back )?from (?:him|her|them|your employee|the employee)\b/giu,
  /\b(?:hasn't|haven't|has not|have not|didn't|did not|never) (?:been in touch|got in touch|contacted us|called us|rung us|joined|used)\b/giu,
];

const instead =
  "Speak of the task alone. Whether somebody has been in touch with us is theirs to say, and they have not said so here.";

/** Words of a specialist that give away whether an employee has been in touch. */
export function findInTouch(text: string): Finding[] {
  const plain = text.replace(/[’‘]/g, "'").replace(/\s/g, " ");
  return withoutOverlaps(
    tells
      .flatMap((pattern) => spansOf(plain, pattern))
      .map(([from, to]) => ({
        kind: "inTouch",
        found: text.slice(from, to),
        from,
        to,
        instead,
      })),
  );
}
