const longestRead = 200;
const fillers = new Set([
  "a",
  "an",
  "and",
  "as",
  "at",
  "for",
  "in",
  "job",
  "jobs",
  "of",
  "or",
  "the",
  "with",
  "work",
  "working",
  "to",
]);
const gendered = /(woman|women|man|men|lady|ladies|maid|person|people)$/;
const knownPairs: Readonly<Record<string, string>> = { actress: "actor", waitress: "waiter" };

/** The words of a job's name as they are compared: no accents, plurals, "-man" or "-woman", or filler words. */
export function wordsOf(written: string, longest = longestRead): readonly string[] {
  const plain = written
    .slice(0, longest)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, "");
  const all = plain.match(/[a-z0-9]+/g) ?? [];
  const telling = all.filter((word) => !fillers.has(word));
  return (telling.length > 0 ? telling : all).map(root);
}

function root(word: string): string {
  const one = singular(word);
  return knownPairs[one] ?? one.replace(gendered, "person");
}

function singular(word: string): string {
  if (word.length < 4 || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.replace(/(?<=ss|x|ch|sh|bus)es$|s$/, "");
}

/** Whether one letter more, fewer, other or swapped with its neighbour makes the one word the other. */
export function oneSlipApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from++;
  const restOfOne = one.slice(from);
  const restOfOther = other.slice(from);
  if (restOfOne.length > restOfOther.length) return restOfOne.slice(1) === restOfOther;
  if (restOfOne.length < restOfOther.length) return restOfOne === restOfOther.slice(1);
  if (restOfOne.slice(1) === restOfOther.slice(1)) return true;
  return (
    restOfOne[0] === restOfOther[1] &&
    restOfOne[1] === restOfOther[0] &&
    restOfOne.slice(2) === restOfOther.slice(2)
  );
}
