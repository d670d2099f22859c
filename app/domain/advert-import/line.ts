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

export const isHeading = (line: Line | undefined): boolean => line?.kind === "heading";
