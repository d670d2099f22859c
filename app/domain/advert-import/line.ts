/** An advert as every reader of it takes it, wherever it came from: lines, one after the other. */
export interface Line {
  /** On one line, mended, with no bullet before it. */
  readonly text: string;
  readonly kind: "heading" | "item" | "text";
  /** Of a heading, 1 to 6 as HTML says it, 7 for a line in bold. */
  readonly level?: number;
  /** What the markup names the line: the term of a definition list, the head of a table's row or column. */
  readonly label?: string;
  /** The words in bold that the line begins with, where not all of it is bold. */
  readonly lead?: string;
  /** In plain text: an empty line stands before it. */
  readonly isAfterGap?: boolean;
}

/** No advert has more lines or letters, and none has longer lines: what is beyond is left out or cut, so that nobody waits on it. */
const mostLines = 3_000;
const mostLetters = 150_000;
const longestLine = 1_500;

export function bounded<Own extends Line>(lines: readonly Own[]): readonly Own[] {
  let letters = 0;
  const end = lines.findIndex((line) => {
    letters += line.text.length;
    return letters > mostLetters;
  });
  return lines.slice(0, Math.min(end < 0 ? lines.length : end, mostLines));
}

/** A text without line ends in pieces, each up to the end of a sentence or a word. */
export function pieces(text: string): string[] {
  const found: string[] = [];
  let rest = text;
  while (rest.length > longestLine) {
    const piece = rest.slice(0, longestLine);
    const stop = Math.max(
      piece.lastIndexOf(". "),
      piece.lastIndexOf("! "),
      piece.lastIndexOf("? "),
    );
    const end = stop > longestLine / 3 ? stop + 1 : piece.lastIndexOf(" ");
    const at = end > 0 ? end : longestLine;
    found.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  return [...found, rest];
}
