import { type Finding, spansOf, withoutOverlaps } from "./finding.ts";

const somebody =
  "someone|somebody|a (?:[\\w-]+ )?(?:person|man|woman|lady|lad|jobseeker|participant|client|candidate)|people|\\d+|one|two|three|four|five|six|several|some|a few|a couple";
const ours = "(?:my|our|mine|ours)";

/** What gives away that there is a person, or how many: never the people that a job may meet some day. */
const tells: readonly RegExp[] = [
  new RegExp(
    `\\b(?:I|we)(?:'ve| have| support| work with| know| am supporting|'m supporting| are supporting)(?: already| also| got)? (?:${somebody})\\b(?! (?:idea|thought|question|suggestion|list|thing|point|example|way)s?\\b)(?= (?:who|in mind|interested|keen|looking|like|with|people|participants|clients|jobseekers|candidates|that|for this|for the|on)\\b)`,
    "giu",
  ),
  new RegExp(
    `\\b(?:${somebody}) (?:people )?(?:of|on|from|in) ${ours} (?:\\w+ )?(?:people|participants?|clients?|jobseekers?|candidates?|caseload|team's people)\\b`,
    "giu",
  ),
  /\b(?:one|two|three|several|some|a few|a couple) of (?:mine|ours)\b/giu,
  /\b(?:someone|somebody|a person|people|a (?:[\w-]+ )?(?:man|woman)) (?:I|we) (?:support|work with|am supporting|are supporting|know|have in mind)\b/giu,
  /\b(?:someone|somebody|a person|people|a (?:[\w-]+ )?(?:man|woman)) in mind\b/giu,
  /\b(?:my|our) (?:caseload|shortlist)\b|\bshortlist(?:ed|ing)?\b/giu,
];

const instead =
  "Speak of the job alone: leave out that there is somebody, what they are like and how many there are.";

/** Words of a specialist to an employer that speak of somebody they support, named or not. */
export function findSomebodySupported(text: string): Finding[] {
  const plain = text.replace(/[’‘]/g, "'");
  return withoutOverlaps(
    tells
      .flatMap((pattern) => spansOf(plain, pattern))
      .map(([from, to]) => ({
        kind: "somebody",
        found: text.slice(from, to),
        from,
        to,
        instead,
      })),
  );
}
