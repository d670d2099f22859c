/** The words of a file that somebody chose: text in whatever way it was saved, and nothing else. */
export type FileWords = { words: string } | { refused: string };

const ofAnOffice =
  "That is a file of a word processor or a spreadsheet. Open it and copy its words into the box, or save it as text or CSV first.";
/** How files that are no text begin, and what can be done instead. */
const signatures: readonly (readonly [string, string])[] = [
  ["%PDF", "That file is a PDF. Open it, copy its words, and paste them in the box instead."],
  ["PK\u0003\u0004", ofAnOffice],
  ["\u00d0\u00cf\u0011\u00e0", ofAnOffice],
];
const noText =
  "We cannot read words in that file. Choose a file with text, a saved page or a list saved as CSV.";

export function wordsOf(bytes: Uint8Array): FileWords {
  const beginning = String.fromCharCode(...bytes.subarray(0, 8));
  const known = signatures.find(([signature]) => beginning.startsWith(signature));
  if (known) return { refused: known[1] };
  const words = decoded(bytes);
  return words === null || looksBinary(words) ? { refused: noText } : { words };
}

/** Text has tabs and line ends, and hardly another sign that prints nothing. */
function looksBinary(words: string): boolean {
  let odd = 0;
  for (const sign of words) if (sign < " " && !/\s/.test(sign)) odd += 1;
  return odd > 0 && odd > words.length / 1_000;
}

function decoded(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // What spreadsheets of Windows write, where £ is one byte.
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
