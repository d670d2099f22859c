/** Where sentences stand. A heading, a point of a list and a line are sentences of their own. */
export type Span = readonly [start: number, end: number];

/** Stops that end no sentence, whatever follows. */
const neverLast =
  /(?:^|[^a-z])(?:e\.g|i\.e|mr|mrs|ms|dr|prof|st|no|approx|incl|inc|min|max|tel|ext|ref|nr|vs|fig|cf)$/;
/** Stops that end one only before a capital letter. */
const seldomLast =
  /(?:^|[^a-z])(?:etc|ltd|co|hrs?|wks?|yrs?|p\.a|p\.h|p\.w|a\.m|p\.m|pa|ph|pw|am|pm|dept)$/;
const mostLetters = 1500;
/** "1." or "a)" at the head of a line. */
const numbering = /^\s*(?:\d{1,2}|[a-z])$/;

/** `plain` is as long as `text`, in small letters; its line breaks and bullets tell where sentences part. */
export function sentencesOf(text: string, plain: string): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const part of plain.matchAll(
    /\n|·|[.!?]{1,5}["')\]]{0,2}(?=\s)|(?<=[a-z]{2})[.!?](?=[a-z]{2})|$/g,
  )) {
    const at = part.index;
    const isStop = /^[.!?]/.test(part[0]);
    if (isStop && !endsSentence(text, plain, from, at, part[0])) continue;
    push(found, plain, from, isStop ? at + part[0].length : at);
    from = at + part[0].length;
  }
  return found;
}

function endsSentence(
  text: string,
  plain: string,
  from: number,
  at: number,
  stop: string,
): boolean {
  const next = text.slice(at + stop.length, at + stop.length + 3).trimStart();
  const before = plain.slice(Math.max(from, at - 12), at);
  if (stop === "." && next !== "") {
    if (neverLast.test(before) || (at - from < 4 && numbering.test(before))) return false;
    if (seldomLast.test(before) && !/^\p{Lu}/u.test(next)) return false;
  }
  // "team.We are" lacks its space; "name.surname" and "www.example" are no sentences.
  const closeUp = !/^\s/.test(text.slice(at + stop.length, at + stop.length + 1)) && next !== "";
  return !closeUp || /^\p{Lu}\p{Ll}/u.test(next);
}

function push(found: Span[], plain: string, from: number, to: number): void {
  let [start, end] = [from, to];
  while (start < end && /[\s·*>-]/.test(plain.charAt(start))) start += 1;
  while (end > start && /\s/.test(plain.charAt(end - 1))) end -= 1;
  // What goes on without a stop is cut between words, so that no text takes long to read.
  while (end - start > mostLetters) {
    const space = plain.lastIndexOf(" ", start + mostLetters);
    const at = space > start ? space : start + mostLetters;
    found.push([start, at]);
    start = at + (at === space ? 1 : 0);
  }
  if (end > start) found.push([start, end]);
}

/** Words as a reader counts them: whatever has a letter or a digit between blanks; a telephone number is one. */
export function wordsIn(text: string): string[] {
  return text
    .replace(/\d[\d ()-]{6,14}\d/g, "0")
    .split(/[\s–—]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}
