/** An advert made ready for matching: small letters, straight quotes and plain spaces, place by place as it was typed. */
import { type Span, sentencesOf } from "./sentences.ts";

export interface PlainAdvert {
  /** As typed. */
  readonly text: string;
  /** As long as `text`: what patterns are matched against. */
  readonly plain: string;
  readonly sentences: readonly Span[];
}

export function plainAdvert(text: string): PlainAdvert {
  const plain = softWrapsJoined(text.replace(/[^\x20-\x7e\n]/g, plainLetter)).toLowerCase();
  return { text, plain, sentences: sentencesOf(text, plain) };
}

/** All are letters of Latin-1, so that V8 compiles each pattern once, for narrow text. */
const alike = new Map(
  (
    [
      ["'", "’‘´`"],
      ['"', "“”"],
      ["-", "–—‐‑−\u00ad"],
      [" ", "\r"],
      ["·", "•▪●◦‣∙■➢✔✓✅"],
    ] as const
  ).flatMap(([plain, others]) => Array.from(others, (other) => [other, plain] as const)),
);

/** One unit for one, so that places stay true. */
function plainLetter(letter: string): string {
  const known = alike.get(letter);
  if (known) return known;
  if (/\s/.test(letter)) return " ";
  const bare = letter.normalize("NFD").charAt(0);
  if (bare <= "\u00ff") return bare;
  return /\p{L}/u.test(letter) ? "x" : "¤";
}

/** A line that was broken for its width alone goes on in small letters. */
function softWrapsJoined(plain: string): string {
  let joined = "";
  let from = 0;
  for (let at = plain.indexOf("\n"); at >= 0; at = plain.indexOf("\n", at + 1)) {
    const isWrapped =
      at - plain.lastIndexOf("\n", at - 1) > 45 &&
      !/[.!?:;·]/.test(plain.charAt(at - 1)) &&
      /[a-z(£&]/.test(plain.charAt(at + 1));
    if (!isWrapped) continue;
    joined += `${plain.slice(from, at)} `;
    from = at + 1;
  }
  return joined + plain.slice(from);
}

/** The sentence that holds a place, or the nearest before it. */
export function sentenceAt({ sentences, plain }: PlainAdvert, place: number): Span {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.[0] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return sentences[low] ?? [0, plain.length];
}
