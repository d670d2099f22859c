import type { AdvertFinding } from "#app/domain/advert/advert.ts";

/** A run of the text under the same findings; numbers are their places in the list of findings. */
export interface Piece {
  readonly text: string;
  readonly under: readonly number[];
  /** The findings that begin here: their numbers stand before it, and so in the order of the notes. */
  readonly begins: readonly number[];
}

type Found = Pick<AdvertFinding, "start" | "end">;

/** Stretches of text between blank lines; between lines where there are none, as in what was read from HTML. */
function paragraphsOf(text: string): Found[] {
  const blank = [...text.matchAll(/\n[^\S\n]*\n\s*/g)];
  const gaps = blank.length > 0 ? blank : [...text.matchAll(/\n/g)];
  const starts = [0, ...gaps.map((gap) => gap.index + gap[0].length)];
  return starts.map((start, place) => ({ start, end: gaps[place]?.index ?? text.length }));
}

/**
 * The text in paragraphs, cut where a finding begins or ends. Findings may lie in one another, or cross.
 * One walk along the text: what somebody pastes may have thousands of paragraphs and of findings.
 */
export function markedParagraphs(text: string, findings: readonly Found[]): Piece[][] {
  const waiting = findings
    .map((finding, number) => ({ ...finding, number }))
    .sort((a, b) => b.start - a.start || b.number - a.number);
  let open: typeof waiting = [];
  const paragraphs = paragraphsOf(text).map((paragraph) => {
    const pieces: Piece[] = [];
    let at = paragraph.start;
    while (at < paragraph.end) {
      const begins: number[] = [];
      open = open.filter(({ end }) => end > at);
      for (let next = waiting.at(-1); next && next.start <= at; next = waiting.at(-1)) {
        waiting.pop();
        if (next.end <= at) continue;
        open.push(next);
        begins.push(next.number);
      }
      const end = Math.min(
        paragraph.end,
        waiting.at(-1)?.start ?? paragraph.end,
        ...open.map((finding) => finding.end),
      );
      pieces.push({
        text: text.slice(at, end),
        under: open.map(({ number }) => number),
        begins,
      });
      at = end;
    }
    return pieces;
  });
  return paragraphs.filter((pieces) => pieces.some((piece) => piece.text.trim() !== ""));
}
